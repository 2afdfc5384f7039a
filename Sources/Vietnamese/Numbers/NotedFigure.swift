package import Vocabulary

/// A figure that a note mentions, and where it stands: notes explain values (`732/17.045`), correct
/// them (`6.398/6.502`), or hold half of the answer.
package struct NotedFigure: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    case number(Figure)
    /// In points.
    case percent(Figure)
    case ratio(Ratio)
    /// Nil where it is not filled in, or no day of any calendar.
    case date(PartialDate?)
    /// A number that counts nothing: that of a document, of an item in a list, part of a name.
    case reference
    /// Can be read in two ways, or in none: `1,144`, `1.23.456`.
    case unclear
  }

  package let meaning: Meaning
  package let range: Range<String.Index>
}

extension NotedFigure {
  /// All figures of a note, in their order. Nothing is known of the row here, so a number that could
  /// be read in two ways is not read.
  package static func all(in note: String) -> [NotedFigure] {
    let items = TypedItems(note)
    return items.all.indices.compactMap { index in
      guard let item = items[index], let meaning = meaning(of: item, at: index, in: items),
        let range = items.pieces.place(item.pieces)
      else { return nil }
      return NotedFigure(meaning: meaning, range: range)
    }
  }

  /// Nil for items that are no figures.
  private static func meaning(
    of item: TypedItem, at index: Int, in items: TypedItems
  ) -> Meaning? {
    switch item.kind {
    case .number(let number, let isPercent):
      if isMark(at: index, in: items) { return .reference }
      let value = number.meaning(as: isPercent ? .percent : .number).value
      return value.map { isPercent ? .percent($0) : .number($0) } ?? .unclear
    case .ratio(let numerator, let denominator):
      guard let above = numerator.meaning(as: .number).value,
        let below = denominator.meaning(as: .number).value
      else { return .unclear }
      return .ratio(Ratio(above, of: below))
    case .date(let date): return .date(date)
    case .scientific: return .unclear
    case .reference: return .reference
    case .words, .raised, .sign: return nil
    }
  }

  /// Whether a number is the mark of something: `(1)` before an item of a list, or the end of a
  /// name, `CT229`.
  private static func isMark(at index: Int, in items: TypedItems) -> Bool {
    guard let item = items[index] else { return false }
    if items[index - 1]?.kind == .words, items.isAttached(item) { return true }
    return items[index - 1]?.kind == .sign("(") && items[index + 1]?.kind == .sign(")")
      && items.pieces.integer(at: item.pieces.lowerBound, digits: 1...2) != nil
  }
}
