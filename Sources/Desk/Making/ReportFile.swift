internal import Container
internal import Forms
internal import JSON
package import Reporting
internal import SheetReading
internal import Vocabulary

/// Reads the data that a form is to be filled in with: JSON as `read` gives it or as somebody wrote
/// it, or another return.
package enum ReportFile {
  /// Never empty. `form` is what returns are read by; nil where they are to be recognised.
  package static func read(
    _ path: String, _ library: FormLibrary, form: String? = nil
  ) throws -> [Report] {
    let bytes: [UInt8]
    do throws(ContainerError) {
      bytes = try WholeFile.bytes(of: path, limit: PackageLimits.form.fileBytes)
    } catch {
      throw UnusableData(ReadingError(file: path, .container(error)))
    }
    return isJSON(bytes)
      ? try json(bytes, path, library) : [try workbook(path, library, form)]
  }

  /// Whatever else it is, it is for the reader of workbooks to say.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private static func json(
    _ bytes: [UInt8], _ path: String, _ library: FormLibrary
  ) throws -> [Report] {
    var failure: (any Error)?
    do throws(DataError) {
      return try ReportData.read(bytes, file: path, known: library.ids) { id in
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
