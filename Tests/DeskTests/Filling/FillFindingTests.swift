import Reporting
import Testing
import Vocabulary

@testable import Desk

struct FillFindingTests {
  private static let place = FindingPlace(
    table: 1, row: 3, sheet: "Biểu mẫu 1", cell: CellAddress(row: 12, column: 4))

  @Test(arguments: [
    (
      FillFinding(.noCell(label: "Số nhiệm vụ", shown: "28"), at: FindingPlace(table: 2, row: 3)),
      "BM841",
      "Biểu 2, dòng “Số nhiệm vụ”: số liệu có “28” nhưng tệp mẫu không có ô cho dòng này, nên"
        + " chưa ghi được.",
      "Table 2, row “Số nhiệm vụ”: the data has “28”, and the template has no cell for this row, so it"
        + " was not put in."
    ),
    (
      FillFinding(.noRow(label: "Hội nghị", shown: "3"), at: FindingPlace(table: 1)), "BM841",
      "Biểu 1, dòng “Hội nghị”: số liệu có dòng này (“3”) mà biểu mẫu không có, nên chưa ghi được.",
      "Table 1, row “Hội nghị”: the data has this row (“3”), which the form does not have, so it was"
        + " not put in."
    ),
    (
      FillFinding(
        .otherResult(label: "Tỷ lệ", given: "36%", computed: "78,95", formula: "D14/D13*100"),
        at: place), "BM842",
      "Trang “Biểu mẫu 1”, ô D12, dòng “Tỷ lệ”: công thức của tệp mẫu (=D14/D13*100) cho “78,95”, số"
        + " liệu là “36%”; công thức được giữ nguyên.",
      "Sheet “Biểu mẫu 1”, cell D12, row “Tỷ lệ”: the template's formula (=D14/D13*100) gives “78,95”,"
        + " the data has “36%”; the formula was left."
    ),
    (
      FillFinding(.otherUnit(template: "Sở Y tế", data: "Sở Công Thương")), "BM847",
      "Tệp mẫu: tệp mẫu lập cho “Sở Y tế”, số liệu là của “Sở Công Thương”; mỗi đơn vị dùng tệp của"
        + " mình.",
      "Template: it was made for “Sở Y tế”, and the data is that of “Sở Công Thương”; each unit has its"
        + " own."
    ),
  ])
  func `says where, what and the rule`(
    _ finding: FillFinding, _ code: String, _ vietnamese: String, _ english: String
  ) {
    #expect(finding.code.rawValue == code)
    #expect(finding.message.vietnamese == vietnamese)
    #expect(finding.message.english == english)
  }

  private static let reasons: [FillFinding.Reason] = [
    .noCell(label: "x", shown: "9"), .noRow(label: "x", shown: "9"),
    .covered(label: "x", shown: "9", by: .first), .shared(label: "x", shown: "9"),
    .unclear(label: "x", shown: "9", found: "8 | 7"),
    .inArray(label: "x", shown: "9", range: CellRange(.first)),
    .noNoteCell(label: "x", note: "y"), .sharedNote(label: "x", note: "y"),
    .otherResult(label: "x", given: "9", computed: "8", formula: "A1"),
    .notComputable(label: "x", given: "9", formula: "NOW()"),
    .readsDifferently(label: "x", given: "9", read: "8"), .notMentioned(label: "x", shown: "9"),
    .cleared(label: "x", shown: "9"), .otherUnit(template: "x", data: "y"),
  ]

  @Test(arguments: reasons)
  func `each has a sentence and a remedy in both languages`(_ reason: FillFinding.Reason) {
    let finding = FillFinding(reason, at: Self.place)
    for phrase in [finding.message, finding.fix] {
      #expect(phrase.vietnamese != phrase.english)
      #expect(phrase.vietnamese.hasSuffix(".") && phrase.english.hasSuffix("."))
    }
    #expect(FindingPages.page(of: finding.code) != nil)
  }
}
