internal import Markup
internal import Vocabulary

/// Puts cells that are new into a row that is there.
struct CellInsertion {
  private(set) var splices: [MarkupText.Splice] = []

  /// - Parameters:
  ///   - spots: the cells of that number in this element, in the order of the file.
  ///   - cells: the new ones, from left to right.
  init(
    _ cells: [(address: CellAddress, change: CellChange)], into row: SheetMap.Row,
    beside spots: [RowCells.Spot], of map: SheetMap, in text: MarkupText
  ) {
    let element = row.element
    var tag = TagText(text.bytes[element.tag])
    let style = tag.rowStyle
    let inside = cells.map { cell in
      CellMarkup(
        new: cell.address, prefix: tag.prefix,
        style: style ?? map.style(ofColumn: cell.address.column), cell.change
      ).bytes
    }
    let spans = tag["spans"]
    if let spans { tag.set("spans", RowSpans.widened(spans, to: cells.map(\.address.column))) }
    if element.isEmpty {
      splices = [
        MarkupText.Splice(
          element.tag, tag.bytes(isEmpty: false) + inside.flatMap(\.self) + tag.closing)
      ]
      return
    }
    if tag["spans"] != spans {
      splices.append(MarkupText.Splice(element.tag, tag.bytes(isEmpty: false)))
    }
    // Behind the cell to the left of it. A cell that does not say its place counts from the one
    // before it, and so stays where it is.
    var place = spots.first?.tag.lowerBound ?? element.closing.lowerBound
    var next = spots.startIndex
    for (cell, bytes) in zip(cells, inside) {
      while next < spots.endIndex, spots[next].address.column < cell.address.column {
        place = spots[next].end
        next += 1
      }
      splices.append(MarkupText.Splice(place..<place, bytes))
    }
  }
}
