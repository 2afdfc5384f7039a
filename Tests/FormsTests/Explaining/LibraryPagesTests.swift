import JSON
import Reporting
import Testing
import Vocabulary

@testable import Forms

/// One code may stand for several mistakes: whoever asks for it must find the mistake at hand.
struct LibraryPagesTests {
  private static let days = ["2025-07-01", "2025-06-30"].compactMap { CalendarDate($0) }

  static let mistakes: [LibraryError.Reason] = [
    .tooLarge(bytes: 5 << 20, limit: 4 << 20), .tooManyLines, .utf16, .notUTF8,
    .controlCharacter(7), .json(JSONError(JSONPosition(offset: 0, line: 1, column: 1), .empty)),
    .noHeader(columns: ["id"]), .unknownColumn("lable", known: []), .missingColumn,
    .repeatedColumn, .wrongCellCount(found: 2, expected: 3), .quotedCell, .missingValue,
    .malformed("x", .day), .unknownValue("x", known: []), .unknownLevel("x", known: []),
    .unknownConcept("x", near: nil), .unknownAnswer(3, of: ConceptID("a")), .repeated("x"),
    .repeatedConcept(ConceptID("a"), firstLine: 2),
    .repeatedRow(RowReference(table: 1, row: 2), firstLine: 2), .ratioWithoutParts,
    .computedFromItself([ConceptID("a")]), .aboveItself([Level("xa")]),
    .daysReversed(from: days[0], to: days[1]), .treesOverlap(firstLine: 3),
    .foreignID("a", folder: "b"), .tooManyValues(limit: 40), .levelWithoutColumn(Level("xa")),
    .columnOfForeignLevel(Level("xa")),
  ]

  @Test(arguments: mistakes)
  func `a page tells of every mistake in a file about forms`(
    _ reason: LibraryError.Reason
  ) throws {
    let error = LibraryError(LibraryPlace(file: "kon-tum-2024/rows.tsv"), reason)
    #expect(try words(of: error.code).contains(word(for: reason)))
  }

  @Test(
    arguments: [
      .rowNotPrinted(RowReference(table: 1, row: 2)),
      .rowNotDescribed(RowReference(table: 1, row: 2), label: "a"),
      .otherLabel(RowReference(table: 1, row: 2), printed: "a"),
      .otherCode(RowReference(table: 1, row: 2), printed: "1."),
      .conceptNotInForm(ConceptID("a")), .columnNotPrinted(heading: "Số liệu"), .noTables,
      .tooLarge(.rows), .tooLarge(.tables),
      .partNotInForm(ConceptID("a")), .levelNotAddressed(Level("xa"), known: []),
      .noMainColumn(table: 1),
    ] as [TemplateMismatch.Reason])
  func `a page tells of every way in which a description does not fit`(
    _ reason: TemplateMismatch.Reason
  ) throws {
    let mismatch = TemplateMismatch(file: "kon-tum-2024/rows.tsv", line: nil, reason: reason)
    #expect(try words(of: mismatch.code).contains(word(for: reason)))
  }

  /// The names of the cases, or what is said where there is one case only.
  private func words(of code: FindingCode) throws -> String {
    let page = try #require(LibraryPages.all.first { $0.code == code })
    let names = page.cases.compactMap(\.name?.vietnamese)
    return names.isEmpty ? page.meaning.vietnamese : names.joined(separator: " · ")
  }

  /// What its case is called; a new mistake stops the compiler here.
  private func word(for reason: LibraryError.Reason) -> String {
    switch reason {
    case .tooLarge: "lớn hơn"
    case .tooManyLines: "nhiều dòng hơn"
    case .utf16, .notUTF8: "UTF-8"
    case .controlCharacter: "ký tự điều khiển"
    case .json: "JSON"
    case .noHeader, .repeatedColumn: "không ghi đúng tên các cột"
    case .unknownColumn: "gõ sai một tên"
    case .missingColumn: "xóa một cột"
    case .wrongCellCount: "Số ô của dòng"
    case .quotedCell: "ngoặc kép"
    case .missingValue: "còn trống"
    case .malformed: "viết không đúng dạng"
    case .unknownValue: "một từ chương trình không biết"
    case .unknownLevel: "một cấp"
    case .unknownConcept: "Chỉ tiêu mới"
    case .unknownAnswer: "Mã câu trả lời"
    case .repeated: "một giá trị trong danh sách"
    case .repeatedConcept: "một chỉ tiêu"
    case .repeatedRow: "Một dòng của biểu mẫu"
    case .ratioWithoutParts: "Tỷ lệ"
    case .computedFromItself: "tính từ chính nó"
    case .aboveItself: "Các cấp"
    case .daysReversed, .treesOverlap: "thời gian"
    case .foreignID: "tên thư mục"
    case .tooManyValues: "danh sách dài hơn"
    case .levelWithoutColumn, .columnOfForeignLevel: "các cột số liệu"
    }
  }

  private func word(for reason: TemplateMismatch.Reason) -> String {
    switch reason {
    case .rowNotPrinted: "Thừa"
    case .rowNotDescribed: "thiếu dòng"
    case .otherLabel: "Chữ"
    case .otherCode: "STT"
    case .conceptNotInForm: "Tổng"
    case .partNotInForm: "tỷ lệ"
    case .levelNotAddressed: "Trách nhiệm"
    case .noMainColumn: "cột chính"
    case .columnNotPrinted: "cột số liệu"
    case .noTables: "biểu nào"
    case .tooLarge: "Quá nhiều dòng"
    }
  }
}
