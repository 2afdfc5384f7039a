import Testing

@testable import Grid

struct FormulaOperatorTests {
  @Test func `the tighter a sign binds the higher its level`() {
    let ladder: [[FormulaOperator]] = [
      [.equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual], [.joined],
      [.plus, .minus], [.times, .divided], [.power],
    ]
    for (level, signs) in ladder.enumerated() {
      #expect(signs.allSatisfy { $0.level == level })
    }
  }
}
