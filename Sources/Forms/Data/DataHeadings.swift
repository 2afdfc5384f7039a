internal import Reporting
internal import Vocabulary

/// The line of separated text that names the columns of data.
struct DataHeadings {
  /// On which it begins, and as Excel counts.
  let line: Int
  let sheetRow: Int
  /// How many cells it has.
  let width: Int
  /// What each column says, and its heading as it is written, by its place from 1. Columns of no
  /// meaning here are left out.
  let columns: [Int: (column: ReportColumn, heading: String)]
  /// The headings of the others.
  private let strangers: [String]

  init(_ record: SeparatedText.Record, sheetRow: Int) {
    line = record.line
    self.sheetRow = sheetRow
    width = record.width
    var columns: [Int: (ReportColumn, String)] = [:]
    var strangers: [String] = []
    for (place, text) in record.cells {
      if let column = ReportColumn(heading: text) {
        columns[place] = (column, text.trimmed)
      } else {
        strangers.append(text.trimmed)
      }
    }
    self.columns = columns
    self.strangers = strangers
  }

  /// How many columns of data a line names.
  static func count(in record: SeparatedText.Record) -> Int {
    Set(record.cells.compactMap { ReportColumn(heading: $0.text) }).count
  }

  func has(_ column: ReportColumn) -> Bool { columns.values.contains { $0.column == column } }

  func heading(of column: ReportColumn) -> String? {
    columns.values.first { $0.column == column }?.heading
  }

  var isNoteBehindValue: Bool {
    columns.contains { place, named in
      named.column == .value && columns[place + 1]?.column == .note
    }
  }

  /// Whether it can only be that of data: other lists name offices and levels, too.
  var isOfData: Bool { (has(.row) || has(.table)) && columns.count > 2 }

  /// Throws where a column is there twice, or one that is needed is not there. `needsForm` is whether
  /// nobody else says the form.
  func check(needsForm: Bool) throws(DataError) {
    for column in ReportColumn.allCases {
      let places = columns.filter { $0.value.column == column }.keys.sorted()
      if places.count > 1 { throw error(.repeated(column, columns: places)) }
    }
    try refuseSlips()
    var needed: [ReportColumn] = needsForm ? [.form] : []
    needed += [.table, .row]
    if !has(.text) { needed.append(.value) }
    for column in needed where !has(column) {
      throw error(.missing(column, near: strangers.first { column.isPerhaps($0) }))
    }
  }

  /// Columns of other names are none of ours. But figures, words and notes under a heading with a
  /// slip in it would be lost without a word.
  private func refuseSlips() throws(DataError) {
    for column in [ReportColumn.value, .text, .note] where !has(column) {
      for heading in strangers {
        guard let meant = column.name(nearlyIn: heading) else { continue }
        throw error(.misspelt(heading, meant: meant))
      }
    }
  }

  func error(_ fault: HeadingsFault) -> DataError {
    DataError(.cell(.init(line: line, sheetRow: sheetRow)), .separated(.headings(fault)))
  }
}
