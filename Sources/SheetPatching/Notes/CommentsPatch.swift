internal import Container
internal import Markup
internal import SheetPlans
internal import SheetReading
internal import Vocabulary

/// Adds notes to the part that holds those of a sheet.
struct CommentsPatch {
  private var document: MarkupDocument
  private let map: CommentsMap
  private let file: String
  private var authors: [String]
  private var newAuthors: [UInt8] = []
  private var newNotes: [UInt8] = []

  init(_ part: OfficePackage.Part, of package: OfficePackage) throws(PatchingError) {
    try self.init(try MarkupDocument(part, of: package), file: package.path)
  }

  /// A part for a sheet without notes.
  init(new name: String, _ dialect: Dialect, file: String) throws(PatchingError) {
    let xml = """
      <comments xmlns="\(dialect.main)"><authors></authors><commentList></commentList></comments>
      """
    try self.init(try MarkupDocument(new: name, xml, file: file), file: file)
  }

  private init(_ document: MarkupDocument, file: String) throws(PatchingError) {
    let found: CommentsMap?
    do throws(MarkupError) {
      found = try CommentsMap(document.text, part: document.name)
    } catch {
      throw PatchingError(error, file: file)
    }
    guard let found else { throw PatchingError(file: file, .unreadableNotes) }
    self.document = document
    map = found
    self.file = file
    authors = found.authors
  }

  /// What the notes say that are there, in the order of the file.
  var notes: [(cell: CellAddress, text: String)] { map.notes.map { ($0.cell, $0.plain) } }

  /// Whether a conversation on the cell hides every note there.
  func isHidden(at cell: CellAddress) -> Bool {
    map.hasConversation(on: cell)
  }

  /// Puts a note on the cell, below one that is there.
  mutating func add(
    _ text: NoteText, by author: String, at cell: CellAddress
  ) throws(PatchingError) {
    let note = map.note(on: cell)
    let above = note?.plain.utf16.count ?? 0
    let count = text.count + (above > 0 ? above + 2 : 0)
    guard count <= SheetLimits.charactersInCell else {
      throw PatchingError(file: file, cell: cell, .longText(count: count))
    }
    if let note {
      try extend(note, text)
      return
    }
    var writer = XMLWriter()
    writer.element("\(map.prefix)comment") { tag in
      tag.add("ref", cell.description)
      tag.add("authorId", "\(index(of: author))")
      tag.add("shapeId", "0")
    }
    // `<comment …/>`, opened for what the note says.
    let tag = TagText(writer.finish()[...])
    let name = "\(map.prefix)text"
    newNotes +=
      tag.bytes(isEmpty: false) + Array("<\(name)>".utf8)
      + text.runs(prefix: map.prefix, isBelow: false) + Array("</\(name)>".utf8) + tag.closing
  }

  private mutating func index(of author: String) -> Int {
    if let known = authors.firstIndex(of: author) { return known }
    authors.append(author)
    var writer = XMLWriter()
    let text = EscapedCharacters.encoded(author)
    writer.element("\(map.prefix)author") {
      $0.preserveSpace(for: text)
    } content: {
      $0.text(text)
    }
    newAuthors += writer.finish()
    return authors.count - 1
  }

  /// Puts the text behind what the note says, which stays as it is written.
  private mutating func extend(
    _ note: CommentsMap.Note, _ text: NoteText
  ) throws(PatchingError) {
    guard let spot = note.text else {
      throw PatchingError(file: file, cell: note.cell, .unreadableNotes)
    }
    for piece in note.pieces where piece.word == .t {
      // A text is either plain or in pieces: so the plain one becomes the first piece.
      document.insert(Array("<\(map.prefix)r>".utf8), at: piece.range.lowerBound)
      document.insert(Array("</\(map.prefix)r>".utf8), at: piece.range.upperBound)
    }
    // Behind the pieces may stand how to pronounce Japanese.
    let last = note.pieces.last { $0.word == .t || $0.word == .r }
    let runs = text.runs(prefix: map.prefix, isBelow: !note.plain.isEmpty)
    if let last {
      document.insert(runs, at: last.range.upperBound)
    } else {
      document.append(runs, to: spot)
    }
  }

  consuming func save(in edits: inout PackageEdits) {
    var document = document
    if !newAuthors.isEmpty { document.append(newAuthors, to: map.authorList) }
    if !newNotes.isEmpty { document.append(newNotes, to: map.noteList) }
    document.save(in: &edits)
  }
}
