import Testing

@testable import Markup

struct XMLDeclarationTests {
  @Test(
    arguments: [
      (" version='1.0'", nil),
      (" version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"", "UTF-8"),
      ("\tversion = '1.0'\r\nencoding\n=\n'x.Y_1-2' ", "x.Y_1-2"),
      (" version='1.25' standalone='no'", nil),
    ] as [(String, String?)])
  func `is read`(_ body: String, _ encoding: String?) throws {
    let bytes = Array(body.utf8)
    let declaration = XMLDeclaration(bytes.span, 0..<bytes.count)
    #expect(try #require(declaration).encoding == encoding)
  }

  @Test(arguments: [
    "", " ", "version='1.0'", " version='1'", " version='1.'", " version='1.x'", " version=1.0",
    " version'1.0'", " version='1.0\"", " version='1.0' version='1.0'", " Version='1.0'",
    " encoding='UTF-8' version='1.0'", " version='1.0' encoding=''", " version='1.0' encoding='8'",
    " version='1.0' encoding='a b'", " version='1.0' standalone='YES'", " version='1.0' x='1'",
    " version='1.0' ;", " version=", " version", " version='1.0' encoding='đ'",
  ])
  func `is refused`(_ body: String) {
    let bytes = Array(body.utf8)
    let declaration = XMLDeclaration(bytes.span, 0..<bytes.count)
    #expect(declaration == nil)
  }
}
