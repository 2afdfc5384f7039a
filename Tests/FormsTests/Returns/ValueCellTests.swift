import Grid
import Reporting
import Testing
import Vietnamese
import Vocabulary

@testable import Forms

/// What figures mean is tested where they are read; here it is which reading is asked for.
struct ValueCellTests {
  private func row(_ kind: RowKind, _ unit: String = "") -> FormRow {
    var row = FormRow(ordinal: 1, code: "1.", label: "Số văn bản", unit: unit, depth: 0, kind: kind)
    row.answers = AnswerReading.answers(in: unit)
    return row
  }

  private func read(
    _ content: EditedCell.Content, _ row: FormRow, look: EditedCell.Look = .plain
  ) throws -> ValueCell {
    var sheet = EditedSheet(named: "Biểu 1")
    sheet[1, 4] = EditedCell(content, look: look)
    let book = EditedSheet.book([sheet])
    let texts = CellTexts(book.tables.styles)
    let cell = try #require(book.sheets[0].cells.first)
    let piece = SheetLine.Piece(
      cell: cell, wording: texts.wording(of: cell), span: CellRange(cell.address))
    return ValueCell(piece, as: row.expectation, unit: row.unit, book.dates, texts)
  }

  @Test(
    arguments: [
      (.number("1144"), .plain, .count, "", "1144", "1144"),
      (.number("0.9997"), .percent, .ratio, "%", "99.97", "99,97%"),
      (.number("99.97"), .plain, .percent, "%", "99.97", "99,97"),
      (.text("1.144"), .plain, .count, "Hồ sơ", "1144", "1.144"),
      (.text("12 văn bản"), .plain, .count, "Văn bản", "12", "12 văn bản"),
      (.text("27/27"), .plain, .count, "Cơ quan", "27", "27/27"),
      (.text("Có"), .plain, .bool, "Có = 1; Không = 0", "1", "Có"),
      (.number("1"), .plain, .coded, "Trực tuyến = 0 Phát phiếu = 1", "1", "1"),
      (.number("5"), .plain, .group, "", "5", "5"),
    ] as [(EditedCell.Content, EditedCell.Look, RowKind, String, String, String)])
  func `is read as its row asks`(
    _ content: EditedCell.Content, _ look: EditedCell.Look, _ kind: RowKind, _ unit: String,
    _ figure: String, _ raw: String
  ) throws {
    let cell = try read(content, row(kind, unit), look: look)
    #expect(cell.value.figure == Figure(figure))
    #expect(cell.value.raw == raw)
    #expect(cell.value.cell?.description == "D1")
    #expect(cell.value.text == nil || content == .text("Có"))
  }

  @Test(
    arguments: [
      (.number("44813"), .date, .date(mistyped: [])),
      (.error("#REF!"), .plain, .errorValue("#REF!")),
      (.text("Chưa rõ"), .plain, .words), (.number("1E+300"), .plain, .tooLong),
      (.number("44813.5"), .date, .time), (.text("-"), .plain, .noFigure),
    ] as [(EditedCell.Content, EditedCell.Look, FigureRemark)])
  func `what is no figure keeps its words`(
    _ content: EditedCell.Content, _ look: EditedCell.Look, _ remark: FigureRemark
  ) throws {
    let cell = try read(content, row(.count), look: look)
    #expect(cell.value.figure == nil)
    #expect(cell.value.text != nil && cell.value.text == cell.value.raw)
    if case .date = remark {
      #expect(cell.remarks.contains { if case .date = $0 { true } else { false } })
    } else {
      #expect(cell.remarks == [remark])
    }
  }

  /// An Excel with English settings makes 1.144 of 1144; the number is kept as it is stored.
  @Test func `keeps the number that is stored`() throws {
    let cell = try read(.number("1.144"), row(.count))
    #expect(cell.stored == Figure("1.144") && cell.value.figure == Figure("1.144"))
    #expect(cell.remarks == [.thousandsLost(asTyped: 1144)])
    #expect(try read(.number("0.36"), row(.percent), look: .percent).stored == nil)
    #expect(try read(.text("112"), row(.count)).stored == nil)
  }

  @Test func `what somebody has crossed out is no figure`() throws {
    let all = try read(.number("12"), row(.count), look: .crossedOut)
    #expect(all.value.figure == nil && all.value.text == "12" && all.remarks == [.crossedOut])
    let figure = FigureText.read("12", as: .count, unit: "")
    #expect(figure.crossed(.nothing, shown: "12").remarks.isEmpty)
    let part = figure.crossed(.part, shown: "12")
    #expect(part.value == 12 && part.remarks == [.partlyCrossedOut])
  }

  @Test func `a formula that nobody has computed is not blank`() throws {
    var sheet = EditedSheet(named: "Biểu 1")
    var open = EditedCell(.nothing)
    open.formula = "SUM(A1:A2)"
    sheet[1, 4] = open
    let cell = try #require(EditedSheet.book([sheet]).sheets[0].cells.first)
    #expect(ValueCell(blank: cell.address, cell).remarks == [.noResult])
    let blank = ValueCell(blank: cell.address, nil)
    #expect(blank.remarks.isEmpty && blank.value == .blank(at: cell.address))
    #expect(ValueCell(blank: nil, nil).value == .blank())
  }

  @Test func `of two figures in one cell of the form none is taken`() throws {
    let line = line("| #12 | 5 |")
    let cell = ValueCell(several: line.pieces)
    #expect(cell.value == Value(cell: .first, raw: "12 | 5", text: "12 | 5"))
    #expect(cell.remarks == [.severalFigures([12, 5])])
    // Where the whole column is in doubt, that is told once.
    let unclear = ValueCell(unclear: line.pieces)
    #expect(unclear.value == cell.value && unclear.remarks.isEmpty)
  }

  @Test func `what the form itself prints is no value`() throws {
    let line = line("| Sở, ban, ngành tỉnh báo cáo số liệu tại đơn vị |")
    let cell = ValueCell(instruction: try #require(line.pieces.first))
    #expect(cell.value.figure == nil && cell.value.text == nil && cell.remarks.isEmpty)
    #expect(cell.value.raw == "Sở, ban, ngành tỉnh báo cáo số liệu tại đơn vị")
  }
}
