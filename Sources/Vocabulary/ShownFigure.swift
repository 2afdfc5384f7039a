extension Figure {
  /// As sentences have it: `196.870` and `12,5` in Vietnamese, `196,870` and `12.5` in English.
  package var shown: Phrase {
    Phrase(vi: grouped(by: ".", fractionBehind: ","), en: grouped(by: ",", fractionBehind: "."))
  }

  private func grouped(by mark: Character, fractionBehind point: Character) -> String {
    let plain = normalized.description
    let whole = plain.prefix { $0 != "." }
    let first = whole.first == "-" ? 1 : 0
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > first, (whole.count - index).isMultiple(of: 3) { text.append(mark) }
      text.append(digit)
    }
    guard whole.count < plain.count else { return text }
    text.append(point)
    return text + plain.dropFirst(whole.count + 1)
  }
}
