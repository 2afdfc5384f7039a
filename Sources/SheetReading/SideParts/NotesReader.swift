internal import Container
internal import Grid

/// Reads the notes of a sheet: `xl/comments1.xml`, whatever it is called.
struct NotesReader {
  private var authors: [String] = []
  private var notes: [(note: Note, author: Int?)] = []

  /// The notes that the sheet with these relationships has. None where their part is missing.
  static func read(
    _ relationships: Relationships, in package: OfficePackage, _ budget: inout AsideBudget
  ) throws(ReadingError) -> [Note] {
    var notes: [Note] = []
    for part in relationships.parts("comments", in: package) {
      var reader = try PartReader(part, of: package)
      notes += try read(&reader, &budget)
    }
    return notes
  }

  static func read(
    _ reader: inout PartReader, _ budget: inout AsideBudget
  ) throws(ReadingError) -> [Note] {
    guard try reader.root() == .comments else { return [] }
    var notes = NotesReader()
    try reader.children { reader, word throws(ReadingError) in
      switch word {
      case .authors: try notes.readAuthors(&reader, &budget)
      case .commentList: try notes.readNotes(&reader, &budget)
      default: break
      }
    }
    return notes.result()
  }

  private mutating func readAuthors(
    _ reader: inout PartReader, _ budget: inout AsideBudget
  ) throws(ReadingError) {
    try reader.children { reader, word throws(ReadingError) in
      guard word == .author else { return }
      let author = try reader.readProse()
      try budget.take(.notes, of: reader.file)
      try budget.take(text: author, of: reader.file)
      authors.append(author)
    }
  }

  private mutating func readNotes(
    _ reader: inout PartReader, _ budget: inout AsideBudget
  ) throws(ReadingError) {
    try reader.children { reader, word throws(ReadingError) in
      // A note on no cell is not to be seen anywhere, in Excel neither.
      guard word == .comment, let cell = reader.address(.ref) else { return }
      let author = reader.count(.authorId)
      var richText = RichText()
      try reader.children { reader, word throws(ReadingError) in
        if word == .text { try richText.read(&reader, wantsRuns: false) }
      }
      let text = String(decoding: richText.text, as: UTF8.self)
      try budget.take(.notes, of: reader.file)
      try budget.take(text: text, of: reader.file)
      notes.append((Note(cell, author: nil, text: text), author))
    }
  }

  /// The list of authors may stand behind the notes.
  private func result() -> [Note] {
    notes.map { note, author in
      guard let author, authors.indices.contains(author) else { return note }
      return Note(note.cell, author: authors[author], text: note.text)
    }
  }
}
