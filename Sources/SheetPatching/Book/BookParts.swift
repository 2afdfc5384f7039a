internal import Container
internal import SheetReading

/// The parts that all changes share: the list of sheets, what it belongs with, the kinds and the names
/// of parts. Each is opened once, so that changes for different reasons do not undo each other.
struct BookParts {
  let package: OfficePackage
  var main: BookPatch
  var relationships: RelationshipsPatch
  /// Nil for a package without such a list.
  var types: ContentTypesPatch?
  private var names: NewNames

  init(_ book: WorkbookFile) throws(PatchingError) {
    package = book.package
    main = try BookPatch(book.main, of: book.package)
    relationships = try RelationshipsPatch(of: book.main, in: book.package)
    types = try ContentTypesPatch(book.package)
    names = NewNames(book.package, main: book.main)
  }

  /// Kinds of parts by the last word of their type, which is that of the relationship too.
  enum Kind: String {
    case worksheet, styles, comments

    var contentType: String {
      "application/vnd.openxmlformats-officedocument.spreadsheetml.\(rawValue)+xml"
    }
  }

  /// A name for a new part that belongs to the workbook, and the relationship that leads to it.
  mutating func add(_ stem: String, _ kind: Kind, _ dialect: Dialect) -> (name: String, id: String)
  {
    let name = kind == .styles ? names.only(stem, ".xml") : names.next(stem, ".xml")
    types?.add(name, kind.contentType)
    return (name, relationships.add(type: "\(dialect.office)/\(kind.rawValue)", target: name))
  }

  /// The same of a part that belongs to another.
  mutating func add(
    _ stem: String, _ kind: Kind, _ dialect: Dialect, of source: inout RelationshipsPatch
  ) -> (name: String, id: String) {
    let name = names.next(stem, ".xml")
    types?.add(name, kind.contentType)
    return (name, source.add(type: "\(dialect.office)/\(kind.rawValue)", target: name))
  }

  /// The same of an old drawing, which is no XML to programs.
  mutating func addDrawing(
    _ dialect: Dialect, of source: inout RelationshipsPatch
  ) -> (name: String, id: String) {
    let name = names.next("drawings/vmlDrawing", ".vml")
    types?.add(
      name, "application/vnd.openxmlformats-officedocument.vmlDrawing", byEnding: "vml")
    return (name, source.add(type: "\(dialect.office)/vmlDrawing", target: name))
  }

  func save(in edits: inout PackageEdits) {
    main.save(in: &edits)
    relationships.save(in: &edits)
    types?.save(in: &edits)
  }
}
