internal import Grid
internal import Reporting
internal import Vietnamese

/// What the cells of a workbook say, in Unicode.
///
/// Text in an old encoding is decoded here, before anybody compares it or keeps it: cell by cell, and
/// piece by piece where a cell has several fonts, for workbooks mix them.
struct CellTexts {
  /// A piece of a text, and how it looks.
  struct Piece {
    let text: String
    let font: Font

    /// With the signs for raised digits where the font raises them: 12 with a raised 2 behind it is not
    /// 122.
    var textWithRaisedDigits: String {
      guard font.position == .superscript, text.utf8.allSatisfy(\.isDigit) else { return text }
      let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
      return String(text.utf8.map { raised[Int($0 - UInt8(ascii: "0"))] })
    }
  }

  private let styles: CellStyles
  private let wordings: Wordings
  /// Whether the font of any style is for an old encoding. Of most workbooks none is, and then the
  /// font of no cell need be looked up.
  private let hasOldFonts: Bool
  /// Whether any style crosses out what stands in a cell.
  private let hasCrossingFonts: Bool
  /// Of each style: labels are many, and styles few.
  private let emphases: [FormRow.Emphasis]

  /// `wordings` are those of other workbooks that were read before.
  init(_ styles: CellStyles, _ wordings: Wordings = Wordings()) {
    self.styles = styles
    self.wordings = wordings
    hasOldFonts = styles.fonts.contains { font in
      font.name.map { LegacyFont.encoding(ofFont: $0) != nil } ?? false
    }
    hasCrossingFonts = styles.fonts.contains { $0.isStruckThrough }
    emphases = styles.styles.map { FormRow.Emphasis(styles.font(of: $0)) }
  }

  /// The same as `text(of:)`, with all that is known of it.
  func wording(of cell: Cell) -> Wording {
    // What a cell's own fonts or its format say too is not known by its bytes alone.
    if showsAsStored(cell) { return wordings.wording(stored: cell.bytes) { text(of: cell) } }
    return wordings.wording(of: text(of: cell))
  }

  private func showsAsStored(_ cell: Cell) -> Bool {
    switch cell.kind {
    case .text: !hasOldFonts && cell.showsTextAsStored && cell.runs == nil
    case .number: cell.showsNumberAsStored
    case .date, .boolean, .error, nil: false
    }
  }

  /// For a text that was put together from those of cells.
  func wording(of text: String) -> Wording { wordings.wording(of: text) }

  /// What a person sees in the cell, without blanks at its ends; line breaks are kept.
  func text(of cell: Cell) -> String {
    let shown = cell.shown
    guard case .text = cell.kind else { return shown.trimmed }
    if let pieces = remaining(of: cell) { return pieces.map(\.text).joined().trimmed }
    let font = hasOldFonts ? styles.font(of: cell.style).name : nil
    return (LegacyText.read(shown, font: font)?.text ?? shown).trimmed
  }

  /// The same for a figure, with signs for raised digits; nil where all of the text has one font.
  func figureText(of cell: Cell) -> String? {
    remaining(of: cell)?.map(\.textWithRaisedDigits).joined().trimmed
  }

  /// The pieces of a text. What is crossed out is not said any more, unless all of it is.
  private func remaining(of cell: Cell) -> [Piece]? {
    guard let pieces = pieces(of: cell) else { return nil }
    let left = pieces.filter { !$0.font.isStruckThrough }
    return left.isEmpty ? pieces : left
  }

  enum Crossing {
    case nothing, part, all
  }

  /// How much of what a cell says somebody has crossed out.
  func crossing(of cell: Cell) -> Crossing {
    if let runs = cell.runs, !runs.isEmpty {
      let own = hasCrossingFonts && font(of: cell).isStruckThrough
      let crossed = runs.filter { $0.font?.isStruckThrough ?? own }
      if crossed.isEmpty { return .nothing }
      return crossed.count == runs.count ? .all : .part
    }
    return hasCrossingFonts && font(of: cell).isStruckThrough ? .all : .nothing
  }

  /// How the cell's style prints it.
  func emphasis(of cell: Cell) -> FormRow.Emphasis {
    emphases.indices.contains(cell.styleIndex)
      ? emphases[cell.styleIndex] : FormRow.Emphasis(font(of: cell))
  }

  /// The font that the cell's style names.
  func font(of cell: Cell) -> Font { styles.font(of: cell.style) }

  /// The pieces of a text that has several fonts; nil for any other.
  func pieces(of cell: Cell) -> [Piece]? {
    guard let runs = cell.runs, !runs.isEmpty else { return nil }
    let own = font(of: cell)
    var pieces: [Piece] = []
    pieces.reserveCapacity(runs.count)
    var rest = runs[...]
    while let first = rest.first {
      // Bold and plain pieces of one typeface are one text in one encoding.
      let typeface = first.font?.name ?? own.name
      let alike = rest.prefix { ($0.font?.name ?? own.name) == typeface }
      let encoding = LegacyText.read(alike.map(\.text).joined(), font: typeface)?.encoding
      for run in alike {
        let text = encoding.map { LegacyText.decoded(run.text, from: $0) } ?? run.text
        pieces.append(Piece(text: text, font: run.font ?? own))
      }
      rest = rest.dropFirst(alike.count)
    }
    return pieces
  }
}
