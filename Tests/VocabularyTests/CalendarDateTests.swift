import Testing
import Vocabulary

struct CalendarDateTests {
  @Test(arguments: [
    (2022, 9, 20, "2022-09-20"), (2022, 12, 5, "2022-12-05"), (1900, 1, 1, "1900-01-01"),
    (9999, 12, 31, "9999-12-31"), (2024, 2, 29, "2024-02-29"), (2000, 2, 29, "2000-02-29"),
    (2022, 4, 30, "2022-04-30"),
  ])
  func `is written as JSON has it, and read again`(
    _ year: Int, _ month: Int, _ day: Int, _ text: String
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.description == text)
    #expect(CalendarDate(text) == date)
  }

  @Test(arguments: [
    (2022, 2, 29), (1900, 2, 29), (2100, 2, 29), (2022, 2, 30), (2022, 4, 31), (2022, 6, 31),
    (2022, 9, 31), (2022, 11, 31), (2022, 1, 32), (2022, 1, 0), (2022, 0, 1), (2022, 13, 1),
    (1899, 12, 31), (10000, 1, 1), (.min, .min, .min), (.max, .max, .max),
  ])
  func `no calendar has it`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2022", "2022-09", "2022-9-20", "20-09-2022", "2022/09/20", "2022-09-20 ", "2022-09-20T",
    "2022-02-29", "1900-02-29", "2022-04-31", "2022-00-10", "2022-13-10", "2022-10-00",
    "2022-10-32", "0000-01-01", "2022-1a-10", "+022-10-10", "２022-1-1", "2022-09-2٠",
  ])
  func `no day at all`(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `every day of four years, in order`() {
    var days: [CalendarDate] = []
    for year in 2021...2024 {
      for month in 1...12 {
        for day in 1...31 {
          if let day = CalendarDate(year: year, month: month, day: day) { days.append(day) }
        }
      }
    }
    #expect(days.count == 4 * 365 + 1)
    #expect(days.reversed().sorted() == days)
    #expect(days.map { CalendarDate($0.description) } == days)
  }
}
