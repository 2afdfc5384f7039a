import Testing

@testable import Forms

struct RosterSheetTests {
  @Test func `cells as a person sees them`() throws {
    let table = try DrawnRoster(
      """
      | Mã | #7 | @44000 |
      |
      | {.VnTime}Xã Tân Bình | | Xã⏎ B  |
      """
    ).tables.first
    let lines = try #require(table?.lines)
    #expect(lines.map(\.number) == [1, 3])
    #expect(lines[0].cells.map(\.text) == ["Mã", "7", "18/06/2020"])
    #expect(lines[0].cells.map(\.kind) == [.words, .number, .date])
    #expect(lines[1].cells.map(\.text) == ["Xã Tân Bình", "Xã B"])
    #expect(lines[1].cells.map(\.column) == [1, 3])
  }

  @Test func `too many cells`() {
    let place = RosterPlace(file: "a")
    var budget = RosterBudget(place)
    #expect(throws: RosterMistake(place, .tooMany(.cells))) {
      for _ in 0...RosterLimits.cells { try budget.takeCell() }
    }
    #expect(throws: RosterMistake(place, .tooMuchText)) {
      for _ in 0...32 { try budget.take(1 << 20) }
    }
  }
}
