import TestSupport
import Testing

@testable import Grid

struct RunsTests {
  func runs(_ said: [(ClosedRange<Int>, String)], limit: Int = 100) -> Runs<String> {
    var builder = RunsBuilder<String>(limit: limit)
    for (range, value) in said { builder.add(value, for: range) }
    return builder.result()
  }

  func drawn(_ runs: Runs<String>) -> String {
    runs.all.map { "\($0.range.lowerBound)-\($0.range.upperBound)\($0.value)" }
      .joined(separator: " ")
  }

  @Test(
    arguments: [
      ([], ""),
      ([(1...3, "a"), (4...4, "a"), (5...9, "b")], "1-4a 5-9b"),
      ([(1...3, "a"), (5...9, "a")], "1-3a 5-9a"),
      // In no order.
      ([(5...9, "b"), (1...4, "a")], "1-4a 5-9b"),
      ([(5...9, "a"), (1...4, "a")], "1-9a"),
      // The last word counts.
      ([(1...9, "a"), (3...5, "b")], "1-2a 3-5b 6-9a"),
      ([(3...5, "b"), (1...9, "a")], "1-9a"),
      ([(1...5, "a"), (1...5, "b")], "1-5b"),
      ([(1...5, "a"), (4...8, "b"), (2...2, "c")], "1-1a 2-2c 3-3a 4-8b"),
      ([(1...9, "a"), (5...5, "b"), (5...5, "a")], "1-9a"),
      // Beyond the sheet.
      ([(90...1000, "a")], "90-100a"),
      ([(-5...2, "a"), (101...200, "b"), (-9...0, "c")], "1-2a"),
      ([(Int.min...Int.max, "a"), (100...100, "b")], "1-99a 100-100b"),
    ] as [([(ClosedRange<Int>, String)], String)])
  func `runs of what was said`(_ said: [(ClosedRange<Int>, String)], _ runs: String) {
    #expect(drawn(self.runs(said)) == runs)
  }

  @Test func `a lookup finds the run, or none`() {
    let runs = runs([(2...3, "a"), (5...5, "b"), (6...9, "c")])
    let found = (0...10).map { runs[$0] ?? "-" }.joined()
    #expect(found == "--aa-bcccc-")
    #expect(runs[Int.max] == nil)
    #expect(runs[Int.min] == nil)
    #expect(Runs<String>()[1] == nil)
  }

  @Test(arguments: 0..<40)
  func `agrees with writing place by place`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var builder = RunsBuilder<Int>(limit: 50)
    var places = [Int?](repeating: nil, count: 51)
    for _ in 0..<Int.random(in: 1..<20, using: &random) {
      let first = Int.random(in: 1...50, using: &random)
      let last = Int.random(in: first...50, using: &random)
      let value = Int.random(in: 0..<3, using: &random)
      builder.add(value, for: first...last)
      for place in first...last { places[place] = value }
    }
    let runs = builder.result()
    #expect((0...50).map { runs[$0] } == places)
    for (run, next) in zip(runs.all, runs.all.dropFirst()) {
      #expect(run.range.upperBound < next.range.lowerBound)
      #expect(run.value != next.value || run.range.upperBound + 1 < next.range.lowerBound)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `many runs over each other cost little`() {
    var builder = RunsBuilder<Int>(limit: 16_384)
    for index in 0..<20_000 { builder.add(index, for: 1...(16_384 - index % 3)) }
    #expect(builder.count == 20_000)
    #expect(builder.result().all.count <= 3)
  }
}
