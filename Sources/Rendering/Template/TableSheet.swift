internal import Grid
internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// The sheet of one table while it is copied from the template, row by row.
struct TableSheet {
  let layout: TemplateTable
  let looks: TemplateLooks
  var draft: SheetDraft
  /// Where each row of the template has come to stand.
  private var places: [Int: Int] = [:]
  /// Rows that must not be the last on a page.
  private(set) var keptWithNext: Set<Int> = []

  /// Cells under merged areas: what stands there nobody sees.
  private let covered: Set<CellAddress>
  /// Where among the rows of the form the row of the template is.
  private let rowsByPlace: [Int: Int]

  init(_ layout: TemplateTable, named name: String, _ looks: TemplateLooks) {
    self.layout = layout
    self.looks = looks
    draft = SheetDraft(name)
    covered = Self.covered(in: layout)
    rowsByPlace = Dictionary(
      layout.table.rows.enumerated().map { ($1.sheetRow, $0) },
      uniquingKeysWith: { first, _ in first })
    draft.plan.columnWidths = Self.widths(of: layout, looks)
    draft.plan.print = OfficialPage.print(asIn: layout.sheet.layout)
    draft.plan.showsGridLines = layout.sheet.layout.view.showsGridLines
  }

  /// The widths of the columns as programs show them. A column that is not among them has the usual one.
  static func widths(of layout: TemplateTable, _ looks: TemplateLooks) -> [Int: Double] {
    var widths: [Int: Double] = [:]
    for column in layout.wideColumns {
      let stored =
        layout.sheet.layout.columns[column]?.width ?? layout.sheet.layout.defaultSizes.columnWidth
      widths[column] = stored.map { ColumnWidth.shown(ofStored: $0, in: looks.styles) }
    }
    return widths
  }

  var table: FormTable { layout.table }

  /// The cell at the place of a row of the template.
  func address(_ row: Int, _ column: Int) -> CellAddress? {
    places[row].flatMap { CellAddress(row: $0, column: column) }
  }

  private static func covered(in layout: TemplateTable) -> Set<CellAddress> {
    var covered: Set<CellAddress> = []
    let last = layout.sheet.cells.last?.address.row ?? 0
    for merge in layout.sheet.merges where !merge.isSingleCell && merge.topLeft.row <= last {
      for row in merge.topLeft.row...min(merge.bottomRight.row, last) {
        for cell in layout.sheet.cells.row(row) where merge.columns.contains(cell.address.column) {
          if cell.address != merge.topLeft, cell.kind != nil { covered.insert(cell.address) }
        }
      }
    }
    return covered
  }

  /// Copies a row of the template. `words` may say another text than the template does.
  mutating func copy(_ row: Int, words: (String) -> String = { $0 }) {
    let place = draft.beginRow()
    places[row] = place
    let isOutside = layout.titleRows.contains(row) || layout.closingRows.contains(row)
    for column in isOutside ? layout.wideColumns : layout.columns {
      guard let source = CellAddress(row: row, column: column),
        let target = CellAddress(row: place, column: column),
        let cell = layout.sheet[source]
      else { continue }
      let content = covered.contains(source) ? .blank : content(of: cell, words)
      draft.put(content, at: target, look: looks.look(of: cell))
    }
  }

  private func content(of cell: Cell, _ words: (String) -> String) -> CellContent {
    let pieces = looks.pieces(of: cell)
    let text = pieces.map(\.text).joined()
    if text.isEmpty { return .blank }
    let said = words(text)
    if said != text { return .text(said) }
    if pieces.count > 1 || pieces[0].letters != looks.look(of: cell).letters {
      return .pieces(pieces)
    }
    return .text(text)
  }

  /// The rows above the header. The last of them is left for whoever wants to write there, where it
  /// is empty; a row is added where it is not.
  mutating func copyTitles(words: (String) -> String) -> Int {
    var rows = layout.titleRows
    if let last = rows.last, isEmpty(last) { rows.removeLast() }
    for row in rows { copy(row, words: words) }
    for row in 1..<draft.nextRow { keptWithNext.insert(row) }
    let free = draft.beginRow()
    keptWithNext.insert(free)
    return free
  }

  /// The line "(Kèm theo Báo cáo số …)" is for whoever fills the form in to complete.
  mutating func openAttachment() {
    guard let attachment = table.attachment, attachment.isReport else { return }
    for row in layout.titleRows {
      for column in layout.columns {
        guard let address = address(row, column), let cell = draft[address],
          cell.content.text.onOneLine == attachment.text.onOneLine
        else { continue }
        draft.restyle(address) { $0.isLocked = false }
      }
    }
  }

  private func isEmpty(_ row: Int) -> Bool {
    layout.sheet.cells.row(row).allSatisfy(\.isEmpty)
  }

  /// All from the header down. What is above it is copied first.
  mutating func copyTable() {
    copyHeader()
    copyRows()
    copyClosing()
    copyMerges()
  }

  private mutating func copyHeader() {
    for row in layout.headerRows { copy(row) }
    let rows = draft.nextRow - layout.headerRows.count..<draft.nextRow
    for row in rows { keptWithNext.insert(row) }
    draft.plan.frozenRows = rows.upperBound - 1
    draft.plan.print.repeatedRows = rows.lowerBound...(rows.upperBound - 1)
  }

  private mutating func copyRows() {
    for row in table.rows {
      copy(row.sheetRow)
      clean(row)
      if row.kind == .group, let place = places[row.sheetRow] { keptWithNext.insert(place) }
    }
    for row in table.rows { keepTogether(row) }
  }

  /// Takes out what somebody entered in the template, and writes codes as the form has them: Excel makes
  /// dates and numbers of some.
  private mutating func clean(_ row: FormRow) {
    for column in table.columns {
      guard let address = address(row.sheetRow, column.position), let cell = draft[address] else {
        continue
      }
      switch column.role {
      case .value(let name) where row.hint(in: name) == nil && cell.content != .blank:
        draft.put(.blank, at: address, look: cell.look)
      case .other where isNumber(row.sheetRow, column.position):
        draft.put(.blank, at: address, look: cell.look)
      case .code where cell.content.text != row.code && isNumber(row.sheetRow, column.position):
        draft.put(.text(row.code), at: address, look: cell.look)
      case .code, .label, .unit, .value, .note, .other:
        continue
      }
    }
  }

  private func isNumber(_ row: Int, _ column: Int) -> Bool {
    switch CellAddress(row: row, column: column).flatMap({ layout.sheet[$0]?.kind }) {
    case .number, .date: true
    case .text, .boolean, .error, nil: false
    }
  }

  /// A percentage and the two rows that it is made of, where they follow it.
  private mutating func keepTogether(_ row: FormRow) {
    guard let parts = row.parts else { return }
    let rows = [parts.numerator, parts.denominator]
    guard rows.allSatisfy({ $0.table == table.number && $0.row > row.ordinal }),
      let last = rows.map(\.row).max(), last - row.ordinal <= 3,
      let top = places[row.sheetRow], let end = table.row(last).flatMap({ places[$0.sheetRow] }),
      end > top
    else { return }
    keepWithNext(top..<end)
  }

  /// The lines below the table stay together, and with its last row: a page of remarks alone tells
  /// nobody what they are about.
  private mutating func copyClosing() {
    let above = draft.nextRow - 1
    for row in layout.closingRows { copy(row) }
    if layout.closingRows.count <= Self.shortClosing {
      keepWithNext(above..<draft.nextRow)
    }
  }

  private static let shortClosing = 12

  /// The merged areas of all rows that have been copied, those between them that were left out not
  /// counted.
  private mutating func copyMerges() {
    for merge in layout.sheet.merges {
      guard !merge.isSingleCell, layout.wideColumns.contains(merge.columns.lowerBound),
        layout.wideColumns.contains(merge.columns.upperBound), !coversFigures(merge),
        let top = places[merge.rows.lowerBound], let bottom = places[merge.rows.upperBound],
        bottom - top == merge.rows.count - 1,
        let first = CellAddress(row: top, column: merge.columns.lowerBound),
        let last = CellAddress(row: bottom, column: merge.columns.upperBound)
      else { continue }
      draft.plan.merges.append(CellRange(first, last))
      // A block of rows with one word beside them stays together.
      if !rows(within: merge).isEmpty {
        for row in top..<bottom { keptWithNext.insert(row) }
      }
    }
  }

  /// The rows of the form that a merged area touches.
  private func rows(within merge: CellRange) -> [FormRow] {
    merge.rows.compactMap { rowsByPlace[$0] }.map { table.rows[$0] }
  }

  /// Whether it makes one cell of the figures of several rows.
  private func coversFigures(_ merge: CellRange) -> Bool {
    let rows = rows(within: merge)
    guard rows.count > 1 else { return false }
    return table.columns.contains { column in
      guard case .value(let name) = column.role, merge.columns.contains(column.position) else {
        return false
      }
      return rows.allSatisfy { $0.hint(in: name) == nil }
    }
  }

  mutating func keepWithNext(_ rows: Range<Int>) {
    for row in rows { keptWithNext.insert(row) }
  }

  /// The sheet with its heights and pages. What fits on one page only with tight rows has them.
  func finished() -> SheetPlan {
    let usual = finished(isTight: false)
    guard usual.print.breaksAfter.count == 1 else { return usual }
    let tight = finished(isTight: true)
    return tight.print.breaksAfter.isEmpty ? tight : usual
  }

  private func finished(isTight: Bool) -> SheetPlan {
    let columns = layout.wideColumns
    let last = draft.nextRow - 1
    var plan = draft.finished(isTight: isTight)
    if let top = CellAddress(row: 1, column: columns.lowerBound),
      let bottom = CellAddress(row: max(last, 1), column: columns.upperBound)
    {
      plan.print.area = CellRange(top, bottom)
    }
    let width = columns.reduce(0) {
      $0 + ColumnWidth.points(ofShown: plan.columnWidths[$1] ?? ColumnWidth.usual)
    }
    let heights = (1...max(last, 1)).map { plan.rowHeights[$0] ?? 0 }
    plan.print.breaksAfter =
      PageBreaks(
        print: plan.print, heights: heights, width: width, keptWithNext: keptWithNext
      ).lastRows
    return plan
  }
}
