import Testing
import Vocabulary

@testable import SheetReading

/// What a person is told about a workbook that was read in another way than it stands, or not at
/// all: where, what, the rule, what to do.
struct ReadingSentencesTests {
  static let remarks: [(reason: ReadingRemark.Reason, code: String, severity: Severity)] = [
    (.noSheetPart, "BM121", .error),
    (.noSuchText("7"), "BM122", .error),
    (.noSuchPlace("A0"), "BM123", .error),
    (.noSuchMerge("A1:XFE1"), "BM123", .warning),
    (.repeatedCell, "BM124", .error),
    (.notWhatItSays(.number, "1,5"), "BM125", .error),
    (.notWhatItSays(.boolean, "2"), "BM125", .error),
    (.notWhatItSays(.date, "mai"), "BM125", .error),
    (.notWhatItSays(.unknown, "x"), "BM125", .error),
    (.unreadableSidePart(ReadingError(file: "a.xlsx", .noWorkbook)), "BM127", .warning),
    (.noSuchStyle(9), "BM128", .warning),
    (.notInOrder, "BM129", .error),
    (.noSuchFormula, "BM129", .warning),
    (.more(299_979), "BM129", .error),
  ]

  @Test(arguments: remarks.indices)
  func `a remark says where, what and what to do in both languages`(_ index: Int) {
    let (reason, code, severity) = Self.remarks[index]
    let cell = CellAddress("D12")
    let remark = ReadingRemark(file: "a.xlsx", sheet: "Biểu 1", cell: cell, reason)
    #expect(remark.code.rawValue == code)
    #expect(remark.severity == severity)
    #expect(remark.message.vietnamese.hasPrefix("Tệp “a.xlsx”, trang “Biểu 1”, ô D12: "))
    #expect(remark.message.english.hasPrefix("File “a.xlsx”, sheet “Biểu 1”, cell D12: "))
    expectSentences(remark)
  }

  static let errors: [ReadingError.Reason] =
    [.noWorkbook, .tooMuchText(limit: 192 << 20), .longText(limit: 1 << 20)]
    + [
      .sheets, .cells, .strings, .styles, .formats, .merges, .rows, .columns, .names, .notes,
      .links,
      .validations, .runs, .breaks, .properties, .relationships,
    ].map { .tooMany($0, limit: 1_000_000) }

  @Test(arguments: errors.indices)
  func `an error says where, what and what to do in both languages`(_ index: Int) {
    let error = ReadingError(file: "a.xlsx", sheet: "Biểu 1", Self.errors[index])
    #expect(["BM120", "BM126"].contains(error.code.rawValue))
    #expect(error.message.vietnamese.hasPrefix("Tệp “a.xlsx”, trang “Biểu 1”: "))
    #expect(error.message.english.hasPrefix("File “a.xlsx”, sheet “Biểu 1”: "))
    expectSentences(error)
  }

  @Test func `numbers have the marks of the language`() {
    let error = ReadingError(file: "a.xlsx", .tooMany(.merges, limit: 1_000_000))
    #expect(
      error.message.vietnamese
        == "Tệp “a.xlsx”: có quá nhiều ô gộp; chương trình nhận tối đa 1.000.000.")
    #expect(
      error.message.english
        == "File “a.xlsx”: there are too many merged cells; at most 1,000,000 are taken.")
    let remark = ReadingRemark(file: "a.xlsx", sheet: nil, cell: nil, .more(299_979))
    #expect(remark.message.vietnamese.contains("còn 299.979 nhận xét"))
    #expect(remark.message.english.contains("299,979 more remarks"))
  }

  /// “Văn bản số 7” is a letter with a number to an office, and “định dạng số” a number format.
  @Test func `entries of the file are not taken for papers of an office`() {
    func said(_ reason: ReadingRemark.Reason) -> String {
      ReadingRemark(file: "a.xlsx", sheet: nil, cell: nil, reason).message.vietnamese
    }
    #expect(
      said(.noSuchText("7")) == """
        Tệp “a.xlsx”: ô lấy chữ ở mục “7” của bảng chữ dùng chung, nhưng tệp không có mục này, nên \
        không đọc được nội dung ô.
        """)
    #expect(said(.noSuchStyle(9)).contains("dùng kiểu định dạng thứ 9 không có trong tệp"))
  }

  private func expectSentences(_ explained: some Explained) {
    for text in [explained.message, explained.fix] {
      #expect(text.vietnamese.hasSuffix(".") && text.english.hasSuffix("."))
      #expect(text.vietnamese != text.english)
    }
    #expect(explained.fix.vietnamese.hasPrefix("Đề nghị "))
    #expect(explained.fix.english.hasPrefix("Please "))
  }
}
