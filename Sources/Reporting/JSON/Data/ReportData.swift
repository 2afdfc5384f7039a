internal import JSON
internal import Vocabulary

/// Reads what people give to `fill` and `write`: one report in JSON, or several on lines of their
/// own.
///
/// It takes the output of `read` as it is. Of data written by hand it needs the form, the tables, the
/// rows, and for each row a value or a text, null for a cell to be left blank. All other fields may
/// be there. What the form knows better (unit, kind, duty, confidence) is not taken from the data;
/// but a title, a code, a label or a concept that is not the form's is an error, because then the
/// figures are likely off by a row.
package enum ReportData {
  /// The first error ends the reading: data that is half used is worse than data that is not.
  ///
  /// - Parameters:
  ///   - file: the name of the data, for reports that do not name a file of their own.
  ///   - known: the forms there are, for "did you mean".
  ///   - unnamed: the form of reports that name none, where the caller knows one that has no name.
  package static func read(
    _ bytes: [UInt8], file: String, known: [String] = [], unnamed: Form? = nil,
    form: (String) -> Form?
  ) throws(DataError) -> [Report] {
    var reader = JSONReader(bytes)
    var reports: [Report] = []
    while let line = try next(&reader) {
      reports.append(
        try report(line, file: file, known: known, unnamed: unnamed, form: form))
    }
    guard !reports.isEmpty else {
      throw DataError(JSONError(JSONPosition(of: 0, in: bytes), .empty))
    }
    return reports
  }

  private static func next(_ reader: inout JSONReader) throws(DataError) -> JSONValue? {
    do throws(JSONError) { return try reader.next() } catch { throw DataError(error) }
  }

  private static func report(
    _ line: JSONValue, file: String, known: [String], unnamed: Form?, form: (String) -> Form?
  ) throws(DataError) -> Report {
    let fields = try DataFields(
      line,
      known: [
        "file", "form", "confidence", "unit", "period", "letter", "tables", "findings", "checkCode",
      ])
    let file = try fields.text("file") ?? file
    // Follows from the rows.
    _ = try fields.figure("confidence")
    let head = try ReportHead(fields)
    let tables = try fields.requiredList("tables")
    let isUnnamed = unnamed != nil && (fields.value("form")?.isNull ?? true) && !tables.isEmpty
    let hasForm = isUnnamed ? true : !(try fields.required("form").isNull)
    guard hasForm else {
      // `read` says so of a file that it could not read. With rows it is a form that has no name.
      guard tables.isEmpty else { throw fields.error(.noForm, at: "form") }
      return Report(
        ReportContents(file: file, form: nil), unit: head.unit, period: head.period,
        letter: head.letter, findings: head.findings)
    }
    let id = isUnnamed ? "" : try fields.requiredText("form")
    guard let form = isUnnamed ? unnamed : form(id) else {
      throw fields.error(.unknownForm(id, known: known), at: "form")
    }
    var builder = ReportBuilder(file: file, form: form)
    builder.unit = head.unit
    builder.period = head.period
    builder.letter = head.letter
    builder.findings = head.findings
    var places: [Int: JSONPosition] = [:]
    for table in tables { try TableData.read(table, of: form, into: &builder, &places) }
    return builder.report
  }
}
