internal import Markup
internal import SheetPlans
internal import Vocabulary

/// A planned cell as XML. Texts stand in the cell itself: the workbook's list of texts is another
/// part, and stays as it is.
struct PlannedCell {
  private let plan: CellPlan
  private let style: Int

  init(_ plan: CellPlan, style: Int) {
    self.plan = plan
    self.style = style
  }

  func write(to writer: inout XMLWriter) {
    switch plan.content {
    case .blank, .text(""): cell(nil, &writer) { _ in }
    case .text(let text):
      cell("inlineStr", &writer) { writer in
        writer.element("is") { _ in
        } content: {
          Self.write(text, as: "t", to: &$0)
        }
      }
    case .pieces(let pieces):
      cell("inlineStr", &writer) { writer in
        writer.element("is") { _ in
        } content: { writer in
          for piece in pieces where !piece.text.isEmpty { Self.write(piece, to: &writer) }
        }
      }
    case .number(let figure):
      cell(nil, &writer) { Self.write(figure.description, as: "v", to: &$0) }
    case .formula(let formula, .number(let figure)):
      cell(nil, &writer) { writer in
        Self.write(formula: formula, to: &writer)
        Self.write(figure.description, as: "v", to: &writer)
      }
    case .formula(let formula, .text(let text)):
      cell("str", &writer) { writer in
        Self.write(formula: formula, to: &writer)
        Self.write(text, as: "v", to: &writer)
      }
    }
  }

  private func cell(
    _ type: String?, _ writer: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    writer.element("c") { tag in
      tag.add("r", plan.address.description)
      if style != 0 { tag.add("s", "\(style)") }
      if let type { tag.add("t", type) }
    } content: {
      content(&$0)
    }
  }

  private static func write(_ piece: TextPiece, to writer: inout XMLWriter) {
    writer.element("r") { _ in
    } content: { writer in
      writer.element("rPr") { _ in
      } content: {
        LetterMarkup.write(piece.letters, to: &$0, prefix: "", named: "rFont")
      }
      write(piece.text, as: "t", to: &writer)
    }
  }

  /// No text of a cell: what looks like a code in it is meant as it stands.
  private static func write(formula: String, to writer: inout XMLWriter) {
    writer.element("f") { _ in
    } content: {
      $0.text(formula)
    }
  }

  private static func write(_ text: String, as name: String, to writer: inout XMLWriter) {
    let text = EscapedCharacters.encoded(text)
    writer.element(name) {
      $0.preserveSpace(for: text)
    } content: {
      $0.text(text)
    }
  }
}
