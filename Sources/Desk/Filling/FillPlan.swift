internal import Forms
internal import Grid
internal import Rendering
internal import Reporting
internal import SheetPatching
internal import SheetPlans
internal import Vocabulary

/// What becomes of the cells of a template when the figures of a report are put into them.
///
/// Each value goes into the cell of its row and column, wherever the template has it. A cell with a
/// formula keeps it; what it gives is held against the data by whoever computes it. Nothing is decided by
/// a coin: a value without a cell of its own is a finding.
struct FillPlan {
  private(set) var steps: [Step] = []
  /// Values whose cells compute them.
  private(set) var computed: [Computed] = []
  private(set) var troubles: [FillFinding] = []

  /// One cell that gets another content.
  struct Step {
    let row: RowReference
    /// Of a note nil.
    let column: ValueColumn?
    let sheet: Int
    let address: CellAddress
    let content: CellChange.Content
    /// What was to be seen in the cell, and what will be.
    let before: String
    let after: String

    var isNote: Bool { column == nil }
  }

  /// One cell that keeps its formula.
  struct Computed {
    let row: RowReference
    let label: String
    let sheet: Int
    let address: CellAddress
    let value: Value
  }

  private let template: FillTemplate
  private let data: Report
  private var taken: [Place: RowReference] = [:]

  private struct Place: Hashable {
    let sheet: Int
    let address: CellAddress
  }

  /// `data` is of the form that the template is of.
  init(_ template: FillTemplate, _ data: Report) {
    self.template = template
    self.data = data
    for table in template.report.tables {
      for row in table.rows { plan(row) }
    }
    for table in data.tables {
      for extra in table.extra where !extra.raw.isEmpty {
        troubles.append(
          FillFinding(
            .noRow(label: extra.label, shown: extra.raw), at: FindingPlace(table: table.number)))
      }
    }
  }

  private mutating func plan(_ row: ReportRow) {
    guard let given = data[row.reference] else { return }
    for column in [ValueColumn.main] + row.sideColumns {
      guard let own = row[column] else { continue }
      plan(given[column] ?? .blank(), isGiven: given.match != .missing, in: column, of: row, own)
    }
    // What a side column of the data has, the template may lack.
    for column in given.sideColumns where row[column] == nil {
      if let value = given[column], value.saysSomething {
        refuse(.noCell(label: row.form.label, shown: value.raw), row)
      }
    }
    planNote(given, of: row)
  }

  // MARK: Figures

  private mutating func plan(
    _ value: Value, isGiven: Bool, in column: ValueColumn, of row: ReportRow, _ own: Value
  ) {
    guard value.saysSomething else {
      if own.saysSomething { leave(own, isGiven: isGiven, in: column, of: row) }
      return
    }
    guard let address = own.cell, let sheet = row.sheet.flatMap({ template.sheet(named: $0) })
    else {
      return refuse(.noCell(label: row.form.label, shown: value.raw), row)
    }
    let cell = template.cell(address, onSheet: sheet)
    if own.isOfSeveralCells(cell) {
      return refuse(.unclear(label: row.form.label, shown: value.raw, found: own.raw), row)
    }
    if let range = template.array(around: address, onSheet: sheet) {
      return refuse(.inArray(label: row.form.label, shown: value.raw, range: range), row)
    }
    if cell?.hasFormula ?? false {
      computed.append(
        Computed(
          row: row.reference, label: row.form.label, sheet: sheet, address: address, value: value))
      return
    }
    let content = CellFilling(
      value, of: row.form, padsOnes: padsOnes, in: cell?.format ?? .general,
      template.workbook.dates)
    put(content.content, shown: content.shown, at: address, sheet, own.raw, row, column)
  }

  private var padsOnes: Bool { template.report.form?.padsOnes ?? false }

  /// The data has nothing for a cell in which something stands.
  private mutating func leave(
    _ own: Value, isGiven: Bool, in column: ValueColumn, of row: ReportRow
  ) {
    guard let address = own.cell, let sheet = row.sheet.flatMap({ template.sheet(named: $0) })
    else { return }
    let cell = template.cell(address, onSheet: sheet)
    if cell?.hasFormula ?? false { return }
    guard isGiven, !own.isOfSeveralCells(cell),
      template.array(around: address, onSheet: sheet) == nil
    else {
      return troubles.append(
        FillFinding(.notMentioned(label: row.form.label, shown: own.raw), at: row.place))
    }
    // A figure of last time beside those of this time would look like one of them.
    troubles.append(FillFinding(.cleared(label: row.form.label, shown: own.raw), at: row.place))
    put(.blank, shown: "", at: address, sheet, own.raw, row, column)
  }

  private mutating func put(
    _ content: CellChange.Content, shown: String, at address: CellAddress, _ sheet: Int,
    _ before: String, _ row: ReportRow, _ column: ValueColumn?
  ) {
    let visible = template.visibleCell(of: address, onSheet: sheet)
    guard visible == address else {
      return refuse(.covered(label: row.form.label, shown: shown, by: visible), row)
    }
    let place = Place(sheet: sheet, address: address)
    if taken[place] != nil {
      return refuse(.shared(label: row.form.label, shown: shown), row)
    }
    taken[place] = row.reference
    steps.append(
      Step(
        row: row.reference, column: column, sheet: sheet, address: address, content: content,
        before: before, after: shown))
  }

  private mutating func refuse(_ reason: FillFinding.Reason, _ row: ReportRow) {
    troubles.append(FillFinding(reason, at: row.place))
  }

  // MARK: Notes

  private mutating func planNote(_ given: ReportRow, of row: ReportRow) {
    let note = given.note
    guard given.match != .missing, !note.isEmpty, note != row.note else { return }
    // The duty notes of the form, which the template has too.
    if note == row.form.note, row.match != .missing { return }
    guard let notes = template.places.notes[row.reference], !notes.cells.isEmpty,
      let sheet = template.sheet(named: notes.sheet)
    else {
      return refuse(.noNoteCell(label: row.form.label, note: note), row)
    }
    let joined = NoteFilling(note, notes.cells)
    guard let (cell, text) = joined.change else { return }
    if cell.isShared {
      return refuse(.sharedNote(label: row.form.label, note: joined.own), row)
    }
    put(.text(text), shown: text, at: cell.address, sheet, cell.text, row, nil)
  }
}

extension FillTemplate {
  /// Of a merged area the upper left cell, which alone is seen.
  func visibleCell(of address: CellAddress, onSheet sheet: Int) -> CellAddress {
    guard workbook.sheets.indices.contains(sheet) else { return address }
    return workbook.sheets[sheet].merges.first { $0.contains(address) }?.topLeft ?? address
  }

  /// The cells that a formula of another cell fills, this one among them; nil for most.
  func array(around address: CellAddress, onSheet sheet: Int) -> CellRange? {
    arrays[sheet]?.first { $0.contains(address) && $0.topLeft != address }
  }
}

extension Value {
  /// Whether more cells than this one say it, of which nobody can tell which is meant.
  fileprivate func isOfSeveralCells(_ cell: Cell?) -> Bool {
    raw.contains(" | ") && !(cell?.shown.contains(" | ") ?? false)
  }
}
