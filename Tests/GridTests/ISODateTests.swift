import TestSupport
import Testing

@testable import Grid

struct ISODateTests {
  @Test(arguments: [
    ("2022-09-20", "44824"), ("1900-01-01", "1"), ("1900-02-28", "59"), ("1900-03-01", "61"),
    ("9999-12-31", "2958465"), ("2024-02-29", "45351"), ("2022-09-20T00:00:00", "44824"),
    ("2022-09-20T10:30:00", "44824.4375"), ("2022-09-20T10:30", "44824.4375"),
    ("2022-09-20T10:30:00Z", "44824.4375"), ("2022-09-20T10:30:00+07:00", "44824.4375"),
    ("2022-09-20T23:59:59-11:30", "44824.99998842592"),
    ("2022-09-20T10:30:00.500", "44824.437505787035"), ("T10:30:00", "0.4375"),
    ("10:30:00", "0.4375"), ("00:00:00", "0"), ("T00:00", "0"), ("12:00:00.000Z", "0.5"),
    ("10:30:00.0004", "0.4375"), ("23:59:59.9996", "1"), ("2022-09-20T23:59:59.99951", "44825"),
    ("00:00:00.001", "1.1574074074074074e-08"),
  ])
  func `dates and times`(_ text: String, _ literal: String) throws {
    let number = try #require(StoredNumber(iso8601: text, .from1900))
    #expect(number.literal == literal)
    #expect(StoredNumber(number.literal) == number)
  }

  @Test(arguments: [
    ("1904-01-01", "0"), ("2022-09-20", "43362"), ("2022-09-20T12:00:00", "43362.5"),
    ("9999-12-31", "2957003"), ("12:00:00", "0.5"),
  ])
  func `days from 1904 on`(_ text: String, _ literal: String) {
    #expect(StoredNumber(iso8601: text, .from1904)?.literal == literal)
  }

  @Test(arguments: [
    "", "T", "2022", "2022-09", "2022-13-01", "2022-00-10", "2022-02-30", "2023-02-29",
    "1900-02-29", "1899-12-31", "0000-01-01", "20220920", "2022/09/20", "20-09-2022", "2022-9-20",
    "2022-09-20 10:30:00", "2022-09-20T", "2022-09-20T24:00:00", "2022-09-20T10:60:00",
    "2022-09-20T10:30:60", "2022-09-20T10:30:00.", "2022-09-20T10:30:00z", "2022-09-20T1030",
    "2022-09-20T10:30:00+7", "2022-09-20T10:30:00+0700", "2022-09-20T10:30:00+15:00",
    "2022-09-20Z", "-2022-09-20", "+2022-09-20", "2022-09-20T10:30:00ZZ", " 2022-09-20",
    "2022-09-20 ", "44824", "٢٠٢٢-٠٩-٢٠", "9999-12-31T23:59:59.9999", "2022-09-20T10:30:00.5x",
  ])
  func `anything else is none`(_ text: String) {
    #expect(StoredNumber(iso8601: text, .from1900) == nil)
  }

  @Test func `any length is safe`() {
    let zeros = String(repeating: "0", count: 1_000_000)
    #expect(StoredNumber(iso8601: "10:30:00." + zeros, .from1900) == nil)
    #expect(StoredNumber(iso8601: zeros, .from1900) == nil)
    #expect(StoredNumber(iso8601: "1903-12-31", .from1904) == nil)
  }

  @Test func `what is read is shown again`() throws {
    let format = NumberFormat(code: "yyyy-mm-dd\\Thh:mm:ss.000")
    var random = SeededRandom(seed: 31)
    for _ in 0..<20_000 {
      func pick(_ range: ClosedRange<Int>, _ width: Int) -> String {
        let digits = String(Int.random(in: range, using: &random))
        return String(repeating: "0", count: width - digits.count) + digits
      }
      let date = "\(pick(1901...9998, 4))-\(pick(1...12, 2))-\(pick(1...28, 2))"
      let time = "\(pick(0...23, 2)):\(pick(0...59, 2)):\(pick(0...59, 2))"
      let text = "\(date)T\(time).\(pick(0...999, 3))"
      let number = try #require(StoredNumber(iso8601: text, .from1900))
      #expect(format.shown(number, .from1900) == text.replacing(".", with: ","))
    }
  }
}
