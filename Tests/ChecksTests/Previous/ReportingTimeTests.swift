import Testing
import Vocabulary

@testable import Checks

@Suite struct ReportingTimeTests {
  @Test(arguments: [
    ("2022-Q1", true), ("2022-H1", true), ("2022-9M", true), ("2022", true), ("2022-Q2", false),
    ("2022-Q3", false), ("2022-Q4", false), ("2022-H2", false), ("2022-M01", false),
    ("2022-M12", false),
  ])
  func `four reports count from the beginning of the year`(_ name: String, isFromStart: Bool) throws
  {
    #expect(try #require(Period(name)).countsFromStart == isFromStart)
  }

  @Test(arguments: [
    ("2022-Q1", "quý I năm 2022", "quarter I of 2022"),
    ("2022", "năm 2022", "year 2022"), ("2022-M05", "tháng 5 năm 2022", "May 2022"),
    ("2022-H1", "6 tháng đầu năm 2022", "first half of 2022"),
  ])
  func `names of periods within sentences`(_ name: String, _ vi: String, _ en: String) throws {
    #expect(try #require(Period(name)).inSentence == Phrase(vi: vi, en: en))
  }

  @Test func `sentences name periods where they are known`() {
    let time = ReportingTime(current: Period("2022-Q3"), previous: nil)
    #expect(time.before.vietnamese == "kỳ trước")
    #expect(time.now.vietnamese == "kỳ này (quý III năm 2022)")
  }
}
