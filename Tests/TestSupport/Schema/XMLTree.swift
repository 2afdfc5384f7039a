internal import Markup

/// A part as a tree, for tests that look at the whole of it.
package struct XMLTree: Sendable {
  /// The local name.
  package let name: String
  /// Those with a prefix as `r:id`, whatever the prefix is; declarations of namespaces are left out.
  package var attributes: [String: String] = [:]
  package var children: [XMLTree] = []
  /// The text directly in it.
  package var text = ""

  package subscript(name: String) -> [XMLTree] {
    children.filter { $0.name == name }
  }

  package func first(_ name: String) -> XMLTree? {
    children.first { $0.name == name }
  }

  /// All elements of this name, at any depth, in order.
  package func all(_ name: String) -> [XMLTree] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  /// Throws where the part is no XML.
  package init(_ bytes: [UInt8], part: String = "part.xml") throws {
    var reader = try XMLReader(bytes, part: part)
    var open: [XMLTree] = [XMLTree(name: "")]
    while true {
      switch try reader.next() {
      case .start:
        let name = reader.localName
        var node = XMLTree(name: String(decoding: name.indices.map { name[$0] }, as: UTF8.self))
        for index in 0..<reader.attributeCount {
          let namespace = reader.attributeNamespace(index)
          if namespace == XMLVocabulary.xmlnsNamespace { continue }
          let name = reader.attributeLocalName(index)
          let local = String(decoding: name.indices.map { name[$0] }, as: UTF8.self)
          let prefix =
            namespace == 0 ? "" : namespace == XMLVocabulary.xmlNamespace ? "xml:" : "r:"
          node.attributes[prefix + local] = reader.attributeString(index)
        }
        open.append(node)
      case .end:
        let node = open.removeLast()
        open[open.count - 1].children.append(node)
      case .text: open[open.count - 1].text += reader.textString
      case .needsMore: continue
      case .done:
        self = open[0].children.first ?? XMLTree(name: "")
        return
      }
    }
  }

  private init(name: String) {
    self.name = name
  }
}
