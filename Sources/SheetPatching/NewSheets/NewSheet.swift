internal import Container
internal import Grid
internal import Markup
internal import SheetPlans
internal import SheetReading
internal import Vocabulary

/// Adds a planned sheet to a workbook, before all others.
struct NewSheet {
  private let plan: SheetPlan
  private let file: String

  init(_ plan: SheetPlan, file: String) {
    self.plan = plan
    self.file = file
  }

  func insert(
    _ parts: inout BookParts, _ styles: inout StylesPatch, _ edits: inout PackageEdits
  ) throws(PatchingError) {
    let dialect = parts.main.dialect
    let name = SheetName.free(plan.name, among: parts.main.sheetNames)
    let (part, id) = parts.add("worksheets/sheet", .worksheet, dialect)
    let markup = try SheetMarkup(plan, dialect, &styles)
    edits.add(part, markup.bytes(drawing: try addNotes(of: part, &parts, dialect, &edits)))
    parts.main.insertFirst(name, relationship: id, names: markup.printNames(sheet: name))
  }

  /// The first cell that is to hold what no cell can.
  static func refusal(of plan: SheetPlan) -> (CellAddress, PatchingError.Reason)? {
    for cell in plan.cells {
      let content: CellChange.Content =
        switch cell.content {
        case .blank: .blank
        case .text, .pieces: .text(cell.content.text)
        case .number(let figure), .formula(_, .number(let figure)): .number(StoredNumber(figure))
        case .formula(_, .text(let text)): .text(text)
        }
      if let reason = content.refusal { return (cell.address, reason) }
    }
    return nil
  }

  /// - Returns: the relationship of the drawing; nil where there is no note.
  private func addNotes(
    of part: String, _ parts: inout BookParts, _ dialect: Dialect, _ edits: inout PackageEdits
  ) throws(PatchingError) -> String? {
    guard !plan.notes.isEmpty else { return nil }
    var relationships = try RelationshipsPatch(ofNew: part, file: file)
    let (name, _) = parts.add("comments", .comments, dialect, of: &relationships)
    var comments = try CommentsPatch(new: name, dialect, file: file)
    let (drawingName, id) = parts.addDrawing(dialect, of: &relationships)
    var drawing = DrawingPatch(new: drawingName)
    let sizes = SheetSizes(
      planned: plan.columnWidths, plan.rowHeights, hidden: plan.hiddenRows)
    let notes = Dictionary(grouping: plan.notes, by: \.cell)
    for (cell, notes) in notes.sorted(by: { $0.key < $1.key }) {
      let text = NoteText(notes)
      try comments.add(text, by: notes.first?.author ?? "", at: cell)
      drawing.add(NoteBox(cell, saying: text.plain, on: sizes))
    }
    comments.save(in: &edits)
    try drawing.save(in: &edits, file: file)
    relationships.save(in: &edits)
    return id
  }
}
