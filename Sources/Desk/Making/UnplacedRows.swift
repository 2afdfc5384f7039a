package import Reporting
package import Vocabulary

/// Rows of a report for which its form has no place: somebody added them.
package struct UnplacedRows: Explained, Hashable {
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let table: Int
    package let label: String
    /// Its figure as a person sees it.
    package let raw: String
  }

  /// Nil where everything has its place.
  package init?(of report: Report) {
    rows = report.tables.flatMap { table in
      table.extra.map { Row(table: table.number, label: $0.label, raw: $0.raw) }
    }
    if rows.isEmpty { return nil }
  }

  init(rows: [Row]) {
    self.rows = rows
  }

  package var code: FindingCode { FindingCode(rawValue: "BM802") }

  package var message: Phrase {
    let shown = rows.prefix(5).map { "“\($0.label)”: \($0.raw.isEmpty ? "–" : $0.raw)" }
      .joined(separator: "; ")
    let more = rows.count > 5 ? "; …" : ""
    let count = rows.count == 1 ? "a row" : "\(rows.count) rows"
    return Phrase(
      vi:
        "Số liệu có \(rows.count) dòng mà biểu mẫu không có (\(shown)\(more)); phụ lục chỉ gồm các"
        + " dòng của biểu mẫu nên các dòng này chưa được ghi.",
      en:
        "The data has \(count) that the form does not have (\(shown)\(more)); an appendix has the rows"
        + " of its form only, and this was not written.")
  }

  package var fix: Phrase {
    Phrase(
      vi:
        "Đề nghị xem các dòng đó trong tệp gốc và ghi vào cột Ghi chú của dòng liên quan nếu cần.",
      en: "Please look at them in the original and put them into the notes of the rows they belong"
        + " to, where needed.")
  }
}
