internal import Container
internal import Markup
internal import SheetReading

/// Changes what a part says of the parts it belongs with.
struct RelationshipsPatch {
  /// As they were.
  let old: Relationships
  private var document: MarkupDocument
  private let spots: [ElementSpot]
  /// The folder of the source, with its slash.
  private let folder: String
  private var ids: Set<String>

  /// Of the part `source`, which may have no relationships yet.
  init(of source: OfficePackage.Part, in package: OfficePackage) throws(PatchingError) {
    do throws(ReadingError) {
      old = try Relationships(of: source.key, in: package)
    } catch {
      throw PatchingError(error)
    }
    let place = NewNames.place(of: source)
    folder = place.folder
    if let part = package.part(named: Relationships.name(of: source.key)) {
      document = try MarkupDocument(part, of: package)
    } else {
      document = try Self.none(
        "\(place.folder)_rels/\(place.name).rels", file: package.path)
    }
    spots = try document.openOutline(depth: 2, of: package.path)
    ids = Set(old.all.map(\.id))
  }

  /// Those of a part that is new itself.
  init(ofNew source: String, file: String) throws(PatchingError) {
    old = Relationships()
    let slash = source.lastIndex(of: "/")
    folder = slash.map { String(source[...$0]) } ?? ""
    let name = source.dropFirst(folder.count)
    document = try Self.none("\(folder)_rels/\(name).rels", file: file)
    spots = try document.openOutline(depth: 2, of: file)
    ids = []
  }

  private static func none(_ name: String, file: String) throws(PatchingError) -> MarkupDocument {
    try MarkupDocument(
      new: name,
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      </Relationships>
      """, file: file)
  }

  /// Takes the relationship of this id out.
  mutating func remove(_ id: String) {
    for spot in spots where spot.word == .Relationship {
      if TagText(document.text.bytes[spot.tag])["Id"] == id { document.remove(spot.range) }
    }
  }

  /// Adds a relationship to the part `target`, named from the root of the package, and returns its id.
  mutating func add(type: String, target: String) -> String {
    var number = ids.count + 1
    while ids.contains("rId\(number)") { number += 1 }
    let id = "rId\(number)"
    ids.insert(id)
    guard let root = spots.first else { return id }
    var writer = XMLWriter()
    writer.element("\(TagText(document.text.bytes[root.tag]).prefix)Relationship") { tag in
      tag.add("Id", id)
      tag.add("Type", type)
      tag.add("Target", NewNames.path(to: target, from: folder))
    }
    document.append(writer.finish(), to: root, behind: spots.last { $0.depth == 2 })
    return id
  }

  func save(in edits: inout PackageEdits) {
    document.save(in: &edits)
  }
}
