import Grid
import Reporting
import SheetPlans
import Testing
import Vocabulary

@testable import Rendering

/// How figures are written into an appendix.
struct FigureContentTests {
  private static func row(_ kind: RowKind) -> FormRow {
    FormRow(ordinal: 1, code: "1.", label: "Số", unit: "", depth: 0, kind: kind)
  }

  private static func content(
    _ figure: String, raw: String? = nil, _ kind: RowKind = .count, pads: Bool = false,
    asText: Bool = false
  ) throws -> FigureContent {
    let number = try #require(Figure(figure))
    return FigureContent(
      Value(raw: raw ?? figure, figure: number), of: row(kind), padsOnes: pads, asText: asText)
  }

  @Test(
    arguments: [
      ("9", nil, RowKind.count, false, "9"), ("9", "09", .count, false, "09"),
      ("9", nil, .count, true, "09"), ("0", nil, .count, true, "0"),
      ("10", nil, .count, true, "10"),
      ("1144", nil, .count, false, "1.144"), ("4494051", nil, .count, false, "4.494.051"),
      ("1234567890", nil, .count, false, "1.234.567.890"),
      ("999", nil, .count, false, "999"), ("1000", nil, .count, false, "1.000"),
      ("99.97", nil, .percent, false, "99,97"), ("99.97", "99,97%", .percent, false, "99,97%"),
      ("100", "100%", .ratio, true, "100%"), ("5", nil, .percent, true, "5"),
      ("196.87", nil, .money, false, "196,87"), ("112000.5", nil, .money, false, "112.000,5"),
      ("1", nil, .coded, true, "1"), ("2022", nil, .bool, false, "2022"),
      ("100.00", nil, .percent, false, "100,00"), ("-5", nil, .money, false, "-5"),
    ] as [(String, String?, RowKind, Bool, String)])
  func `what is seen`(
    _ figure: String, _ raw: String?, _ kind: RowKind, _ pads: Bool, _ seen: String
  ) throws {
    let content = try Self.content(figure, raw: raw, kind, pads: pads)
    #expect(content.shown == seen)
    #expect(content.content == .number(try #require(Figure(figure)).normalized))
    // The format itself shows the same, by our own reading of formats.
    let format = content.format.map { NumberFormat(code: $0) } ?? .general
    let number = try #require(Figure(figure)).normalized
    let stored = try #require(StoredNumber(number.description))
    #expect(format.shown(stored, .from1900) == seen)
    #expect(
      try Self.content(figure, raw: raw, kind, pads: pads, asText: true).content == .text(seen))
  }

  @Test func `words stay words`() {
    for words in ["Chưa rõ", "Thay thế 02 TTHC, bãi bỏ 07 TTHC", "-"] {
      let content = FigureContent(
        .words(words), of: Self.row(.count), padsOnes: true, asText: false)
      #expect(content.content == .text(words) && content.format == "@")
    }
  }

  @Test func `parts are written as people write them`() {
    func content(_ value: Value, _ kind: RowKind) -> CellContent {
      FigureContent(value, of: Self.row(kind), padsOnes: false, asText: false).content
    }
    let parts = Value.Parts(numerator: 18, denominator: 18)
    let all = Value.Parts(numerator: 27, denominator: 27)
    #expect(content(Value(raw: "27/27", figure: 27, parts: all), .count) == .text("27/27"))
    // What is stored is the truth, not how it once looked.
    #expect(content(Value(raw: "25/27", figure: 27, parts: all), .count) == .text("27/27"))
    #expect(
      content(Value(raw: "100% (18/18)", figure: 100, parts: parts), .ratio)
        == .text("100% (18/18)"))
    #expect(content(Value(raw: "100", figure: 100, parts: parts), .ratio) == .text("100% (18/18)"))
    #expect(content(Value(raw: "18", figure: 18, parts: parts), .count) == .text("18/18"))
  }

  @Test func `a figure with more digits than a workbook keeps is a text`() throws {
    let content = try Self.content("1234567890123456")
    #expect(content.content == .text("1.234.567.890.123.456"))
  }

  @Test func `nothing is nothing`() {
    let content = FigureContent(.blank(), of: Self.row(.count), padsOnes: true, asText: true)
    #expect(content.content == .blank)
  }
}
