internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// The lines below a table that are no part of the form: who filled it in, where to ask, and the code
/// by which a signed page is compared with the file.
struct OfficeLines {
  let code: String
  /// Those of the first table, from which all others copy; nil for the first itself.
  let first: Place?

  struct Place {
    let sheet: String
    let name: CellAddress
    let phone: CellAddress
  }

  /// Nil for a table that is too narrow to write below it.
  func write(below sheet: inout TableSheet) -> Place? {
    let label = sheet.layout.labelColumn
    guard label < sheet.layout.columns.upperBound else { return nil }
    // With the last row of the table, so that the lines are not alone on a page.
    let gap = sheet.draft.beginRow()
    sheet.draft.plan.rowHeights[gap] = 9
    let name = line("Người lập biểu:", copying: first?.name, label, of: &sheet)
    let phone = line("Số điện thoại:", copying: first?.phone, label, of: &sheet)
    let codeCell = line("Mã đối chiếu:", copying: nil, label, of: &sheet)
    guard let name, let phone, let codeCell else { return nil }
    var look = valueLook
    look.letters.isBold = true
    sheet.draft.put(
      .formula(code, result: .text("")), at: codeCell, look: look,
      showing: [TextPiece("000-000", look.letters)])
    for cell in [name, phone] where first == nil {
      sheet.draft.restyle(cell) { look in
        look.isLocked = false
        look.numberFormat = "@"
      }
    }
    sheet.keepWithNext(max(1, gap - 1)..<codeCell.row)
    return Place(sheet: sheet.draft.plan.name, name: name, phone: phone)
  }

  private func line(
    _ title: String, copying source: CellAddress?, _ label: Int, of sheet: inout TableSheet
  ) -> CellAddress? {
    let row = sheet.draft.beginRow()
    sheet.draft.plan.rowHeights[row] = 15
    guard let titleCell = CellAddress(row: row, column: label),
      let valueCell = CellAddress(row: row, column: label + 1),
      let end = CellAddress(row: row, column: sheet.layout.columns.upperBound)
    else { return nil }
    var look = valueLook
    look.horizontal = .right
    look.letters.isItalic = true
    sheet.draft.put(.text(title), at: titleCell, look: look)
    look = valueLook
    look.borders.bottom = .dotted
    let content: CellContent =
      source.flatMap { source in
        first.map { FigureFormulas.copy(of: source, on: $0.sheet, showing: "") }
      } ?? .blank
    sheet.draft.put(content, at: valueCell, look: look)
    if end != valueCell {
      sheet.draft.plan.merges.append(CellRange(valueCell, end))
      for column in (label + 2)...max(label + 2, end.column) where column <= end.column {
        if let cell = CellAddress(row: row, column: column) {
          sheet.draft.put(.blank, at: cell, look: look)
        }
      }
    }
    return valueCell
  }

  /// Small: it is no part of what is signed.
  private var valueLook: CellLook {
    var look = CellLook()
    look.letters.size = 10
    look.horizontal = .left
    look.vertical = .center
    return look
  }
}
