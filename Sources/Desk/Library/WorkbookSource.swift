internal import Container
internal import Forms
package import SheetReading

/// A workbook that a form comes with: a file, or bytes that are built into the program. It is opened
/// when somebody needs it.
package struct WorkbookSource: Sendable {
  /// The path of the file, or the name by which messages call the bytes.
  package let name: String
  /// Nil where it is a file.
  private let bytes: [UInt8]?

  package init(path: String) {
    name = path
    bytes = nil
  }

  init(_ file: LibraryFile) {
    name = file.name
    bytes = file.bytes
  }

  /// Opens the workbook under the limits of forms, as any other: bytes pass the checks of files.
  package func open(wanted: Wanted = []) throws(ReadingError) -> WorkbookFile {
    guard let bytes else { return try WorkbookFile(path: name, wanted: wanted) }
    return try WorkbookFile(bytes: bytes, named: name, wanted: wanted)
  }
}
