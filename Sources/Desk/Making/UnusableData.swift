internal import Reporting
internal import SheetReading
package import Vocabulary

/// Why a form cannot be filled in with the data of a file. Says what the reader of the file says.
package struct UnusableData: Explained, Hashable {
  package let code: FindingCode
  package let message: Phrase
  package let fix: Phrase

  init(_ error: ReadingError) {
    code = error.code
    message = error.message
    fix = error.fix
  }

  init(_ finding: Finding) {
    code = finding.code
    message = finding.message
    fix = finding.fix
  }

  /// Data says the line, and not the file.
  init(_ error: DataError, in path: String) {
    code = error.code
    message = Phrase(
      vi: "Tệp số liệu “\(path)”: \(error.message.vietnamese)",
      en: "Data “\(path)”: \(error.message.english)")
    fix = error.fix
  }
}
