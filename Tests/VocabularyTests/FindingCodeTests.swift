import Testing
import Vocabulary

@Suite struct FindingCodeTests {
  @Test(arguments: [
    ("BM106", "BM106"), ("bm106", "BM106"), ("Bm106", "BM106"), ("106", "BM106"),
    ("16", "BM16"), ("tệp", "TỆP"), ("-1", "-1"), ("1 06", "1 06"), ("١٠٦", "١٠٦"),
  ])
  func `is what a person means who types`(typed: String, expected: String) {
    #expect(FindingCode(typed: typed).rawValue == expected)
  }

  @Test(
    arguments: [
      ("BM101", .file), ("BM139", .file), ("BM201", .form), ("BM301", .value), ("BM401", .duty),
      ("BM501", .arithmetic), ("BM601", .comparison), ("BM701", .rollup), ("BM899", .filling),
      ("BM901", nil), ("BM001", nil), ("BM10", nil), ("BM1010", nil), ("BM1x1", nil), ("BM", nil),
      ("", nil), ("bm101", nil), ("XX101", nil), ("101", nil), ("BM١٠١", nil),
    ] as [(String, FindingFamily?)])
  func `its first digit names its family`(code: String, family: FindingFamily?) {
    #expect(FindingCode(rawValue: code).family == family)
  }

  @Test func `every family has a title of its own`() {
    let titles = FindingFamily.allCases.map(\.title)
    #expect(titles.count == 8)
    #expect(Set(titles.map(\.vietnamese)).count == 8)
    #expect(Set(titles.map(\.english)).count == 8)
  }
}
