import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

struct RowDifferencesTests {
  private static let form = DrawnForm.known(
    """
    1. | Tổng số hồ sơ đã giải quyết đúng hạn | Hồ sơ
    1.10. | Tỷ lệ hồ sơ giải quyết quá hạn | %
    3. | Kế hoạch vốn được giao | Triệu đồng
    4. | Tổ chức đối thoại | Có = 1; Không = 0
    """)

  /// The row of the drawing beside this row of the form.
  private func differences(
    _ row: String, from known: Int, likeness: Double
  ) throws -> RowDifferences {
    let drawing = "| STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |\n" + row
    let table = try #require(FoundTable.tables(of: DrawnSheet.book(drawing)).first)
    var form = Self.form.form.tables[0].rows[known]
    form.answers = AnswerReading.answers(in: form.unit)
    return RowDifferences(
      try #require(table.rows.first), form, at: known, likeness: likeness
    ) { Self.form.words }
  }

  @Test func `a row that is printed as in the form differs in nothing`() throws {
    let found = try differences(
      "| 1. | Tổng số hồ sơ đã giải quyết đúng hạn | Hồ sơ | #1 | |", from: 0, likeness: 1)
    #expect(found.label == .same && found.otherCode == nil)
    #expect(!found.otherUnit && !found.changesFigure)
  }

  @Test(
    arguments: [
      ("Tổng số hồ sơ đã giải quyêtt đúng hạn", 0.97, .alike),
      ("Tổng số hồ sơ đã giải quyết", 0.85, .alike),
      // One word in the place of another, and hardly anything in common.
      ("Tổng số hồ sơ đã giải quyết quá hạn", 0.9, .other), ("Hồ sơ", 0.5, .other),
    ] as [(String, Double, RowDifferences.Label)])
  func `labels are alike or other ones`(
    _ label: String, _ likeness: Double, _ expected: RowDifferences.Label
  ) throws {
    let found = try differences("| 1. | \(label) | Hồ sơ | #1 | |", from: 0, likeness: likeness)
    #expect(found.label == expected)
  }

  @Test(
    arguments: [
      ("1.10.", nil), ("1.10", nil), ("", nil), ("1.1.", "1.1."), ("2.", "2."),
      ("1.10.1", "1.10.1"),
      // What Excel has made of it is told as it is seen.
      ("#1.1", "1,1"),
    ] as [(String, String?)])
  func `codes are the same with their dots and without`(
    _ code: String, _ expected: String?
  ) throws {
    let found = try differences(
      "| \(code) | Tỷ lệ hồ sơ giải quyết quá hạn | % | #1 | |", from: 1, likeness: 1)
    #expect(found.otherCode == expected)
  }

  @Test(arguments: [
    // Words for the same thing, and none at all.
    (0, "hồ sơ", false, false), (0, "HS", false, false), (0, "", false, false),
    (0, "Thủ tục", false, false),
    // Another kind of figure, or another scale.
    (0, "%", true, true), (1, "Hồ sơ", true, true), (2, "Tỷ đồng", true, true),
    (2, "triệu đồng", false, false), (2, "Hồ sơ", true, true),
    // Answers in another order are the same; the other way round they are not.
    (3, "Không = 0; Có = 1", false, false), (3, "Có = 0; Không = 1", true, true),
    (3, "Lần", true, false),
  ])
  func `units that change the figure are told`(
    _ row: Int, _ unit: String, _ isOther: Bool, _ changesFigure: Bool
  ) throws {
    let label = Self.form.form.tables[0].rows[row].label
    let found = try differences("| 1. | \(label) | \(unit) | #1 | |", from: row, likeness: 1)
    #expect(found.otherUnit == isOther)
    #expect(found.changesFigure == changesFigure)
  }
}
