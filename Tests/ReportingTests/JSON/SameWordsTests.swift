import Testing

@testable import Reporting

struct SameWordsTests {
  @Test(arguments: [
    ("Số hồ sơ", "Số hồ sơ", true), ("Số hồ sơ", "SỐ  HỒ SƠ:", true),
    ("Số hồ sơ (trực tuyến)", "Số hồ sơ - trực tuyến", true), ("Số 1", "Số\n1", true),
    ("S\u{f4}\u{301}", "S\u{1ed1}", true), ("Số hồ sơ", "So ho so", false),
    ("Số hồ sơ 1", "Số hồ sơ 2", false), ("Số hồ sơ", "Số hồ sơ đã giải quyết", false),
    ("Số hồ sơ", "", false), ("", "", true),
  ])
  func `labels`(_ left: String, _ right: String, _ expected: Bool) {
    #expect(SameWords.labels(left, right) == expected)
    #expect(SameWords.labels(right, left) == expected)
  }

  @Test(arguments: [
    ("1.", "1", true), ("1.1.", " 1.1 ", true), ("1.1", "11", false), ("1.1", "1.10", false),
    ("1.1.", "1.1..", true), ("a)", "a)", true), ("I", "i", false), ("", ".", true),
    ("", "1", false),
  ])
  func `codes`(_ left: String, _ right: String, _ expected: Bool) {
    #expect(SameWords.codes(left, right) == expected)
    #expect(SameWords.codes(right, left) == expected)
  }
}
