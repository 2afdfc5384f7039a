import Reporting
import Testing
import Vocabulary

@testable import Rendering

struct LetterLineTests {
  @Test func `as Nghị định 30 writes it`() {
    let letter = Letter(
      number: "481/BC-UBND", date: CalendarDate(year: 2022, month: 9, day: 20),
      sender: "UBND tỉnh Bến Tre")
    #expect(
      LetterLine.text(letter, opening: "Kèm theo Báo cáo")
        == "(Kèm theo Báo cáo số 481/BC-UBND ngày 20 tháng 9 năm 2022 của UBND tỉnh Bến Tre)")
    let early = Letter(date: CalendarDate(year: 2023, month: 2, day: 5))
    #expect(
      LetterLine.text(early, opening: "Ban hành kèm theo Báo cáo")
        == "(Ban hành kèm theo Báo cáo số       ngày 05 tháng 02 năm 2023 của …………………………)")
  }

  @Test(arguments: [
    ("(Kèm theo Báo cáo số      /BC-UBND ngày    tháng    năm       của …)", "Kèm theo Báo cáo"),
    ("(Ban hành kèm theo Báo cáo số: …)", "Ban hành kèm theo Báo cáo"),
    ("(Kèm theo Văn bản của Sở)", "Kèm theo Báo cáo"), ("", "Kèm theo Báo cáo"),
  ])
  func `the opening is that of the form`(_ line: String, _ opening: String) {
    #expect(LetterLine.opening(of: line) == opening)
  }
}
