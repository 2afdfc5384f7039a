internal import Grid
internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// Takes the rows of a table apart by its columns.
struct RowReading {
  private var scan: RowScan
  private let texts: CellTexts
  private let dates: DateSystem
  private var codes = CodeRepair()
  /// By places in the header.
  private let values: [ValueColumn?]
  private let namesReporter: [Bool]
  /// The first column of the sheet that is for figures.
  private let firstFigure: Int?

  /// `roles` are those of the band's columns.
  init(_ band: HeaderBand, _ roles: [FormColumn], _ texts: CellTexts, _ dates: DateSystem) {
    scan = RowScan(TableColumns(band))
    self.texts = texts
    self.dates = dates
    values = roles.map { if case .value(let value) = $0.role { value } else { nil } }
    namesReporter = roles.map { $0.role == .note && $0.namesReporter }
    firstFigure = zip(values, roles).first { $0.0 != nil }?.1.position
  }

  /// To be asked from the top down, for codes are understood from those above them. Nil for a line that
  /// holds nothing of the table: a remark between the rows, a page number, the numbers of the columns
  /// once more.
  mutating func row(of line: SheetLine) -> FoundRow? {
    if ColumnNumbers(line) != nil { return nil }
    let parts = scan.parts(of: line)
    guard let heading = parts.heading else { return withoutLabel(parts) }
    var code = parts.label != nil ? parts.code.map { read($0) } ?? "" : ""
    var label: LabelReading
    if code.isEmpty, let rest = parts.labelBehindCode {
      code = heading.wording.onOneLine
      label = LabelReading(rest, [], texts)
    } else {
      label = LabelReading(heading, parts.moreOfLabel, texts)
      if code.isEmpty {
        let words = heading.wording
        let isPlain = label.label.utf8.span.isSame(as: words.onOneLine.utf8.span)
        (code, label.label) = isPlain ? words.split : LeadingCode.split(label.label)
      }
    }
    return row(parts, code, label, isMerged: firstFigure.map(heading.columns.contains) ?? false)
  }

  /// A code says nothing alone; with a unit or a figure beside it, the label is what got lost.
  private mutating func withoutLabel(_ parts: RowParts) -> FoundRow? {
    guard let code = parts.code, parts.unit != nil || !parts.figures.isEmpty else { return nil }
    return row(parts, read(code), LabelReading(), isMerged: false)
  }

  private mutating func read(_ code: SheetLine.Piece) -> String {
    codes.code(of: CodeCell(code, dates))
  }

  private func row(
    _ parts: RowParts, _ code: String, _ label: LabelReading, isMerged: Bool
  ) -> FoundRow {
    FoundRow(
      parts: parts, code: code, label: label, unit: parts.unit?.text ?? "",
      isMergedHeading: isMerged,
      hints: hints(in: parts.figures) + hints(in: parts.figuresAbove),
      notes: parts.notes.map { column, piece in
        FoundRow.Note(text: piece.text, namesReporter: namesReporter[column])
      })
  }

  private func hints(in figures: [(column: Int, piece: SheetLine.Piece)]) -> [FormRow.Hint] {
    // Most figures are numbers, and then no list is made.
    var hints: [FormRow.Hint] = []
    for (column, piece) in figures {
      if let value = values[column], piece.isText { hints.append(FormRow.Hint(value, piece.text)) }
    }
    return hints
  }
}

extension FormColumn {
  fileprivate var namesReporter: Bool {
    guard let heading = heading.last else { return false }
    let words = Fold.bare(heading).utf8.span
    var start = 0
    while start < words.count {
      if Self.reporters.begin(words, at: start) { return true }
      start = words.nextWord(after: start)
    }
    return false
  }

  private static let reporters = Phrases([
    "bao cao", "thuc hien", "chu tri", "cung cap", "trach nhiem", "nguon so lieu", "phu trach",
    "tong hop", "theo doi",
  ])
}
