/// Reads the parts of a document line in the order in which they stand there. It moves forward
/// only.
struct AttachedDocumentReader {
  private let pieces: TypedPieces
  private var index = 0

  init(_ line: String) {
    pieces = TypedPieces(line)
  }

  // MARK: Kind

  /// The kind of document behind "kèm theo", "đính kèm" or "ban hành theo"; nil where there is none.
  mutating func kind() -> String? {
    while index < pieces.count {
      if attaches() {
        if let kind = knownKind() ?? numberedKind() { return kind }
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Moves behind the words that attach something.
  private mutating func attaches() -> Bool {
    if pieces.isWord("kèm", at: index) {
      index += pieces.isWord("theo", at: index + 1) ? 2 : 1
      return true
    }
    guard pieces.isWord("ban", at: index), pieces.isWord("hành", at: index + 1),
      pieces.isWord("theo", at: index + 2)
    else { return false }
    index += 3
    return true
  }

  private mutating func knownKind() -> String? {
    guard let first = pieces.key(at: index), let second = pieces.key(at: index + 1) else {
      return nil
    }
    let kind = "\(first) \(second)"
    guard Self.kinds.contains(kind) else { return nil }
    index += 2
    return kind
  }

  /// Any other few words with a number behind them.
  private mutating func numberedKind() -> String? {
    var words: [String] = []
    var place = index
    while words.count < 5, let word = pieces.key(at: place) {
      if word == "số", !words.isEmpty {
        index = place
        return words.joined(separator: " ")
      }
      words.append(word)
      place += 1
    }
    return nil
  }

  private static let kinds: Set<String> = Set(
    [
      "báo cáo", "công văn", "quyết định", "kế hoạch", "tờ trình", "văn bản", "thông báo",
      "hướng dẫn", "nghị quyết", "nghị định", "thông tư", "chỉ thị", "kết luận", "công điện",
      "quy định", "quy chế", "đề án", "chương trình", "biên bản", "phiếu trình", "giấy mời",
    ].map(Fold.key))

  // MARK: Number

  /// `481/BC-UBND` behind the word "số". In its place may stand dots or nothing.
  mutating func number() -> (number: String?, symbol: String?) {
    guard findNumber() else { return (nil, nil) }
    let start = index
    while let piece = pieces[index], index == start || belongsToNumber(piece) { index += 1 }
    let written = pieces.text(start..<index).filter { !$0.isWhitespace }
    return DocumentNumber.parts(of: written)
  }

  /// Moves behind the word "số"; false, without a move, where date, sender or end come first.
  private mutating func findNumber() -> Bool {
    var place = index
    while let piece = pieces[place], piece.kind != .sign(")") {
      if pieces.isWord("số", at: place), pieces[place + 1]?.kind != .word {
        index = place + 1
        if pieces.isSign(":", at: index) { index += 1 }
        return true
      }
      if pieces.isWord("ngày", at: place) || pieces.isWord("của", at: place) { return false }
      place += 1
    }
    return false
  }

  /// A space ends the number, but for those around its strokes and dashes.
  private func belongsToNumber(_ piece: TypedPieces.Piece) -> Bool {
    if Self.isClosing(piece) { return false }
    if piece.isAttached || Self.isJoint(piece) || Self.isDot(piece) { return true }
    guard let last = pieces[index - 1] else { return false }
    return Self.isJoint(last) && !pieces.isWord("ngày", at: index)
  }

  private static func isJoint(_ piece: TypedPieces.Piece) -> Bool {
    switch piece.kind {
    case .sign("/"), .sign("-"), .sign("&"): true
    default: false
    }
  }

  private static func isDot(_ piece: TypedPieces.Piece) -> Bool {
    switch piece.kind {
    case .sign("."), .sign("…"), .sign("_"): true
    default: false
    }
  }

  private static func isClosing(_ piece: TypedPieces.Piece) -> Bool {
    switch piece.kind {
    case .sign(")"), .sign(","), .sign(";"), .sign("\n"): true
    default: false
    }
  }

  // MARK: Date and sender

  /// In either order: "ngày … của …", and "của … ngày …".
  mutating func dateAndSender() -> (date: PartialDate?, sender: String?) {
    var date: PartialDate?
    var sender: Range<Int>?
    var depth = 0
    while let piece = pieces[index] {
      if piece.kind == .sign("(") { depth += 1 }
      if piece.kind == .sign(")") {
        depth -= 1
        if depth < 0 { break }
      }
      if sender == nil, pieces.isWord("của", at: index) {
        index += 1
        sender = index..<index
        depth = 0
        continue
      }
      if date == nil, let written = WrittenDate(pieces, at: index) {
        date = written.date
        if sender?.isEmpty == false { break }
        index = written.end
        continue
      }
      // What follows is what the document is about.
      if pieces.isWord("về", at: index) { break }
      index += 1
      if let begun = sender { sender = begun.lowerBound..<index }
    }
    return (date, sender.flatMap(name))
  }

  /// Nil where the name is left blank or only begun.
  private func name(_ range: Range<Int>) -> String? {
    guard !range.isEmpty else { return nil }
    let text = pieces.text(range)
    guard !text.contains("…"), !text.contains(".."), !text.contains("_") else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let ends: Set<Character> = [".", ",", ";", ":", "-", "/", "*", " "]
    let name = words.drop(while: ends.contains)
    guard let last = name.lastIndex(where: { !ends.contains($0) }),
      name.contains(where: \.isLetter)
    else { return nil }
    return String(name[...last])
  }
}
