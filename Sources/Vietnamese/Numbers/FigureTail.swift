internal import Vocabulary

/// What stands behind a number, where it is known what that does to it.
enum FigureTail {
  case nothing
  /// A unit, with what is to be said about it; the number stays.
  case unit(FigureRemark)
  /// The number cannot be taken by itself.
  case refused(FigureRemark)

  /// Nil for anything that may change what the number means. `value` is the number's, a percentage
  /// in points where it has a percent sign.
  init?(
    _ items: ArraySlice<TypedItem>, behind value: Figure?, isPercent: Bool, in cell: FigureCell
  ) {
    var items = items
    if items.last?.kind == .sign(".") || items.last?.kind == .sign(";") { items.removeLast() }
    if items.isEmpty {
      self = .nothing
      return
    }
    guard let value else { return nil }
    if Self.isFootnoteMark(items, in: cell.items) {
      self = .refused(.footnoteMark(value))
      return
    }
    let words = Self.isInside("(", ")", items) ? items.dropFirst().dropLast() : items
    guard words.count == 1, let word = words.first, word.kind == .words else { return nil }
    self.init(unit: cell.items.text(word), behind: value, isPercent: isPercent, in: cell)
  }

  private init?(unit written: String, behind value: Figure, isPercent: Bool, in cell: FigureCell) {
    let meaning = UnitWords(of: cell.unit).meaning(of: written, behind: value)
    switch meaning {
    case .own: self = .nothing
    case .scaled(let inRow):
      self = .refused(.otherScale(value, scale: written, inRow: inRow))
    case .none: return nil
    case .some, .other:
      // In a row of percentages, and in one of answers, twelve documents are something else.
      if cell.expectation == .percent, !isPercent { return nil }
      if cell.expectation.isAnswer { return nil }
      self = .unit(
        meaning == .other && !isPercent ? .otherUnit(written: written) : .unit(written: written))
    }
  }

  /// Stars, figures set high, a small number in parentheses.
  private static func isFootnoteMark(
    _ items: ArraySlice<TypedItem>, in all: TypedItems
  ) -> Bool {
    if items.allSatisfy(\.isMark) { return true }
    guard isInside("(", ")", items) || isInside("[", "]", items) else { return false }
    let inside = items.dropFirst().dropLast()
    if inside.allSatisfy(\.isMark) { return true }
    guard inside.count == 1, let mark = inside.first, mark.pieces.count == 1 else { return false }
    return all.pieces.integer(at: mark.pieces.lowerBound, digits: 1...2) != nil
  }

  private static func isInside(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ items: ArraySlice<TypedItem>
  ) -> Bool {
    items.count > 2 && items.first?.kind == .sign(open) && items.last?.kind == .sign(close)
  }
}

extension TypedItem {
  fileprivate var isMark: Bool {
    switch kind {
    case .raised, .sign("*"), .sign("†"), .sign("‡"): true
    default: false
    }
  }
}
