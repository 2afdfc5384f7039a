import Testing
import Vocabulary

@testable import Rendering

struct PeriodWordsTests {
  @Test(arguments: [
    (
      "Số liệu về kết quả thực hiện công tác CCHC quý … năm …", "2022-Q3",
      "Số liệu về kết quả thực hiện công tác CCHC quý III năm 2022"
    ),
    ("QUÝ … NĂM …", "2022-Q1", "Quý I năm 2022"),
    ("Quý ..... năm ....., của tỉnh", "2022", "Năm 2022, của tỉnh"),
    ("báo cáo quý ___ năm ___", "2022-H1", "báo cáo 6 tháng đầu năm 2022"),
    ("(Quý, 6 tháng, năm)", "2022-Q3", "(Quý III năm 2022)"),
    ("(quý, năm)", "2023-M05", "(Tháng 5 năm 2023)"),
    // No room for a period.
    ("Kế hoạch năm 2022", "2022-Q3", "Kế hoạch năm 2022"),
    ("quý III năm 2021", "2022-Q3", "quý III năm 2021"),
    ("(Sở, ban, ngành)", "2022-Q3", "(Sở, ban, ngành)"),
    ("", "2022-Q3", ""),
  ])
  func `titles`(_ line: String, _ period: String, _ filled: String) {
    #expect(PeriodWords.fill(line, with: Period(period)) == filled)
    #expect(PeriodWords.fill(line, with: nil) == line)
  }
}
