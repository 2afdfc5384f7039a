internal import Grid
internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// One table of a blank form.
struct BlankSheet {
  private var sheet: TableSheet
  private let form: Form
  /// How many figures are to be entered.
  private(set) var count = 0
  /// In which figures are entered; nil for a table that has none.
  private let column: Int?
  private let columnName: ValueColumn
  /// The line with the unit and the period.
  let identity: IdentityLine.Place

  init(
    _ layout: TemplateTable, named name: String, _ rendering: FormRendering,
    _ outline: BlankOutline, _ line: IdentityLine
  ) {
    form = rendering.form
    let entry = rendering.form.entryColumn(of: outline.level, in: layout.table)
    column = entry?.position
    columnName = if case .value(let name) = entry?.role { name } else { .main }
    var sheet = TableSheet(layout, named: name, rendering.looks)
    let period = outline.period
    let free = sheet.copyTitles { PeriodWords.fill($0, with: period) }
    sheet.openAttachment()
    identity = line.write(in: free, of: &sheet)
    // Whose form it is comes first, where that is left open.
    if line.isFirst, line.isOpen { sheet.draft.plan.cursor = identity.unit }
    sheet.copyTable()
    self.sheet = sheet
  }

  var number: Int { sheet.table.number }

  /// Where the figure of each row stands.
  var cells: [RowReference: FigureFormulas.SheetCell] {
    var cells: [RowReference: FigureFormulas.SheetCell] = [:]
    for row in sheet.table.rows {
      guard let address = address(of: row) else { continue }
      cells[RowReference(table: number, row: row.ordinal)] = .init(
        sheet: sheet.draft.plan.name, address: address)
    }
    return cells
  }

  private func address(of row: FormRow) -> CellAddress? {
    column.flatMap { sheet.address(row.sheetRow, $0) }
  }

  /// The cells over which the check code counts: from the first to the last in which something can be
  /// entered, without those in which the form prints words.
  func runs(_ tasks: [FigureTask]) -> [SheetRun] {
    var runs: [SheetRun] = []
    var isOpen = false
    for (row, task) in zip(sheet.table.rows, tasks) {
      guard let address = address(of: row) else { continue }
      guard task == .input || task.isFormula else {
        if let content = sheet.draft[address]?.content, content != .blank { isOpen = false }
        continue
      }
      if isOpen, let last = runs.last {
        runs[runs.count - 1].range = CellRange(last.range.topLeft, address)
      } else {
        runs.append(SheetRun(sheet: sheet.draft.plan.name, range: CellRange(address)))
        isOpen = true
      }
    }
    return runs
  }

  /// Makes each row what it is for this office.
  mutating func fill(_ tasks: [FigureTask], _ formulas: FigureFormulas) {
    var rules: [InputRule] = []
    for (row, task) in zip(sheet.table.rows, tasks) {
      openNote(of: row)
      guard let address = address(of: row) else { continue }
      switch task {
      case .heading:
        break
      case .exempt:
        grey(row)
      case .input:
        let instruction = row.hint(in: columnName)
        put(.blank, at: address, row)
        sheet.draft.restyle(address) { look in
          look.isLocked = false
          look.fill = Colours.input
        }
        rules.append(
          FigureRules.rule(for: row, at: CellRange(address), instruction: instruction))
        if sheet.draft.plan.cursor == nil { sheet.draft.plan.cursor = address }
        count += 1
      case .ratio, .sum:
        if let formula = formulas.formula(of: task, on: sheet.draft.plan.name) {
          put(.formula(formula, result: .text("")), at: address, row)
        }
        rules.append(computed(row, task, at: address))
      }
    }
    greyHeadings(tasks)
    sheet.draft.plan.inputRules += InputRule.joined(rules) + noteRules
    sheet.draft.plan.highlights = Contradictions(table: sheet.table, tasks, formulas).highlights(
      on: sheet.draft.plan.name)
    var protection = ProtectionPlan()
    protection.allowsColumnWidths = true
    sheet.draft.plan.protection = protection
  }

  private func computed(_ row: FormRow, _ task: FigureTask, at address: CellAddress) -> InputRule {
    var sources: [RowReference] = []
    var isRatio = false
    switch task {
    case .ratio(let numerator, let denominator):
      sources = [numerator, denominator]
      isRatio = true
    case .sum(let rows): sources = rows
    case .heading, .exempt, .input: break
    }
    return FigureRules.computed(
      from: sources.compactMap { form.row($0) }, isRatio: isRatio, at: CellRange(address),
      instruction: row.hint(in: columnName))
  }

  private var noteRules: [InputRule] {
    sheet.table.columns.filter { $0.role == .note }.compactMap { column in
      guard let first = sheet.table.rows.first, let last = sheet.table.rows.last,
        let top = sheet.address(first.sheetRow, column.position),
        let bottom = sheet.address(last.sheetRow, column.position)
      else { return nil }
      return FigureRules.note(at: CellRange(top, bottom))
    }
  }

  /// A heading whose rows are all somebody else's looks like them.
  private mutating func greyHeadings(_ tasks: [FigureTask]) {
    let rows = sheet.table.rows
    for index in rows.indices where tasks[index] == .heading {
      let below = rows[(index + 1)...].prefix { $0.depth > rows[index].depth }
      let own = below.indices.map { tasks[$0] }
      if own.contains(.exempt), own.allSatisfy({ $0 == .exempt || $0 == .heading }) {
        grey(rows[index])
      }
    }
  }

  private mutating func put(_ content: CellContent, at address: CellAddress, _ row: FormRow) {
    var look = sheet.draft[address]?.look ?? CellLook()
    look.numberFormat = FigureFormat.open(for: row)
    // Where the form prints an instruction the cell is set for reading.
    if row.hint(in: columnName) != nil { look.horizontal = .center }
    sheet.draft.put(content, at: address, look: look)
  }

  /// Remarks can be made on every row, whoever reports its figure.
  private mutating func openNote(of row: FormRow) {
    for column in sheet.table.columns where column.role == .note {
      guard let address = sheet.address(row.sheetRow, column.position) else { continue }
      sheet.draft.restyle(address) { $0.isLocked = false }
    }
  }

  private mutating func grey(_ row: FormRow) {
    for column in sheet.table.columns where column.role != .note {
      guard let address = sheet.address(row.sheetRow, column.position) else { continue }
      sheet.draft.restyle(address) { $0.fill = Colours.closed }
    }
  }

  /// The lines below the official part.
  mutating func close(code: String, first: OfficeLines.Place?) -> OfficeLines.Place? {
    OfficeLines(code: code, first: first).write(below: &sheet)
  }

  func finished() -> SheetPlan { sheet.finished() }
}
