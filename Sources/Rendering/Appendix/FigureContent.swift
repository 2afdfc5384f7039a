package import Reporting
package import SheetPlans
internal import Vocabulary

/// What a cell of a filled form holds, and how it shows it.
package struct FigureContent: Hashable {
  package var content: CellContent
  /// Nil for the general format.
  var format: String?
  /// What is to be seen in the cell.
  package var shown: String

  /// - Parameters:
  ///   - padsOnes: whether this form writes figures below 10 as `09`.
  package init(_ value: Value, of row: FormRow, padsOnes: Bool, asText: Bool) {
    guard let figure = value.figure, value.text == nil else {
      self.init(words: value.text ?? value.raw)
      return
    }
    let manner = Manner(figure, value.raw, row, padsOnes: padsOnes)
    let text = manner.text
    if let parts = value.parts {
      self.init(words: Self.words(of: parts, text, value.raw, row))
      return
    }
    guard !asText, manner.isExact else {
      self.init(words: text)
      return
    }
    self.init(content: .number(figure.normalized), format: manner.format, shown: text)
  }

  private init(content: CellContent, format: String?, shown: String) {
    self.content = content
    self.format = format
    self.shown = shown
  }

  /// "27/27", "100% (18/18)": as offices write them, and as somebody did where that says the same.
  private static func words(
    of parts: Value.Parts, _ figure: String, _ raw: String, _ row: FormRow
  ) -> String {
    let pair = "\(parts.numerator)/\(parts.denominator)"
    if raw == pair || raw.hasSuffix("(\(pair))") && raw.hasPrefix(figure) { return raw }
    guard row.kind.isPercentage else { return pair }
    return figure.hasSuffix("%") ? "\(figure) (\(pair))" : "\(figure)% (\(pair))"
  }

  private init(words: String) {
    let isBlank = words.isEmpty
    self.init(
      content: isBlank ? .blank : .text(words), format: isBlank ? nil : "@", shown: words)
  }
}

/// How a figure is written, by the kind of its row.
private struct Manner {
  let figure: Figure
  /// `99,97%` where somebody wrote it so, in a row of which the form does not say its unit.
  let hasPercentSign: Bool
  let isPadded: Bool
  let isGrouped: Bool

  init(_ figure: Figure, _ raw: String, _ row: FormRow, padsOnes: Bool) {
    self.figure = Self.printed(figure)
    // Where the form prints the sign as the unit, the figures of a column look alike without.
    hasPercentSign = row.kind.isPercentage && raw.hasSuffix("%") && !row.unit.contains("%")
    let isOne = figure.isInteger && !figure.isNegative && !figure.isZero && figure < 10
    let isPaddedAlready = raw.count == 2 && raw.hasPrefix("0")
    isPadded = isOne && !row.kind.isAnswer && (isPaddedAlready || padsOnes && row.kind == .count)
    // In a percentage a point may be a decimal point.
    isGrouped = !row.kind.isAnswer && !row.kind.isPercentage
  }

  /// The figure with the places that are printed. Three of them would be read as thousands.
  private static func printed(_ figure: Figure) -> Figure {
    guard figure.scale == 3 else { return figure }
    let short = figure.normalized
    return short.scale < 3
      ? short : Figure(significand: figure.significand * 10, scale: 4) ?? figure
  }

  /// Whether a workbook keeps all its digits.
  var isExact: Bool { String(figure.normalized.significand.magnitude).utf8.count <= 15 }

  /// The places after the point that are printed: those of the figure as it was written.
  private var places: Int { Int(figure.scale) }

  /// As a Vietnamese machine shows it.
  var text: String {
    var digits = figure.description
    var fraction = ""
    if let point = digits.firstIndex(of: ".") {
      fraction = "," + digits[digits.index(after: point)...]
      digits = String(digits[..<point])
    }
    let sign = digits.hasPrefix("-") ? "-" : ""
    digits.removeFirst(sign.utf8.count)
    if isPadded { digits = "0" + digits }
    if isGrouped { digits = Self.grouped(digits) }
    return sign + digits + fraction + (hasPercentSign ? "%" : "")
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return text
  }

  /// The points between thousands are letters, the same on every machine. The mark before decimals is
  /// the machine's own: no format can say another.
  var format: String? {
    let percent = hasPercentSign ? "\"%\"" : ""
    if isPadded { return "00\(percent)" }
    let digits =
      "\(figure.normalized.significand.magnitude)".utf8.count - Int(figure.normalized.scale)
    let decimals = places > 0 ? "." + String(repeating: "0", count: min(places, 15)) : ""
    guard isGrouped, digits > 3 else { return "0\(decimals)\(percent)" }
    var groups = "0"
    for _ in 0..<((digits - 1) / 3) { groups += "\".\"000" }
    if digits <= 9, places == 0, !figure.isNegative, percent.isEmpty { return FigureFormat.grouped }
    return "\(groups)\(decimals)\(percent)"
  }
}
