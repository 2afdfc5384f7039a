import TestSupport
import Testing

@testable import Grid

struct SerialDateTests {
  @Test(
    arguments: [
      (0, 1900, 1, 0), (1, 1900, 1, 1), (31, 1900, 1, 31), (32, 1900, 2, 1), (59, 1900, 2, 28),
      (60, 1900, 2, 29), (61, 1900, 3, 1), (366, 1900, 12, 31), (367, 1901, 1, 1),
      (1462, 1904, 1, 1), (36_526, 2000, 1, 1), (36_585, 2000, 2, 29), (36_586, 2000, 3, 1),
      (44_824, 2022, 9, 20), (73_109, 2100, 2, 28), (73_110, 2100, 3, 1),
      (2_958_465, 9999, 12, 31),
    ] as [(Int, Int, Int, Int)])
  func `days counted from 1900`(_ number: Int, _ year: Int, _ month: Int, _ day: Int) throws {
    let date = try #require(SerialDate(number, .from1900))
    #expect((date.year, date.month, date.day) == (year, month, day))
    #expect(date.number(.from1900) == number)
    #expect(date.number(.from1904) == (number < 1_462 ? nil : number - 1_462))
  }

  @Test(
    arguments: [(0, 1904, 1, 1), (59, 1904, 2, 29), (60, 1904, 3, 1), (2_957_003, 9999, 12, 31)])
  func `days counted from 1904`(_ number: Int, _ year: Int, _ month: Int, _ day: Int) throws {
    let date = try #require(SerialDate(number, .from1904))
    #expect((date.year, date.month, date.day) == (year, month, day))
    #expect(date.number(.from1904) == number)
  }

  /// The calendar is walked day by day, which shares no step with the arithmetic under test.
  @Test(arguments: [DateSystem.from1900, .from1904])
  func `every day there and back`(_ system: DateSystem) throws {
    var (year, month, day) = system == .from1900 ? (1900, 1, 0) : (1904, 1, 1)
    var wrong = 0
    for number in SerialDate.days(system) {
      let date = try #require(SerialDate(number, system))
      if date.number(system) != number || (date.year, date.month, date.day) != (year, month, day) {
        wrong += 1
      }
      day += 1
      let isLeap =
        year == 1900
        || year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(wrong == 0)
    #expect((year, month, day) == (10_000, 1, 1))
  }

  @Test(arguments: [-1, 2_958_466, .min, .max])
  func `no day beyond what Excel counts`(_ number: Int) {
    #expect(SerialDate(number, .from1900) == nil)
    #expect(SerialDate(number, .from1904) == nil)
  }

  @Test(arguments: [
    (2022, 2, 30), (2022, 13, 1), (2022, 0, 1), (2022, 4, 31), (2022, 1, 0), (1900, 2, 29),
    (2100, 2, 29), (1899, 12, 31), (10_000, 1, 1), (.max, .max, .max), (.min, .min, .min),
  ])
  func `no day that is on no calendar`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(SerialDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    arguments: [
      ("44824.4375", 2022, 9, 20, 10, 30, 0, 0), ("44824", 2022, 9, 20, 0, 0, 0, 0),
      ("0.5", 1900, 1, 0, 12, 0, 0, 0), ("44824.43750578704", 2022, 9, 20, 10, 30, 0, 500),
      ("44824.9999999999", 2022, 9, 21, 0, 0, 0, 0), ("1E-300", 1900, 1, 0, 0, 0, 0, 0),
    ] as [(String, Int, Int, Int, Int, Int, Int, Int)])
  func `a stored number as day and time`(
    _ literal: String, _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int,
    _ second: Int, _ millisecond: Int
  ) throws {
    let number = try #require(StoredNumber(literal))
    let moment = try #require(SerialMoment(number, .from1900))
    #expect((moment.date.year, moment.date.month, moment.date.day) == (year, month, day))
    #expect(
      moment.time
        == ClockTime(hour: hour, minute: minute, second: second, millisecond: millisecond))
    #expect(!moment.isNegative)
  }

  @Test(arguments: ["2958466", "-2958466", "1E300", "-1E300", "99999999999999999999"])
  func `no moment beyond what Excel counts`(_ literal: String) throws {
    let number = try #require(StoredNumber(literal))
    #expect(SerialMoment(number, .from1900) == nil)
    #expect(SerialMoment(number, .from1904) == nil)
  }

  @Test(arguments: [(24, 0, 0, 0), (0, 60, 0, 0), (0, 0, 60, 0), (0, 0, 0, 1_000), (-1, 0, 0, 0)])
  func `no time that is on no clock`(_ hour: Int, _ minute: Int, _ second: Int, _ rest: Int) {
    #expect(ClockTime(hour: hour, minute: minute, second: second, millisecond: rest) == nil)
  }
}
