package import SheetPlans
internal import Vocabulary

/// A column of a list whose rows come one by one.
protocol ListColumn: CaseIterable {
  var heading: Phrase { get }
  /// In digits of the first font.
  var width: Double { get }
  var alignment: CellLook.Horizontal { get }
}

/// What a list holds in one cell.
struct ListCell {
  var content: CellContent = .blank
  /// The paper, `0xRRGGBB`; nil for plain.
  var fill: UInt32?

  static let blank = ListCell()

  static func text(_ text: String?, fill: UInt32? = nil) -> ListCell {
    let text = (text ?? "").fittingCell
    return ListCell(content: text.isEmpty ? .blank : .text(text), fill: fill)
  }

  static func number(_ number: Int, fill: UInt32? = nil) -> ListCell {
    ListCell(content: .number(Figure(Int64(number))), fill: fill)
  }
}

/// A list with columns of one kind: a title, headings, and rows as high as their texts need.
enum List<Column: ListColumn> {
  static func plan(_ name: String, title: Phrase, in language: Language) -> LongSheetPlan {
    var look = CellLook()
    look.letters.isBold = true
    look.letters.size = 14
    look.horizontal = .center
    look.vertical = .center
    let title = RowPlan(
      [RowPlan.Cell(.text(title.text(in: language)), look: look)],
      height: SheetDraft.rounded(TextMeasure.lineHeight(ofSize: 14) + 6))
    let headings = row(isBold: true) { column in
      .text(column.heading.text(in: language), fill: 0xE7E6E6)
    }
    var plan = LongSheetPlan(
      name, columnWidths: Column.allCases.map(\.width), head: [title, headings])
    plan.wideRows = [1]
    plan.print.isLandscape = true
    plan.print.fitsWidth = true
    plan.print.margins.left = 0.4
    plan.print.margins.right = 0.4
    plan.print.footer = "&C&P/&N"
    return plan
  }

  static func row(isBold: Bool = false, _ cell: (Column) -> ListCell) -> RowPlan {
    var height = SheetDraft.lowest - SheetDraft.padding
    let cells = Column.allCases.map { column in
      let cell = cell(column)
      var look = CellLook()
      look.borders = Borders(all: .thin)
      look.wraps = true
      look.vertical = isBold ? .center : .top
      look.horizontal = isBold ? .center : column.alignment
      look.letters.size = 11
      look.letters.isBold = isBold
      look.fill = cell.fill
      if case .number = cell.content { look.numberFormat = "#,##0" }
      height = max(height, Self.height(of: cell.content, look.letters, in: column))
      return RowPlan.Cell(cell.content, look: look)
    }
    return RowPlan(cells, height: SheetDraft.rounded(height + SheetDraft.padding))
  }

  private static func height(
    of content: CellContent, _ letters: Letters, in column: Column
  ) -> Double {
    guard case .text(let text) = content else { return 0 }
    let room = SheetDraft.room(inColumns: [column.width], indent: 0)
    return TextMeasure(width: room).height(of: [TextPiece(text, letters)])
  }
}

extension RowPlan {
  /// With its number in the first cell.
  package func numbered(_ number: Int) -> RowPlan {
    var row = self
    if !row.cells.isEmpty { row.cells[0].content = .number(Figure(Int64(number))) }
    return row
  }
}
