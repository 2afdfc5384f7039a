import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct CheckedReportTests {
  @Test func `each column has its own figures`() throws {
    let drawn = try DrawnReport(
      """
      1. | Số văn bản | Văn bản | count | 9 ;; 12 |
      2. | Số phiếu   | Phiếu   | count | ;; 7    |
      3. | Số lớp     | Lớp     | count | missing |
      """)
    let main = drawn.checked()
    #expect(main.figures == [9, nil, nil])
    #expect(main.isFilled == [true, false, false])
    let province = drawn.checked(.province)
    #expect(province.figures == [12, 7, nil])
    #expect(province.place(of: 1).cell == CellAddress("E2"))
    // A column that no table has is blank.
    let other = drawn.checked(ValueColumn(rawValue: "other"))
    #expect(other.figures == [nil, nil, nil])
    #expect(other.value(0).isBlank)
  }

  @Test func `a figure that cannot be right is one for nobody`() throws {
    let drawn = try DrawnReport(
      """
      1. | Số văn bản | Văn bản | count | 9 ;; 12! |
      2. | Số phiếu   | Phiếu   | count | 7         |
      """)
    #expect(drawn.checked().figure(0) == nil)
    #expect(drawn.checked().figures[0] == 9)
    #expect(drawn.checked().figure(1) == 7)
    // The other column of the row is right.
    #expect(drawn.checked(.province).figure(0) == 12)
  }

  @Test(
    arguments: [
      ("BM301", .error, FindingPlace(table: 1, row: 1, cell: CellAddress("D1")), true),
      ("BM301", .error, FindingPlace(table: 1, row: 1), true),
      ("BM301", .error, FindingPlace(table: 1, row: 1, cell: CellAddress("E1")), false),
      ("BM301", .warning, FindingPlace(table: 1, row: 1, cell: CellAddress("D1")), false),
      ("BM204", .error, FindingPlace(table: 1, row: 1, cell: CellAddress("D1")), false),
      ("BM301", .error, FindingPlace(table: 2, row: 1), false),
      ("BM301", .error, FindingPlace(table: 0, row: 0), false),
      ("BM301", .error, FindingPlace(table: 1, row: 99), false),
      ("BM301", .error, FindingPlace(cell: CellAddress("D1")), false),
    ] as [(String, Severity, FindingPlace, Bool)])
  func `only errors about the value of the row make it doubtful`(
    _ code: String, _ severity: Severity, _ place: FindingPlace, isInDoubt: Bool
  ) throws {
    let nothing = Phrase(vi: "", en: "")
    let finding = Finding(
      FindingCode(rawValue: code), severity, at: place, message: nothing, fix: nothing)
    let drawn = try DrawnReport(
      """
      1. | Số văn bản | Văn bản | count | 9 ;; 9 |
      2. | Số phiếu   | Phiếu   | count | 7      |
      """, findings: [finding])
    #expect(drawn.checked().isInDoubt(0) == isInDoubt)
    #expect(!drawn.checked().isInDoubt(1))
  }

  @Test(arguments: [("", false), ("Không phát sinh", true), ("[Cấp sở báo]", false)])
  func `a note that the form prints is not the unit's`(_ note: String, hasNote: Bool) throws {
    let drawn = try DrawnReport("1. | Số văn bản | Văn bản | count | 9 | \(note)")
    #expect(drawn.checked().hasNote(0) == hasNote)
  }

  @Test func `there is nothing beyond the last row`() throws {
    let checked = try DrawnReport("1. | Số văn bản | Văn bản | count | 9 |").checked()
    #expect(checked.form(1) == nil)
    #expect(checked.form(-1) == nil)
    #expect(checked.duty(0) == .report)
  }
}
