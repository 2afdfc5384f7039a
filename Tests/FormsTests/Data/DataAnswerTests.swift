import Reporting
import Testing
import Vocabulary

@testable import Forms

/// What a line says of one cell, by its `raw`, `value` and `text`.
struct DataAnswerTests {
  /// `cells` are those three, with strokes between them.
  private func value(_ cells: String, row: Int, separator: String = ",") throws -> Value {
    let cells = cells.split(separator: "|", omittingEmptySubsequences: false)
      .map { "\"\($0)\"" }.joined(separator: separator)
    let headings = ["form", "table", "row", "raw", "value", "text"].joined(separator: separator)
    let line = ["mau-2022", "1", "\(row)", cells].joined(separator: separator)
    let reports = try DrawnData.reports("\(headings)\n\(line)")
    return try #require(reports.first?[RowReference(table: 1, row: row)]).value
  }

  @Test(
    arguments: [
      // By hand.
      ("||", 2, .blank()), ("|9|", 2, Value(9)), ("||Chưa rõ", 2, .words("Chưa rõ")),
      ("|0|", 2, Value(0)), ("| 9 |", 2, Value(9)), ("|| ", 2, .blank()),
      // As cells were read.
      ("1.144|1144|", 2, Value(raw: "1.144", figure: 1144)),
      ("09|9|", 2, Value(raw: "09", figure: 9)),
      ("12 văn bản|12|", 2, Value(raw: "12 văn bản", figure: 12)),
      (
        "27/27|27|", 2,
        Value(raw: "27/27", figure: 27, parts: .init(numerator: 27, denominator: 27))
      ),
      (
        "100% (18/18)|100|", 3,
        Value(raw: "100% (18/18)", figure: 100, parts: .init(numerator: 18, denominator: 18))
      ),
      ("Chưa rõ||Chưa rõ", 2, Value(raw: "Chưa rõ", text: "Chưa rõ")),
      (" Chưa rõ ||Chưa rõ", 2, Value(raw: " Chưa rõ ", text: "Chưa rõ")),
      ("#N/A||#N/A", 2, Value(raw: "#N/A", text: "#N/A")),
      // Crossed out.
      ("9||9", 2, Value(raw: "9", text: "9")),
      // An answer in words.
      ("Phát phiếu|1|Phát phiếu", 4, Value(raw: "Phát phiếu", figure: 1, text: "Phát phiếu")),
      // In a heading.
      ("0|0|", 1, Value(raw: "0", figure: 0)), ("-||-", 1, Value(raw: "-", text: "-")),
      // An instruction in the cell.
      (
        "Sở, ban, ngành tỉnh báo cáo||", 2, Value(raw: "Sở, ban, ngành tỉnh báo cáo")
      ),
    ] as [(String, Int, Value)])
  func `what is certain`(_ cells: String, _ row: Int, _ value: Value) throws {
    #expect(try self.value(cells, row: row) == value)
  }

  /// Whoever corrects a figure leaves the rest of the line as it was.
  @Test(
    arguments: [
      ("09|10|", 2, Value(10)), ("27/27|28|", 2, Value(28)), ("Chưa rõ|9|", 2, Value(9)),
      ("9||chín", 2, .words("chín")), ("Chưa rõ||Đã rõ", 2, .words("Đã rõ")),
      ("112|112000|", 2, Value(112_000)), ("0,36|36|", 3, Value(36)),
    ] as [(String, Int, Value)])
  func `a figure that is not the one of its cell`(
    _ cells: String, _ row: Int, _ value: Value
  ) throws {
    #expect(try self.value(cells, row: row) == value)
  }

  @Test(
    arguments: [
      ("1,144|1.144|", 2, "1.144"), ("12,345|12.345|", 2, "12.345"), ("12,3|12.345|", 2, "12.345"),
      ("1.144|1.144|", 3, "1.144"), ("|1.144|", 3, "1.144"), ("|0.125|", 5, "0.125"),
      ("|1.1440|", 2, "1.1440"),
      // A spreadsheet under English settings spoils the look and leaves the figure.
      ("9997%|99.97|", 3, "99.97"), ("7.71|7710|", 2, "7710"), ("11-Nov|100|", 3, "100"),
    ])
  func `three decimals that are borne out`(_ cells: String, _ row: Int, _ figure: String) throws {
    #expect(try value(cells, row: row).figure?.description == figure)
  }

  @Test(
    arguments: [
      ("|1.144|", 2, .separated(.answer(.perhapsThousands("1.144")))),
      ("1144|1.144|", 2, .separated(.answer(.perhapsThousands("1.144")))),
      ("|112.000|", 5, .separated(.answer(.perhapsThousands("112.000")))),
      ("33,333|33333|", 3, .separated(.answer(.lostMark("33333", raw: "33,333")))),
      ("92,9|9290|", 3, .separated(.answer(.lostMark("9290", raw: "92,9")))),
      ("99,97%|9997|", 3, .separated(.answer(.lostMark("9997", raw: "99,97%")))),
      ("9||", 2, .separated(.answer(.leftOut(raw: "9")))),
      ("Chưa rõ||", 2, .separated(.answer(.leftOut(raw: "Chưa rõ")))),
      ("|x|", 2, .separated(.answer(.noFigure("x", .point)))),
      ("|9|chín", 2, .valueAndText), ("Chưa rõ|9|Chưa rõ", 2, .valueAndText),
      ("Phát phiếu|0|Phát phiếu", 4, .valueAndText), ("9|9|chín", 2, .valueAndText),
      ("|0|", 1, .valueInHeading(RowReference(table: 1, row: 1), label: "Chỉ đạo, điều hành")),
      ("||-", 1, .valueInHeading(RowReference(table: 1, row: 1), label: "Chỉ đạo, điều hành")),
    ] as [(String, Int, DataError.Reason)])
  func `what is not`(_ cells: String, _ row: Int, _ reason: DataError.Reason) {
    let error = #expect(throws: DataError.self) { try value(cells, row: row) }
    #expect(error?.reason == reason)
  }

  @Test func `a comma before decimals where semicolons part the cells`() throws {
    #expect(try value("99,97%|99,97|", row: 3, separator: ";").figure == Figure("99.97"))
    let error = #expect(throws: DataError.self) {
      try value("99,97%|99.97|", row: 3, separator: ";")
    }
    #expect(error?.reason == .separated(.answer(.otherMark("99.97", .comma))))
    for figure in ["99,97", "99.97"] {
      #expect(try value("|\(figure)|", row: 3, separator: "\t").figure == Figure("99.97"))
    }
  }
}
