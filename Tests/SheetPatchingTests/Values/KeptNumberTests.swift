import Grid
import TestSupport
import Testing

@testable import SheetPatching

struct KeptNumberTests {
  @Test(
    arguments: [
      ("0", true), ("-0", true), ("0.000", true), ("9", true), ("-1.5", true), ("0.1", true),
      ("99.97", true), ("123456789012345", true), ("0.000123456789012345", true),
      ("1E+300", true), ("1.5e-300", true), ("100000000000000000000000", true),
      ("12345678901234500000000", true),
      // Sixteen digits and more: only those that a double happens to have.
      ("9007199254740992", true), ("9007199254740993", false), ("0.1000000000000000055", false),
      ("12345678901234567890", false), ("0.30000000000000004", true),
      ("99.969999999999999", false), ("3.14159265358979311", false),
    ])
  func `keeps all digits`(_ literal: String, _ isKept: Bool) {
    #expect(StoredNumber(trusted: literal).isKept == isKept)
  }

  @Test(arguments: ["x", "1e", "1e5e5", "1e99999999999999999999", "--1x", "1,5", "0x10"])
  func `what is no number is not kept`(_ literal: String) {
    #expect(!StoredNumber(trusted: literal).isKept)
  }

  @Test func `fifteen digits are kept wherever the point is`() {
    var random = SeededRandom(seed: 15)
    for _ in 0..<500 {
      let digits = (0..<15).map { _ in "\(Int.random(in: 0...9, using: &random))" }.joined()
      let point = Int.random(in: 0...15, using: &random)
      let literal = "\(digits.prefix(point)).\(digits.dropFirst(point))"
      #expect(StoredNumber(trusted: literal).isKept, "\(literal)")
      #expect(StoredNumber(trusted: "\(digits)E-\(point)").isKept)
    }
  }
}
