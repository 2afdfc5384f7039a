internal import Reporting
internal import Vocabulary

/// The rows that are told together when they are blank: those of a table; of a form that has all fields
/// of the reform in one table, those of a field.
struct TableSection: Sendable {
  let table: FormTable
  /// As the form prints it.
  let name: String
  let positions: Range<Int>
  /// Whether it is one of several in its table.
  var isField = false

  var quoted: String { Quoting.quoted(name, upTo: 60) }

  /// How a sentence about it begins. A field stands behind the sheet, so that a list that has the sheet in
  /// a column of its own still names the field.
  func location(on sheet: String) -> Phrase {
    if isField {
      let sheet = Quoting.quoted(sheet)
      return Phrase(
        vi: "Trang \(sheet): phần \(quoted): ", en: "Sheet \(sheet): part \(quoted): ")
    }
    let names = [Quoting.quoted(sheet)] + (name == sheet ? [] : [quoted])
    let list = names.joined(separator: ", ")
    return Phrase(vi: "Trang \(list): ", en: "Sheet \(list): ")
  }

  /// `starts` are the positions of the first row of each table.
  static func all(of form: Form, starts: [Int]) -> [TableSection] {
    let tables = form.tables
    if let table = tables.first, tables.count == 1 { return fields(of: table) }
    return zip(tables, starts).map { table, start in
      TableSection(
        table: table, name: table.printedName ?? table.title,
        positions: start..<start + table.rows.count)
    }
  }

  /// From one outermost heading to the next; the whole table where there are none.
  private static func fields(of table: FormTable) -> [TableSection] {
    let heads = table.rows.indices.filter {
      table.rows[$0].kind == .group && table.rows[$0].depth == 0
    }
    guard heads.count > 1 else {
      return [
        TableSection(
          table: table, name: table.printedName ?? table.title, positions: table.rows.indices)
      ]
    }
    let ends = heads.dropFirst() + [table.rows.count]
    let before =
      heads[0] > 0
      ? [TableSection(table: table, name: table.title, positions: 0..<heads[0], isField: true)] : []
    return before
      + zip(heads, ends).map { head, end in
        let row = table.rows[head]
        return TableSection(
          table: table, name: row.code.isEmpty ? row.label : "\(row.code) \(row.label)",
          positions: head..<end, isField: true)
      }
  }
}

extension CheckedReport {
  /// Tells something of some rows of a section; nil where there are none, or none that stands on a sheet.
  func finding(
    _ code: FindingCode, _ severity: Severity, on section: TableSection, rows: [Int],
    _ problem: Phrase, fix: Phrase
  ) -> RuleFinding? {
    guard let first = rows.first, let sheet = row(first)?.sheet else { return nil }
    return RuleFinding(
      code: code, severity: severity,
      place: FindingPlace(table: section.table.number, sheet: sheet),
      message: section.location(on: sheet) + problem, fix: fix)
  }
}
