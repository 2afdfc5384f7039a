package import Vocabulary

/// The workbook as formulas see it. Whoever asks for results hands it in.
package struct FormulaSource {
  /// What a cell holds.
  package enum Content: Sendable {
    case value(FormulaValue)
    case formula(Written)
    /// It is not known what the cell holds, so formulas that read it are not computed.
    case unknown
  }

  package struct Written: Sendable {
    /// Without `=`; a shared formula as it reads in this cell.
    package let text: String
    /// The cells of an array formula. All of them are to have the text that stands in the first.
    package var array: CellRange?
    /// The result that the file has, where it still holds: it is taken as it is.
    package var saved: FormulaValue?

    package init(_ text: String, array: CellRange? = nil, saved: FormulaValue? = nil) {
      self.text = text
      self.array = array
      self.saved = saved
    }
  }

  /// What is known of the rows of a sheet: `SUBTOTAL` leaves some out.
  package enum Hiding: Sendable {
    case none
    /// Somebody has hidden rows, and no filter has.
    case byHand
    case unknown
  }

  let names: FormulaNames
  let extent: (Int) -> CellRange?
  let content: (FormulaPlace) -> Content
  let hiding: (Int) -> Hiding

  /// - Parameters:
  ///   - extent: The area outside of which a sheet has no cell that holds anything; nil for a sheet
  ///     that is empty.
  ///   - content: Asked for cells within their sheet's extent alone.
  package init(
    names: FormulaNames, extent: @escaping (Int) -> CellRange?,
    hiding: @escaping (Int) -> Hiding = { _ in .byHand },
    content: @escaping (FormulaPlace) -> Content
  ) {
    self.names = names
    self.extent = extent
    self.content = content
    self.hiding = hiding
  }
}
