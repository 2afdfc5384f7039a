package import Grid
package import Vocabulary

/// A cell as it passes by while a sheet is read. One value is used for cell after cell, so that its
/// memory is; whoever wants to keep something copies it.
package struct ScannedCell {
  package internal(set) var address = CellAddress.first
  package internal(set) var style: UInt16 = 0
  package internal(set) var content = CellStoreBuilder.Content.blank
  /// The bytes of a text that stands in the cell itself, of a number, a date or an error.
  package internal(set) var bytes: [UInt8] = []
  package internal(set) var formula: CellStoreBuilder.FormulaContent?
  /// The formula as it is written, empty for one that is shared.
  package internal(set) var formulaBytes: [UInt8] = []
  package internal(set) var runs: [TextRun] = []

  mutating func clear() {
    style = 0
    content = .blank
    bytes.removeAll(keepingCapacity: true)
    formula = nil
    formulaBytes.removeAll(keepingCapacity: true)
    if !runs.isEmpty { runs = [] }
  }
}
