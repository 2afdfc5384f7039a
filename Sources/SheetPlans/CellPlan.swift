package import Vocabulary

/// One cell of a new sheet.
package struct CellPlan: Hashable, Sendable {
  package let address: CellAddress
  package var content: CellContent
  package var look: CellLook

  package init(_ address: CellAddress, _ content: CellContent = .blank, look: CellLook = CellLook())
  {
    self.address = address
    self.content = content
    self.look = look
  }
}

package enum CellContent: Hashable, Sendable {
  case blank
  case text(String)
  /// A text whose pieces look different.
  case pieces([TextPiece])
  case number(Figure)
  /// Without `=`, with English names and commas, and what it gives: no program has to compute before
  /// the workbook can be read.
  case formula(String, result: FormulaResult)
}

extension CellContent {
  /// The words of the cell; empty where it holds none.
  package var text: String {
    switch self {
    case .text(let text): text
    case .pieces(let pieces): pieces.map(\.text).joined()
    case .blank, .number, .formula: ""
    }
  }
}

package enum FormulaResult: Hashable, Sendable {
  case number(Figure)
  /// Empty for a formula that shows nothing.
  case text(String)
}

/// A piece of a text with letters of its own.
package struct TextPiece: Hashable, Sendable {
  package let text: String
  package let letters: Letters

  package init(_ text: String, _ letters: Letters) {
    self.text = text
    self.letters = letters
  }
}
