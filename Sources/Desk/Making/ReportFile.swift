internal import Container
internal import Forms
internal import JSON
package import Reporting
internal import SheetReading
internal import Vocabulary

/// Reads the data that a form is to be filled in with: JSON as `read` gives it or as somebody wrote
/// it, the same as separated text, or another return.
package enum ReportFile {
  /// Never empty. `form` is what returns are read by, and the form of lines of text that name none;
  /// nil where returns are to be recognised, and lines have to name theirs.
  package static func read(
    _ path: String, _ library: FormLibrary, form: String? = nil
  ) throws -> [Report] {
    try read(path, library, form: form, unnamed: nil)
      ?? [workbook(path, library, form)]
  }

  /// JSON or text; nil for what can only be a workbook. `unnamed` is the form of data that names none.
  static func read(
    _ path: String, _ library: FormLibrary, form: String?, unnamed: Form?
  ) throws -> [Report]? {
    let bytes: [UInt8]
    do throws(ContainerError) {
      bytes = try WholeFile.bytes(of: path, limit: PackageLimits.form.fileBytes)
    } catch {
      throw UnusableData(ReadingError(file: path, .container(error)))
    }
    if isJSON(bytes) {
      return try reading(path, library) { forms throws(DataError) in
        try ReportData.read(
          bytes, file: path, known: library.ids, unnamed: unnamed, form: forms)
      }
    }
    if isSeparated(bytes, path) {
      return try reading(path, library) { forms throws(DataError) in
        try SeparatedData.read(
          bytes, file: path, asked: unnamed == nil ? form : "", known: library.ids
        ) { id in id.isEmpty ? unnamed : forms(id) }
      }
    }
    return nil
  }

  /// Whatever else it is, it is for the reader of workbooks to say.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// By its headings; and text that has separators, or a name that says so, is told what it lacks.
  private static func isSeparated(_ bytes: [UInt8], _ path: String) -> Bool {
    if SeparatedData.isData(bytes) { return true }
    do throws(ReadingError) {
      _ = try WorkbookFile(path: path, wanted: [])
      return false
    } catch {
      return error.isOfSeparatedText
        || error.isOfText && path.lowercased().hasSuffix(".csv")
    }
  }

  private static func reading(
    _ path: String, _ library: FormLibrary,
    _ body: ((String) -> Form?) throws(DataError) -> [Report]
  ) throws -> [Report] {
    var failure: (any Error)?
    do throws(DataError) {
      return try body { id in
        do {
          return try library.form(id)
        } catch {
          failure = error
          return nil
        }
      }
    } catch {
      // A form that is wrong itself is to be told, not that there is none.
      if let failure { throw failure }
      throw UnusableData(error, in: path)
    }
  }

  private static func workbook(
    _ path: String, _ library: FormLibrary, _ form: String?
  ) throws -> Report {
    let report = try ReturnReader(library, form: form).report(on: path)
    guard report.form == nil, let finding = report.findings.first(where: { $0.severity == .error })
    else { return report }
    throw UnusableData(finding)
  }
}
