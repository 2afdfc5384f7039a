internal import Container
internal import Grid

/// Reads what lies beside cells, and counts what all sheets of a workbook take together.
///
/// What lies in parts of its own, notes and properties, is worth less than the figures: where such a
/// part is damaged, the workbook is read without it, and that is remarked.
struct SideReading {
  private let book: WorkbookFile
  var budget: AsideBudget
  /// Bytes of cells and texts that are held.
  var held: Int
  private(set) var remarks: [ReadingRemark] = []
  private var people: [String: String]?

  init(_ book: WorkbookFile) {
    self.book = book
    budget = book.budget
    held = book.tables.texts.byteCount
  }

  mutating func readNotes(of entry: WorkbookFile.SheetEntry) -> ([Note], [Remark]) {
    guard book.wanted.contains(.notes), let part = entry.part else { return ([], []) }
    var notes: [Note] = []
    var conversations: [Remark] = []
    attempt(entry.name) { side throws(ReadingError) in
      let relationships = try Relationships(of: part.key, in: side.book.package)
      notes = try NotesReader.read(relationships, in: side.book.package, &side.budget)
      guard relationships.first("threadedComment") != nil else { return }
      conversations = try RemarksReader.read(
        relationships, in: side.book.package, people: try side.everyone(), &side.budget)
    }
    return (notes, conversations)
  }

  /// Those who take part in conversations, read once.
  private mutating func everyone() throws(ReadingError) -> [String: String] {
    if let people { return people }
    let found = try RemarksReader.readPeople(book.relationships, in: book.package, &budget)
    people = found
    return found
  }

  mutating func readAsides() -> BookAsides {
    var asides = BookAsides()
    asides.names = book.book.names
    asides.protection = book.book.protection
    guard !book.wanted.isDisjoint(with: [.properties, .customProperties]) else { return asides }
    let (package, relationships) = (book.package, book.ownRelationships)
    if book.wanted.contains(.properties) {
      attempt { _ throws(ReadingError) in
        asides.document = try PropertiesReader.readDocument(relationships, in: package)
      }
      attempt { _ throws(ReadingError) in
        asides.application = try PropertiesReader.readApplication(relationships, in: package)
      }
    }
    attempt { side throws(ReadingError) in
      asides.custom = try CustomPropertiesReader.read(relationships, in: package, &side.budget)
    }
    return asides
  }

  private mutating func attempt(
    _ sheet: String? = nil, _ work: (inout SideReading) throws(ReadingError) -> Void
  ) {
    do throws(ReadingError) {
      try work(&self)
    } catch {
      remarks.append(
        ReadingRemark(file: book.path, sheet: sheet, cell: nil, .unreadableSidePart(error)))
    }
  }
}
