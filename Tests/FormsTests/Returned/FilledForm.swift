import Grid
import Reporting
import SheetReading
import TestSupport
import Vocabulary

/// A form that an office has filled in, and what is to be read out of it again.
///
/// Every row has a figure of its own, so that one which is read from another row shows. Where a row
/// asks for one of a few answers, its cell still tells.
struct FilledForm: Sendable {
  let form: Form
  var sheets: [EditedSheet]
  /// What is to be read; nothing of rows in which nothing was entered.
  var figures: [RowReference: Figure] = [:]
  /// What is to be told of rows whose figures were damaged.
  var told: [RowReference: String] = [:]
  /// The labels of rows that the office has added.
  var added: [String] = []
  /// Of all cells.
  var font: String?
  var asides = BookAsides()
  /// What the file is called that it comes in.
  var file = "bao-cao.xlsx"

  /// What the form prints where figures are to be entered.
  private var printed: [RowReference: EditedCell] = [:]

  init(_ id: String) throws {
    let form = try FiveForms.form(id)
    let book = try WorkbookFile(
      path: repositoryFile("Templates/\(id)/template.xlsx"), wanted: [.fonts, .richText]
    ).readAll().workbook
    self.form = form
    sheets = book.sheets.map { EditedSheet($0) }
    for table in form.tables { mark(table) }
    fillIn()
  }

  private mutating func mark(_ table: FormTable) {
    guard let sheet = sheets.firstIndex(where: { $0.name == table.place.sheet }) else { return }
    if let top = table.place.range?.topLeft.row, let first = table.rows.first?.sheetRow {
      let heading = EditedCell.Mark(row: RowReference(table: table.number, row: 0), part: .heading)
      for address in sheets[sheet].cells.keys where (top..<first).contains(address.row) {
        sheets[sheet][address]?.mark = heading
      }
    }
    for row in table.rows {
      let reference = RowReference(table: table.number, row: row.ordinal)
      for column in table.columns {
        guard let part = EditedCell.Mark.Part(column.role) else { continue }
        var cell = sheets[sheet][row.sheetRow, column.position] ?? EditedCell(.nothing)
        cell.mark = EditedCell.Mark(row: reference, part: part)
        sheets[sheet][row.sheetRow, column.position] = cell
      }
    }
  }

  private mutating func fillIn() {
    for (index, place) in places(of: .figure(.main)).enumerated() {
      printed[place.row] = self[place]
      guard let figure = Self.figure(for: row(place.row), index) else { continue }
      figures[place.row] = figure
      self[place]?.content = .number(figure.description)
    }
  }

  /// Nothing for headings, as offices do.
  private static func figure(for row: FormRow, _ index: Int) -> Figure? {
    switch row.kind {
    case .group: return nil
    case .count, .money, .number: return Figure(Int64(1001 + 7 * index))
    case .ratio, .percent: return Figure(significand: Int64(2_011 + 17 * index), scale: 2)
    case .coded, .bool, .statusOption:
      guard let answers = row.answers?.answers, !answers.isEmpty else { return Figure(1) }
      return Figure(Int64(answers[index % answers.count].code))
    }
  }

  // MARK: Where things are

  /// A cell of a row of the form, where it stands now.
  struct Place: Hashable, Sendable {
    let sheet: Int
    let address: CellAddress
    let row: RowReference
  }

  /// From the first sheet to the last, from the top down.
  func places(of part: EditedCell.Mark.Part) -> [Place] {
    sheets.indices.flatMap { sheet in
      sheets[sheet].cells.compactMap { address, cell -> Place? in
        guard let mark = cell.mark, mark.part == part else { return nil }
        return Place(sheet: sheet, address: address, row: mark.row)
      }
      .sorted { $0.address < $1.address }
    }
  }

  subscript(place: Place) -> EditedCell? {
    get { sheets[place.sheet][place.address] }
    set { sheets[place.sheet][place.address] = newValue }
  }

  /// The cell as the form has it.
  func blank(_ place: Place) -> EditedCell? { printed[place.row] }

  func row(_ reference: RowReference) -> FormRow {
    form.tables[reference.table - 1].rows[reference.row - 1]
  }

  /// The sheet and the rows of the header of a table; nil where it is gone.
  func header(of table: Int) -> (sheet: Int, rows: ClosedRange<Int>)? {
    let cells = places(of: .heading).filter { $0.row.table == table }
    guard let first = cells.first, let last = cells.last else { return nil }
    return (first.sheet, first.address.row...last.address.row)
  }

  /// The column in which a part of its rows stands.
  func column(of part: EditedCell.Mark.Part, table: Int) -> Int? {
    places(of: part).first { $0.row.table == table }?.address.column
  }

  /// Changes the cells of all rows that say something there.
  mutating func change(
    _ part: EditedCell.Mark.Part, _ edit: (inout EditedCell, RowReference) -> Void
  ) {
    for place in places(of: part) {
      guard var cell = self[place], cell.content != .nothing else { continue }
      edit(&cell, place.row)
      self[place] = cell
    }
  }

  var report: Report {
    get throws { try KnownReturns.report(on: book, file: file) }
  }

  var book: Workbook { EditedSheet.book(sheets, font: font, asides: asides) }
}

extension EditedCell.Mark.Part {
  init?(_ role: FormColumn.Role) {
    switch role {
    case .code: self = .code
    case .label: self = .label
    case .unit: self = .unit
    case .note: self = .note
    case .value(let column): self = .figure(column)
    case .other: return nil
    }
  }
}

extension Report {
  /// The codes of all that is told, in the order of the places.
  var codes: [String] { findings.map(\.code.rawValue) }
}
