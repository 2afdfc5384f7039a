import Reporting
import TestSupport
import Testing
import Vocabulary

/// Rosters are drawn as `code<parent`.
struct RosterTests {
  private static func roster(_ units: String...) -> Roster {
    Roster(
      units.map { unit in
        let words = unit.split(separator: "<", omittingEmptySubsequences: false)
        return Unit(
          code: String(words[0]), name: "Đơn vị \(words[0])", level: Level("xa"),
          parent: words.count > 1 ? String(words[1]) : nil)
      })
  }

  @Test func `finds units, parents and children`() throws {
    let so = Unit(code: "SCT", name: "Sở Công Thương", level: Level("so"), parent: "T")
    let roster = Roster([
      Unit(code: "H1", name: "Huyện Một", level: Level("huyen"), parent: "T"),
      Unit(code: "T", name: "UBND tỉnh", level: Level("tinh")),
      so,
      Unit(code: "X1", name: "Xã Tân Lập", level: Level("xa"), parent: "H1"),
      Unit(code: "X2", name: "Xã Tân Lập", level: Level("xa"), parent: "H2"),
    ])
    #expect(roster[code: "SCT"] == so && roster.position(of: "SCT") == 2)
    #expect(roster[code: "sct"] == nil)
    #expect(roster.parent(of: so)?.name == "UBND tỉnh")
    let province = try #require(roster[code: "T"])
    #expect(roster.parent(of: province) == nil)
    #expect(roster.children(of: province).map(\.code) == ["H1", "SCT"])
    #expect(roster.children(of: so).isEmpty)
    #expect(roster.units(of: Level("xa")).map(\.code) == ["X1", "X2"])
    #expect(roster.units(named: "Xã Tân Lập").map(\.code) == ["X1", "X2"])
    #expect(roster.units(named: "Xã").isEmpty)
    let stranger = try #require(roster[code: "X2"])
    #expect(roster.parent(of: stranger) == nil)
  }

  @Test func `nothing is wrong with a tree`() {
    #expect(Self.roster("A", "B<A", "C<A", "D<C", "E<D").problems.isEmpty)
    #expect(Roster().problems.isEmpty)
  }

  @Test func `codes that repeat`() {
    let problems = Self.roster("A", "B<A", "A<B", "A").problems
    #expect(problems.map(\.ordinal) == [3, 4])
    #expect(
      problems.allSatisfy {
        $0.reason == .repeatedCode("A", first: 1, name: "Đơn vị A")
      })
    #expect(Self.roster("A", "A").children(of: Unit(code: "A", name: "", level: Level("xa"))) == [])
  }

  @Test func `parents that nobody knows`() {
    let problems = Self.roster("SCT", "X<SC", "Y<Q999", "Z<").problems
    #expect(
      problems.map(\.reason) == [
        .unknownParent("SC", nearest: "SCT"), .unknownParent("Q999", nearest: nil),
        .unknownParent("", nearest: nil),
      ])
  }

  @Test func `codes and names that lack`() {
    let roster = Roster([
      Unit(code: "", name: "Một", level: Level("xa")), Unit(code: "", name: "", level: Level("xa")),
    ])
    #expect(roster.problems.map(\.reason) == [.noCode, .noCode, .noName])
    #expect(roster.problems.map(\.ordinal) == [1, 2, 2])
  }

  @Test func `circles, each once`() {
    // A leads into the circle of B and C; D is its own parent; E leads into D.
    let problems = Self.roster("A<B", "B<C", "C<B", "D<D", "E<D").problems
    #expect(problems.map(\.ordinal) == [2, 4])
    #expect(problems.map(\.reason) == [.circle(["B", "C"]), .circle(["D"])])
  }

  @Test func `every unit under itself is in a circle that is told`() {
    var random = SeededRandom(seed: 21)
    for _ in 0..<300 {
      let count = Int.random(in: 1...12, using: &random)
      let roster = Roster(
        (0..<count).map { index in
          Unit(
            code: "\(index)", name: "\(index)", level: Level("xa"),
            parent: Bool.random(using: &random)
              ? "\(Int.random(in: 0..<count, using: &random))" : nil
          )
        })
      var inCircles: Set<String> = []
      for unit in roster.units {
        var above = roster.parent(of: unit)
        for _ in 0..<count where above != nil && above != unit {
          above = above.flatMap { roster.parent(of: $0) }
        }
        if above == unit { inCircles.insert(unit.code) }
      }
      var told: [String] = []
      for case .circle(let codes) in roster.problems.map(\.reason) { told += codes }
      #expect(told.count == inCircles.count && Set(told) == inCircles)
    }
  }

  /// A long chain, and a column of parents that holds something else: neither takes long or deep.
  @Test func `large rosters`() {
    let chain = Roster(
      (0..<5_000).map {
        Unit(code: "\($0)", name: "Đơn vị", level: Level("xa"), parent: "\(($0 + 1) % 5_000)")
      })
    #expect(chain.problems.count == 1)
    let strangers = Roster(
      (0..<5_000).map {
        Unit(code: "\($0)", name: "Đơn vị", level: Level("xa"), parent: "Huyện \($0)")
      })
    #expect(strangers.problems.count == 5_000)
  }
}
