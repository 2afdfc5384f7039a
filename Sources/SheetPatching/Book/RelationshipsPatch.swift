internal import Container
internal import Markup
internal import SheetReading

/// Changes what a part says of the parts it belongs with.
struct RelationshipsPatch {
  private enum State {
    case changed(MarkupDocument, root: ElementSpot, spots: [ElementSpot])
    case new([UInt8])
  }

  private var state: State
  private let name: PartName
  private var ids: Set<String>

  /// Of the part `source`, which may have no relationships yet.
  init(of source: PartName, in package: OfficePackage) throws(PatchingError) {
    name = Relationships.name(of: source)
    do throws(ReadingError) {
      ids = Set(try Relationships(of: source, in: package).all.map(\.id))
    } catch {
      throw PatchingError(error)
    }
    guard let part = package.part(named: name) else {
      state = .new([])
      return
    }
    let document = try MarkupDocument(part, of: package)
    let spots = try document.outline(depth: 2, of: package.path)
    guard let root = spots.first else {
      state = .new([])
      return
    }
    state = .changed(document, root: root, spots: Array(spots.dropFirst()))
  }

  /// Takes the relationship of this id out.
  mutating func remove(_ id: String) {
    guard case .changed(var document, let root, let spots) = state else { return }
    for spot in spots where spot.word == .Relationship {
      if TagText(document.text.bytes[spot.tag])["Id"] == id { document.remove(spot.range) }
    }
    state = .changed(document, root: root, spots: spots)
  }

  /// Adds a relationship to `target`, a name relative to the folder of the source, and returns its id.
  mutating func add(type: String, target: String) -> String {
    var number = ids.count + 1
    while ids.contains("rId\(number)") { number += 1 }
    let id = "rId\(number)"
    ids.insert(id)
    var writer = XMLWriter()
    let prefix: String
    if case .changed(let document, let root, _) = state {
      prefix = TagText(document.text.bytes[root.tag]).prefix
    } else {
      prefix = ""
    }
    writer.element("\(prefix)Relationship") { tag in
      tag.add("Id", id)
      tag.add("Type", type)
      tag.add("Target", target)
    }
    let bytes = writer.finish()
    switch state {
    case .changed(var document, let root, let spots):
      document.insert(
        bytes, at: spots.last { $0.depth == 2 }?.range.upperBound ?? root.tag.upperBound)
      state = .changed(document, root: root, spots: spots)
    case .new(let others): state = .new(others + bytes)
    }
    return id
  }

  func save(in edits: inout PackageEdits) {
    switch state {
    case .changed(let document, _, _):
      if !document.splices.isEmpty { edits.replace(document.part, with: document.bytes) }
    case .new(let bytes):
      if bytes.isEmpty { return }
      var writer = XMLWriter()
      writer.declaration()
      let opening =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      edits.add(
        name.canonical,
        writer.finish() + Array(opening.utf8) + bytes + Array("</Relationships>".utf8))
    }
  }
}
