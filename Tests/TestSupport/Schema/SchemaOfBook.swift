/// Whether the parts of a workbook fit together: what they point to in each other is there.
package enum SchemaOfBook {
  /// `parts` by their names in the archive. Sentences about what is wrong; empty for a sound workbook.
  package static func faults(in parts: [String: [UInt8]]) throws -> [String] {
    var trees: [String: XMLTree] = [:]
    for (name, bytes) in parts where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      trees[name] = try XMLTree(bytes, part: name)
    }
    var faults: [String] = []
    for (name, tree) in trees.sorted(by: { $0.key < $1.key }) {
      faults += SchemaOrder.faults(in: tree, part: name)
      if name.hasSuffix(".rels") { faults += missingTargets(of: tree, name, parts) }
    }
    let styles = trees["xl/styles.xml"]
    if let styles { faults += indexes(inStyles: styles) }
    let texts = trees["xl/sharedStrings.xml"]?["si"].count ?? 0
    for (name, tree) in trees where tree.name == "worksheet" {
      faults += indexes(inSheet: tree, styles, texts: texts).map { "\(name): \($0)" }
    }
    if let book = trees["xl/workbook.xml"] {
      faults += references(inBook: book, trees["xl/_rels/workbook.xml.rels"])
    }
    return faults + untyped(parts, trees["[Content_Types].xml"])
  }

  private static func indexes(inStyles styles: XMLTree) -> [String] {
    let lists = ["fontId": "fonts", "fillId": "fills", "borderId": "borders"]
    return (styles.first("cellXfs")?["xf"] ?? []).flatMap { xf in
      lists.sorted(by: { $0.key < $1.key }).flatMap { attribute, list in
        beyond(xf, attribute, styles.first(list)?.children.count ?? 0)
      } + beyond(xf, "xfId", styles.first("cellStyleXfs")?.children.count ?? 0)
    }
  }

  private static func indexes(
    inSheet sheet: XMLTree, _ styles: XMLTree?, texts: Int
  ) -> [String] {
    let looks = styles?.first("cellXfs")?["xf"].count ?? 0
    let changes = styles?.first("dxfs")?["dxf"].count ?? 0
    return sheet.all("c").flatMap { cell -> [String] in
      let text = Int(cell.first("v")?.text ?? "") ?? -1
      let isLost = cell.attributes["t"] == "s" && !(0..<texts).contains(text)
      return beyond(cell, "s", looks) + (isLost ? ["there is no text \(text)"] : [])
    } + sheet.all("cfRule").flatMap { beyond($0, "dxfId", changes) }
  }

  private static func beyond(_ node: XMLTree, _ attribute: String, _ count: Int) -> [String] {
    guard let value = node.attributes[attribute] else { return [] }
    let isThere = Int(value).map { (0..<count).contains($0) } ?? false
    return isThere ? [] : ["<\(node.name)> has \(attribute) \(value) of \(count)"]
  }

  private static func references(inBook book: XMLTree, _ relationships: XMLTree?) -> [String] {
    let known = Set((relationships?["Relationship"] ?? []).compactMap { $0.attributes["Id"] })
    let sheets = book.all("sheet")
    var faults = sheets.compactMap { $0.attributes["r:id"] }.filter { !known.contains($0) }
      .map { "no relationship \($0)" }
    for attribute in ["sheetId", "name", "r:id"] {
      let values = sheets.compactMap { $0.attributes[attribute]?.lowercased() }
      if Set(values).count < values.count { faults.append("sheets share their \(attribute)") }
    }
    for name in book.all("definedName") {
      let sheet = Int(name.attributes["localSheetId"] ?? "0") ?? -1
      if !sheets.indices.contains(sheet) { faults.append("a name belongs to no sheet, \(sheet)") }
    }
    return faults
  }

  private static func missingTargets(
    of tree: XMLTree, _ name: String, _ parts: [String: [UInt8]]
  ) -> [String] {
    // `xl/_rels/workbook.xml.rels` speaks of what is in `xl`.
    let folders = name.split(separator: "/").dropLast(2).map(String.init)
    return tree["Relationship"].filter { $0.attributes["TargetMode"] != "External" }
      .compactMap { $0.attributes["Target"] }
      .filter { target in
        var path = target.hasPrefix("/") ? [] : folders
        for step in target.split(separator: "/") {
          if step == ".." { path = Array(path.dropLast()) } else { path.append(String(step)) }
        }
        return parts[path.joined(separator: "/")] == nil
      }
      .map { "\(name): no part \($0)" }
  }

  private static func untyped(_ parts: [String: [UInt8]], _ types: XMLTree?) -> [String] {
    let endings = Set((types?["Default"] ?? []).compactMap { $0.attributes["Extension"] })
    let names = Set((types?["Override"] ?? []).compactMap { $0.attributes["PartName"] })
    return parts.keys.sorted().filter { name in
      let ending = name.split(separator: ".").last.map(String.init) ?? ""
      return name != "[Content_Types].xml" && !names.contains("/" + name)
        && !endings.contains(ending)
    }.map { "\($0) has no type" }
  }
}
