internal import Markup

/// `r:id`, as a part writes it: the prefix is free, and may have to be declared first.
struct RelationshipReference {
  /// `r:id`
  let name: String
  /// What an element has to declare itself, because the root does not.
  private let declaration: (name: String, uri: String)?

  init(in root: TagText) {
    let uri = Dialect(of: root).office
    let known = root.attributes.first {
      $0.name.hasPrefix("xmlns:") && String(decoding: $0.value, as: UTF8.self) == uri
    }
    if let known {
      name = "\(known.name.dropFirst("xmlns:".count)):id"
      declaration = nil
      return
    }
    // The element's own prefix has to go on meaning what it does.
    let prefix = root.prefix == "r:" ? "rel" : "r"
    name = "\(prefix):id"
    declaration = ("xmlns:\(prefix)", uri)
  }

  func add(_ id: String, to tag: inout XMLWriter.Attributes) {
    if let declaration { tag.add(declaration.name, declaration.uri) }
    tag.add(name, id)
  }

  /// The same for a tag that is there, whatever it said before.
  func set(_ id: String, in tag: inout TagText) {
    for old in tag.attributes where old.name.hasSuffix(":id") { tag.remove(old.name) }
    if let declaration { tag.set(declaration.name, declaration.uri) }
    tag.set(name, id)
  }
}
