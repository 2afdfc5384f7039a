import Reporting
import SheetPlans
import Vocabulary

@testable import Rendering

/// A return with findings, as few lines of a test can draw it.
enum DrawnReview {
  static let levels = LevelTrees(levels: [
    .init(Level("xa"), name: Phrase(vi: "Cấp xã", en: "Commune level"), words: ["cấp xã"])
  ])

  /// Two rows to be filled in by communes, one that another level fills in, and a heading.
  static let form = Form(
    id: "mau-2022", title: "Biểu", levels: [Level("xa"), Level("so")],
    tables: [
      FormTable(
        number: 1, printedName: "Biểu mẫu 1", title: "Chỉ đạo",
        rows: [
          row(1, "1.", "Chỉ đạo", kind: .group), row(2, "1.1.", "Số văn\nbản"),
          row(3, "1.2.", "Số cuộc họp"), row(4, "1.3.", "Số sở", of: "so"),
        ])
    ])

  private static func row(
    _ ordinal: Int, _ code: String, _ label: String, kind: RowKind = .count, of level: String = "xa"
  ) -> FormRow {
    FormRow(
      ordinal: ordinal, code: code, label: label, unit: "Văn bản", depth: 0, kind: kind,
      duties: Duties(
        ["xa", "so"].map { .init(Level($0), $0 == level ? .report : .exempt) }))
  }

  static func report(level: String? = "xa", _ findings: Finding...) throws -> Report {
    var builder = ReportBuilder(file: "quy-3/xa-A.xlsx", form: form)
    builder.unit = ReportUnit(name: "UBND xã A", level: level.map { Level($0) })
    builder.period = Period("2022-Q3")
    builder.findings = findings
    try builder.fill(RowReference(table: 1, row: 2), RowEntry(Value(raw: "9", figure: 9)))
    try builder.fill(RowReference(table: 1, row: 4), RowEntry(Value(raw: "4", figure: 4)))
    return builder.report
  }

  static func finding(
    _ code: String, _ severity: Severity, row: Int? = nil, sheet: String? = nil, _ cell: String = ""
  ) -> Finding {
    Finding(
      FindingCode(rawValue: code), severity,
      at: FindingPlace(
        table: row.map { _ in 1 }, row: row, sheet: sheet, cell: CellAddress(cell)),
      message: Phrase(
        vi: "Trang “\(sheet ?? "")”, ô \(cell): sai \(code).",
        en: "Sheet “\(sheet ?? "")”, cell \(cell): wrong \(code)."),
      fix: Phrase(vi: "Đề nghị sửa.", en: "Please correct it."))
  }

  /// What a person sees in the cells of a row.
  static func texts(_ row: RowPlan) -> [String] {
    row.cells.map { cell in
      if case .number(let figure) = cell.content { "\(figure)" } else { cell.content.text }
    }
  }
}
