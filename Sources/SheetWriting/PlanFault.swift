package import Vocabulary

/// What in a plan cannot be written, and where.
package struct PlanFault: Error, Hashable {
  /// Nil for what belongs to the workbook.
  package let sheet: String?
  /// Cells, as on the sheet; nil for what belongs to the sheet.
  package let range: CellRange?
  package let reason: Reason

  init(_ reason: Reason, sheet: String? = nil, range: CellRange? = nil) {
    self.sheet = sheet
    self.range = range
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    case noVisibleSheet
    /// The sheet to be seen first is hidden or not there.
    case activeSheet
    case sheetName(NameFault)
    /// A letter that a text of this kind cannot hold, by its number.
    case letter(UInt32, in: TextKind)
    /// `_x0041_`, which programs read as `A`.
    case code(String, in: TextKind)
    case longText(TextKind, limit: Int)
    /// Counted in bytes: letters with marks take two or three.
    case manyBytes(TextKind, limit: Int)
    case emptyText(TextKind)
    /// A text within the formula: without an end, or too long.
    case quotes(TextKind)
    /// A number with more digits than a workbook keeps.
    case digits(Figure)
    case twoCells
    case covered
    case mergesMeet(CellRange)
    case mergeOfOne
    case mergeTooLarge
    case rulesMeet(CellRange)
    case noItems
    case comma(item: String)
    case bounds
    case twoNotes
    case twoLinks
    /// The name of a formula that no program takes.
    case nameForm(String)
    case twoNames(String)
    case twoProperties(String)
    case beyond(Measure)
    case tooMany(Things, limit: Int)
  }

  /// Why a sheet cannot have its name.
  package enum NameFault: Hashable, Sendable {
    case empty, tooLong, apostrophe, reserved
    case sign(String)
    case taken(by: String)
  }

  package enum TextKind: Hashable, Sendable {
    case cell, formula, result, note, author, link, tooltip
    case ruleTitle, ruleText, list, ruleFormula, highlight
    case header, footer, name, nameFormula, sheetName
    case property, propertyName, font, numberFormat
  }

  package enum Measure: Hashable, Sendable {
    case columnWidth, rowHeight, rowNumber, columnNumber, fontSize, indent, colour
    case margin, frozenRows, firstPage
  }

  package enum Things: Hashable, Sendable {
    case items, rules, pieces, pageBreaks, looks, links
  }

  /// For a message: “, trang tính “Biểu 1”, ô D12”.
  var place: Phrase {
    var (vietnamese, english) = ("", "")
    if let sheet {
      vietnamese += ", trang tính “\(sheet)”"
      english += ", sheet “\(sheet)”"
    }
    if let range {
      vietnamese += range.isSingleCell ? ", ô \(range)" : ", vùng \(range)"
      english += range.isSingleCell ? ", cell \(range)" : ", cells \(range)"
    }
    return Phrase(vi: vietnamese, en: english)
  }
}
