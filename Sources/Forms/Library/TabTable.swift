/// The columns of one kind of table. The raw value is the name in the table's first line.
protocol TabColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Those that a table may lack; their cells count as empty then.
  static var optional: Set<Self> { get }
}

extension TabColumn {
  static var optional: Set<Self> { [] }

  static var names: [String] { allCases.map(\.rawValue) }
}

/// A table as text: cells with a tab between them, the names of the columns in the first line.
///
/// UTF-8 with or without a byte order mark, lines that end with LF or CR LF. The columns stand in
/// any order, and each must be there that is not optional. There are no quotes and no comments. Spaces around a cell do
/// not count, nor do lines in which there is nothing.
struct TabTable<Column: TabColumn> {
  let lines: [TabLine<Column>]

  init(_ file: LibraryFile) throws(LibraryError) {
    var text = try TabText(file)
    guard let header = try text.next() else {
      throw LibraryPlace(file: file.name).error(.noHeader(columns: Column.names))
    }
    let columns = try Self.columns(in: header, of: text)
    var lines: [TabLine<Column>] = []
    while let line = try text.next() {
      let count = line.cellCount
      guard count == columns.count else {
        throw text.place(of: line).error(.wrongCellCount(found: count, expected: columns.count))
      }
      let read = TabLine(
        file: file.name, number: line.number, columns: columns, cells: line.cells(atMost: count))
      try read.refuseQuotes()
      lines.append(read)
    }
    self.lines = lines
  }

  /// The columns in the order of the file.
  private static func columns(
    in header: TabText.Line, of text: TabText
  ) throws(LibraryError) -> [Column] {
    var columns: [Column] = []
    // One more than there may be: it must be a stranger or a repetition.
    for name in header.cells(atMost: Column.names.count + 1) {
      guard let column = Column(rawValue: name) else {
        throw text.place(of: header).error(.unknownColumn(name, known: Column.names))
      }
      guard !columns.contains(column) else {
        throw text.place(of: header, .column(name)).error(.repeatedColumn)
      }
      columns.append(column)
    }
    let missing = Column.allCases.first {
      !columns.contains($0) && !Column.optional.contains($0)
    }
    if let missing {
      throw text.place(of: header, .column(missing.rawValue)).error(.missingColumn)
    }
    return columns
  }
}
