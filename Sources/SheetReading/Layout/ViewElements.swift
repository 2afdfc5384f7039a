internal import Grid
internal import Markup
internal import Vocabulary

// `<sheetViews>` and what is in it.

extension PartReader {
  func address(_ word: Word) -> CellAddress? {
    attribute(word).flatMap { CellAddress(utf8: xml.attributeValue($0)) }
  }

  /// The view in the first window.
  mutating func readView() throws(ReadingError) -> SheetView? {
    var found: SheetView?
    try children { reader, word throws(ReadingError) in
      guard word == .sheetView, found == nil else { return }
      found = try reader.readOneView()
    }
    return found
  }

  private mutating func readOneView() throws(ReadingError) -> SheetView {
    var view = SheetView()
    view.mode = choice(.view, or: .normal)
    view.showsGridLines = flag(.showGridLines) ?? true
    view.showsHeadings = flag(.showRowColHeaders) ?? true
    view.showsZeros = flag(.showZeros) ?? true
    view.showsFormulas = flag(.showFormulas) ?? false
    view.isRightToLeft = flag(.rightToLeft) ?? false
    view.isSelected = flag(.tabSelected) ?? false
    if let zoom = count(.zoomScale), (10...400).contains(zoom) { view.zoom = zoom }
    view.topLeftCell = address(.topLeftCell)
    // Each part of a split window has an active cell; the one being worked in has that of the
    // sheet.
    var activeCells: [SheetPane.Position: CellAddress] = [:]
    try children { reader, word in
      switch word {
      case .pane: view.pane = reader.pane
      case .selection: activeCells[reader.choice(.pane, or: .topLeft)] = reader.address(.activeCell)
      default: break
      }
    }
    view.activeCell = activeCells[view.pane?.active ?? .topLeft]
    return view
  }

  private var pane: SheetPane {
    var pane = SheetPane()
    pane.state = choice(.state, or: .split)
    pane.xSplit = size(.xSplit) ?? 0
    pane.ySplit = size(.ySplit) ?? 0
    pane.topLeftCell = address(.topLeftCell)
    pane.active = choice(.activePane, or: .topLeft)
    return pane
  }
}
