package import Grid

/// What is to become of one cell.
package struct CellChange: Hashable, Sendable {
  package var content: Content
  /// Position in the workbook's list of styles; nil for the one that the cell has.
  var style: Int?

  package enum Content: Hashable, Sendable {
    case kept
    /// Nothing, in the cell's style.
    case blank
    case number(StoredNumber)
    case text(String)
    case boolean(Bool)
    /// The cell keeps its formula, which gives this.
    case result(Result)
  }

  package enum Result: Hashable, Sendable {
    case number(StoredNumber)
    /// Empty for a formula that shows nothing.
    case text(String)
    case boolean(Bool)
    case error(String)
  }

  package init(_ content: Content) {
    self.content = content
  }

  init(style: Int) {
    content = .kept
    self.style = style
  }

  /// Whether a formula that the cell has goes.
  var endsFormula: Bool {
    switch content {
    case .kept, .result: false
    case .blank, .number, .text, .boolean: true
    }
  }

  /// Whether nothing is to be seen of it where there is no cell yet.
  var leavesNothing: Bool { (content == .blank || content == .kept) && style == nil }
}
