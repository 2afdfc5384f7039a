package import Vocabulary

extension CellRange {
  /// Reads an area as workbooks name it: `A1:E9`, `A1`, whole columns `A:C`, whole rows `$8:$9`,
  /// with or without `$`. Nil for anything else.
  package init?(area text: Span<UInt8>) {
    if let range = CellRange(utf8: text) {
      self = range
      return
    }
    var colon = 0
    while colon < text.count, text[colon] != UInt8(ascii: ":") { colon += 1 }
    guard colon < text.count else { return nil }
    // A whole column is named by letters alone, a whole row by digits alone. With the row or the
    // column that is missing, either is the address of a cell.
    let first = text.extracting(..<colon)
    let second = text.extracting((colon + 1)...)
    if let top = CellAddress(columnOnly: first, row: 1),
      let bottom = CellAddress(columnOnly: second, row: SheetLimits.rows)
    {
      self.init(top, bottom)
    } else if let left = CellAddress(rowOnly: first, column: 1),
      let right = CellAddress(rowOnly: second, column: SheetLimits.columns)
    {
      self.init(left, right)
    } else {
      return nil
    }
  }

  package init?(area text: some StringProtocol) {
    let text = String(text)
    self.init(area: text.utf8.span)
  }

  /// Every row of the sheet: the area names columns.
  package var isWholeColumns: Bool { rows.count == SheetLimits.rows }
  /// Every column of the sheet: the area names rows.
  package var isWholeRows: Bool { columns.count == SheetLimits.columns }
}

extension CellAddress {
  fileprivate init?(columnOnly text: Span<UInt8>, row: Int) {
    // `A$` would become `A$1`.
    guard (1...4).contains(text.count), text[text.count - 1] != UInt8(ascii: "$") else {
      return nil
    }
    var bytes = text.indices.map { text[$0] }
    bytes.append(UInt8(ascii: "1"))
    // `A1` itself would become `A11`.
    guard let address = CellAddress(utf8: bytes.span), address.row == 1 else { return nil }
    self.init(row: row, column: address.column)
  }

  fileprivate init?(rowOnly text: Span<UInt8>, column: Int) {
    guard text.count <= 8 else { return nil }
    let bytes = [UInt8(ascii: "A")] + text.indices.map { text[$0] }
    // `A1` itself would become `AA1`.
    guard let address = CellAddress(utf8: bytes.span), address.column == 1 else { return nil }
    self.init(row: address.row, column: column)
  }
}
