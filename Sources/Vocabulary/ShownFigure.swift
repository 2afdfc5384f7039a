extension Figure {
  /// As sentences have it: `196.870` and `12,5` in Vietnamese, `196,870` and `12.5` in English.
  package var shown: Phrase {
    Phrase(
      vi: grouped(by: UInt8(ascii: "."), fractionBehind: UInt8(ascii: ",")),
      en: grouped(by: UInt8(ascii: ","), fractionBehind: UInt8(ascii: ".")))
  }

  private func grouped(by mark: UInt8, fractionBehind point: UInt8) -> String {
    var plain: [UInt8] = []
    normalized.append(to: &plain)
    let whole = plain.firstIndex(of: UInt8(ascii: ".")) ?? plain.count
    let first = isNegative ? 1 : 0
    var text: [UInt8] = []
    text.reserveCapacity(plain.count + whole / 3)
    for (index, byte) in plain.enumerated() {
      if index > first, index < whole, (whole - index).isMultiple(of: 3) { text.append(mark) }
      text.append(index == whole ? point : byte)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
