import Reporting
import Testing
import Vietnamese
import Vocabulary

@testable import Forms

struct LostThousandsTests {
  /// A row with what is stored in its cell. `.thousandsLost` is remarked of figures with three decimals.
  private func entry(
    _ row: Int, _ stored: String, depth: Int = 0, kind: RowKind = .count,
    parts: FormRow.PartRows? = nil, sumOf: [Int] = []
  ) -> LostThousands.Entry {
    let figure = Figure(stored)
    let isLost = figure.map { $0.scale == 3 } ?? false
    return LostThousands.Entry(
      row: Self.reference(row), kind: kind, depth: depth, parts: parts,
      sumOf: sumOf.map { Self.reference($0) },
      stored: figure, figure: figure,
      remarks: isLost ? [.thousandsLost(asTyped: figure?.multiplied(by: 1000) ?? .zero)] : [])
  }

  private static func reference(_ row: Int) -> RowReference { RowReference(table: 1, row: row) }

  private func suspects(_ entries: LostThousands.Entry...) -> [String] {
    LostThousands.suspects(in: entries).map { "\($0.row.row): \($0.asTyped)" }
  }

  private let parts = FormRow.PartRows(
    numerator: reference(3), denominator: reference(2))

  @Test func `a neighbour of the section tells it of whole figures too`() {
    #expect(
      suspects(entry(1, "20.071"), entry(2, "112", depth: 1), entry(3, "5", depth: 1))
        == ["2: 112000", "3: 5000"])
  }

  @Test func `other sections are left alone`() {
    #expect(
      suspects(
        entry(1, "20.071"), entry(2, "112", depth: 1), entry(3, "5"), entry(4, "6", depth: 1))
        == ["2: 112000"])
  }

  @Test func `figures that cannot have lost anything are left alone`() {
    // Percentages, nothing, thousands that are there, fractions.
    #expect(
      suspects(
        entry(1, "20.071"), entry(2, "99", depth: 1, kind: .percent), entry(3, "0", depth: 1),
        entry(4, "1500", depth: 1), entry(5, "12.5", depth: 1),
        entry(6, "1", depth: 1, kind: .coded)
      ) == [])
    #expect(suspects(entry(1, "112"), entry(2, "113", depth: 1)) == [])
  }

  @Test func `a part larger than its whole tells it of the whole`() {
    let percent = entry(1, "99.02", kind: .ratio, parts: parts)
    #expect(
      suspects(percent, entry(2, "112", depth: 1), entry(3, "110903", depth: 1)) == ["2: 112000"])
    #expect(suspects(percent, entry(2, "112", depth: 1), entry(3, "111", depth: 1)) == [])
    // Larger, but not by thousands: somebody has made another mistake.
    #expect(suspects(percent, entry(2, "112", depth: 1), entry(3, "113", depth: 1)) == [])
  }

  @Test func `a percentage that fits a part a thousand times larger tells it of the part`() {
    let percent = entry(1, "99.55", kind: .ratio, parts: parts)
    #expect(
      suspects(percent, entry(2, "112500", depth: 1), entry(3, "112", depth: 1)) == ["3: 112000"])
    #expect(
      suspects(
        entry(1, "0.10", kind: .ratio, parts: parts), entry(2, "112500", depth: 1),
        entry(3, "112", depth: 1)) == [])
  }

  @Test func `a total below one of its parts tells it of the total`() {
    #expect(
      suspects(
        entry(1, "45", sumOf: [2, 3]), entry(2, "30000", depth: 1), entry(3, "15000", depth: 1))
        == ["1: 45000"])
    #expect(suspects(entry(1, "45", sumOf: [2, 3]), entry(2, "30000", depth: 1)) == [])
    #expect(
      suspects(entry(1, "45", sumOf: [2, 3]), entry(2, "30", depth: 1), entry(3, "15", depth: 1))
        == [])
  }

  @Test func `of the largest figures nothing overflows`() {
    #expect(
      suspects(
        entry(1, "1", sumOf: [2, 3]), entry(2, "9223372036854775807", depth: 1),
        entry(3, "9223372036854775807", depth: 1)) == [])
  }
}
