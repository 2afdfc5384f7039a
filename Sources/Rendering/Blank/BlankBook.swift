internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// A blank form as a workbook: a sheet for each table, and a hidden one for what no clerk needs to
/// see.
struct BlankBook {
  private let rendering: FormRendering
  private let order: BlankOrder

  init(_ rendering: FormRendering, _ order: BlankOrder) {
    self.rendering = rendering
    self.order = order
  }

  var made: (plan: BookPlan, figures: Int) {
    let tasks = FigureTasks(rendering.form, order)
    var sheets: [BlankSheet] = []
    for (layout, name) in zip(rendering.tables, rendering.names) {
      sheets.append(
        BlankSheet(layout, named: name, rendering, order, first: sheets.first?.identity))
    }
    var cells: [RowReference: FigureFormulas.SheetCell] = [:]
    for sheet in sheets { cells.merge(sheet.cells) { first, _ in first } }
    let formulas = FigureFormulas(cells: cells)
    let service = ServiceSheet(
      mark: order.mark, choices: order.choices,
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
    return (rendering.book(of: plans, service, mark: order.mark), figures)
  }
}
