package import Container
package import Markup

/// Why a workbook cannot be read: the file, the sheet where it is about one, and the reason.
package struct ReadingError: Error {
  package let file: String
  package let sheet: String?
  package let reason: Reason

  package enum Reason: Sendable {
    /// The file, or a part in it, does not come out whole.
    case container(ContainerError)
    /// The XML of a part is not well-formed.
    case markup(MarkupError)
    /// A package without a workbook in it.
    case noWorkbook
    /// More than this many of something.
    case tooMany(Countable, limit: Int)
    /// More bytes of text, all in all, than are taken.
    case tooMuchText(limit: Int)
    /// More bytes in one text than are taken.
    case longText(limit: Int)
  }

  /// What a workbook may have only so many of.
  package enum Countable: Sendable, CaseIterable {
    case sheets
    case cells
    case strings
    case styles
    case formats
    case merges
    case rows
    case columns
    case names
    case notes
    case links
    case validations
    case runs
    case breaks
    case properties
    case relationships
  }

  /// The same error, said of a sheet unless it is already.
  func about(sheet name: String) -> ReadingError {
    ReadingError(file: file, sheet: sheet ?? name, reason)
  }

  package init(file: String, sheet: String? = nil, _ reason: Reason) {
    self.file = file
    self.sheet = sheet
    self.reason = reason
  }
}
