import Reporting
import Testing

@testable import Forms

/// A whole form as a person would draw it, line by line:
///
///     # Biểu mẫu 1 | Công tác chỉ đạo
///     = code label unit value note
///     1. Văn bản | | group
///       1.1 Số văn bản | Văn bản | count ? Sở Nội vụ // Cấp sở báo
///     * 1 Văn bản quy phạm pháp luật. (2)
///     ~ Người lập biểu
///
/// `#` is a table with its printed name and its title, `=` what its columns are, `?` a hint in a
/// column of figures, `//` a note, `*` a footnote with its rows, `~` any other closing line. A row
/// without a code begins with `_`.
func sketch(_ form: Form) -> String {
  form.tables.flatMap { table in
    ["# \(table.printedName ?? "-") | \(table.title)", "= \(table.columns.roles)"]
      + table.rows.map(sketch)
      + table.footnotes.map { note in
        "* \(note.mark) \(note.text) (\(note.rows.map(String.init).joined(separator: ", ")))"
      }
      + table.closing.map { "~ \($0)" }
  }
  .joined(separator: "\n")
}

private func sketch(_ row: FormRow) -> String {
  var line = String(repeating: "  ", count: row.depth) + (row.code.isEmpty ? "_" : row.code)
  line += " \(row.label) | \(row.unit.split(separator: "\n").joined(separator: "; "))"
  line += " | \(row.kind.rawValue)"
  for hint in row.hints { line += " ? \(hint.text)" }
  if !row.note.isEmpty { line += " // \(row.note)" }
  return line
}

/// What a template looks like, and the form that a person sees in it.
struct Stranger: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let drawing: String
  let sketch: String
  let hiddenColumns: [Int]

  init(_ name: String, _ drawing: String, is sketch: String, hiddenColumns: [Int] = []) {
    testDescription = name
    self.drawing = drawing
    self.sketch = sketch
    self.hiddenColumns = hiddenColumns
  }

  func read() throws -> Form {
    try FormReading(levels: .known).form(
      of: DrawnSheet.book(DrawnSheet("Biểu", drawing, hiddenColumns: hiddenColumns)),
      FormDescription(id: "la"))
  }
}
