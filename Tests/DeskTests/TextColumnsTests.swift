import Testing

@testable import Desk

@Suite struct TextColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Báo cáo", 7), ("Ba\u{301}o ca\u{301}o", 7), ("thủ tục", 7),
    ("e\u{302}\u{323}", 1), ("đ", 1), ("報告", 4), ("ﾊﾝ", 2), ("ＡＢ", 4), ("한글", 4), ("📄", 2),
    ("a\u{200B}b", 2), ("…", 1),
  ])
  func `counts columns, not characters`(text: String, width: Int) {
    #expect(TextColumns.width(of: text) == width)
  }

  @Test(arguments: [
    ("Báo cáo", 7, "Báo cáo"), ("Báo cáo", 6, "Báo c…"), ("Báo cáo", 1, "…"), ("Báo cáo", 0, ""),
    ("報告書", 6, "報告書"), ("報告書", 5, "報告…"), ("報告書", 4, "報…"), ("報告書", 2, "…"),
    ("e\u{302}e\u{302}e\u{302}", 2, "e\u{302}…"),
  ])
  func `cuts between characters`(text: String, columns: Int, expected: String) {
    let cut = TextColumns.cut(text, to: columns)
    #expect(cut == expected)
    #expect(TextColumns.width(of: cut) <= columns)
  }

  @Test func `wraps at spaces and keeps a long word whole`() {
    #expect(TextColumns.wrap("tệp kết quả đã có", to: 8) == ["tệp kết", "quả đã", "có"])
    #expect(TextColumns.wrap("a bao-cao-quy-3 b", to: 5) == ["a", "bao-cao-quy-3", "b"])
    #expect(TextColumns.wrap("", to: 5) == [""])
  }
}
