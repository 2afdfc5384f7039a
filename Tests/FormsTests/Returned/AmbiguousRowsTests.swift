import Reporting
import TestSupport
import Testing
import Vietnamese
import Vocabulary

/// Labels that stand several times in a form: its codes, its order and the rows above tell them apart.
/// Where people have taken those away, nobody can know which row it is, and the reader must say so.
struct AmbiguousRowsTests {
  /// The rows whose labels stand elsewhere in the form too, and the rows around them.
  private static func inDoubt(_ form: Form) -> Set<RowReference> {
    var rows: [String: [RowReference]] = [:]
    for table in form.tables {
      for row in table.rows {
        rows[Fold.key(row.label), default: []].append(
          RowReference(table: table.number, row: row.ordinal))
      }
    }
    let twins = rows.values.filter { $0.count > 1 }.joined()
    return Set(
      twins.flatMap { twin in
        (-4...2).map { RowReference(table: twin.table, row: twin.row + $0) }
      })
  }

  @Test func `all five forms have such rows`() throws {
    let counts = try FiveForms.ids.map { Self.inDoubt(try FiveForms.form($0)).count }
    #expect(counts.allSatisfy { $0 > 0 })
  }

  @Test(arguments: FiveForms.ids, 0..<UInt64(Mutation.count(orElse: 8)))
  func `rows deleted and codes emptied around them make nothing wrong`(
    _ id: String, _ seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    var filled = try KnownReturns.filled(id)
    let rows = Self.inDoubt(filled.form)
    let often = Int.random(in: 2...5, using: &random)
    let areCodesGone = random.oneIn(2)
    for place in filled.places(of: .code).reversed() where rows.contains(place.row) {
      if random.oneIn(often) {
        filled.delete(place)
      } else if areCodesGone || random.oneIn(2) {
        filled[place]?.content = .nothing
      }
    }
    let check = ReturnCheck(try filled.report, of: filled)
    #expect(check.wrong == [])
    #expect(check.silent == [])
  }

  /// All of these, one after the other, in the table with the most of them.
  @Test(arguments: [("gia-lai-2022", 1), ("ben-tre-2022", 3), ("quang-phu-2023", 3)])
  func `one row deleted and the codes gone`(_ id: String, _ table: Int) throws {
    let original = try KnownReturns.filled(id)
    for gone in original.places(of: .label) where gone.row.table == table {
      var filled = original
      filled.sheets = [filled.sheets[gone.sheet]]
      filled.change(.code) { cell, _ in cell.content = .nothing }
      for place in filled.places(of: .label) where place.row == gone.row { filled.delete(place) }
      let check = ReturnCheck(try filled.report, of: filled)
      #expect(check.wrong == [], "without \(gone.row)")
      #expect(check.silent == [], "without \(gone.row)")
    }
  }

  @Test func `twins whose sections and codes are gone are refused`() throws {
    var filled = try KnownReturns.filled("gia-lai-2022")
    filled.change(.code) { cell, _ in cell.content = .nothing }
    // One of the two lists of tasks is left, and nothing that says which.
    let rows = filled.form.tables[0].rows
    let totals = rows.filter { $0.label.hasPrefix("Tổng số nhiệm vụ") }.map(\.ordinal)
    try #require(totals.count == 2)
    let gone = rows.filter { $0.kind == .group }.map(\.ordinal) + Array(totals[0]...totals[0] + 3)
    for place in filled.places(of: .label).reversed()
    where place.row.table == 1 && gone.contains(place.row.row) {
      filled.delete(place)
    }
    let check = ReturnCheck(try filled.report, of: filled)
    #expect(check.wrong + check.silent == [])
    #expect(check.told.contains { $0.code.rawValue == "BM215" && $0.severity == .error })
  }
}
