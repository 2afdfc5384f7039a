import Reporting
import Testing
import Vocabulary

@testable import Rendering

struct LetterLineTests {
  private static let printed =
    "(Kèm theo Báo cáo số      /BC-UBND ngày    tháng    năm       của Ủy ban nhân dân tỉnh Bến Tre)"

  @Test func `as Nghị định 30 writes it`() {
    let letter = Letter(
      number: "481/BC-UBND", date: CalendarDate(year: 2022, month: 9, day: 20),
      sender: "UBND tỉnh Bến Tre")
    let line = "(Kèm theo Báo cáo số 481/BC-UBND ngày 20 tháng 9 năm 2022 của UBND tỉnh Bến Tre)"
    #expect(LetterLine.text(letter) == line)
    #expect(LetterLine.text(letter, in: Self.printed) == line)
    let early = Letter(date: CalendarDate(year: 2023, month: 2, day: 5))
    #expect(
      LetterLine.text(early)
        == "(Kèm theo Báo cáo số       ngày 05 tháng 02 năm 2023 của ……………………………)"
        .replacing("……………………………", with: "…………………………"))
  }

  /// What is not known stays open as the form prints it.
  @Test(arguments: [
    (Letter(), printed),
    (
      Letter(sender: "UBND tỉnh Vĩnh Long"),
      "(Kèm theo Báo cáo số      /BC-UBND ngày    tháng    năm       của UBND tỉnh Vĩnh Long)"
    ),
    (
      Letter(number: "5/BC-UBND"),
      "(Kèm theo Báo cáo số 5/BC-UBND ngày    tháng    năm       của Ủy ban nhân dân tỉnh Bến Tre)"
    ),
  ])
  func `what is not known`(_ letter: Letter, _ line: String) {
    #expect(LetterLine.text(letter, in: Self.printed) == line)
  }

  @Test(arguments: [
    ("(Ban hành kèm theo Báo cáo số: …)", "(Ban hành kèm theo Báo cáo số 5/BC ngày"),
    ("(Kèm theo Văn bản của Sở)", "(Kèm theo Báo cáo số 5/BC ngày"), ("", "(Kèm theo Báo cáo số"),
    ("(số", "(Kèm theo Báo cáo số 5/BC"), ("ngày số của", "(ngày số 5/BC"),
  ])
  func `lines of other forms`(_ line: String, _ opening: String) {
    #expect(LetterLine.text(Letter(number: "5/BC"), in: line).hasPrefix(opening))
  }
}
