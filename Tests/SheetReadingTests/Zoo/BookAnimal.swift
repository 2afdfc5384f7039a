import TestSupport

@testable import SheetReading

/// One odd workbook, and the lines of `BookText` that must come of it.
struct BookAnimal: Sendable {
  let name: String
  let book: BookDrawing
  let wanted: Wanted
  let expected: String

  init(_ name: String, _ book: BookDrawing, wanted: Wanted = .formulas, _ expected: String) {
    self.name = name
    self.book = book
    self.wanted = wanted
    self.expected = expected
  }

  /// One cell, `A1` unless it says otherwise.
  init(_ name: String, cell: String, texts: String? = nil, _ expected: String) {
    self.init(name, BookDrawing(cells: cell, texts: texts), expected)
  }
}
