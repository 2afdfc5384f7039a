internal import Vietnamese

/// Finds the last row of a table among what may follow it: remarks, footnotes, signatures.
struct TableEnd {
  let columns: TableColumns

  /// The end of the rows in this part of the lines, behind the last that is certainly one.
  func end(of region: Range<Int>, in lines: TableLines) -> Int {
    var end = region.lowerBound
    var scan = RowScan(columns)
    // After "Ghi chú:" only what is certain in every way is a row.
    var isBehindRemarks = false
    for index in region {
      let line = lines[index]
      if line.pieces.isEmpty || ColumnNumbers(line) != nil { continue }
      let certainty = certainty(of: scan.parts(of: line))
      if certainty < .full, Signature.begins(line) { break }
      if certainty < .row, Remarks.begin(line) {
        isBehindRemarks = true
        continue
      }
      let isNext = index == end && (index == region.lowerBound || lines.isBelow(index))
      let isRow =
        switch certainty {
        case .full: true
        case .row: !isBehindRemarks
        case .label: !isBehindRemarks && isNext
        case .none: false
        }
      if isRow {
        end = index + 1
        isBehindRemarks = false
      }
    }
    return end
  }

  private enum Certainty: Int, Comparable {
    case none
    /// A label alone, which is a row only right below another.
    case label
    case row
    /// With code, label and something asked.
    case full

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private func certainty(of parts: RowParts) -> Certainty {
    let hasCode = parts.hasCode
    let asks = parts.unit != nil || parts.hasFigure
    if let label = parts.label {
      if hasCode && asks { return .full }
      if hasCode || asks { return .row }
      return mayBeAlone(label, parts) ? .label : .none
    }
    if hasCode { return asks ? .row : .none }
    guard let heading = parts.heading else { return .none }
    if asks, !heading.wording.split.code.isEmpty { return .row }
    return TotalRow.isOne(heading.text) ? .label : .none
  }

  /// Whether a label may be a row though nothing stands beside it: where no row has a unit, for a
  /// part of the row above, and for a total.
  private func mayBeAlone(_ label: SheetLine.Piece, _ parts: RowParts) -> Bool {
    !columns.hasUnits && label.columns.count <= columns.labelWidth
      || parts.code == nil && RowCode.bullet(of: label.text) != nil
      || TotalRow.isOne(label.text)
  }
}
