internal import Container
internal import Markup
internal import SheetPlans
internal import SheetReading
internal import Vocabulary

/// Puts notes on cells of a sheet that is there: their texts into one part, their boxes into another,
/// each new where the sheet has none.
struct SheetNotes {
  private let notes: [(cell: CellAddress, plans: [NotePlan])]
  private let file: String

  /// `notes`: by the cells that are seen.
  init(_ notes: [CellAddress: [NotePlan]], file: String) {
    self.notes = notes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.file = file
  }

  /// - Returns: the cells on which a note would not be seen, for a conversation is shown there. They
  ///   are left as they are.
  func write(
    to sheet: inout SheetChanges, _ parts: inout BookParts, _ font: FirstFont,
    _ edits: inout PackageEdits
  ) throws(PatchingError) -> [CellAddress] {
    guard let part = sheet.entry.part else { return [] }
    let dialect = Dialect(of: TagText(sheet.document.text.bytes[sheet.map.root.tag]))
    var relationships = try RelationshipsPatch(of: part, in: parts.package)

    var comments: CommentsPatch
    if let known = Self.part(of: relationships.old, parts.package) {
      comments = try CommentsPatch(known, of: parts.package)
    } else {
      let (name, _) = parts.add("comments", .comments, dialect, of: &relationships)
      comments = try CommentsPatch(new: name, dialect, file: file)
    }
    let hidden = notes.map(\.cell).filter { comments.isHidden(at: $0) }
    let visible = notes.filter { !comments.isHidden(at: $0.cell) }
    guard !visible.isEmpty else { return hidden }

    var (drawing, isNew) = try drawing(of: &sheet, &relationships, &parts, dialect)
    let boxed = drawing.cells
    let sizes = SheetSizes(sheet.map, sheet.document.text, font)
    let known = Dictionary(comments.notes.map { ($0.cell, $0.text) }) { first, _ in first }
    if isNew {
      // Notes without boxes: now that there is a drawing, they would be missing from it.
      let noted = Set(visible.map(\.cell))
      for (cell, text) in known.sorted(by: { $0.key < $1.key }) where !noted.contains(cell) {
        drawing.add(NoteBox(cell, saying: text, on: sizes))
      }
    }
    for (cell, plans) in visible {
      let text = NoteText(plans)
      try comments.add(text, by: plans.first?.author ?? "", at: cell)
      if boxed.contains(cell) { continue }
      let above = known[cell].map { $0 + "\n\n" } ?? ""
      drawing.add(NoteBox(cell, saying: above + text.plain, on: sizes))
    }
    comments.save(in: &edits)
    try drawing.save(in: &edits, file: file)
    relationships.save(in: &edits)
    return hidden
  }

  /// The drawing that holds the boxes of the sheet's notes, and whether it is one that the sheet gets
  /// for them.
  private func drawing(
    of sheet: inout SheetChanges, _ relationships: inout RelationshipsPatch,
    _ parts: inout BookParts, _ dialect: Dialect
  ) throws(PatchingError) -> (DrawingPatch, isNew: Bool) {
    let text = sheet.document.text.bytes
    let reference = RelationshipReference(in: TagText(text[sheet.map.root.tag]))
    let element = sheet.map.child(.legacyDrawing)
    if let element {
      let id = TagText(text[element.tag]).attributes.first { $0.name.hasSuffix(":id") }
      let part = id.flatMap { relationships.old[String(decoding: $0.value, as: UTF8.self)]?.part }
      if let stored = part.flatMap({ parts.package.part(named: $0) }) {
        return (try DrawingPatch(stored, of: parts.package), false)
      }
    }
    let (name, id) = parts.addDrawing(dialect, of: &relationships)
    let (prefix, place) = (sheet.map.prefix, sheet.map.place(of: .legacyDrawing))
    sheet.edit { document in
      if let element {
        // One that leads nowhere.
        document.rewrite(element.tag) { reference.set(id, in: &$0) }
        return
      }
      var writer = XMLWriter()
      writer.element("\(prefix)legacyDrawing") { reference.add(id, to: &$0) }
      document.insert(writer.finish(), at: place)
    }
    return (DrawingPatch(new: name), true)
  }

  private static func part(
    of relationships: Relationships, _ package: OfficePackage
  ) -> OfficePackage.Part? {
    relationships.all.lazy.filter { $0.type == "comments" }
      .compactMap { $0.part.flatMap { package.part(named: $0) } }.first
  }
}
