package import Reporting
internal import Vocabulary

/// Reads what people give to `fill` and `write` as separated text: a table with a line for each row
/// of a form, as `read` writes it, or as somebody made it.
///
/// It needs the form, the table, the row, and a value or a text, under headings in English or
/// Vietnamese, in any order; a label, a code or a concept that is not the row's is an error, because
/// then the figures are likely off by a row. Commas, semicolons or tabs stand between cells.
package enum SeparatedData {
  /// Whether a text is such a table, by its headings.
  package static func isData(_ bytes: [UInt8]) -> Bool {
    guard let text = try? TextBytes.utf8(of: bytes) else { return false }
    return DataLines.search(text)?.headings.isOfData ?? false
  }

  /// The reports, in the order in which each begins; never none. The first error ends the reading:
  /// data that is half used is worse than data that is not.
  ///
  /// - Parameters:
  ///   - file: the name of the data, for lines that do not name a file.
  ///   - asked: the form of lines that name none.
  ///   - known: the forms there are, for "did you mean".
  package static func read(
    _ bytes: [UInt8], file: String, asked: String? = nil, known: [String] = [],
    form: (String) -> Form?
  ) throws(DataError) -> [Report] {
    var lines = try DataLines(try text(of: bytes))
    try lines.headings.check(needsForm: asked == nil)
    var reports = DataReports(file: file, asked: asked, known: known, mark: lines.mark)
    var isEmpty = true
    while let line = try lines.next() {
      try reports.take(line, form: form)
      isEmpty = false
    }
    guard !isEmpty else { throw lines.headings.error(.noLines) }
    return try reports.finished()
  }

  private static func text(of bytes: [UInt8]) throws(DataError) -> ArraySlice<UInt8> {
    do throws(TextBytes.Failure) {
      return try TextBytes.utf8(of: bytes)
    } catch {
      switch error {
      case .notUnicode(let line):
        throw DataError(
          .cell(.init(line: line, sheetRow: line)), .separated(.cells(.notUnicode)))
      }
    }
  }
}
