import Grid
import Reporting
import SheetPatching
import Testing
import Vocabulary

@testable import Desk

struct CellFillingTests {
  private func row(_ kind: RowKind, unit: String = "%") -> FormRow {
    FormRow(ordinal: 1, code: "1.", label: "Tỷ lệ", unit: unit, depth: 0, kind: kind)
  }

  @Test(arguments: [
    ("General", "99.97", "99.97", "99,97"), ("0.00%", "99.97", "0.9997", "99,97%"),
    ("0%", "36", "0.36", "36%"), ("#,##0", "1144", "1144", "1.144"), ("@", "9", "9", "9"),
    ("0.0", "12.5", "12.5", "12,5"),
  ])
  func `a number is stored as the cell's format shows it`(
    _ format: String, _ figure: String, _ stored: String, _ shown: String
  ) throws {
    let value = Value(try #require(Figure(figure)))
    let filling = CellFilling(
      value, of: row(.percent), padsOnes: false, in: NumberFormat(code: format), .from1900)
    #expect(filling.content == .number(try #require(StoredNumber(stored))))
    #expect(filling.shown == shown)
  }

  /// As a day, 9 would be 9 January 1900.
  @Test(arguments: ["dd/mm/yyyy", "[h]:mm"])
  func `in a cell for days a figure is a text`(_ format: String) {
    let filling = CellFilling(
      Value(9), of: row(.count, unit: "Văn bản"), padsOnes: false,
      in: NumberFormat(code: format), .from1900)
    #expect(filling.content == .text("9"))
  }

  @Test func `words and parts stay as they are`() {
    let words = CellFilling(
      .words("Chưa rõ"), of: row(.count), padsOnes: false, in: .general, .from1900)
    #expect(words.content == .text("Chưa rõ"))
    let parts = Value(
      raw: "100% (18/18)", figure: 100, parts: .init(numerator: 18, denominator: 18))
    let pair = CellFilling(parts, of: row(.percent), padsOnes: false, in: .general, .from1900)
    #expect(pair.content == .text("100% (18/18)"))
  }

  /// A double would change its last digit.
  @Test func `a figure of too many digits is a text`() throws {
    let value = Value(try #require(Figure("1234567890123456")))
    let filling = CellFilling(
      value, of: row(.count), padsOnes: false, in: .general, .from1900)
    guard case .text(let text) = filling.content else {
      Issue.record("not a text: \(filling.content)")
      return
    }
    #expect(text.filter(\.isNumber) == "1234567890123456")
  }
}
