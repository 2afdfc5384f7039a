internal import Grid
package import Reporting
internal import SheetReading

/// Reads returns by the forms of a library.
package struct ReturnReader: Sendable {
  private let form: Form?

  /// Where `id` names a form, every return is read by that one. Throws where it cannot be read.
  package init(_ library: FormLibrary, form id: String? = nil) throws {
    form = try (id ?? library.ids.first).flatMap { try library.form($0) }
  }

  /// What the return at `path` says. Never throws: of a file that cannot be read there is a report
  /// without a form, and the reason.
  package func report(on path: String) -> Report {
    do throws(ReadingError) {
      _ = try WorkbookFile(path: path, wanted: [.fonts, .richText]).readAll()
    } catch {
      return Report(unreadable: path, Finding(error))
    }
    return ReportBuilder(file: path, form: form ?? Form(id: "", title: "")).report
  }
}
