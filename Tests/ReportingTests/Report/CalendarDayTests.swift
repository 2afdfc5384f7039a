import Reporting
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ("2022-09-20", 2022, 9, 20), ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29),
    ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31), ("2022-04-30", 2022, 4, 30),
  ])
  func `a day of the calendar`(_ text: String, year: Int, month: Int, day: Int) throws {
    let read = try #require(CalendarDay(text))
    #expect(read == CalendarDay(year: year, month: month, day: day))
    #expect((read.year, read.month, read.day) == (year, month, day))
    #expect(read.description == text)
  }

  @Test(arguments: [
    "", "2022", "2022-09", "2022-9-20", "20-09-2022", "2022/09/20", "2022-09-20 ", "2022-09-20T",
    "2022-02-29", "1900-02-29", "2022-04-31", "2022-00-10", "2022-13-10", "2022-10-00",
    "2022-10-32", "0000-01-01", "2022-1a-10", "+022-10-10", "２022-1-1", "2022-09-2٠",
  ])
  func `no day at all`(_ text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `numbers beyond reason`() {
    #expect(CalendarDay(year: .max, month: 1, day: 1) == nil)
    #expect(CalendarDay(year: 2022, month: .min, day: 1) == nil)
    #expect(CalendarDay(year: 2022, month: 1, day: .max) == nil)
  }

  @Test func `every day of four years, in order`() throws {
    var days: [CalendarDay] = []
    for year in 2021...2024 {
      for month in 1...12 {
        for day in 1...31 {
          if let day = CalendarDay(year: year, month: month, day: day) { days.append(day) }
        }
      }
    }
    #expect(days.count == 4 * 365 + 1)
    #expect(days.reversed().sorted() == days)
    #expect(days.map { CalendarDay($0.description) } == days)
  }
}
