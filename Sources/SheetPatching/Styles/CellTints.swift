internal import Markup
internal import SheetReading
internal import Vocabulary

extension SheetChanges {
  /// Gives cells the colours of their paper, each on the style that it has, or would have if it were
  /// there.
  mutating func tint(
    _ colours: [CellAddress: UInt32], _ styles: inout StylesPatch, file: String
  ) throws(PatchingError) {
    let found = try self.styles(of: Set(colours.keys), file: file)
    for (address, colour) in colours.sorted(by: { $0.key < $1.key }) {
      restyle(address, as: try styles.tinted(found[address] ?? 0, colour))
    }
  }

  /// Of each cell the number of the style that it shows.
  private func styles(
    of addresses: Set<CellAddress>, file: String
  ) throws(PatchingError) -> [CellAddress: Int] {
    let rows = Set(addresses.map(\.row))
    let cells: RowCells
    do throws(MarkupError) {
      cells = try RowCells(document.text, part: document.name, of: rows)
    } catch {
      throw PatchingError(error, file: file).about(sheet: entry.name)
    }
    let rowStyles = styles(ofRows: rows)
    var styles: [CellAddress: Int] = [:]
    for address in addresses {
      // A cell that stands twice shows the later.
      let spot = cells.cells[address.row]?.last { $0.address == address }
      if let spot {
        styles[address] = TagText(document.text.bytes[spot.tag])["s"].flatMap { Int($0) }
      } else {
        styles[address] = rowStyles[address.row] ?? map.style(ofColumn: address.column)
      }
    }
    return styles
  }

  private func styles(ofRows rows: Set<Int>) -> [Int: Int] {
    var styles: [Int: Int] = [:]
    for row in map.rows {
      guard let number = row.number, rows.contains(number) else { continue }
      // Of two elements for one row the later counts.
      styles[number] = TagText(document.text.bytes[row.element.tag]).rowStyle
    }
    return styles
  }
}
