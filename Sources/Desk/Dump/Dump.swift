internal import Container
internal import SheetReading
package import Vocabulary

/// Shows every cell and merge of any workbook, for a program or for a person.
///
/// A sheet of ordinary size is read into memory and shown in reading order. A very large one passes
/// through, cell by cell, so that memory stays small whatever the sheet holds.
package enum Dump {
  package enum Style: Sendable {
    case json
    case table
  }

  /// Sheets up to this many bytes of XML are held, about a million cells.
  static let heldSheetBytes = 16 * mebibyte
  /// Output is kept back up to this many bytes: a file that turns out to be damaged then leaves
  /// nothing half written, unless it is a very large one.
  private static let heldOutputBytes = 8 * mebibyte
  /// All that is written of one workbook for a person to read, blanks and all. JSON may be longer.
  static let tableBytes = 64 * mebibyte

  /// Writes what the workbook at `path` holds. Returns what was noticed on the way.
  package static func write(
    _ path: String, as style: Style, in language: Language, to sink: inout ByteSink
  ) throws -> [any Noticed] {
    let book = try WorkbookFile(path: path, limits: .anyWorkbook, wanted: .formulas)
    try sink.hold(upTo: heldOutputBytes)
    let notices: [any Noticed]
    do {
      notices =
        switch style {
        case .json: try DumpJSON.write(book, in: language, to: &sink)
        case .table: try DumpTable.write(book, in: language, to: &sink)
        }
    } catch {
      sink.forgetHeld()
      throw error
    }
    try sink.release()
    return notices
  }
}

/// Something noticed while a file was read that does not stop the work, with its weight.
package protocol Noticed: Explained {
  var severity: Severity { get }
}

extension ReadingRemark: Noticed {}
