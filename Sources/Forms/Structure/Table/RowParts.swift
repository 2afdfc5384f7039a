internal import Grid

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
  /// What stands in columns that are none of the form's: figures to compare with, words, what somebody
  /// has put beside the table. With the place of the column in the header; nil for none.
  var others: [(column: Int?, piece: Piece)] = []
  /// What stands in the columns of figures of rows above and reaches down to this one.
  private(set) var figuresAbove: [(column: Int, piece: Piece)] = []

  init(row: Int) {
    self.row = row
  }

  mutating func addCode(_ piece: Piece) {
    guard code == nil else { return }
    code = piece
    hasCode =
      switch piece.cell.kind {
      case .number, .date: true
      case .text, .boolean, .error, nil: piece.wording.isCode
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

  // MARK: Shared with other rows

  /// A cell that may be merged over several rows.
  struct Shared {
    enum Part { case unit, note, figure }

    let part: Part
    /// The place of its column in the header.
    let column: Int
    let piece: Piece
  }

  /// What rows below have in common with this one.
  var sharedBelow: [Shared] {
    var shared: [Shared] = []
    func add(_ part: Shared.Part, _ column: Int, _ piece: Piece) {
      guard piece.row == row, piece.lastRow > row else { return }
      shared.append(Shared(part: part, column: column, piece: piece))
    }
    if let unit, unit.isText { add(.unit, 0, unit) }
    for (column, piece) in notes where piece.isText { add(.note, column, piece) }
    for (column, piece) in figures { add(.figure, column, piece) }
    return shared
  }

  /// Takes over what a row above shares, where nothing else stands.
  mutating func take(_ shared: Shared) {
    switch shared.part {
    case .unit: unit = unit ?? shared.piece
    case .note:
      guard !notes.contains(where: { $0.column == shared.column }) else { return }
      notes.append((shared.column, shared.piece))
      notes.sort { $0.column < $1.column }
    case .figure: figuresAbove.append((shared.column, shared.piece))
    }
  }

  // MARK: What the row is

  /// The cell that says what the row is about. A heading may be merged over the whole width of the
  /// table, or stand where others have their codes.
  var heading: Piece? {
    label ?? (hasCode ? nil : code)
  }

  /// The label, where one heading stands over codes and labels and the first of its columns has a code.
  var labelBehindCode: Piece? {
    guard let label, let rest = moreOfLabel.first, label.wording.isCode else { return nil }
    return rest
  }

  /// Below a table people sign, also in the columns of figures.
  var hasFigure: Bool {
    figures.contains { $0.piece.wording.hasDigit }
  }
}
