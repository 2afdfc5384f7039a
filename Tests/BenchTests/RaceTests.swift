import Testing

@testable import bieumau_bench

struct RaceTests {
  @Test func `runs by turns and gives medians`() throws {
    var order = ""
    var times = [9.0, 1, 5, 2].makeIterator()
    let results = try Race.run(
      [
        Race.Contestant(name: "quick") {
          order += "q"
          return times.next() ?? 0
        },
        Race.Contestant(name: "slow", every: 2) {
          order += "s"
          return 7
        },
      ], rounds: 3)
    // The first turn of each does not count.
    #expect(order == "qs" + "qs" + "q" + "qs")
    #expect(results.map(\.name) == ["quick", "slow"])
    #expect(results.map(\.median) == [2, 7])
    #expect(results.map(\.rounds) == [3, 2])
  }

  @Test(arguments: [
    (0.0, 3, "0.000"), (1.25, 1, "1.3"), (12.3456, 2, "12.35"), (7.6, 0, "8"), (0.05, 2, "0.05"),
  ])
  func `writes decimals`(_ value: Double, _ places: Int, _ text: String) {
    #expect(decimals(value, places) == text)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")])
  func `groups digits`(_ number: Int, _ text: String) {
    #expect(grouped(number) == text)
  }
}
