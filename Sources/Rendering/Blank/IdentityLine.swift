internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// The line above a header that says whose form it is and of which period.
struct IdentityLine {
  private let outline: BlankOutline
  /// Nil where its name is left open.
  private let unit: Unit?
  /// Of the first table, where the office is chosen; nil for the first table itself.
  private let first: Place?

  struct Unit {
    let line: String
    /// Of the line in this table. It is not measured again: of the unit the sheet has nothing but the
    /// words.
    let height: Double
  }

  init(_ outline: BlankOutline, unit: Unit?, first: Place?) {
    self.outline = outline
    self.unit = unit
    self.first = first
  }

  struct Place {
    let sheet: String
    let unit: CellAddress
    /// Nil where the table is too narrow for it.
    let period: CellAddress?
  }

  private static let title = "Đơn vị báo cáo: "
  private static let period = "Kỳ báo cáo: "
  private static let open = String(repeating: "…", count: 14)
  /// Until somebody has chosen. No office is called so.
  private static let choose = "(chọn đơn vị)"
  /// With some room between the titles and the header, in points.
  private static let height = 27.0

  /// Whether something is to be entered in it.
  var isOpen: Bool { unit == nil }

  var isFirst: Bool { first == nil }

  static func words(for unit: ReportUnit) -> String { title + unit.name }

  /// The width in which the unit's name is set, in points.
  static func room(in layout: TemplateTable, _ looks: TemplateLooks) -> Double {
    let widths = TableSheet.widths(of: layout, looks)
    let shown = unitColumns(of: layout).map { widths[$0] ?? ColumnWidth.usual }
    return SheetDraft.room(inColumns: shown, indent: look.indent)
  }

  static func height(of line: String, in room: Double) -> Double {
    TextMeasure(width: room).height(of: [TextPiece(line, look.letters)])
  }

  /// Of the whole line, before anything is known of its content.
  private static var look: CellLook {
    var look = CellLook()
    look.horizontal = .left
    look.vertical = .center
    look.wraps = true
    return look
  }

  private static func unitColumns(of layout: TemplateTable) -> ClosedRange<Int> {
    let columns = layout.columns
    let middle = min(max(layout.labelColumn, columns.lowerBound), columns.upperBound)
    return columns.lowerBound...middle
  }

  func write(in row: Int, of sheet: inout TableSheet) -> Place {
    let columns = sheet.layout.columns
    let middle = Self.unitColumns(of: sheet.layout).upperBound
    let name = sheet.draft.plan.name
    let left = CellAddress(row: row, column: columns.lowerBound) ?? .first
    write(unitContent(at: left), at: left, through: middle, of: &sheet)
    let right = CellAddress(row: row, column: middle + 1)
      .flatMap { middle < columns.upperBound ? $0 : nil }
    if let right {
      write(periodContent(at: right), at: right, through: columns.upperBound, of: &sheet)
    }
    sheet.draft.atLeast(Self.height, row)
    if let unit { sheet.draft.holdsText(ofHeight: unit.height, row) }
    return Place(sheet: name, unit: left, period: right)
  }

  private struct Content {
    let content: CellContent
    /// With the words before it; nil for what has been measured.
    let shown: String?
    var isOpen = false
    var format: String?
    var rule: InputRule?
  }

  /// What is entered stands in the cell by itself: its format shows the words before it, so that
  /// nobody types over them.
  private func entry(
    _ content: CellContent, after words: String, longest: String, rule: InputRule? = nil
  ) -> Content {
    Content(
      content: content, shown: words + longest, isOpen: rule != nil,
      format: "\"\(words)\"@", rule: rule)
  }

  private func unitContent(at cell: CellAddress) -> Content {
    if let unit { return Content(content: .text(unit.line), shown: nil) }
    let isList = !outline.choices.isEmpty
    let words = isList ? Self.choose : Self.open
    let longest = outline.choices.map(\.name).max { $0.count < $1.count } ?? words
    if let first {
      let link = FigureFormulas.copy(of: first.unit, on: first.sheet, showing: words)
      return entry(link, after: Self.title, longest: longest)
    }
    let rule =
      isList
      ? InputRule(
        CellRange(cell), .listOfCells(ServiceSheet.choiceList(outline.choices.count)),
        hint: .init("Đơn vị báo cáo", "Chọn tên đơn vị trong danh sách."),
        refusal: .init("Chưa đúng tên đơn vị", "Đề nghị chọn tên đơn vị trong danh sách."))
      : InputRule(
        CellRange(cell), .anything, hint: .init("Đơn vị báo cáo", "Gõ tên đơn vị báo cáo."))
    return entry(.text(words), after: Self.title, longest: longest, rule: rule)
  }

  private func periodContent(at cell: CellAddress) -> Content {
    if let period = outline.period {
      let text = Self.period + period.title.vietnamese
      return Content(content: .text(text), shown: text)
    }
    if let first, let period = first.period {
      let link = FigureFormulas.copy(of: period, on: first.sheet, showing: Self.open)
      return entry(link, after: Self.period, longest: Self.open)
    }
    let hint = "Gõ kỳ báo cáo, ví dụ: Quý III năm 2022; 6 tháng đầu năm 2022; Năm 2022."
    return entry(
      .text(Self.open), after: Self.period, longest: Self.open,
      rule: InputRule(CellRange(cell), .anything, hint: .init("Kỳ báo cáo", hint)))
  }

  private func write(
    _ content: Content, at cell: CellAddress, through last: Int, of sheet: inout TableSheet
  ) {
    var look = Self.look
    look.isLocked = !content.isOpen
    look.numberFormat = content.format
    if content.isOpen { look.fill = Colours.input }
    sheet.draft.put(
      content.content, at: cell, look: look,
      showing: content.shown.map { [TextPiece($0, look.letters)] } ?? [])
    if let rule = content.rule { sheet.draft.plan.inputRules.append(rule) }
    guard let end = CellAddress(row: cell.row, column: last), end != cell else { return }
    sheet.draft.plan.merges.append(CellRange(cell, end))
  }
}
