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

  /// Nil when the text is nothing of the kind.
  init?(_ cell: FigureCell) {
    let items = cell.items
    self.cell = cell
    if let inside = Self.inParentheses(items) {
      // Excel takes a typed (5) for minus five. An answer is never below zero.
      guard !cell.expectation.isAnswer,
        let number = items.pieces.number(at: inside, isNegative: true)
      else { return nil }
      (self.number, isPercent, isApproximate) = (number, false, false)
      rest = []
      return
    }

    var index = 0
    func isSign(_ signs: Set<Unicode.Scalar>) -> Bool {
      if case .sign(let sign) = items[index]?.kind { signs.contains(sign) } else { false }
    }
    func takeWords(_ known: Set<String>) -> Bool {
      guard let item = items[index], item.kind == .words,
        known.contains(Fold.key(items.text(item)))
      else { return false }
      index += 1
      return true
    }

    if isSign(["=", "'"]) { index += 1 }
    if case .percent = cell.expectation { _ = takeWords(Self.linking) }
    var isApproximate = takeWords(Self.approximating)
    if isSign(["≈", "~"]) {
      isApproximate = true
      index += 1
    }
    let isSigned = isSign(["-", "+"])
    let isNegative = isSign(["-"])
    if isSigned { index += 1 }
    guard let item = items[index], case .number(let number, let isPercent) = item.kind,
      // "- 5" may be the fifth line of a list, or a five with a dash before it.
      !isSigned || items.isAttached(item)
    else { return nil }
    self.number =
      isNegative
      ? items.pieces.number(at: item.pieces.lowerBound, isNegative: true) ?? number : number
    self.isPercent = isPercent
    self.isApproximate = isApproximate
    rest = items.all[(index + 1)...]
  }

  /// Nil when what stands behind the number is not known to be harmless.
  var reading: CellReading? {
    let asPercent = isPercent && !cell.expectation.takesPercent
    let (value, remark) = number.meaning(as: isPercent ? .percent : cell.expectation)
    guard let tail = tail(behind: value) else { return nil }
    guard let value else { return remark.map { cell.refused($0) } }
    if asPercent { return cell.refused(.percentInstead(points: value)) }
    if case .refused(let remark) = tail { return cell.refused(remark) }

    var remarks = remark.map { [$0] } ?? []
    remarks +=
      isPercent
      ? (value.isNegative ? [.negative] : []) : cell.expectation.remarks(on: value)
    if isApproximate { remarks.append(.approximate) }
    guard case .unit(let remark) = tail else { return CellReading(value: value, remarks: remarks) }
    return CellReading(
      value: value, words: remark.keepsWords ? cell.words : nil, remarks: remarks + [remark])
  }

  // MARK: Behind the number

  private enum Tail {
    case nothing
    case unit(FigureRemark)
    case refused(FigureRemark)
  }

  /// Nil for anything that may change what the number means.
  private func tail(behind value: Figure?) -> Tail? {
    var rest = rest
    if rest.last?.kind == .sign(".") || rest.last?.kind == .sign(";") { rest.removeLast() }
    guard let first = rest.first else { return .nothing }
    guard let value else { return nil }
    if isFootnoteMark(rest) { return .refused(.footnoteMark(value)) }
    if rest.count == 3, first.kind == .sign("("), rest.last?.kind == .sign(")") {
      rest = rest.dropFirst().dropLast()
    }
    guard rest.count == 1, let words = rest.first, words.kind == .words else { return nil }
    return unit(cell.items.text(words), behind: value)
  }

  private func unit(_ written: String, behind value: Figure) -> Tail? {
    let meaning = UnitWords(of: cell.unit).meaning(of: written, behind: value)
    switch meaning {
    case .own: return .nothing
    case .scaled(let inRow): return .refused(.otherScale(value, scale: written, inRow: inRow))
    case .none: return nil
    case .some, .other:
      // In a row of percentages, twelve documents are something else.
      if cell.expectation == .percent, !isPercent { return nil }
      if cell.expectation.isAnswer { return nil }
      return .unit(
        meaning == .other && !isPercent ? .otherUnit(written: written) : .unit(written: written))
    }
  }

  /// A star, a figure set high, a small number in parentheses.
  private func isFootnoteMark(_ rest: ArraySlice<TypedItem>) -> Bool {
    let isStar = rest.allSatisfy {
      switch $0.kind {
      case .raised, .sign("*"), .sign("†"), .sign("‡"): true
      default: false
      }
    }
    if isStar { return true }
    guard rest.count >= 3, let open = rest.first, let close = rest.last,
      open.kind == .sign("(") && close.kind == .sign(")")
        || open.kind == .sign("[") && close.kind == .sign("]")
    else { return false }
    let inside = rest.dropFirst().dropLast()
    if inside.count == 1, let mark = inside.first, mark.isNumber {
      return cell.items.pieces.integer(at: mark.pieces.lowerBound, digits: 1...2) != nil
        && mark.pieces.count == 1
    }
    return inside.allSatisfy { $0.kind == .raised || $0.kind == .sign("*") }
  }

  // MARK: Before the number

  private static func inParentheses(_ items: TypedItems) -> Int? {
    guard items.all.count == 3, items[0]?.kind == .sign("("), items[2]?.kind == .sign(")"),
      let number = items[1], case .number(_, isPercent: false) = number.kind
    else { return nil }
    return number.pieces.lowerBound
  }

  /// Words before a percentage that say no more than that it follows.
  static let linking: Set<String> = Set(
    ["đạt", "đạt tỷ lệ", "tỷ lệ", "tỷ lệ đạt", "chiếm", "chiếm tỷ lệ", "bằng", "tương đương"]
      .map(Fold.key))

  private static let approximating: Set<String> = Set(
    ["khoảng", "ước", "ước khoảng", "ước đạt", "xấp xỉ"].map(Fold.key))
}

extension Expectation {
  var isAnswer: Bool {
    if case .answer = self { true } else { false }
  }

  var takesPercent: Bool {
    switch self {
    case .percent, .number: true
    case .count, .money, .answer: false
    }
  }
}

extension FigureRemark {
  fileprivate var keepsWords: Bool {
    if case .otherUnit = self { true } else { false }
  }
}
