package import Vocabulary

/// How a shared formula reads in another cell of its group.
///
/// A workbook spells a shared formula once, in its master cell, `<f t="shared" ref="B2:B9"
/// si="0">A2*$C$1</f>`; the other cells say `si="0"`. In each of them the relative references lie
/// as far away as in the master: in B3 the formula is `A3*$C$1`.
///
/// A reference pushed over an edge of the sheet comes in again at the opposite one. So Excel counts
/// in shared formulas, by the rule published for its binary files ([MS-XLSB] 2.5.98.92,
/// RgceLocRel), and so does Apache POI. LibreOffice writes `#REF!`; openpyxl refuses the formula at
/// the upper and the left edge. With them, a cell would show another formula than the one Excel
/// computes.
///
/// Nothing else changes: blanks, names, the order of `A5:A$1`, the case of letters that stay. Any
/// bytes are accepted, formulas that Excel would refuse too, those longer than
/// `SheetLimits.charactersInFormula` among them, and none are dropped. The time grows with the
/// length of the formula, and the text to five times that length at most.
package struct FormulaShift: Hashable, Sendable {
  /// How far down and to the right; upwards and to the left by going around the sheet.
  private let rows: Int
  private let columns: Int

  package init(from master: CellAddress, to cell: CellAddress) {
    rows = (cell.row - master.row + SheetLimits.rows) % SheetLimits.rows
    columns = (cell.column - master.column + SheetLimits.columns) % SheetLimits.columns
  }

  /// Appends what the master's formula is in the other cell. The formula is UTF-8, without the
  /// marks of XML, with or without `=`.
  package func append(_ formula: Span<UInt8>, to bytes: inout [UInt8]) {
    var references = FormulaReferences()
    var copied = 0
    while let reference = references.next(in: formula) {
      if columns > 0, let column = reference.column, column.isRelative {
        bytes.append(formula, copied..<column.place.lowerBound)
        Self.append(column: moved(column.number, columns, SheetLimits.columns), to: &bytes)
        copied = column.place.upperBound
      }
      if rows > 0, let row = reference.row, row.isRelative {
        bytes.append(formula, copied..<row.place.lowerBound)
        Figure(Int64(moved(row.number, rows, SheetLimits.rows))).append(to: &bytes)
        copied = row.place.upperBound
      }
    }
    bytes.append(formula, copied..<formula.count)
  }

  /// What the master's formula is in the other cell; the contract of `append(_:to:)`.
  package func text(_ formula: some StringProtocol) -> String {
    let formula = String(formula)
    var bytes: [UInt8] = []
    append(formula.utf8.span, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func moved(_ number: Int, _ distance: Int, _ limit: Int) -> Int {
    let number = number + distance
    return number > limit ? number - limit : number
  }

  private static func append(column: Int, to bytes: inout [UInt8]) {
    // Never nil: a column that was moved within the sheet is on it.
    CellAddress(row: 1, column: column)?.appendColumnLetters(to: &bytes)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { append(bytes[index]) }
  }
}
