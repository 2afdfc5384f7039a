internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// Finds figures that an Excel with English settings may have made a thousand times smaller, though
/// they look whole: a typed `112.000` is stored as 112.
///
/// One figure tells nothing. But where a neighbour of the same section kept its three decimals, whoever
/// typed that one typed the others too; and a part cannot be larger than its whole.
struct LostThousands {
  struct Entry {
    let row: RowReference
    let kind: RowKind
    let depth: Int
    let parts: FormRow.PartRows?
    let sumOf: [RowReference]
    /// Stored as a number, in a row that counts things or money.
    let stored: Figure?
    let figure: Figure?
    let remarks: [FigureRemark]
  }

  /// The rows that may have lost three zeros, with what may have been typed.
  static func suspects(in entries: [Entry]) -> [(row: RowReference, asTyped: Figure)] {
    var found: [RowReference: Figure] = [:]
    // Hardly a return has any.
    if entries.contains(where: \.hasLostThousands) {
      for section in sections(of: entries) where section.contains(where: \.hasLostThousands) {
        for entry in section {
          if let typed = entry.asTypedWithZeros { found[entry.row] = typed }
        }
      }
    }
    let all = Entries(entries)
    for entry in entries {
      for row in tooSmall(entry, all) {
        if let typed = all[row]?.asTypedWithZeros { found[row] = typed }
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// All entries by their rows. An entry is large, so that only its place is kept.
  private struct Entries {
    private let entries: [Entry]
    private let places: [RowReference: Int]

    init(_ entries: [Entry]) {
      self.entries = entries
      places = Dictionary(
        zip(entries.map(\.row), entries.indices), uniquingKeysWith: { first, _ in first })
    }

    subscript(row: RowReference) -> Entry? { places[row].map { entries[$0] } }
  }

  /// Rows that stand together below an outermost one.
  private static func sections(of entries: [Entry]) -> [[Entry]] {
    var sections: [[Entry]] = []
    for entry in entries {
      if entry.depth == 0 || sections.isEmpty { sections.append([]) }
      sections[sections.count - 1].append(entry)
    }
    return sections
  }

  // MARK: Relatives

  private static func tooSmall(_ entry: Entry, _ all: Entries) -> [RowReference] {
    if let parts = entry.parts {
      return [wholeBelowPart(parts, entry.figure, all)].compactMap(\.self)
    }
    guard !entry.sumOf.isEmpty, let total = entry.figure,
      entry.sumOf.allSatisfy({ all[$0] != nil })
    else { return [] }
    let parts = entry.sumOf.compactMap { all[$0] }
    guard let largest = parts.compactMap(\.figure).max() else { return [] }
    return largest > total && total.isThousandth(of: largest) ? [entry.row] : []
  }

  /// The part of a percentage that makes no sense beside the other, and does a thousand times larger.
  private static func wholeBelowPart(
    _ parts: FormRow.PartRows, _ points: Figure?, _ all: Entries
  ) -> RowReference? {
    guard let numerator = all[parts.numerator]?.figure,
      let denominator = all[parts.denominator]?.figure, !numerator.isZero, !denominator.isZero
    else { return nil }
    if numerator > denominator, denominator.isThousandth(of: numerator) {
      return parts.denominator
    }
    // A percentage that fits a part a thousand times larger: 112 of 112.500 is no 99,6 %.
    guard let points, let larger = numerator.multiplied(by: 1000),
      !Ratio(numerator, of: denominator).agrees(with: points),
      Ratio(larger, of: denominator).agrees(with: points)
    else { return nil }
    return parts.numerator
  }
}

extension LostThousands.Entry {
  init(_ reference: RowReference, _ form: FormRow, _ cell: ValueCell) {
    self.init(
      row: reference, kind: form.kind, depth: form.depth, parts: form.parts, sumOf: form.sumOf,
      stored: cell.stored, figure: cell.value.figure, remarks: cell.remarks)
  }

  /// Whether three decimals are still there.
  fileprivate var hasLostThousands: Bool {
    remarks.contains { if case .thousandsLost = $0 { true } else { false } }
  }

  /// What was typed if three zeros were lost; nil for what no Excel makes smaller.
  fileprivate var asTypedWithZeros: Figure? {
    guard kind == .count || kind == .money, let stored, stored.isInteger,
      stored >= 1, stored < 1000
    else { return nil }
    return stored.multiplied(by: 1000)
  }
}

extension Figure {
  /// Whether the other is from a hundred to ten thousand times as large.
  fileprivate func isThousandth(of other: Figure) -> Bool {
    guard let low = multiplied(by: 100), let high = multiplied(by: 10_000) else { return false }
    return low <= other && other <= high
  }
}
