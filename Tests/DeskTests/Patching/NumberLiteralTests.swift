import TestSupport
import Testing

@testable import Desk

struct NumberLiteralTests {
  @Test(
    arguments: [
      ("9", "9"), ("-1.5", "-1.5"), ("+3", "3"), ("05", "5"), ("000", "0"), ("0.50", "0.50"),
      ("00.5", "0.5"), (".5", "0.5"), ("5.", "5"), ("-0", "-0"), ("1e3", "1E3"), ("1E+05", "1E+05"),
      ("-2.5e-7", "-2.5E-7"), ("1.144", "1.144"),
      ("123456789012345678901234567890", "123456789012345678901234567890"),
      ("", nil), ("-", nil), (".", nil), ("1.2.3", nil), ("1,5", nil), ("1e", nil), ("e5", nil),
      ("1e+", nil), ("0x10", nil), ("1 000", nil), (" 1", nil), ("1%", nil), ("--1", nil),
      ("NaN", nil),
      ("٣", nil), ("１", nil), ("1\u{301}", nil), ("inf", nil),
    ] as [(String, String?)])
  func `a number is written as a workbook stores it`(_ text: String, _ literal: String?) {
    #expect(NumberLiteral.normalized(text) == literal)
  }

  @Test(
    arguments: [
      ("1,5", true), ("1.144,5", true), ("1.144.000", true), ("-99,97", true), ("+1,5", true),
      ("1,144,000", true), ("4.5", true),
      ("", false), ("15", false), (",5", false), ("1,", false), ("1,,5", false), ("a,b", false),
      ("1, 5", false), ("12,5%", false), ("II.1.2", false), ("-", false),
    ])
  func `figures that Excel would take for texts are seen`(_ text: String, _ looksSo: Bool) {
    #expect(NumberLiteral.looksVietnamese(text) == looksSo)
  }

  @Test func `what is a number stays the same number`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<500 {
      let number = Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 1000
      #expect(NumberLiteral.normalized("\(number)").flatMap { Double($0) } == number)
      #expect(NumberLiteral.normalized("00\(abs(number))").flatMap { Double($0) } == abs(number))
    }
  }
}
