import Testing

@testable import Vocabulary

struct FileNamesTests {
  @Test(arguments: [
    ("xa-A.xlsx", "xa-A.xlsx"), ("quy-3/xa-A.xlsx", "xa-A.xlsx"), ("/a/b/", "b"), ("/", "/"),
    ("", ""),
    ("thư mục/Sở Y tế.xlsx", "Sở Y tế.xlsx"),
  ])
  func `the last name of a path`(_ path: String, _ name: String) {
    #expect(FileNames.last(of: path) == name)
  }

  @Test func `in a sentence`() {
    #expect(FileNames.quoted("quy-3/xa-A.xlsx") == "“xa-A.xlsx”")
    #expect(FileNames.quoted(String(repeating: "a", count: 300)).count < 70)
  }
}
