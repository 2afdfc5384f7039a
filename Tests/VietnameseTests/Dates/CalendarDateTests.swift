import Testing
import Vietnamese

struct CalendarDateTests {
  @Test(arguments: [
    (2022, 9, 20, "2022-09-20"), (2022, 12, 5, "2022-12-05"), (1900, 1, 1, "1900-01-01"),
    (9999, 12, 31, "9999-12-31"), (2024, 2, 29, "2024-02-29"), (2000, 2, 29, "2000-02-29"),
  ])
  func `is written as JSON has it`(_ year: Int, _ month: Int, _ day: Int, _ text: String) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.description == text)
  }

  @Test(arguments: [
    (2022, 2, 29), (1900, 2, 29), (2100, 2, 29), (2022, 2, 30), (2022, 4, 31), (2022, 6, 31),
    (2022, 9, 31), (2022, 11, 31), (2022, 1, 32), (2022, 1, 0), (2022, 0, 1), (2022, 13, 1),
    (1899, 12, 31), (10000, 1, 1), (.min, .min, .min), (.max, .max, .max),
  ])
  func `no calendar has it`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func `comes in order`() {
    let days = [(2021, 12, 31), (2022, 1, 1), (2022, 1, 2), (2022, 2, 1), (2023, 1, 1)]
      .compactMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) }
    #expect(days.count == 5)
    #expect(days.reversed().sorted() == days)
  }
}
