internal import Reporting
internal import Vocabulary

/// A figure as a line of separated text writes it.
struct DataFigure {
  let figure: Figure
  /// Whether it is written as thousands are: `1.144`.
  let isLikeThousands: Bool

  /// Digits, perhaps a minus before them, perhaps decimals behind the mark of the file. Nothing else
  /// is certain: what `read` has written may have gone through a spreadsheet that takes the point
  /// for a mark between thousands, and a mark that is not the file's is a sign of that.
  static func read(_ text: String, _ mark: DecimalMark) throws(AnswerFault) -> DataFigure {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let runs = unsigned.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard runs.count <= 2, runs.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }) else {
      throw isShortened(unsigned) ? .shortened(text) : .noFigure(text, mark)
    }
    if runs.count == 2, let other = mark.other, unsigned.contains(other) {
      throw .otherMark(text, mark)
    }
    guard let figure = Figure(text.replacing(",", with: ".")) else { throw .tooLong(text) }
    return DataFigure(
      figure: figure,
      isLikeThousands: runs.count == 2 && runs[1].count == 3 && runs[0].count <= 3
        && runs[0].first != "0")
  }

  /// `1.23457E+11`
  private static func isShortened(_ text: Substring) -> Bool {
    let halves = text.split(separator: "E", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ $0.utf8.contains(where: \.isDigit) }) else {
      return false
    }
    return text.utf8.allSatisfy { $0.isDigit || "+-.,E".utf8.contains($0) }
  }
}

extension DecimalMark {
  /// The mark that no figure of the file may have.
  fileprivate var other: Character? {
    switch self {
    case .point: ","
    case .comma: "."
    case .either: nil
    }
  }
}
