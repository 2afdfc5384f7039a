internal import Vocabulary

/// A number with some decimals, without Foundation.
func decimals(_ value: Double, _ places: Int = 3) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let digits = String(Int((value * scale).rounded()))
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  return padded.dropLast(places) + (places > 0 ? "." : "") + padded.suffix(places)
}

/// Digits in groups of three: `1,000,000`.
func grouped(_ number: Int) -> String {
  number.grouped.english
}

/// Blanks before a text, so that columns line up.
func right(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// Blanks behind a text.
func left(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
