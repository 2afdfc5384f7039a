internal import Forms
internal import Grid
internal import SheetReading
internal import Vocabulary

/// The sheets of a workbook in which a list of units is looked for.
enum RosterSheets {
  /// Those up to the first that has a list. Sheets that nobody sees are looked at last, only to say
  /// where the list is. What stands behind the list is not read: it may be anything.
  ///
  /// Throws where a cell of the list cannot be read with certainty: it may be the name of a unit.
  static func tables(of file: WorkbookFile) throws -> [RosterTable] {
    let visible = file.sheets.filter { $0.state == .visible }
    let hidden = file.sheets.filter { $0.state != .visible }
    var tables: [RosterTable] = []
    for entry in visible + hidden {
      let read = try file.read(entry)
      let table: RosterTable
      do throws(RosterMistake) {
        table = try RosterTable(read.sheet, of: file.path, styles: file.tables.styles)
      } catch {
        throw RosterRefusal(error)
      }
      tables.append(table)
      guard table.hasHeadings else { continue }
      if let doubt = read.remarks.first(where: { $0.severity == .error }) { throw doubt }
      break
    }
    return tables
  }
}
