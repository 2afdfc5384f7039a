internal import SheetPlans
internal import Vocabulary

/// Notes on cells.
enum NoteCheck {
  static func check(_ sheet: SheetPlan) throws(PlanFault) {
    var known: Set<CellAddress> = []
    for note in sheet.notes {
      try SheetCheck.at(sheet, CellRange(note.cell)) { () throws(PlanFault.Reason) in
        guard known.insert(note.cell).inserted else { throw .twoNotes }
        guard !note.text.isEmpty else { throw .emptyText(.note) }
        guard note.text.utf16.count <= SheetLimits.charactersInCell,
          EscapedText(note.text).count <= SheetLimits.charactersInCell
        else { throw .longText(.note, limit: SheetLimits.charactersInCell) }
        try TextCheck.check(note.author ?? "", .author, limit: WritingLimits.property)
      }
    }
  }
}
