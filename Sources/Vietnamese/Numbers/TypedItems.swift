/// A text as a row of items; every piece is in one of them.
struct TypedItems {
  let pieces: TypedPieces
  let all: [TypedItem]

  init(_ text: String) {
    let pieces = TypedPieces(text)
    var items: [TypedItem] = []
    var index = 0
    while index < pieces.count {
      let (kind, end) = pieces.item(at: index)
      items.append(TypedItem(kind: kind, pieces: index..<end))
      index = end
    }
    self.pieces = pieces
    all = items
  }

  /// Nil past the end and before the start.
  subscript(index: Int) -> TypedItem? {
    all.indices.contains(index) ? all[index] : nil
  }

  func text(_ item: TypedItem) -> String { pieces.text(item.pieces) }

  /// Whether nothing, not even a space, stands before the item.
  func isAttached(_ item: TypedItem) -> Bool {
    pieces[item.pieces.lowerBound]?.isAttached ?? false
  }
}

extension TypedPieces {
  /// The item that begins at `index`, and where it ends.
  fileprivate func item(at index: Int) -> (TypedItem.Kind, end: Int) {
    if let date = WrittenDate(self, at: index) { return (.date(date.date), date.end) }
    switch self[index]?.kind {
    case .number: return numeric(at: index)
    case .word: return (.words, endOfWords(from: index))
    case .raised: return (.raised, index + 1)
    case .sign(let sign): return (.sign(sign), index + 1)
    case nil: return (.words, index + 1)
    }
  }

  private func numeric(at index: Int) -> (TypedItem.Kind, end: Int) {
    guard let number = number(at: index) else { return (.words, index + 1) }
    if let end = endOfReference(from: index) { return (.reference, end) }
    if isSign("/", at: index + 1), let denominator = self.number(at: index + 2) {
      return (.ratio(number, denominator), index + 3)
    }
    if let end = endOfExponent(from: index + 1) { return (.scientific, end) }
    if isSign("%", at: index + 1) { return (.number(number, isPercent: true), index + 2) }
    if isWord("phần", at: index + 1), isWord("trăm", at: index + 2) {
      return (.number(number, isPercent: true), index + 3)
    }
    return (.number(number, isPercent: false), index + 1)
  }

  /// `E+06` behind a number, without a space.
  private func endOfExponent(from index: Int) -> Int? {
    guard let letter = self[index], letter.isAttached, letter.kind == .word,
      letter.range.count == 1, let sign = signs[letter.range.lowerBound],
      sign == "E" || sign == "e"
    else { return nil }
    let isSigned = isSign("+", at: index + 1) || isSign("-", at: index + 1)
    let digits = index + (isSigned ? 2 : 1)
    guard isNumber(at: digits), self[index + 1]?.isAttached == true,
      self[digits]?.isAttached == true
    else { return nil }
    return digits + 1
  }

  /// A number, perhaps a year, and then letters behind a stroke or dash; abbreviations are capital.
  private func endOfReference(from start: Int) -> Int? {
    var letters = start + 2
    guard isSign("/", at: start + 1) || isSign("-", at: start + 1),
      self[start + 1]?.isAttached == true
    else { return nil }
    if isSign("/", at: start + 1), isNumber(at: start + 2), isSign("/", at: start + 3) {
      letters = start + 4
    }
    guard let word = self[letters], word.kind == .word, word.isAttached,
      signs[word.range.lowerBound]?.properties.isUppercase == true
    else { return nil }
    var end = letters + 1
    while let piece = self[end], piece.isAttached, piece.isOfReference { end += 1 }
    // The end of a sentence is not part of it.
    while let last = self[end - 1], last.kind != .word, last.kind != .number { end -= 1 }
    return end
  }

  /// A run of words, with what parts words: "cơ quan, đơn vị", "tr.đ". A date ends it.
  private func endOfWords(from start: Int) -> Int {
    var end = start + 1
    while let piece = self[end] {
      let next = piece.partsWords ? end + 1 : end
      guard self[next]?.kind == .word, WrittenDate(self, at: next) == nil else { break }
      end = next + 1
    }
    return end
  }
}

extension TypedPieces.Piece {
  fileprivate var partsWords: Bool {
    switch kind {
    case .sign(","), .sign("."), .sign("-"), .sign("/"), .sign("&"): true
    default: false
    }
  }

  fileprivate var isOfReference: Bool {
    switch kind {
    case .word, .number, .sign("-"), .sign("/"), .sign("&"), .sign("."): true
    default: false
    }
  }
}
