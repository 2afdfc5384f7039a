internal import Grid
internal import Reporting

/// The report of a workbook whose form nobody knows: its tables as they stand, without meaning.
struct UnknownReturn {
  private let input: ReturnInput
  private let levels: LevelTrees

  init(_ input: ReturnInput, _ levels: LevelTrees) {
    self.input = input
    self.levels = levels
  }

  func report(_ reason: ReturnNotice.Reason) -> (Report, ReportPlaces) {
    let shown = input.tables.filter { !$0.isHidden }
    let tables = shown.isEmpty ? input.tables : shown
    var form = Form(id: "", title: "")
    form.tables = tables.enumerated().map { index, table in
      var printed = table.found.table(number: index + 1)
      // What stands where figures are entered was entered; no form is known that prints it.
      for row in printed.rows.indices { printed.rows[row].hints = [] }
      return printed
    }
    form.title = tables.first.map { $0.found.titles.firstTitle ?? $0.found.titles.title } ?? ""
    var builder = ReportBuilder(file: input.file, form: form)
    let head = input.head(for: form, agencies: form.agencies, tables.map(\.found))
    builder.unit = head.unit
    builder.period = head.period
    builder.letter = head.letter
    builder.findings = [ReturnNotice(reason).finding]
    var places = ReportPlaces()
    do throws(ReportRefusal) {
      for (index, table) in tables.enumerated() {
        try fill(&builder, form.tables[index], table, of: form)
        if input.wantsPlaces { table.addPlaces(to: &places, form.tables[index]) }
      }
    } catch {
      return (
        Report(unreadable: input.file, ReturnNotice(.book(.tooLarge(.text))).finding), places
      )
    }
    return (builder.report, places)
  }

  private func fill(
    _ builder: inout ReportBuilder, _ form: FormTable, _ table: ReturnTable,
    of whole: Form
  ) throws(ReportRefusal) {
    try builder.place(
      table: form.number, sheet: table.found.sheet, range: table.found.cellRange)
    var values = ReturnValues(table.read(as: whole, input.names), input)
    for (row, found) in zip(form.rows, table.found.rows) {
      let reference = RowReference(table: form.number, row: row.ordinal)
      let main = values.value(of: found, in: .main, as: row, row.expectation)
      var entry = RowEntry(main.value, note: found.note)
      for column in form.sideColumns {
        entry.more[column] = values.value(of: found, in: column, as: row, row.expectation).value
      }
      try builder.fill(reference, entry)
      let place = FigurePlaceMaker(
        sheet: table.found.sheet, label: row.label, unit: row.unit)
      builder.findings += place.findings(main, of: reference)
    }
  }
}

extension ReturnTable {
  fileprivate func addPlaces(to places: inout ReportPlaces, _ form: FormTable) {
    for (row, found) in zip(form.rows, found.rows) {
      places.notes[RowReference(table: form.number, row: row.ordinal)] = ReportPlaces.Notes(
        sheet: self.found.sheet, cells: noteCells(of: found))
    }
  }
}
