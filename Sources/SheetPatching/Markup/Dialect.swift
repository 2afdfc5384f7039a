/// The two spellings of the standard: the same words under other names of their namespaces.
enum Dialect {
  case transitional, strict

  /// As the root of a part tells by its own namespace.
  init(of root: TagText) {
    let name = root.prefix.isEmpty ? "xmlns" : "xmlns:\(root.prefix.dropLast())"
    self = root[name] == Self.strict.main ? .strict : .transitional
  }

  /// The namespace of sheets, styles and notes.
  var main: String {
    switch self {
    case .transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    case .strict: "http://purl.oclc.org/ooxml/spreadsheetml/main"
    }
  }

  /// The namespace of `r:id`. The types of relationships begin with it too.
  var office: String {
    switch self {
    case .transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    case .strict: "http://purl.oclc.org/ooxml/officeDocument/relationships"
    }
  }
}
