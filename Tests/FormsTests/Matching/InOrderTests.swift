import TestSupport
import Testing

@testable import Forms

struct InOrderTests {
  private static let form = DrawnForm.known(
    (0..<6).map { "\($0 + 1). | Dòng thứ \($0 + 1) | Hồ sơ" }.joined(separator: "\n"))

  private func pair(_ found: Int, _ known: Int, _ likeness: Double, code: String = "") -> RowPair {
    RowPair(
      found, ReturnedRow(label: "", code: code, unit: "Hồ sơ"), known, Self.form.rows[known],
      likeness: likeness)
  }

  private func places(_ pairs: [RowPair]) -> [String] { pairs.map { "\($0.found)=\($0.known)" } }

  @Test func `nothing comes of nothing`() {
    let order = InOrder([]) { $0 }
    #expect(order.chosen.isEmpty && order.doubts.isEmpty && order.rivals.isEmpty)
  }

  @Test func `of two that cannot both be the better one is chosen`() {
    let order = InOrder([pair(0, 1, 1), pair(1, 0, 0.7), pair(2, 2, 1)]) { $0 }
    #expect(places(order.chosen) == ["0=1", "2=2"])
    #expect(order.doubts.isEmpty && order.rivals.isEmpty)
  }

  @Test func `a row that may be two is in doubt`() {
    let order = InOrder([pair(0, 0, 1), pair(0, 1, 1)]) { $0 }
    #expect(order.doubts == [0: [0, 1]])
    #expect(order.rivals.isEmpty)
  }

  @Test func `two rows that may be one are rivals`() {
    let order = InOrder([pair(0, 0, 1), pair(1, 0, 1)]) { $0 }
    #expect(order.rivals == [0: [0, 1]])
    #expect(order.doubts.isEmpty)
  }

  @Test func `a code decides`() {
    let order = InOrder([pair(0, 0, 1), pair(0, 1, 1, code: "2.")]) { $0 }
    #expect(places(order.chosen) == ["0=1"])
    #expect(order.doubts.isEmpty)
  }

  @Test func `the order is the one that is expected`() {
    let order = InOrder([pair(0, 5, 1), pair(1, 2, 1), pair(2, 0, 1)]) { 5 - $0 }
    #expect(places(order.chosen) == ["0=5", "1=2", "2=0"])
  }

  /// Held against all ways that there are.
  @Test func `finds the best way and all that are as good`() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      let pairs = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        pair(
          Int.random(in: 0..<5, using: &random), Int.random(in: 0..<5, using: &random),
          Double.random(in: 0.5..<1, using: &random),
          code: Bool.random(using: &random) ? "\(Int.random(in: 1...5, using: &random))." : "")
      }
      let own = Dictionary(pairs.map { ([$0.found, $0.known], $0) }, uniquingKeysWith: { $1 })
      let distinct = Array(own.values)
      let ways = Self.ways(distinct)
      let best = ways.map { total($0) }.max() ?? 0
      let order = InOrder(distinct) { $0 }
      #expect(Self.isInOrder(order.chosen))
      #expect(abs(total(order.chosen) - best) < 1e-9)
      let good = ways.filter { total($0) > best - InOrder.margin }.flatMap(\.self)
      #expect(order.doubts == Self.several(good.map { ($0.found, $0.known) }))
      #expect(order.rivals == Self.several(good.map { ($0.known, $0.found) }))
    }
  }

  private func total(_ way: [RowPair]) -> Double { way.reduce(0) { $0 + $1.score } }

  private static func ways(_ pairs: [RowPair]) -> [[RowPair]] {
    (0..<1 << pairs.count).map { chosen in
      pairs.indices.filter { chosen & 1 << $0 != 0 }.map { pairs[$0] }
        .sorted { $0.found < $1.found }
    }
    .filter { isInOrder($0) }
  }

  private static func isInOrder(_ way: [RowPair]) -> Bool {
    zip(way, way.dropFirst()).allSatisfy { $0.found < $1.found && $0.known < $1.known }
  }

  private static func several(_ pairs: [(Int, Int)]) -> [Int: [Int]] {
    Dictionary(grouping: pairs, by: \.0).mapValues { Set($0.map(\.1)).sorted() }
      .filter { $0.value.count > 1 }
  }
}
