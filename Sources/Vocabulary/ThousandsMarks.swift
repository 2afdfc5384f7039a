extension Int {
  /// The number with its digits in groups of three, as sentences have it: `1.234` in Vietnamese,
  /// `1,234` in English.
  package var grouped: Phrase {
    Phrase(vi: grouped(by: "."), en: grouped(by: ","))
  }

  private func grouped(by mark: String) -> String {
    let digits = String(magnitude)
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += mark }
      text.append(digit)
    }
    return text
  }
}
