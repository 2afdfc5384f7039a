internal import Grid
internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// A filled form as a workbook: as its province prints it, with nothing but what is signed.
struct AppendixBook {
  private let rendering: FormRendering
  private let report: Report
  private let order: AppendixOrder

  init(_ rendering: FormRendering, _ report: Report, _ order: AppendixOrder) {
    self.rendering = rendering
    self.report = report
    self.order = order
  }

  var plan: BookPlan {
    var sheets: [SheetPlan] = []
    for (layout, name) in zip(rendering.tables, rendering.names) {
      sheets.append(sheet(layout, name))
    }
    let service = ServiceSheet(mark: order.mark, choices: [], runs: [])
    sheets.append(service.markOnly)
    return rendering.book(of: sheets, service, mark: order.mark)
  }

  private func sheet(_ layout: TemplateTable, _ name: String) -> SheetPlan {
    var sheet = TableSheet(layout, named: name, rendering.looks)
    let attachment = layout.table.attachment
    let period = report.period
    let letter = report.letter
    let free = sheet.copyTitles { line in
      if let attachment, attachment.isReport, let letter,
        line.onOneLine == attachment.text.onOneLine
      {
        return LetterLine.text(letter, in: line)
      }
      return PeriodWords.fill(line, with: period)
    }
    if let letter, attachment == nil, !hasLine { write(letter, in: free, of: &sheet) }
    sheet.copyTable()
    if let table = report.table(layout.table.number) {
      for row in table.rows { fill(row, in: &sheet) }
    }
    sheet.draft.plan.cursor = sheet.table.rows.first.flatMap { row in
      sheet.table.columns.first { $0.role == .value(.main) }
        .flatMap { sheet.address(row.sheetRow, $0.position) }
    }
    return sheet.finished()
  }

  /// Whether the form prints a line for the letter somewhere.
  private var hasLine: Bool {
    rendering.form.tables.contains { $0.attachment?.isReport ?? false }
  }

  /// The letter in a form that has no line for it, as the decree has it: in the middle, slanted.
  private func write(_ letter: Letter, in row: Int, of sheet: inout TableSheet) {
    let columns = sheet.layout.columns
    guard let first = CellAddress(row: row, column: columns.lowerBound),
      let last = CellAddress(row: row, column: columns.upperBound)
    else { return }
    var look = CellLook()
    look.letters.size = 13
    look.letters.isItalic = true
    look.horizontal = .center
    look.vertical = .center
    look.wraps = true
    sheet.draft.put(.text(LetterLine.text(letter)), at: first, look: look)
    if first != last { sheet.draft.plan.merges.append(CellRange(first, last)) }
  }

  private func fill(_ row: ReportRow, in sheet: inout TableSheet) {
    // A row that the data does not have keeps what the form prints.
    var notes = row.match == .missing || row.note == row.form.note ? [] : [row.note]
    for column in sheet.table.columns {
      guard let address = sheet.address(row.form.sheetRow, column.position) else { continue }
      switch column.role {
      case .value(let name):
        guard let value = row[name], !value.isBlank else { continue }
        // The instruction of the form stands there already.
        if value.figure == nil, value.text == nil { continue }
        put(value, of: row.form, in: name, at: address, of: &sheet)
      case .note:
        // Where there are several, the first has what the return says in all of them.
        guard let note = notes.popLast() else { continue }
        let look = sheet.draft[address]?.look ?? CellLook()
        sheet.draft.put(note.isEmpty ? .blank : .text(note), at: address, look: look)
      case .code, .label, .unit, .other:
        continue
      }
    }
  }

  private func put(
    _ value: Value, of row: FormRow, in column: ValueColumn, at address: CellAddress,
    of sheet: inout TableSheet
  ) {
    let content = FigureContent(
      value, of: row, padsOnes: rendering.form.padsOnes, asText: order.isToSign)
    var look = sheet.draft[address]?.look ?? CellLook()
    look.numberFormat = content.format
    // Where the form prints an instruction the cell is set for reading.
    if row.hint(in: column) != nil { look.horizontal = .center }
    sheet.draft.put(
      content.content, at: address, look: look, showing: [TextPiece(content.shown, look.letters)])
    sheet.draft.plan.deliberate.append(CellRange(address))
  }
}
