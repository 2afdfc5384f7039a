internal import Vocabulary

/// Whether one part is built as the schema says: what Excel silently repairs, or refuses, and other
/// programs do not notice.
package enum SchemaOrder {
  /// Sentences about what is wrong; empty for a sound part. Elements the tables do not know are taken
  /// as they are.
  package static func faults(in bytes: [UInt8], part: String) throws -> [String] {
    faults(in: try XMLTree(bytes, part: part), part: part)
  }

  package static func faults(in tree: XMLTree, part: String) -> [String] {
    var faults: [String] = []
    look(at: tree, &faults)
    if tree.name == "worksheet" { faults += SheetOrder.faults(in: tree) }
    return faults.map { "\(part): \($0)" }
  }

  private static func look(at node: XMLTree, _ faults: inout [String]) {
    for name in SchemaTables.attributes[node.name] ?? [] where node.attributes[name] == nil {
      faults.append("<\(node.name)> has no \(name)")
    }
    if let attribute = SchemaTables.counted[node.name], let told = node.attributes[attribute] {
      let count = node.children.count { $0.name != "extLst" }
      if told != String(count) { faults.append("<\(node.name)> tells \(told) and holds \(count)") }
    }
    if let content = SchemaTables.contents[node.name] { look(at: node, content, &faults) }
    for child in node.children { look(at: child, &faults) }
  }

  private static func look(
    at node: XMLTree, _ content: SchemaTables.Content, _ faults: inout [String]
  ) {
    var last = -1
    var seen: Set<String> = []
    for child in node.children {
      guard let place = content.order.firstIndex(of: child.name) else {
        faults.append("<\(node.name)> holds <\(child.name)>")
        continue
      }
      if place < last {
        faults.append("<\(child.name)> stands behind <\(content.order[last])> in <\(node.name)>")
      }
      last = max(last, place)
      if !seen.insert(child.name).inserted, !content.repeated.contains(child.name) {
        faults.append("<\(node.name)> holds <\(child.name)> twice")
      }
    }
    for name in content.required.subtracting(seen).sorted() {
      faults.append("<\(node.name)> lacks <\(name)>")
    }
  }
}
