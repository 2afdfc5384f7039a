import Testing
import Vocabulary

@testable import bieumau

/// What is said beside the results of a run.
@Suite struct CheckNotesTests {
  @Test func `copies`() {
    #expect(
      CheckNotes.copies(made: 1, failed: 0)
        == Phrase(vi: "Đã lập 1 bản sao có đánh dấu", en: "1 marked copy made"))
    #expect(
      CheckNotes.copies(made: 4, failed: 2)
        == Phrase(
          vi: "Đã lập 4 bản sao có đánh dấu; 2 bản không lập được",
          en: "4 marked copies made; 2 could not be made"))
  }

  @Test func `a workbook`() {
    var tally = ReadTally()
    for _ in 0..<1_200 {
      tally.add(isReadable: true, FindingCount([.sample("BM302", .error, "Ô D4.")]))
    }
    #expect(
      CheckNotes.bookWritten("a.xlsx", tally)
        == Phrase(
          vi: "Đã lập a.xlsx. 1.200 tệp: đọc được 1.200, 1.200 tệp có số liệu cần sửa;"
            + " 1.200 Cần sửa.",
          en: "a.xlsx written. 1,200 files: 1,200 read, 1,200 with something to correct;"
            + " 1,200 To correct."))
    #expect(
      CheckNotes.goesOn(in: "Danh sách (2)")
        == Phrase(
          vi: "Danh sách dài hơn một trang tính, phần tiếp theo ở trang “Danh sách (2)”.",
          en: "The list is longer than a sheet; it goes on in the sheet “Danh sách (2)”."))
  }
}
