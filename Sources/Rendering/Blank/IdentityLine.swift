internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// The line above a header that says whose form it is and of which period.
struct IdentityLine {
  let order: BlankOrder
  /// Of the first table, where the office is chosen; nil for the first table itself.
  let first: Place?

  struct Place {
    let sheet: String
    let unit: CellAddress
  }

  private static let unit = "Đơn vị báo cáo: "
  private static let period = "Kỳ báo cáo: "
  private static let open = String(repeating: "…", count: 14)
  /// Until somebody has chosen. No office is called so.
  private static let choose = "(chọn đơn vị)"

  func write(in row: Int, of sheet: inout TableSheet) -> Place {
    let columns = sheet.layout.columns
    let label = sheet.table.columns.first { $0.role == .label }?.position ?? columns.lowerBound
    let middle = min(max(label, columns.lowerBound), columns.upperBound)
    let name = sheet.draft.plan.name
    let left = CellAddress(row: row, column: columns.lowerBound) ?? .first
    write(unitContent(on: sheet), at: left, through: middle, of: &sheet)
    if middle < columns.upperBound, let right = CellAddress(row: row, column: middle + 1) {
      write(periodContent, at: right, through: columns.upperBound, of: &sheet)
    }
    return Place(sheet: name, unit: left)
  }

  private struct Content {
    let content: CellContent
    let shown: String
    var isOpen = false
    var format: String?
    var rule: InputRule.Kind?
  }

  private func unitContent(on sheet: TableSheet) -> Content {
    if !order.choices.isEmpty {
      let format = "\"\(Self.unit)\"@"
      let shown = Self.unit + Self.choose
      guard let first else {
        return Content(
          content: .text(Self.choose), shown: shown, isOpen: true, format: format,
          rule: .listOfCells(ServiceSheet.choiceList(order.choices.count)))
      }
      let source = "\(FigureFormulas.quoted(first.sheet))!\(first.unit)"
      return Content(
        content: .formula(source, result: .text(Self.choose)), shown: shown, format: format)
    }
    let text = Self.unit + (order.unit?.name ?? Self.open)
    return Content(content: .text(text), shown: text, isOpen: order.unit == nil)
  }

  private var periodContent: Content {
    let text = Self.period + (order.period?.title.vietnamese ?? Self.open)
    return Content(content: .text(text), shown: text, isOpen: order.period == nil)
  }

  private func write(
    _ content: Content, at cell: CellAddress, through last: Int, of sheet: inout TableSheet
  ) {
    var look = CellLook()
    look.horizontal = .left
    look.vertical = .center
    // One line, however long the name: the line stands between the titles and the header.
    look.shrinks = true
    look.isLocked = !content.isOpen
    look.numberFormat = content.format
    if content.rule != nil { look.fill = Colours.input }
    sheet.draft.put(
      content.content, at: cell, look: look, showing: [TextPiece(content.shown, look.letters)])
    guard let end = CellAddress(row: cell.row, column: last), end != cell else { return }
    let merge = CellRange(cell, end)
    sheet.draft.plan.merges.append(merge)
    if let rule = content.rule {
      sheet.draft.plan.inputRules.append(
        InputRule(
          CellRange(cell), rule, hint: .init("Đơn vị báo cáo", "Chọn tên đơn vị trong danh sách."),
          refusal: .init("Chưa đúng tên đơn vị", "Đề nghị chọn tên đơn vị trong danh sách.")))
    }
  }
}
