internal import Grid

// `<xf>`, `<alignment>` and `<protection>`.

extension PartReader {
  /// The style at whose `<xf>` the reader stands.
  ///
  /// What the element names counts, whether or not `applyFont` and its like stand beside it, and so
  /// Excel and LibreOffice show it. Those flags say what a change of the named style that the cell
  /// was given would take along; a cell's own entry always repeats all that it inherited, so nobody
  /// has to look there.
  mutating func readStyle(_ scope: StyleScope) throws(ReadingError) -> CellStyle {
    var style = CellStyle()
    style.numberFormatID = count(.numFmtId) ?? 0
    style.hasQuotePrefix = flag(.quotePrefix) ?? false
    style.fontIndex = count(.fontId) ?? 0
    style.fillIndex = count(.fillId) ?? 0
    style.borderIndex = count(.borderId) ?? 0
    guard scope.contains(.appearance) else { return style }
    try children { reader, word in
      switch word {
      case .alignment: style.alignment = reader.alignment
      case .protection:
        style.isLocked = reader.flag(.locked) ?? true
        style.isHidden = reader.flag(.hidden) ?? false
      default: break
      }
    }
    return style
  }

  private var alignment: Alignment {
    var alignment = Alignment()
    alignment.horizontal = choice(.horizontal, or: .general)
    alignment.vertical = choice(.vertical, or: .bottom)
    alignment.wraps = flag(.wrapText) ?? false
    alignment.shrinks = flag(.shrinkToFit) ?? false
    alignment.indent = min(count(.indent) ?? 0, 250)
    if let rotation = count(.textRotation), rotation <= 180 || rotation == 255 {
      alignment.rotation = rotation
    }
    return alignment
  }
}
