package import Vocabulary

/// What the content of a value cell means: a figure, words, or both, and what is to be said about it.
///
/// Nothing is lost on the way: a cell that is not blank has a value or words, and wherever a value
/// is not simply what the cell says, a remark.
package struct CellReading: Hashable, Sendable {
  /// Exactly the number entered, a percentage in points. Nil where the cell has no figure, and where
  /// what it has can be read in two ways.
  package var value: Figure?
  /// The two figures of `27/27` and `100% (18/18)`.
  package var parts: Ratio?
  /// What the cell says, as it stands there, where a value alone would not say it.
  package var words: String?
  package var remarks: [FigureRemark]

  package init(
    value: Figure? = nil, parts: Ratio? = nil, words: String? = nil, remarks: [FigureRemark] = []
  ) {
    self.value = value
    self.parts = parts
    self.words = words
    self.remarks = remarks
  }

  package static let blank = CellReading()

  package var isBlank: Bool { self == .blank }
}
