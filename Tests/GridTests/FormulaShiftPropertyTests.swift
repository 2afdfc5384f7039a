import Grid
import TestSupport
import Testing
import Vocabulary

struct FormulaShiftPropertyTests {
  /// Formulas whose references lie anywhere on the sheet, so that many wrap.
  private static func formulas(_ count: Int) -> [String] {
    (0..<count).map { seed in
      var generator = FormulaGenerator(
        seed: UInt64(seed), rows: 1...SheetLimits.rows, columns: 1...SheetLimits.columns)
      return generator.formula()
    }
  }

  /// Bytes of all kinds: pieces of formulas in any order, and bytes that fit nowhere.
  private static func bytes(_ random: inout SeededRandom) -> [UInt8] {
    let pieces = [
      "A1", "$B$2", "c3", "XFD1048576", "A", "$C", "1", "$9", "0", "A1B", "A01", ":", ":", "!", "'",
      "\"", "[", "]", "(", ")", ",", "+", "#", " ", ".", "E", "_", "{", "}", "@", "%", "ổ",
      "Q1:Q4!",
    ]
    return (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
      switch Int.random(in: 0..<12, using: &random) {
      case 0: [UInt8.random(in: .min ... .max, using: &random)]
      // Else words would mostly run into one another, and be names.
      case 1..<6: Array("-".utf8)
      default: Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
    }
  }

  private static func moved(_ bytes: [UInt8], _ shift: FormulaShift) -> [UInt8] {
    var moved: [UInt8] = []
    shift.append(bytes.span, to: &moved)
    return moved
  }

  @Test func `to stay in place changes no byte`() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<5_000 {
      let (bytes, cell) = (Self.bytes(&random), random.address())
      #expect(Self.moved(bytes, FormulaShift(from: cell, to: cell)) == bytes)
    }
    for formula in Self.formulas(500) {
      #expect(FormulaShift(from: .last, to: .last).text(formula) == formula)
    }
  }

  @Test func `there and back again is where it was`() {
    var random = SeededRandom(seed: 2)
    for formula in Self.formulas(3_000) {
      let (here, there) = (random.address(), random.address())
      let moved = FormulaShift(from: here, to: there).text(formula)
      #expect(FormulaShift(from: there, to: here).text(moved) == formula)
    }
  }

  @Test func `two moves are one, for any bytes`() {
    var random = SeededRandom(seed: 3)
    var changed = 0
    for _ in 0..<20_000 {
      let bytes = Self.bytes(&random)
      let (one, two, three) = (random.address(), random.address(), random.address())
      let moved = Self.moved(bytes, FormulaShift(from: one, to: two))
      let again = Self.moved(moved, FormulaShift(from: two, to: three))
      let atOnce = Self.moved(bytes, FormulaShift(from: one, to: three))
      // Small letters become capitals and zeros in front go at the first move of their part only.
      if one.row != three.row, one.column != three.column, one.row != two.row, two.row != three.row,
        one.column != two.column, two.column != three.column
      {
        #expect(again == atOnce, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
      if moved != bytes { changed += 1 }
      #expect(moved.count <= 5 * bytes.count)
    }
    // Bytes among which no reference is found would prove nothing.
    #expect(changed > 2_500)
  }

  /// Far beyond what Excel allows, and all of it a beginning of something. Were the time to grow
  /// with the square of the length, none of these would ever end.
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      "A1", "A1:", "A:", "1:", "A1,", "$", "A", "1", "'", "\"", "[", "]", "['", "!", "A1!",
      "Q1:Q1!",
      "#", ".", "ổ", "(", "A1(", "{", " ", "\"'[",
    ])
  func `a formula of any length takes its time once`(_ piece: String) throws {
    let count = 128 * SheetLimits.charactersInFormula / piece.utf8.count
    let formula = Array(String(repeating: piece, count: count).utf8)
    let moved = Self.moved(formula, FormulaShift(from: .first, to: .last))
    #expect((formula.count...(5 * formula.count)).contains(moved.count))
  }
}
