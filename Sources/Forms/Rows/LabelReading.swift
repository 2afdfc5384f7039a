internal import Grid
internal import Reporting

/// A label as it is meant: its words on one line, the marks of its footnotes apart.
struct LabelReading {
  var label: String
  var marks: [String]
  let emphasis: FormRow.Emphasis

  init(_ piece: SheetLine.Piece, _ styles: CellStyles) {
    let runs = piece.cell.runs ?? []
    let base = styles.font(of: piece.cell.style)
    var words = ""
    var marks: [String] = []
    var emphasis: FormRow.Emphasis = runs.isEmpty ? FormRow.Emphasis(base) : []
    for run in runs {
      let font = run.font ?? base
      let text = run.text.trimmed
      if font.position == .superscript, text.isFootnoteMark {
        marks.append(text)
      } else {
        words += run.text
        if !text.isEmpty { emphasis.formUnion(FormRow.Emphasis(font)) }
      }
    }
    label = (runs.isEmpty ? piece.text : words).trimmed.onOneLine
    self.marks = marks
    self.emphasis = emphasis
    takeRaisedDigits()
  }

  /// Digits that are raised letters themselves: `VBQPPL¹⁹`.
  private mutating func takeRaisedDigits() {
    let raised = "⁰¹²³⁴⁵⁶⁷⁸⁹"
    guard label.contains(where: { raised.contains($0) }) else { return }
    var words = ""
    var mark = ""
    for character in label {
      if let digit = raised.firstIndex(of: character) {
        mark += String(raised.distance(from: raised.startIndex, to: digit))
      } else {
        if !mark.isEmpty { marks.append(mark) }
        mark = ""
        words.append(character)
      }
    }
    if !mark.isEmpty { marks.append(mark) }
    label = words.trimmed
  }
}

extension FormRow.Emphasis {
  init(_ font: Font) {
    self = []
    if font.isBold { insert(.bold) }
    if font.isItalic { insert(.italic) }
  }
}

extension String {
  /// `19`, `(1)`, `*`.
  var isFootnoteMark: Bool {
    let core = drop { $0 == "(" }.prefix { $0 != ")" }
    return (1...3).contains(core.count)
      && (core.allSatisfy { "0" <= $0 && $0 <= "9" } || core.allSatisfy { $0 == "*" })
  }
}
