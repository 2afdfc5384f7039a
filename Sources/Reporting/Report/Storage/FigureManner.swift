internal import Vocabulary

/// How a figure is written in a cell, where it is one of the ways in which offices write: `1.144`,
/// `99,97%`, `09`. A report keeps this instead of the letters.
struct FigureManner: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// `1.144` instead of `1144`.
  static let grouped = FigureManner(rawValue: 1)
  /// `36%` instead of `36`.
  static let percent = FigureManner(rawValue: 2)
  /// `09` instead of `9`.
  static let padded = FigureManner(rawValue: 4)

  /// The manner in which `raw` is `figure`, letter for letter; nil when there is none.
  init?(of raw: String, for figure: Figure) {
    var manner = FigureManner()
    let text = raw.utf8
    if text.last == UInt8(ascii: "%") { manner.insert(.percent) }
    if text.contains(UInt8(ascii: ".")) { manner.insert(.grouped) }
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    if digits.first == UInt8(ascii: "0"), let second = digits.dropFirst().first,
      second &- UInt8(ascii: "0") <= 9
    {
      manner.insert(.padded)
    }
    var written: [UInt8] = []
    manner.append(figure, to: &written)
    guard written.span.isSame(as: text.span) else { return nil }
    self = manner
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The figure with a decimal comma and the marks of this manner.
  func text(of figure: Figure) -> String {
    var bytes: [UInt8] = []
    append(figure, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what `text(of:)` says.
  func append(_ figure: Figure, to bytes: inout [UInt8]) {
    let start = bytes.count
    figure.append(to: &bytes)
    let first = figure.isNegative ? start + 1 : start
    var end = bytes.count
    if figure.scale > 0 {
      end -= Int(figure.scale) + 1
      bytes[end] = UInt8(ascii: ",")
    }
    if contains(.grouped) {
      var mark = end - 3
      while mark > first {
        bytes.insert(UInt8(ascii: "."), at: mark)
        mark -= 3
      }
    }
    if contains(.padded), end - first == 1 { bytes.insert(UInt8(ascii: "0"), at: first) }
    if contains(.percent) { bytes.append(UInt8(ascii: "%")) }
  }
}
