internal import Grid

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
      guard let index = index(of: piece.column) else { continue }
      switch columns[index].meaning {
      case .code: parts.addCode(piece)
      case .label: parts.addLabel(piece)
      case .unit: parts.unit = parts.unit ?? piece
      case .value, .figure: parts.figures.append((index, piece))
      case .note: parts.notes.append((index, piece))
      case .beside, .words, .person, nil: break
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

/// The cells of one row of a table by what they are in it.
struct RowParts {
  typealias Piece = SheetLine.Piece

  let row: Int
  private(set) var code: Piece?
  /// Whether something stands in the column of codes that is one, or was before Excel made a number
  /// or a date of it.
  private(set) var hasCode = false
  private(set) var label: Piece?
  /// What the label runs on with in the next column.
  private(set) var moreOfLabel: [Piece] = []
  var unit: Piece?
  /// With the places of their columns in the header, as the notes.
  var figures: [(column: Int, piece: Piece)] = []
  var notes: [(column: Int, piece: Piece)] = []

  init(row: Int) {
    self.row = row
  }

  mutating func addCode(_ piece: Piece) {
    guard code == nil else { return }
    code = piece
    hasCode =
      switch piece.cell.kind {
      case .number, .date: true
      case .text, .boolean, .error, nil: RowCode.isOne(piece.text)
      }
  }

  /// A number in the second column of labels is none of them.
  mutating func addLabel(_ piece: Piece) {
    if label == nil {
      label = piece
    } else if piece.isText {
      moreOfLabel.append(piece)
    }
  }

  /// The cell that says what the row is about. A heading may be merged over the whole width of the
  /// table, or stand where others have their codes.
  var heading: Piece? {
    label ?? (hasCode ? nil : code)
  }

  /// Below a table people sign, also in the columns of figures.
  var hasFigure: Bool {
    figures.contains { $0.piece.text.utf8.contains { isDigit($0) } }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
