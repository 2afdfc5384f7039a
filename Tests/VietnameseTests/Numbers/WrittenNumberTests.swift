import Testing
import Vocabulary

@testable import Vietnamese

struct WrittenNumberTests {
  static let comma = UInt8(ascii: ",")
  static let point = UInt8(ascii: ".")

  @Test(
    arguments: [
      ("0", .whole, "0", nil), ("05", .whole, "5", nil), ("1144", .whole, "1144", nil),
      ("1.144", .either(mark: point), "1144", "1.144"),
      ("1,144", .either(mark: comma), "1144", "1.144"),
      ("4.494.051", .grouped, "4494051", nil), ("4,494,051", .grouped, "4494051", nil),
      ("1 144", .grouped, "1144", nil), ("1'144'000", .grouped, "1144000", nil),
      ("99,97", .fraction, nil, "99.97"), ("0.125", .fraction, nil, "0.125"),
      (",5", .fraction, nil, "0.5"), (".125", .fraction, nil, "0.125"),
      ("1234,5", .fraction, nil, "1234.5"), ("1.2345", .fraction, nil, "1.2345"),
      ("1234.567", .doubtful(mark: point), "1234567", "1234.567"),
      ("05,125", .doubtful(mark: comma), "5125", "5.125"),
      ("1.144,5", .both(hasThreePlaces: false), nil, "1144.5"),
      ("1 144,500", .both(hasThreePlaces: true), "1144500", "1144.500"),
      ("4,494,051.25", .both(hasThreePlaces: false), nil, "4494051.25"),
      ("1.23.456", .malformed, nil, nil), ("1.144.5", .malformed, nil, nil),
      ("0.144.000", .malformed, nil, nil), ("1144.144.144", .malformed, nil, nil),
      ("1.144,144.144", .malformed, nil, nil), ("1.144 144", .malformed, nil, nil),
      ("1 14", .malformed, nil, nil), ("0 144", .malformed, nil, nil),
      ("1,144.144,5", .malformed, nil, nil), (",144,144", .malformed, nil, nil),
    ] as [(String, WrittenNumber.Shape, String?, String?)])
  func `has readings`(
    _ text: String, _ shape: WrittenNumber.Shape, _ thousands: String?, _ decimal: String?
  ) {
    let number = WrittenNumber(text.utf8)
    #expect(number.shape == shape)
    #expect(number.asThousands?.description == thousands)
    #expect(number.asDecimal?.description == decimal)
    let negative = WrittenNumber(text.utf8, isNegative: true)
    #expect(negative.asThousands == number.asThousands?.negated)
    #expect(negative.asDecimal == number.asDecimal?.negated)
  }

  @Test func `a number too long has a shape and no figure`() {
    let number = WrittenNumber("99.999.999.999.999.999.999".utf8)
    #expect(number.shape == .grouped)
    #expect(number.asThousands == nil)
  }
}
