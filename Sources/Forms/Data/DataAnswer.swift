internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// What a line of data says of one cell of its row.
struct DataAnswer {
  private let line: DataLine
  private let row: FormRow
  private let reference: RowReference
  private let hint: String?
  private let mark: DecimalMark

  init(
    _ line: DataLine, of row: FormRow, _ reference: RowReference, in column: ValueColumn,
    mark: DecimalMark
  ) {
    self.line = line
    self.row = row
    self.reference = reference
    hint = row.hint(in: column)
    self.mark = mark
  }

  /// Throws where it is not certain what the line says.
  func value() throws(DataError) -> Value {
    guard let raw = line.words(.raw) else { return try entered() }
    // `raw` bears witness of a figure and is never its source.
    let shown = FigureText.read(raw, as: row.expectation, unit: row.unit)
    guard let figure = try figure(beside: shown, raw) else { return try withoutFigure(raw, shown) }
    guard let text = line.words(.text) else {
      // A figure that somebody has corrected does not look any more as its cell did.
      return shown.value == figure
        ? Value(raw: raw, figure: figure, parts: shown.parts.map(Value.Parts.init))
        : Value(figure)
    }
    // Only the words of an answer stand beside its code.
    guard shown.value == figure, shown.words == text.trimmed else {
      throw line.error(.valueAndText, at: .text)
    }
    return Value(raw: raw, figure: figure, text: text)
  }

  /// What somebody entered who had no cell to copy.
  private func entered() throws(DataError) -> Value {
    let (figure, text) = (try figure(beside: nil, nil), line.words(.text))
    if row.kind == .group, figure != nil || text != nil {
      throw line.error(
        .valueInHeading(reference, label: row.label), at: text == nil ? .value : .text)
    }
    if figure != nil, text != nil { throw line.error(.valueAndText, at: .text) }
    return figure.map { Value($0) } ?? text.map { .words($0) } ?? .blank()
  }

  private func withoutFigure(_ raw: String, _ shown: CellReading) throws(DataError) -> Value {
    if let text = line.words(.text) {
      return raw.trimmed == text.trimmed ? Value(raw: raw, text: text) : .words(text)
    }
    guard isInstruction(raw, shown) else {
      throw error(.leftOut(raw: raw), at: .raw)
    }
    return Value(raw: raw)
  }

  /// Whether it may be what forms print where figures are to be entered: sentences without a figure.
  private func isInstruction(_ raw: String, _ shown: CellReading) -> Bool {
    if raw == hint { return true }
    return shown.value == nil && raw.utf8.count > 20 && !raw.utf8.contains(where: \.isDigit)
  }

  /// The figure in the value column; nil where there is none.
  private func figure(beside shown: CellReading?, _ raw: String?) throws(DataError) -> Figure? {
    guard let text = line[.value] else { return nil }
    let read: DataFigure
    do throws(AnswerFault) { read = try DataFigure.read(text, mark) } catch {
      throw self.error(error, at: .value)
    }
    if mark == .point, let behind = line.digits(besideValue: text) {
      throw error(.parted(text, behind: behind), at: .value)
    }
    let figure = read.figure
    if let raw, let shown, hasLostMark(figure, raw, shown) {
      throw error(.lostMark(text, raw: raw), at: .value)
    }
    if read.isLikeThousands, !row.kind.isPercentage, !bearsOut(figure, raw, shown) {
      throw error(.perhapsThousands(text), at: .value)
    }
    return figure
  }

  /// Whether the cell looks as it would with this figure, be it rounded.
  private func bearsOut(_ figure: Figure, _ raw: String?, _ shown: CellReading?) -> Bool {
    if raw == Value(figure).raw { return true }
    guard let seen = shown?.value, let distance = seen.subtracting(figure) else { return false }
    return distance < 1 && distance > -1
  }

  /// Whether the figure is what a spreadsheet under Vietnamese settings makes of `33.333`, as it takes
  /// the point for one between thousands: whole, with all digits of a cell that shows `33,333`. A
  /// point in the cell proves nothing: one under English settings makes 7.71 of the thousands in
  /// `7.710`, and leaves the figure 7710 as it is.
  private func hasLostMark(_ figure: Figure, _ raw: String, _ shown: CellReading) -> Bool {
    guard raw.utf8.contains(UInt8(ascii: ",")),
      raw.utf8.allSatisfy({ $0.isDigit || "-.,%".utf8.contains($0) }),
      let seen = shown.value, !seen.isInteger, figure.isInteger, !figure.isZero
    else { return false }
    // Somebody who makes the percentage 36 of a 0,36 means it.
    let isFraction = row.kind.isPercentage && seen < 1 && seen > -1
    if isFraction, seen.multiplied(by: 100) == figure { return false }
    return Self.digits(of: seen) == Self.digits(of: figure)
  }

  /// Without zeroes at the end.
  private static func digits(of figure: Figure) -> Int64 {
    var digits = figure.significand
    while digits != 0, digits.isMultiple(of: 10) { digits /= 10 }
    return digits
  }

  private func error(_ fault: AnswerFault, at column: ReportColumn) -> DataError {
    line.error(.separated(.answer(fault)), at: column)
  }
}

extension Value.Parts {
  fileprivate init(_ ratio: Ratio) {
    self.init(numerator: ratio.numerator, denominator: ratio.denominator)
  }
}
