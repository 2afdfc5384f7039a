internal import Markup
internal import Vocabulary

/// Where the notes of a sheet lie in their part, and who wrote them.
struct CommentsMap {
  /// `x:` where elements are written `x:comment`.
  let prefix: String
  let authors: [String]
  let authorList: ElementSpot
  let noteList: ElementSpot
  /// In the order of the file.
  let notes: [Note]
  private let positions: [CellAddress: Int]
  private let conversations: Set<CellAddress>

  struct Note {
    let cell: CellAddress
    let author: Int?
    /// `<text>`; nil for a note without one.
    let text: ElementSpot?
    /// The pieces of the text: `<t>` for a plain one, `<r>` for others.
    let pieces: [ElementSpot]
    let plain: String
  }

  /// Nil where the part is not built as programs build it.
  init?(_ text: MarkupText, part: String) throws(MarkupError) {
    var scan = CommentsScan(text, part)
    try scan.run()
    guard let root = scan.root, root.word == .comments, let authorList = scan.authorList,
      let noteList = scan.noteList
    else { return nil }
    prefix = TagText(text.bytes[root.tag]).prefix
    authors = scan.authors
    self.authorList = authorList
    self.noteList = noteList
    notes = scan.notes
    positions = Dictionary(scan.notes.enumerated().map { ($1.cell, $0) }) { first, _ in first }
    let hidden = scan.notes.filter { [authors] note in
      guard let author = note.author, authors.indices.contains(author) else { return false }
      return authors[author].hasPrefix("tc=")
    }
    conversations = Set(hidden.map(\.cell))
  }

  /// What is to be seen on the cell. Of two notes on one, programs show the first.
  func note(on cell: CellAddress) -> Note? {
    positions[cell].map { notes[$0] }
  }

  /// Whether a note on the cell stands in for a conversation, which programs show instead.
  func hasConversation(on cell: CellAddress) -> Bool { conversations.contains(cell) }
}

/// `<comments>` is element 1, its lists are 2, an author or a note is 3, a text 4 and a piece 5.
private struct CommentsScan: ~Copyable {
  private(set) var root: ElementSpot?
  private(set) var authorList: ElementSpot?
  private(set) var noteList: ElementSpot?
  private(set) var authors: [String] = []
  private(set) var notes: [CommentsMap.Note] = []
  private var reader: XMLReader

  init(_ text: MarkupText, _ part: String) {
    reader = XMLReader(text, part: part, PatchWord.vocabulary)
  }

  mutating func run() throws(MarkupError) {
    var list = PatchWord.other
    while true {
      switch try reader.next() {
      case .start:
        switch (reader.depth, reader.word) {
        case (1, _): root = spot()
        case (2, let word):
          list = word
          if word == .authors { authorList = spot() }
          if word == .commentList { noteList = spot() }
        case (3, .author) where list == .authors:
          let (bytes, _) = try text(of: spot())
          authors.append(EscapedCharacters.decoded(String(decoding: bytes, as: UTF8.self)))
        case (3, .comment) where list == .commentList: try readNote()
        default: continue
        }
      case .end:
        if reader.depth == 1, reader.word == .authors { authorList?.closing = reader.eventRange }
        if reader.depth == 1, reader.word == .commentList { noteList?.closing = reader.eventRange }
      case .done: return
      case .text, .needsMore: continue
      }
    }
  }

  private func spot() -> ElementSpot {
    ElementSpot(
      word: reader.word, depth: reader.depth, tag: reader.eventRange, closing: reader.eventRange)
  }

  private mutating func readNote() throws(MarkupError) {
    let cell = reader.string(.ref).flatMap { CellAddress($0) }
    let author = reader.integer(.authorId)
    var text: ElementSpot?
    var pieces: [ElementSpot] = []
    var plain = ""
    while true {
      switch try reader.next() {
      case .start where reader.depth == 4 && reader.word == .text:
        let start = spot()
        let (bytes, ended) = try self.text(of: start, pieces: &pieces)
        text = ended
        plain = EscapedCharacters.decoded(String(decoding: bytes, as: UTF8.self))
      case .end where reader.depth < 3, .done:
        guard let cell else { return }
        notes.append(
          CommentsMap.Note(cell: cell, author: author, text: text, pieces: pieces, plain: plain))
        return
      default: continue
      }
    }
  }

  private mutating func text(
    of start: ElementSpot
  ) throws(MarkupError) -> (bytes: [UInt8], ElementSpot) {
    var pieces: [ElementSpot] = []
    return try text(of: start, pieces: &pieces)
  }

  /// Reads the element that has just started, up to its end.
  private mutating func text(
    of start: ElementSpot, pieces: inout [ElementSpot]
  ) throws(MarkupError) -> (bytes: [UInt8], ElementSpot) {
    var whole = start
    var bytes: [UInt8] = []
    while true {
      switch try reader.next() {
      case .start where reader.depth == start.depth + 1: pieces.append(spot())
      case .text: reader.appendText(to: &bytes)
      case .end where reader.depth == start.depth:
        pieces[pieces.count - 1].closing = reader.eventRange
      case .end where reader.depth < start.depth:
        whole.closing = reader.eventRange
        return (bytes, whole)
      case .done: return (bytes, whole)
      default: continue
      }
    }
  }
}
