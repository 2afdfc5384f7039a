internal import Grid
internal import Reporting
internal import SheetPatching
internal import SheetReading
internal import Vocabulary

/// What the formulas of a template give once figures have been put into its cells.
///
/// Only what is certain is said. Results are written beside the formulas that give them, so that a
/// program which does not compute shows what Excel will; all others are computed when the workbook is
/// opened.
struct FormulaFilling {
  /// What formulas give that read changed cells, by place.
  private(set) var results: [(place: FormulaPlace, result: CellChange.Result)] = []
  private(set) var findings: [FillFinding] = []

  private let template: FillTemplate
  private var computing: FormulaComputing

  init(_ template: FillTemplate, _ plan: FillPlan) {
    self.template = template
    var changed: [FormulaPlace: FormulaValue] = [:]
    for step in plan.steps where !step.isNote {
      changed[FormulaPlace(sheet: step.sheet, step.address)] = step.content.formulaValue
    }
    computing = FormulaComputing(FormulaSource(template.workbook, changed: changed))
    findResults(after: Set(changed.keys))
    for cell in plan.computed { compare(cell) }
  }

  private mutating func findResults(after changed: Set<FormulaPlace>) {
    let dependents = FormulaDependents(
      template.workbook.allFormulas, FormulaNames(template.workbook))
    guard case .cells(let places) = dependents.affected(by: changed) else { return }
    for place in places.sorted() {
      guard let cell = template.cell(place.address, onSheet: place.sheet), cell.isOneFormula,
        template.visibleCell(of: place.address, onSheet: place.sheet) == place.address,
        let value = computing.value(at: place)
      else { continue }
      results.append((place, CellChange.Result(value)))
    }
  }

  /// Holds what a formula gives against what the data says.
  private mutating func compare(_ computed: FillPlan.Computed) {
    let place = FormulaPlace(sheet: computed.sheet, computed.address)
    guard let cell = template.cell(computed.address, onSheet: computed.sheet) else { return }
    let formula = cell.formula?.text ?? ""
    let at = FindingPlace(
      table: computed.row.table, row: computed.row.row,
      sheet: template.book.sheets[computed.sheet].name, cell: computed.address)
    let given = computed.value.raw
    guard let result = computing.value(at: place) else {
      findings.append(
        FillFinding(
          .notComputable(label: computed.label, given: given, formula: formula), at: at))
      return
    }
    if result.agrees(with: computed.value, isPercent: cell.format.kind == .percent) { return }
    findings.append(
      FillFinding(
        .otherResult(
          label: computed.label, given: given, computed: result.shown(in: cell.format, template),
          formula: formula), at: at))
  }
}

extension Workbook {
  fileprivate var allFormulas: [FormulaDependents.Formula] {
    sheets.enumerated().flatMap { index, sheet in
      sheet.cells.compactMap { cell in
        guard cell.hasFormula, let formula = cell.formula else { return nil }
        return FormulaDependents.Formula(FormulaPlace(sheet: index, cell.address), formula)
      }
    }
  }
}

extension Cell {
  /// Whether it has a formula that fills no other cell.
  fileprivate var isOneFormula: Bool {
    switch formula?.kind {
    case .ordinary?, .shared?: true
    case .array?, .dataTable?, nil: false
    }
  }
}

extension CellChange.Content {
  /// What formulas read in a cell of this content.
  fileprivate var formulaValue: FormulaValue {
    switch self {
    case .blank, .kept, .result: .blank
    case .number(let number): FormulaValue(.number(number))
    case .text(let text): .text(text)
    case .boolean(let value): .boolean(value)
    }
  }
}

extension CellChange.Result {
  fileprivate init(_ value: FormulaValue) {
    switch value.cell {
    case .number(let number)?, .date(let number)?: self = .number(number)
    case .text(let text)?: self = .text(text)
    case .boolean(let value)?: self = .boolean(value)
    case .error(let error)?: self = .error(error)
    // A formula that reads a blank cell gives 0.
    case nil: self = .number(StoredNumber(0))
    }
  }
}

extension FormulaValue {
  /// Whether this is the figure of the data, as far as the data gives its decimals.
  fileprivate func agrees(with value: Value, isPercent: Bool) -> Bool {
    guard case .number(let number) = self, let figure = value.figure, value.text == nil else {
      return false
    }
    let computed = isPercent ? number * 100 : number
    var unit = 1.0
    for _ in 0..<figure.scale { unit /= 10 }
    // Half a unit of the last decimal, and what doubles lose on the way.
    return (computed - Double(figure)).magnitude <= unit / 2 + computed.magnitude * 1e-12
  }

  fileprivate func shown(in format: NumberFormat, _ template: FillTemplate) -> String {
    switch cell {
    case .number(let number)?, .date(let number)?:
      format.shown(number, template.workbook.dates)
    case let value?: value.plain
    case nil: ""
    }
  }
}
