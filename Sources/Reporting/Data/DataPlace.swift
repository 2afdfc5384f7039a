package import JSON
internal import Vocabulary

/// A place in the data for a form, as a person finds it again.
package enum DataPlace: Hashable, Sendable {
  case json(JSONPosition)
  case cell(DataCell)

  /// A cell of separated text.
  package struct DataCell: Hashable, Sendable {
    /// On which its line begins, from 1, as an editor counts.
    package let line: Int
    /// The same as Excel counts: there a cell of several lines is in one row.
    package let sheetRow: Int
    /// The heading above it, as it is written there; nil where it is about the whole line.
    package let heading: String?

    package init(line: Int, sheetRow: Int, heading: String? = nil) {
      self.line = line
      self.sheetRow = sheetRow
      self.heading = heading
    }
  }
}

extension DataPlace {
  /// `dòng 5, cột 30`, for the middle of a sentence.
  var phrase: Phrase {
    switch self {
    case .json(let position):
      return Phrase(
        vi: "dòng \(position.line), cột \(position.column)",
        en: "line \(position.line), column \(position.column)")
    case .cell(let cell):
      var (vietnamese, english) = ("dòng \(cell.line)", "line \(cell.line)")
      if cell.sheetRow != cell.line {
        vietnamese += " (trong Excel là dòng \(cell.sheetRow))"
        english += " (row \(cell.sheetRow) in Excel)"
      }
      if let heading = cell.heading {
        let quoted = JSONQuoting.quoted(heading)
        vietnamese += ", cột \(quoted)"
        english += ", column \(quoted)"
      }
      return Phrase(vi: vietnamese, en: english)
    }
  }

  var isJSON: Bool {
    if case .json = self { true } else { false }
  }
}
