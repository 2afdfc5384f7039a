import Testing

@testable import Grid

struct FormulaDoubtTests {
  @Test(
    arguments: [
      (0.5 - 0.4 - 0.1, 0.5, 0.0), (1e-20, 1, 0), (0.25, 0.5, 0.25), (0, 1, 0), (1e-13, 1, 1e-13),
    ] as [(Double, Double, Double)])
  func `dust is nothing in one reading`(_ sum: Double, _ size: Double, _ lenient: Double) {
    var (exactly, leniently) = (FormulaDoubt(.exact), FormulaDoubt(.lenient))
    #expect(exactly.settle(sum, of: size) == sum)
    #expect(leniently.settle(sum, of: size) == lenient)
    #expect(exactly.wasMet == (lenient != sum))
    #expect(leniently.wasMet == (lenient != sum))
  }

  @Test(
    arguments: [
      (0.1 + 0.2, 0.3, true, true), (1, 1, true, true), (1, 2, false, false),
      (1, 1 + 0x1p-49, true, true), (8, 8.000_000_000_000_02, false, true),
      (0, 1e-20, false, false),
    ] as [(Double, Double, Bool, Bool)])
  func `what differs by dust is equal in one reading`(
    _ one: Double, _ other: Double, _ exactly: Bool, _ leniently: Bool
  ) {
    var (exact, lenient) = (FormulaDoubt(.exact), FormulaDoubt(.lenient))
    #expect(exact.areEqual(one, other) == exactly)
    #expect(lenient.areEqual(one, other) == leniently)
    #expect(exactly == leniently || exact.wasMet && lenient.wasMet)
  }

  @Test(
    arguments: [
      (2.3 * 100, 0, false, 229.0, 230.0), (2.7, 0, false, 2, 2), (2.3, 1, false, 2.3, 2.3),
      (2.1, 0, true, 3, 3), (-2.1, 0, true, -3, -3), (1250, -2, true, 1300, 1300),
      (1.1 * 1.1, 2, true, 1.22, 1.21),
    ] as [(Double, Int, Bool, Double, Double)])
  func `digits that nobody sees may raise a number or not`(
    _ number: Double, _ places: Int, _ up: Bool, _ exactly: Double, _ leniently: Double
  ) {
    var (exact, lenient) = (FormulaDoubt(.exact), FormulaDoubt(.lenient))
    #expect(exact.cut(number, places: places, up: up) == exactly)
    #expect(lenient.cut(number, places: places, up: up) == leniently)
    #expect(exact.wasMet == (exactly != leniently))
  }

  @Test(
    arguments: [
      (0.5, "0.5", "0,5"), (-99.97, "-99.97", "-99,97"), (0.1 + 0.2, "0.3", "0,3"), (0, "0", "0"),
      (1144, "1144", "1144"), (999_999_999_999_999, "999999999999999", "999999999999999"),
      (1.0 / 3, "0.333333333333333", "0,333333333333333"),
    ] as [(Double, String, String)])
  func `the decimal mark is the office's`(_ number: Double, _ exactly: String, _ leniently: String)
  {
    var (exact, lenient) = (FormulaDoubt(.exact), FormulaDoubt(.lenient))
    #expect(exact.text(of: number) == exactly)
    #expect(lenient.text(of: number) == leniently)
    #expect(exact.wasMet == (exactly != leniently))
  }
}
