/// Which part of a row each cell of the sheet belongs to.
struct TableColumns {
  private let columns: [HeaderColumn]

  init(_ band: HeaderBand) {
    columns = band.columns
  }

  /// Whether rows have units of their own.
  var hasUnits: Bool { columns.contains { $0.meaning == .unit } }

  /// How many columns of the sheet a label has for itself.
  var labelWidth: Int { columns.first { $0.meaning == .label }?.columns.count ?? 1 }

  /// The cells of a line by the columns in which they begin.
  func parts(of line: SheetLine) -> RowParts {
    var parts = RowParts(row: line.row)
    for piece in line.pieces {
      guard let index = index(of: piece.column) else {
        parts.others.append((nil, piece))
        continue
      }
      switch columns[index].meaning {
      case .code: parts.addCode(piece)
      case .label: parts.addLabel(piece)
      case .unit: parts.unit = parts.unit ?? piece
      case .value, .figure: parts.figures.append((index, piece))
      case .note: parts.notes.append((index, piece))
      case .beside, .words, .person, nil: parts.others.append((index, piece))
      }
    }
    return parts
  }

  /// The place of the header column that this column of the sheet belongs to.
  private func index(of column: Int) -> Int? {
    var (low, high) = (0, columns.count)
    while low < high {
      let middle = (low + high) / 2
      if columns[middle].columns.upperBound < column { low = middle + 1 } else { high = middle }
    }
    guard low < columns.count, columns[low].columns.contains(column) else { return nil }
    return low
  }
}
