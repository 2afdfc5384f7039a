import Testing
import Vietnamese
import Vocabulary

struct PartialDateTests {
  @Test(
    arguments: [
      (nil, nil, nil), (0, 1, 2022), (32, nil, nil), (31, 4, nil), (30, 2, nil), (29, 2, 2022),
      (1, 0, 2022), (1, 13, 2022), (1, 1, 1944), (1, 1, 2101), (.min, .min, .min),
      (.max, .max, .max),
    ] as [(Int?, Int?, Int?)])
  func `no day is like that`(_ day: Int?, _ month: Int?, _ year: Int?) {
    #expect(PartialDate(day: day, month: month, year: year) == nil)
  }

  @Test func `February may have 29 days where the year is not known`() {
    #expect(PartialDate(day: 29, month: 2, year: nil) != nil)
    #expect(PartialDate(day: 31, month: nil, year: 2022) != nil)
  }

  @Test func `is a day when all of it is known`() {
    #expect(
      PartialDate(day: 20, month: 9, year: 2022)?.date
        == CalendarDate(year: 2022, month: 9, day: 20))
    #expect(PartialDate(day: nil, month: 9, year: 2022)?.date == nil)
  }
}
