internal import Vocabulary

/// One line of a table that describes forms.
///
/// The functions that take a value out of it throw the sentence for the person who wrote the line.
struct TabLine<Column: TabColumn> {
  let file: String
  let number: Int
  /// In the order of the file, as many as there are cells.
  private let columns: [Column]
  private let cells: [String]

  init(file: String, number: Int, columns: [Column], cells: [String]) {
    self.file = file
    self.number = number
    self.columns = columns
    self.cells = cells
  }

  subscript(column: Column) -> String {
    // The table has seen to it that every line has all columns, and that only optional ones lack.
    guard let position = columns.firstIndex(of: column), cells.indices.contains(position) else {
      return ""
    }
    return cells[position]
  }

  var place: LibraryPlace { LibraryPlace(file: file, line: number) }

  func place(_ column: Column) -> LibraryPlace {
    LibraryPlace(file: file, line: number, field: .column(column.rawValue))
  }

  /// What stands in a cell that must not be empty.
  func required(_ column: Column) throws(LibraryError) -> String {
    let text = self[column]
    guard !text.isEmpty else { throw place(column).error(.missingValue) }
    return text
  }

  func number(_ column: Column, in range: ClosedRange<Int>) throws(LibraryError) -> Int {
    let text = try required(column)
    guard let number = Int(digits: text), range.contains(number) else {
      throw place(column).error(.malformed(text, .number(range)))
    }
    return number
  }

  /// One of the words that the type knows; nil where the cell is empty.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ column: Column
  ) throws(LibraryError) -> Value? {
    let text = self[column]
    guard !text.isEmpty else { return nil }
    return try place(column).choice(text)
  }

  /// Excel puts quotes around cells with commas when it saves, and doubles those inside. A label
  /// that begins with one quoted word and ends with another is none of its doing.
  func refuseQuotes() throws(LibraryError) {
    for (column, cell) in zip(columns, cells)
    where cell.utf8.first == UInt8(ascii: "\"") && cell.utf8.count > 1 && cell.hasSuffix("\"") {
      guard cell.dropFirst().dropLast().replacing("\"\"", with: "").contains("\"") else {
        throw place(column).error(.quotedCell)
      }
    }
  }
}

extension LibraryPlace {
  /// The value of this name; throws with the names that there are.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String
  ) throws(LibraryError) -> Value {
    guard let value = Value(rawValue: text) else {
      throw error(.unknownValue(text, known: Value.allCases.map(\.rawValue)))
    }
    return value
  }
}

extension Int {
  /// Digits and nothing else: `Int` would read "+1" too. Nil as well for more than fit.
  init?(digits: some StringProtocol) {
    guard digits.utf8.allSatisfy(\.isDigit) else {
      return nil
    }
    self.init(digits)
  }
}
