internal import Desk
internal import Reporting
internal import Vocabulary

/// A value for a person: as it was written, and what was read where that is something else.
enum WrittenValue {
  /// `09`, `1.144`, `12 văn bản → 12`; empty for a blank one.
  static func text(_ value: Value) -> String {
    let written = TextColumns.cut(value.raw, to: longest)
    guard let figure = value.figure, plainFigure(value.raw) != figure else { return written }
    let read = Value(figure).raw
    return written.isEmpty ? read : "\(written) → \(read)"
  }

  /// The words of a whole report may stand in one cell.
  private static let longest = 120

  /// What anybody in Vietnam takes the text for: `09` is 9, `1.144` is 1144, `99,97%` is 99.97. Nil
  /// for any other text, whatever can be read in it.
  static func plainFigure(_ text: String) -> Figure? {
    var digits = text[...]
    if digits.last == "%" {
      digits = digits.dropLast()
      if digits.last == " " { digits = digits.dropLast() }
    }
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    if groups.count > 1 {
      let first = groups[0].drop { $0 == "-" }
      guard (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
        return nil
      }
    }
    return Figure((groups.joined() + parts.dropFirst().map { ".\($0)" }.joined()))
  }
}
