internal import Grid
internal import Reporting

/// A label as it is meant: its words on one line, the marks of its footnotes apart.
struct LabelReading {
  var label = ""
  /// Without the parentheses around them.
  var marks: [String] = []
  private(set) var emphasis: FormRow.Emphasis = []

  /// A row without a label.
  init() {}

  /// A text of one font, whichever that is.
  init(plain wording: Wording) {
    label = wording.onOneLine
    takeRaisedDigits()
  }

  /// A label may run on into a second column.
  init(_ first: SheetLine.Piece, _ more: [SheetLine.Piece], _ texts: CellTexts) {
    if more.isEmpty, first.cell.runs?.isEmpty ?? true {
      self = first.wording.label
      emphasis = texts.emphasis(of: first.cell)
      return
    }
    add(first, texts)
    for piece in more {
      label += " "
      add(piece, texts)
    }
    label = label.trimmed.onOneLine
    takeRaisedDigits()
  }

  private mutating func add(_ piece: SheetLine.Piece, _ texts: CellTexts) {
    guard let parts = texts.pieces(of: piece.cell) else {
      label += piece.text
      emphasis.formUnion(texts.emphasis(of: piece.cell))
      return
    }
    for part in parts {
      let text = part.text.trimmed
      if part.font.position == .superscript, let mark = text.footnoteMark, !endsWithMetre {
        marks.append(mark)
      } else {
        label += part.text
        if !text.isEmpty { emphasis.formUnion(FormRow.Emphasis(part.font)) }
      }
    }
  }

  /// Digits that are raised letters themselves: `VBQPPL¹⁹`.
  private mutating func takeRaisedDigits() {
    // In UTF-8 they begin with one of these, which few labels have.
    guard label.utf8.count <= FormLimits.labelBytes,
      label.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 })
    else { return }
    let text = label
    label = ""
    var mark = ""
    for character in text {
      if let digit = character.raisedDigit, !mark.isEmpty || !endsWithMetre {
        mark += digit
        continue
      }
      if !mark.isEmpty { marks.append(mark) }
      mark = ""
      label.append(character)
    }
    if !mark.isEmpty { marks.append(mark) }
    label = label.trimmed
  }

  /// `m²`, `km³`: what is raised there is no mark.
  private var endsWithMetre: Bool {
    let unit = String(label.suffix(3).reversed()).prefix { $0.isLetter }
    return unit == "m" || unit.count == 2 && unit.first == "m" && "kcdm".contains(unit.last ?? " ")
  }
}

extension FormRow.Emphasis {
  init(_ font: Font) {
    let bold = font.isBold ? Self.bold.rawValue : 0
    let italic = font.isItalic ? Self.italic.rawValue : 0
    self.init(rawValue: bold | italic)
  }
}

extension Character {
  fileprivate var raisedDigit: String? {
    switch self {
    case "⁰": "0"
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "⁴": "4"
    case "⁵": "5"
    case "⁶": "6"
    case "⁷": "7"
    case "⁸": "8"
    case "⁹": "9"
    default: nil
    }
  }
}
