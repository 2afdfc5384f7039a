internal import Forms
internal import Grid
package import Reporting
internal import SheetReading
internal import Vocabulary

/// Reads returns by the forms of a library.
package struct ReturnReader: Sendable {
  private let reading: ReturnReading

  /// Where `id` names a form, every return is read by that one. Throws where forms cannot be read.
  package init(_ library: FormLibrary, form id: String? = nil) throws {
    let forms = try (id.map { [$0] } ?? library.ids).compactMap { try library.form($0) }
    reading = ReturnReading(
      forms.map { KnownForm($0) }, levels: library.levels, isAsked: id != nil)
  }

  /// What the return at `path` says. Never throws: of a file that cannot be read there is a report
  /// without a form, and the reason.
  package func report(on path: String) -> Report {
    do throws(ReadingError) {
      let (book, remarks) = try WorkbookFile(path: path, wanted: Self.wanted).readAll()
      return reading.report(
        on: book, file: path,
        findings: remarks.map { remark in
          Finding(
            remark, remark.severity, at: FindingPlace(sheet: remark.sheet, cell: remark.cell))
        })
    } catch {
      return Report(unreadable: path, Finding(error))
    }
  }

  /// Fonts tell old encodings, formulas whether a blank cell is blank, layout which columns nobody
  /// sees; properties and names hold the mark of who the file was made for.
  private static let wanted: Wanted = [
    .fonts, .richText, .formulas, .layout, .properties, .definedNames,
  ]
}
