import Markup

/// The document written anew from its events.
///
/// The reader gives namespaces as numbers, so number 3 is written as the URI `n:3`, declared on each
/// element that needs it: read with `rewrittenVocabulary`, the copy has the numbers of the original.
func rewritten(_ bytes: [UInt8]) throws(MarkupError) -> [UInt8] {
  var reader = try XMLReader(bytes, part: "part.xml", Outcome.vocabulary)
  var writer = XMLWriter()
  while true {
    switch try reader.next() {
    case .start:
      let name = prefix(reader.namespace) + string(reader.localName)
      writer.start(name) { tag in
        var declared: Set<XMLVocabulary.Namespace> = [0, XMLVocabulary.xmlNamespace]
        func declare(_ namespace: XMLVocabulary.Namespace) {
          guard declared.insert(namespace).inserted else { return }
          tag.add("xmlns:n\(namespace)", "n:\(namespace)")
        }
        declare(reader.namespace)
        for index in 0..<reader.attributeCount {
          let namespace = reader.attributeNamespace(index)
          if namespace == XMLVocabulary.xmlnsNamespace { continue }
          declare(namespace)
          tag.add(
            prefix(namespace) + string(reader.attributeLocalName(index)),
            reader.attributeValue(index))
        }
      }
    case .text: writer.text(reader.text)
    case .end: writer.end()
    case .done, .needsMore: return writer.finish()
    }
  }
}

let rewrittenVocabulary = XMLVocabulary(
  names: [], namespaces: (1...(XMLLimits.namespaces + 2)).map { ["n:\($0)"] })

private func prefix(_ namespace: XMLVocabulary.Namespace) -> String {
  switch namespace {
  case 0: ""
  case XMLVocabulary.xmlNamespace: "xml:"
  default: "n\(namespace):"
  }
}

private func string(_ bytes: Span<UInt8>) -> String {
  String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
}
