internal import Grid
internal import Reporting
internal import Vocabulary

/// The cells in which a blank form keeps what it is: the mark, and the offices to choose from.
struct ServiceCells {
  let sheet: Sheet
  let mark: String
  private let book: Workbook

  /// Nil where the workbook has none. The name of the cell leads there; programs that keep no names
  /// keep the sheet.
  init?(_ workbook: Workbook) {
    let named = workbook.asides.names.all.filter { $0.name == OwnNames.mark }
      .flatMap(\.areas)
    var places = named.compactMap { area in
      area.sheet.flatMap { workbook.sheet(named: $0) }.map { ($0, area.range.topLeft) }
    }
    places += workbook.sheets.filter { $0.state != .visible }.map { ($0, .first) }
    for (sheet, address) in places {
      guard case .text(let text) = sheet[address]?.value, IdentityMark(text) != nil else {
        continue
      }
      self.sheet = sheet
      mark = text
      book = workbook
      return
    }
    return nil
  }

  /// Whether a sheet is there for these cells. Some programs show what was hidden.
  static func areOn(_ sheet: Sheet) -> Bool {
    guard case .text(let text) = sheet[CellAddress.first]?.value else { return false }
    return IdentityMark(text) != nil
  }

  /// The codes of the offices that can be chosen, by their names.
  var codes: [String: String] {
    let areas = book.asides.names.all.filter { $0.name == OwnNames.units }.flatMap(\.areas)
    guard let area = areas.first, let sheet = area.sheet.flatMap({ book.sheet(named: $0) }),
      area.range.rows.count <= FormLimits.offeredUnits, area.range.columns.count == 2
    else { return [:] }
    var codes: [String: String] = [:]
    for row in area.range.rows {
      guard let name = CellAddress(row: row, column: area.range.topLeft.column),
        let code = CellAddress(row: row, column: area.range.bottomRight.column),
        let unit = sheet[name]?.shown, let value = sheet[code]?.shown
      else { continue }
      codes[unit] = value
    }
    return codes
  }
}
