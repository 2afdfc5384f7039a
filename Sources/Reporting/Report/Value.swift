package import Vocabulary

/// What one cell of a report says.
///
/// A blank cell has an empty `raw` and neither a figure nor a text. 0 is not blank.
package struct Value: Hashable, Sendable {
  /// Nil where there is no cell: the return lacks it, or the value never stood in a workbook.
  package var cell: CellAddress?
  /// The cell as a person sees it, with Vietnamese separators: `09`, `1.144`, `99,97%`. Nothing is
  /// read from it again: the figure is the truth.
  package var raw: String
  /// Exact; of a percentage in points, 99.97 for 99,97 %.
  package var figure: Figure?
  /// Both counts of `100% (18/18)` and `27/27`.
  package var parts: Parts?
  /// The words of a cell that holds words.
  package var text: String?

  package struct Parts: Hashable, Sendable {
    package let numerator: Figure
    package let denominator: Figure

    package init(numerator: Figure, denominator: Figure) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  package init(
    cell: CellAddress? = nil, raw: String, figure: Figure? = nil, parts: Parts? = nil,
    text: String? = nil
  ) {
    self.cell = cell
    self.raw = raw
    self.figure = figure
    self.parts = parts
    self.text = text
  }

  /// A figure that nobody has written in a way of his own: 1144.5 is seen as `1144,5`.
  package init(_ figure: Figure, at cell: CellAddress? = nil) {
    self.init(cell: cell, raw: FigureManner().text(of: figure), figure: figure)
  }

  package static func words(_ text: String, at cell: CellAddress? = nil) -> Value {
    Value(cell: cell, raw: text, text: text)
  }

  package static func blank(at cell: CellAddress? = nil) -> Value {
    Value(cell: cell, raw: "")
  }

  /// Whether somebody has entered something: the instruction that a form prints in a cell is no
  /// answer.
  package var saysSomething: Bool { figure != nil || text != nil }

  package var isBlank: Bool { raw.isEmpty && figure == nil && text == nil && parts == nil }
}
