import Checks
import Reporting
import Testing
import Vocabulary

/// A form of one table, made of the rows that a test is about, and reports of it: row 1 stands in D11.
struct PeriodForm {
  let form: Form

  init(_ rows: [FormRow], id: String = "mau-2022") {
    form = Form(
      id: id, title: "Biểu mẫu", levels: [Level("so")],
      tables: [
        FormTable(number: 1, printedName: "Biểu mẫu 1", title: "Công tác chỉ đạo", rows: rows)
      ])
  }

  /// `count` rows that count what happened in the period.
  init(rows count: Int, _ time: TimeKind = .period) {
    self.init((1...count).map { .drawn($0, time) })
  }

  var checks: Checks { Checks(form, Catalogue(), LevelTrees()) }

  /// With these figures from the first row on; nil is a blank cell.
  func report(
    _ figures: [Figure?], _ period: Period? = nil, unit: ReportUnit? = .department,
    file: String = "a.xlsx", notes: [Int: String] = [:], findings: [Finding] = []
  ) throws -> Report {
    var builder = ReportBuilder(file: file, form: form)
    builder.unit = unit
    builder.period = period
    builder.findings = findings
    try builder.place(table: 1, sheet: "Biểu mẫu 1", range: CellRange("A9:E99"))
    for (index, figure) in figures.enumerated() {
      let cell = CellAddress("D\(index + 11)")
      try builder.fill(
        RowReference(table: 1, row: index + 1),
        RowEntry(
          figure.map { Value($0, at: cell) } ?? .blank(at: cell), note: notes[index + 1] ?? ""))
    }
    return builder.report
  }

  /// What is told of the second report beside the first.
  func comparison(
    _ before: [Figure?], _ beforePeriod: Period?, _ now: [Figure?], _ period: Period?
  ) throws -> Comparison {
    let kept = try #require(try checks.kept(report(before, beforePeriod, file: "truoc.xlsx")))
    return try checks.comparison(of: report(now, period), with: kept)
  }
}

extension FormRow {
  static func drawn(
    _ ordinal: Int, _ time: TimeKind?, _ kind: RowKind = .count, unit: String = "Văn bản",
    _ duty: Duty = .report
  ) -> FormRow {
    FormRow(
      ordinal: ordinal, code: "\(ordinal).", label: "Chỉ tiêu \(ordinal)", unit: unit, depth: 0,
      kind: kind, duties: Duties([.init(Level("so"), duty)]), time: time)
  }
}

extension ReportUnit {
  static let department = ReportUnit(name: "Sở Công Thương", level: Level("so"))
}

extension Comparison {
  /// Every finding as `code cell`, the cell left out where there is none.
  var told: [String] { (ofChoice + ofReport).map(\.told) }
}

extension Finding {
  var told: String {
    ([code.rawValue] + [place.cell?.description].compactMap(\.self)).joined(separator: " ")
  }
}
