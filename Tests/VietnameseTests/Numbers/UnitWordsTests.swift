import Testing
import Vocabulary

@testable import Vietnamese

struct UnitWordsTests {
  @Test(
    arguments: [
      ("văn bản", "Văn bản", .own), ("VB", "Văn bản", .own), ("van ban", "Văn bản", .own),
      ("cơ quan", "Cơ quan, đơn vị", .own), ("đơn vị", "Cơ quan, đơn vị", .own),
      ("cơ quan, đơn vị", "Cơ quan, đơn vị", .own), ("đơn vị, cơ quan", "Cơ quan, đơn vị", .own),
      ("phiếu", "Số lượng phiếu", .own), ("TTHC", "Thủ tục", .own),
      ("tthc", "TTHC", .own), ("thủ tục", "TTHC", .own),
      ("cuốn", "Cuốn", .own), ("cuốn", "Văn bản", .none), ("cuốn", "", .none),
      ("người", "Văn bản", .other), ("văn bản, người", "Văn bản", .other),
      ("văn bản", "", .some), ("văn bản", "Số lượng", .some), ("hồ sơ", "%", .some),
      ("phần", "Văn bản", .none), (",", "Văn bản", .none),
      // The unit is a word of its own, not a part of one.
      ("vi", "Đơn vị", .own), ("an", "Văn bản", .none),
      ("triệu", "Triệu đồng", .own), ("tr.đ", "Triệu đồng", .own), ("triệu đồng", "triệu", .own),
      ("tỷ", "Triệu đồng", .scaled(2000)), ("tỉ đồng", "Tỷ đồng", .own),
      ("nghìn tỷ đồng", "Tỷ đồng", .scaled(2000)), ("đồng", "Nghìn đồng", .scaled(figure("0.002"))),
      ("VNĐ", "Triệu đồng", .scaled(figure("0.000002"))), ("tỷ", "", .scaled(nil)),
      ("tỷ", "Văn bản", .scaled(nil)),
    ] as [(String, String, UnitWords.Meaning)])
  func `behind a two`(_ words: String, _ unit: String, _ meaning: UnitWords.Meaning) {
    #expect(UnitWords(of: unit).meaning(of: words, behind: 2) == meaning)
  }
}
