import Testing
import Vocabulary

@testable import SheetReading

/// One code may stand for several reasons: whoever asks for it must find the reason at hand.
struct ReadingPagesTests {
  @Test(
    arguments: [
      (.noSuchPlace("XFE1"), "Ô hoặc dòng"), (.noSuchMerge("A1:XFE1"), "Vùng gộp"),
      (.notInOrder, "thứ tự"), (.noSuchFormula, "công thức dùng chung"), (.more(3), "Còn nhiều"),
    ] as [(ReadingRemark.Reason, String)])
  func `a page tells of every reason that has its code`(
    _ reason: ReadingRemark.Reason, word: String
  ) throws {
    let remark = ReadingRemark(file: "xa-A.xlsx", sheet: "Biểu 1", cell: nil, reason)
    let page = try #require(ReadingPages.all.first { $0.code == remark.code })
    #expect(page.cases.contains { $0.name?.vietnamese.contains(word) == true })
  }
}
