internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// A blank form as a workbook: a sheet for each table, and a hidden one for what no clerk needs to
/// see.
struct BlankBook {
  private let rendering: FormRendering
  private let outline: BlankOutline
  private let words: UnitWords

  init(_ rendering: FormRendering, _ outline: BlankOutline, _ words: UnitWords) {
    self.rendering = rendering
    self.outline = outline
    self.words = words
  }

  var made: (plan: BookPlan, figures: Int) {
    let tasks = FigureTasks(rendering.form, outline.duties)
    var sheets: [BlankSheet] = []
    for (index, (layout, name)) in zip(rendering.tables, rendering.names).enumerated() {
      let line = IdentityLine(
        outline, unit: unit(inTable: index), first: sheets.first?.identity)
      sheets.append(BlankSheet(layout, named: name, rendering, outline, line))
    }
    var cells: [RowReference: FigureFormulas.SheetCell] = [:]
    for sheet in sheets { cells.merge(sheet.cells) { first, _ in first } }
    let formulas = FigureFormulas(cells: cells)
    let service = ServiceSheet(
      mark: words.mark, choices: outline.choices,
      runs: sheets.map { $0.runs(tasks.table($0.number)) })
    var plans: [SheetPlan] = []
    var office: OfficeLines.Place?
    var figures = 0
    for var sheet in sheets {
      sheet.fill(tasks.table(sheet.number), formulas)
      let place = sheet.close(code: service.codeFormula, first: office)
      office = office ?? place
      plans.append(sheet.finished())
      figures += sheet.count
    }
    plans.append(service.plan)
    return (rendering.book(of: plans, service, mark: words.mark), figures)
  }

  private func unit(inTable index: Int) -> IdentityLine.Unit? {
    guard let line = words.line, let heights = outline.nameHeights, heights.indices.contains(index)
    else { return nil }
    return IdentityLine.Unit(line: line, height: heights[index])
  }
}
