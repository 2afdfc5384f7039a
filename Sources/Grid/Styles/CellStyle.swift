/// How a cell looks and what may be done with it: one entry of the list by whose numbers cells name
/// their style.
package struct CellStyle: Hashable, Sendable {
  package var numberFormatID = 0
  /// The code that the workbook itself keeps under that number. Nil where it keeps none: then the
  /// number is one of Excel's own, or means nothing.
  package var formatCode: String?
  package var fontIndex = 0
  package var fillIndex = 0
  package var borderIndex = 0
  package var alignment = Alignment()
  /// Once the sheet is protected, the cell cannot be changed. So it is unless a file says otherwise.
  package var isLocked = true
  /// Once the sheet is protected, the cell's formula is not shown.
  package var isHidden = false
  /// Somebody typed `'` first: what follows is text, whatever it looks like.
  package var hasQuotePrefix = false

  package init() {}
}
