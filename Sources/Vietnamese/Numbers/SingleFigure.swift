internal import Vocabulary

/// One number and what may stand around it without changing it: `99,97%`, `-5`, `(5)`, `≈ 36`,
/// `12 văn bản`, `12.`.
struct SingleFigure {
  private let cell: FigureCell
  private let number: WrittenNumber
  private let isPercent: Bool
  private let isApproximate: Bool
  /// The items behind the number.
  private let rest: ArraySlice<TypedItem>

  /// Nil when the text does not begin like one.
  init?(_ cell: FigureCell) {
    var reader = Reader(items: cell.items)
    self.cell = cell
    if let number = reader.inParentheses() {
      // An answer is never below zero.
      guard !cell.expectation.isAnswer else { return nil }
      (self.number, isPercent, isApproximate, rest) = (number, false, false, [])
      return
    }
    if !reader.takeSign(["="]) { _ = reader.takeSign(["'"]) }
    if cell.expectation == .percent { _ = reader.takeWords(Self.linking) }
    isApproximate = reader.takeWords(Self.approximating) || reader.takeSign(["≈", "~"])
    guard let (number, isPercent) = reader.takeNumber() else { return nil }
    self.number = number
    self.isPercent = isPercent
    rest = cell.items.all[reader.index...]
  }

  /// Nil when what stands behind the number is not known to be harmless.
  var reading: CellReading? {
    let value = number.meaning(as: isPercent ? .percent : cell.expectation).value
    guard let tail = FigureTail(rest, behind: value, isPercent: isPercent, in: cell) else {
      return nil
    }
    var reading = Self.reading(
      of: number, isPercent: isPercent, words: cell.words, as: cell.expectation)
    guard reading.value != nil else { return reading }
    if isApproximate { reading.remarks.append(.approximate) }
    switch tail {
    case .nothing: return reading
    case .refused(let remark): return cell.refused(remark)
    case .unit(let remark):
      reading.remarks.append(remark)
      if case .otherUnit = remark { reading.words = cell.words }
      return reading
    }
  }

  /// A number by itself. Without a value, `words` are kept.
  static func reading(
    of number: WrittenNumber, isPercent: Bool, words: String, as expectation: Expectation
  ) -> CellReading {
    let (value, remark) = number.meaning(as: isPercent ? .percent : expectation)
    guard let value else {
      return CellReading(words: words, remarks: [remark].compactMap { $0 })
    }
    guard !isPercent || expectation.takesPercent else {
      return CellReading(words: words, remarks: [.percentInstead(points: value)])
    }
    // A percentage with its sign may be as small as it likes.
    let remarks = (isPercent ? .number : expectation).remarks(on: value)
    return CellReading(value: value, remarks: [remark].compactMap { $0 } + remarks)
  }

  /// Words before a percentage that say no more than that it follows.
  static let linking: Set<String> = Set(
    ["đạt", "đạt tỷ lệ", "tỷ lệ", "tỷ lệ đạt", "chiếm", "chiếm tỷ lệ", "bằng", "tương đương"]
      .map(Fold.key))

  private static let approximating: Set<String> = Set(
    ["khoảng", "ước", "ước khoảng", "ước đạt", "xấp xỉ"].map(Fold.key))
}

extension SingleFigure {
  /// Takes the items before a number, and the number, one after the other.
  private struct Reader {
    let items: TypedItems
    var index = 0

    mutating func takeSign(_ signs: Set<Unicode.Scalar>) -> Bool {
      guard case .sign(let sign) = items[index]?.kind, signs.contains(sign) else { return false }
      index += 1
      return true
    }

    mutating func takeWords(_ known: Set<String>) -> Bool {
      guard let item = items[index], item.kind == .words,
        known.contains(Fold.key(items.text(item)))
      else { return false }
      index += 1
      return true
    }

    /// A number with or without a sign.
    mutating func takeNumber() -> (WrittenNumber, isPercent: Bool)? {
      let isNegative = takeSign(["-"])
      let isSigned = isNegative || takeSign(["+"])
      guard let item = items[index], case .number(let number, let isPercent) = item.kind,
        // "- 5" may be the fifth line of a list, or a five with a dash before it.
        !isSigned || items.isAttached(item)
      else { return nil }
      index += 1
      guard isNegative else { return (number, isPercent) }
      let negative = items.pieces.number(at: item.pieces.lowerBound, isNegative: true)
      return negative.map { ($0, isPercent) }
    }

    /// `(5)` and nothing else, which Excel takes for minus five when somebody types it.
    func inParentheses() -> WrittenNumber? {
      guard items.all.count == 3, items[0]?.kind == .sign("("), items[2]?.kind == .sign(")"),
        let item = items[1], case .number(_, isPercent: false) = item.kind
      else { return nil }
      return items.pieces.number(at: item.pieces.lowerBound, isNegative: true)
    }
  }
}
