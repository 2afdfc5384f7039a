import TestSupport
import Testing
import Vocabulary

@testable import Grid

struct HostileFormatTests {
  /// Numbers at which sums overflow and digits run out.
  static let numbers: [StoredNumber] = [
    "0", "-0", "1", "-1", "0.5", "44824.4375", "-44824.4375", "2958465.9999999", "2958466",
    "999999999999999", "-999999999999999.9", "1E15", "1E18", "9.99999999999999E307", "1E-307",
    "-1.7976931348623157E+308", "4.9E-324", "0.00000000000000000000000000000000000001",
    "99999999999999999999999999999999999999999", "123456.789", "1E9", "12345678901",
  ].map(StoredNumber.init(trusted:))

  @Test func `bytes at random`() {
    var random = SeededRandom(seed: 21)
    for _ in 0..<100_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        UInt8.random(in: .min ... .max, using: &random)
      }
      show(String(decoding: bytes, as: UTF8.self), &random)
    }
  }

  @Test func `pieces of formats at random`() {
    let pieces = [
      "0", "#", "?", ".", ",", "%", "/", "E+", "e-", ";", "\"", "\\", "_", "*", "[", "]", "[h]",
      "[mm]", "[s]", "y", "m", "d", "h", "s", "e", "g", "b", "a", "General", "@", "AM/PM", "a/p",
      "[>1]", "[<=-5]", "[=0]", "[$", "[$-409]", "[$-F800]", "[$₫-42A]", "đ", " ", "1", "16", "-",
      ".00", "mmm", "dddd", "B2", "ss.000", "\u{0}", "?/?", "#,##0",
    ]
    var random = SeededRandom(seed: 22)
    for _ in 0..<100_000 {
      let count = Int.random(in: 1...16, using: &random)
      let code = (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
      show(code.joined(), &random)
    }
  }

  @Test(arguments: [
    "0", "#", "?", ",", "0,", ".", "%", "/", "0/", "?/?", "E+0", "0E+0", ";", "\"", "\\", "_", "*",
    "[", "]", "[h]", "y", "m", "h", "s.0", "General", "@", "AM/PM", "[>1]", "[$-409]", "đ", "m:",
    "9", "?/9",
  ])
  func `the same thing over and over`(_ piece: String) {
    let count = NumberFormat.longestCode / piece.utf8.count
    let format = NumberFormat(code: String(repeating: piece, count: count))
    for number in Self.numbers {
      let shown = format.shown(number, .from1900)
      // Digits of the largest number, a name of a month for each letter, and marks in between.
      #expect(shown.utf8.count <= 40 * NumberFormat.longestCode)
    }
    let text = String(repeating: "chữ", count: 10_000)
    #expect(format.shown(text).unicodeScalars.count < 2 * SheetLimits.charactersInCell)
  }

  private func show(_ code: String, _ random: inout SeededRandom) {
    let format = NumberFormat(code: code)
    let number = Self.numbers[Int.random(in: Self.numbers.indices, using: &random)]
    _ = format.shown(number, Bool.random(using: &random) ? .from1900 : .from1904)
    _ = format.shown("chữ")
    _ = format.kind(of: number)
  }
}
