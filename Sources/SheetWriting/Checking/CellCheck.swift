internal import SheetPlans
internal import Vocabulary

/// What the cells of a sheet hold.
enum CellCheck {
  static func check(_ sheet: SheetPlan, _ looks: inout LookCheck) throws(PlanFault) {
    var known: Set<CellAddress> = []
    known.reserveCapacity(sheet.cells.count)
    for cell in sheet.cells {
      do throws(PlanFault.Reason) {
        guard known.insert(cell.address).inserted else { throw .twoCells }
        try looks.check(cell.look)
        try check(cell.content, &looks)
      } catch {
        throw PlanFault(error, sheet: sheet.name, range: CellRange(cell.address))
      }
    }
  }

  static func check(
    _ content: CellContent, _ looks: inout LookCheck
  ) throws(PlanFault.Reason) {
    switch content {
    case .blank: return
    case .text(let text): try check(text, .cell)
    case .pieces(let pieces): try check(pieces, &looks)
    case .number(let figure): _ = try ExactNumber.double(figure)
    case .formula(let formula, let result):
      try TextCheck.checkFormula(formula, .formula)
      switch result {
      case .number(let figure): _ = try ExactNumber.double(figure)
      case .text(let text): try check(text, .result)
      }
    }
  }

  static func check(
    _ text: String, _ kind: PlanFault.TextKind
  ) throws(PlanFault.Reason) {
    // What is written as a code takes seven letters of those that the library counts.
    guard text.utf16.count <= SheetLimits.charactersInCell,
      EscapedText(text).count <= SheetLimits.charactersInCell
    else { throw .longText(kind, limit: SheetLimits.charactersInCell) }
  }

  private static func check(
    _ pieces: [TextPiece], _ looks: inout LookCheck
  ) throws(PlanFault.Reason) {
    for piece in pieces { try looks.check(piece.letters) }
    try check(pieces.map(\.text).joined(), .cell)
    let written = RichText.pieces(of: pieces)
    guard written.count <= WritingLimits.pieces else {
      throw .tooMany(.pieces, limit: WritingLimits.pieces)
    }
    guard RichText.markupCount(of: written) <= WritingLimits.piecesMarkup else {
      throw .longText(.cell, limit: SheetLimits.charactersInCell)
    }
  }
}
