import Reporting
import TestSupport
import Testing
import Vocabulary

/// Returns to which many things were done at once, as happens with files that pass through many hands.
struct SeveralEditsTests {
  /// For long runs more.
  static let seeds = UInt64(Mutation.count(orElse: 5))

  @Test(arguments: FiveForms.ids, 0..<seeds)
  func `no figure is wrong and none is lost in silence`(_ id: String, _ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var filled = try KnownReturns.filled(id)
    let edits = ReturnEdit.some(
      Int.random(in: 3...7, using: &random), of: ReturnEdit.plain, &random)
    for edit in edits { edit.apply(&filled, &random) }
    let check = ReturnCheck(try filled.report, of: filled)
    let names = edits.map(\.testDescription)
    #expect(check.wrong == [], "\(names)")
    #expect(check.silent == [], "\(names)")
    #expect(check.dropped == [], "\(names)")
  }

  /// Whatever keeps all figures by itself keeps them with others of its kind.
  @Test(arguments: FiveForms.ids, 0..<seeds)
  func `what loses nothing loses nothing together`(_ id: String, _ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var filled = try KnownReturns.filled(id)
    let edits = ReturnEdit.groups.compactMap { group in
      random.oneIn(2) ? group.filter(\.isHarmless).randomElement(using: &random) : nil
    }
    for edit in edits { edit.apply(&filled, &random) }
    let check = ReturnCheck(try filled.report, of: filled)
    let names = edits.map(\.testDescription)
    #expect(check.wrong + check.silent + check.lost == [], "\(names)")
    #expect(check.told.count <= 3, "\(names) \(check.toldInWords)")
  }
}
