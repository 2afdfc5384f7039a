internal import Container
internal import Markup

/// Changes the list of what kind each part is.
struct ContentTypesPatch {
  private var document: MarkupDocument
  private let root: ElementSpot
  private let spots: [ElementSpot]
  private let prefix: String

  static let part = PartName("[Content_Types].xml")

  /// Nil for a package without such a list.
  init?(_ package: OfficePackage) throws(PatchingError) {
    guard let part = package.part(named: Self.part) else { return nil }
    document = try MarkupDocument(part, of: package)
    let found = try document.outline(depth: 2, of: package.path)
    guard let root = found.first else { return nil }
    self.root = root
    spots = Array(found.dropFirst())
    prefix = TagText(document.text.bytes[root.tag]).prefix
  }

  mutating func remove(_ name: PartName) {
    for spot in spots where spot.word == .Override {
      let tag = TagText(document.text.bytes[spot.tag])
      if tag["PartName"].map({ PartName($0) }) == name { document.remove(spot.range) }
    }
  }

  /// `name` without a slash at its beginning.
  mutating func add(_ name: String, _ type: String) {
    var writer = XMLWriter()
    writer.element("\(prefix)Override") { tag in
      tag.add("PartName", "/\(name)")
      tag.add("ContentType", type)
    }
    insert(writer.finish())
  }

  /// All parts whose names end so, unless the list says of what kind they are.
  mutating func addDefault(_ ending: String, _ type: String) {
    let known = spots.contains {
      $0.word == .Default
        && TagText(document.text.bytes[$0.tag])["Extension"]?.lowercased() == ending
    }
    if known { return }
    var writer = XMLWriter()
    writer.element("\(prefix)Default") { tag in
      tag.add("Extension", ending)
      tag.add("ContentType", type)
    }
    insert(writer.finish())
  }

  private mutating func insert(_ bytes: [UInt8]) {
    if root.isEmpty {
      document.append(bytes, to: root)
    } else {
      document.insert(bytes, at: spots.last?.range.upperBound ?? root.tag.upperBound)
    }
  }

  func save(in edits: inout PackageEdits) {
    if !document.splices.isEmpty { edits.replace(document.part, with: document.bytes) }
  }
}
