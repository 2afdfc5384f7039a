import Reporting
import TestSupport
import Vocabulary

/// What a report of a form may hold at the worst: figures at the limits of what a figure can be, words,
/// gaps, and findings about rows that are not there.
enum AnyReport {
  static func report(of form: Form, _ random: inout SeededRandom) throws -> Report {
    var builder = ReportBuilder(file: "ve.xlsx", form: form)
    builder.unit = unit(&random)
    for table in form.tables {
      if Int.random(in: 0..<6, using: &random) > 0 {
        try builder.place(table: table.number, sheet: "Trang \(table.number)", range: nil)
      }
      for row in table.rows {
        let line = row.ordinal + 10
        var more: [ValueColumn: Value] = [:]
        for column in table.sideColumns {
          more[column] = value(at: CellAddress("E\(line)"), &random)
        }
        // Data that never stood in a workbook has no cells.
        let isLoose = Int.random(in: 0..<8, using: &random) == 0
        let entry = RowEntry(
          value(at: isLoose ? nil : CellAddress("D\(line)"), &random),
          match: Match.allCases.randomElement(using: &random) ?? .exact, more: more,
          note: notes.randomElement(using: &random) ?? "")
        try builder.fill(
          RowReference(table: table.number, row: row.ordinal),
          Int.random(in: 0..<8, using: &random) == 0 ? .missing : entry)
      }
    }
    builder.findings = (0..<Int.random(in: 0...3, using: &random)).map { _ in doubt(&random) }
    return builder.report
  }

  /// With the same cells and nothing in them.
  static func blank(of form: Form, unit: ReportUnit?) throws -> Report {
    var builder = ReportBuilder(file: "ve.xlsx", form: form)
    builder.unit = unit
    for table in form.tables {
      for row in table.rows {
        try builder.fill(
          RowReference(table: table.number, row: row.ordinal),
          RowEntry(.blank(at: CellAddress("D\(row.ordinal + 10)"))))
      }
    }
    return builder.report
  }

  static func unit(_ random: inout SeededRandom) -> ReportUnit? {
    let levels = AnyForm.addressed.map { $0 as Level? } + [nil, Level("tinh")]
    let name = ["Sở Nội vụ", "UBND huyện Bắc Hà", ""].randomElement(using: &random) ?? ""
    guard let level = levels.randomElement(using: &random),
      Int.random(in: 0..<6, using: &random) > 0
    else { return nil }
    return ReportUnit(name: name, level: level)
  }

  // MARK: Cells

  private static let notes = [
    "", "", "Còn 3 nhiệm vụ đang thực hiện trong hạn", "732/17.045", "0/0",
    "9223372036854775807/1 999999999999999999999",
  ]

  private static func value(at cell: CellAddress?, _ random: inout SeededRandom) -> Value {
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 4: .blank(at: cell)
    case 1: .words("Chưa rõ", at: cell)
    case 2:
      Value(
        cell: cell, raw: "27/27", figure: figure(&random),
        parts: .init(numerator: figure(&random), denominator: figure(&random)))
    default: Value(figure(&random), at: cell)
    }
  }

  private static func figure(_ random: inout SeededRandom) -> Figure {
    let small: [Figure] = [0, 0, 1, 1, 2, 2, 3, 50, 99, 100, 101, -1]
    let large = [
      Int64.max, .min, .max / 100, 1_000_000_000, -1, 1, .random(in: 0...9, using: &random),
    ]
    guard Int.random(in: 0..<3, using: &random) == 0,
      let significand = large.randomElement(using: &random),
      let figure = Figure(
        significand: significand,
        scale: UInt8.random(in: 0...Figure.maximumScale, using: &random))
    else { return small.randomElement(using: &random) ?? 0 }
    return figure
  }

  private static func doubt(_ random: inout SeededRandom) -> Finding {
    let codes = ["BM301", "BM319", "BM205"]
    let numbers = [Int.min, -1, 0, 1, 2, 3, 5, .max]
    let place = FindingPlace(
      table: numbers.randomElement(using: &random), row: numbers.randomElement(using: &random),
      sheet: "Trang 1", cell: Bool.random(using: &random) ? CellAddress("D12") : nil)
    return Finding(
      FindingCode(rawValue: codes.randomElement(using: &random) ?? ""),
      Bool.random(using: &random) ? .error : .warning, at: place,
      message: Phrase(vi: "", en: ""), fix: Phrase(vi: "", en: ""))
  }
}
