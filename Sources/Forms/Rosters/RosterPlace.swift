package import Vocabulary

/// A place in a list of units.
package struct RosterPlace: Hashable, Sendable {
  package let file: String
  /// Nil in a text file.
  package let sheet: String?
  /// From 1, as Excel or an editor counts; nil where it is about the whole.
  package var line: Int?
  /// From 1.
  package var column: Int?

  package init(file: String, sheet: String? = nil, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }

  func at(line: Int, column: Int? = nil) -> RosterPlace {
    RosterPlace(file: file, sheet: sheet, line: line, column: column)
  }

  /// The cell, in a workbook.
  package var cell: CellAddress? {
    guard sheet != nil, let line, let column else { return nil }
    return CellAddress(row: line, column: column)
  }

  /// `Tệp “ds.xlsx”, trang tính “Xã”, ô C5`.
  var phrase: Phrase {
    var (vietnamese, english) = ("Tệp “\(file)”", "File “\(file)”")
    if let sheet {
      vietnamese += ", trang tính “\(sheet)”"
      english += ", sheet “\(sheet)”"
    }
    if let cell {
      vietnamese += ", ô \(cell)"
      english += ", cell \(cell)"
    } else if let line {
      vietnamese += ", dòng \(line)"
      english += sheet == nil ? ", line \(line)" : ", row \(line)"
    }
    return Phrase(vi: vietnamese, en: english)
  }
}
