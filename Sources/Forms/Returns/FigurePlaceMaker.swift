internal import Reporting

/// Tells what is to be told of a value cell.
struct FigurePlaceMaker {
  let sheet: String
  let label: String
  /// As the form prints it.
  let unit: String

  func findings(_ cell: ValueCell, of row: RowReference) -> [Finding] {
    guard let address = cell.value.cell else { return [] }
    let place = FigurePlace(sheet: sheet, cell: address, label: label, unit: unit)
    return cell.remarks.map {
      FigureNotice($0, at: place, written: cell.value.raw, value: cell.value.figure)
        .finding(of: row)
    }
  }
}
