import Reporting
import Vocabulary

@testable import Checks

/// A form with its rows, and the report of it that a unit sent, drawn in a test:
///
///     1.   | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 90 |
///     1.1. | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 46 | giao đầu năm
///     1.2. | Số đã hoàn thành  | Nhiệm vụ | count     | 44 |
///
/// Columns: code, label, unit, kind, value, note. The value of row 2 stands in D2. A line `== Biểu 2`
/// begins another table, on a sheet of that name.
///
/// Kind: that of the row, and behind it `3/2` for the rows that a percentage is made of, `=2+3` for the
/// rows of a sum, `#id` for the concept, `1=Có;0=Không` for the answers, `exempt`, `exempt:so+xa` for some
/// levels, `aggregate`, `plan` for figures of the whole year, `below` for a question that the rows below
/// answer, `for:Sở_Nội_vụ` for the agency that alone reports it, `hint:Cấp_sở_báo_cáo` for what the form
/// prints in the cell, `inner` for a row that is not an outermost one. Rows of other tables are named `2.3`.
///
/// Value: as a person types it; `"…"` for words, `missing` for a row that the return lacks, `5 ;; 7` with the
/// column of the province, and at the end a `!` where the reader has told that the first figure is wrong.
/// Note: in brackets, what the form prints.
struct DrawnReport {
  let form: Form
  let catalogue: Catalogue
  let report: Report
  private let levels: LevelTrees

  init(
    _ drawing: String, concepts: String = "",
    unit: ReportUnit? = ReportUnit(name: "Sở Công Thương", level: Level("so")),
    entries: [Form.Entry] = [], levels: LevelTrees = LevelTrees(), findings: [Finding] = []
  ) throws {
    let tables = try DrawnTable.all(in: drawing)
    let form = Form(
      id: "ve-2022", title: "Biểu vẽ", levels: [Level("so"), Level("huyen"), Level("xa")],
      tables: tables.enumerated().map { $1.formTable(number: $0 + 1) }, entries: entries)
    var builder = ReportBuilder(file: "ve.xlsx", form: form)
    builder.unit = unit
    builder.findings = findings
    for (index, table) in tables.enumerated() {
      try builder.place(table: index + 1, sheet: table.name, range: nil)
      for row in table.rows {
        let reference = RowReference(table: index + 1, row: row.ordinal)
        try builder.fill(reference, row.entry)
        guard row.isInDoubt else { continue }
        let nothing = Phrase(vi: "", en: "")
        builder.findings.append(
          Finding(
            FindingCode(rawValue: "BM301"), .error,
            at: FindingPlace(
              table: index + 1, row: row.ordinal, sheet: table.name, cell: row.entry.value.cell),
            message: nothing, fix: nothing))
      }
    }
    self.form = form
    self.levels = levels
    report = builder.report
    catalogue = try Catalogue(drawn: concepts)
  }

  func findings(_ options: CheckOptions = CheckOptions()) -> [Finding] {
    Checks(form, catalogue, levels, options).findings(on: report)
  }

  /// The report as the rules look at it.
  func checked(_ column: ValueColumn = .main, isEntry: Bool = true) -> CheckedReport {
    CheckedReport(
      report, FormRelations(form, catalogue, levels), CheckOptions(), column: column,
      isEntry: isEntry)
  }

  /// Code, severity, table and row, cell of each: `BM501 error 1.1 D1`, in their order.
  func told(_ options: CheckOptions = CheckOptions()) -> [String] {
    findings(options).sorted().map { finding in
      let place = finding.place
      let row = [place.table, place.row].compactMap { $0.map(String.init) }.joined(separator: ".")
      let words = [finding.code.rawValue, finding.severity.rawValue, row, place.cell?.description]
      return words.compactMap(\.self).joined(separator: " ")
    }
  }
}

/// What a drawing cannot be.
struct NoDrawing: Error {
  let line: String
}
