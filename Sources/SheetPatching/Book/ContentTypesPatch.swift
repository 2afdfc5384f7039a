internal import Container
internal import Markup

/// Changes the list of what kind each part is.
struct ContentTypesPatch {
  private var document: MarkupDocument
  private let root: ElementSpot
  private let spots: [ElementSpot]
  private let prefix: String
  /// By the ending, in small letters.
  private var endings: [String: String] = [:]

  static let part = PartName("[Content_Types].xml")

  /// Nil for a package without such a list.
  init?(_ package: OfficePackage) throws(PatchingError) {
    guard let part = package.part(named: Self.part) else { return nil }
    document = try MarkupDocument(part, of: package)
    let found = try document.openOutline(depth: 2, of: package.path)
    guard let root = found.first else { return nil }
    self.root = root
    spots = Array(found.dropFirst())
    prefix = TagText(document.text.bytes[root.tag]).prefix
    for spot in spots where spot.word == .Default {
      let tag = TagText(document.text.bytes[spot.tag])
      guard let ending = tag["Extension"]?.lowercased() else { continue }
      endings[ending] = tag["ContentType"] ?? ""
    }
  }

  mutating func remove(_ name: PartName) {
    for spot in spots where spot.word == .Override {
      let tag = TagText(document.text.bytes[spot.tag])
      if tag["PartName"].map({ PartName($0) }) == name { document.remove(spot.range) }
    }
  }

  /// Of what kind a new part is. `name` has no slash at its beginning.
  mutating func add(_ name: String, _ type: String) {
    // A list may speak of a part that is no longer there.
    remove(PartName(name))
    var writer = XMLWriter()
    writer.element("\(prefix)Override") { tag in
      tag.add("PartName", "/\(name)")
      tag.add("ContentType", type)
    }
    insert(writer.finish())
  }

  /// The same of a part whose ending tells its kind, as programs expect it of old drawings.
  mutating func add(_ name: String, _ type: String, byEnding ending: String) {
    if let known = endings[ending] {
      if known != type { add(name, type) }
      return
    }
    endings[ending] = type
    var writer = XMLWriter()
    writer.element("\(prefix)Default") { tag in
      tag.add("Extension", ending)
      tag.add("ContentType", type)
    }
    insert(writer.finish())
  }

  private mutating func insert(_ bytes: [UInt8]) {
    document.append(bytes, to: root, behind: spots.last)
  }

  func save(in edits: inout PackageEdits) {
    document.save(in: &edits)
  }
}
