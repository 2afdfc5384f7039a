internal import Grid

/// The cell of a code as it was typed, as far as that can be told: Excel takes "1.1" for a number and
/// "2/1" for a date.
struct CodeCell {
  /// On one line; numbers with the point that codes have.
  let text: String
  /// What may have been typed, the likeliest first; empty where the cell holds a text.
  let readings: [String]

  init(_ piece: SheetLine.Piece, _ dates: DateSystem) {
    switch piece.cell.value {
    case .number:
      // Shown with a comma: 1,1.
      text = String(piece.text.map { $0 == "," ? "." : $0 })
      // A zero at the end is lost: 1.10 is the number 1.1.
      readings = text.contains(".") ? [text, text + "0"] : [text]
    case .date(let number):
      text = piece.wording.onOneLine
      readings = SerialMoment(number, dates).map { Self.readings(of: $0.date) } ?? []
    case .text, .boolean, .error, nil:
      text = piece.wording.onOneLine
      readings = []
    }
  }

  /// Of a day and a month either may have come first.
  private static func readings(of date: SerialDate) -> [String] {
    let (day, month, year) = (date.day, date.month, date.year % 100)
    return [
      "\(day).\(month)", "\(month).\(day)", "\(day).\(month).\(year)", "\(month).\(day).\(year)",
    ]
  }
}
