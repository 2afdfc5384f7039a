/// Letters written with combining marks, made one sign each, as most programs write them.
///
/// Every letter of Vietnamese is composed, whatever the order of its marks, also where half of it is
/// composed already (ê and a dot below, as old code pages have it). Marks that make no letter of
/// Vietnamese stay where they are.
enum Composing {
  static func composed(_ text: String) -> String {
    let bytes = text.utf8.span
    guard mayHoldMarks(bytes) else { return text }
    var letters: [Letter] = []
    letters.reserveCapacity(bytes.count)
    // Behind a mark that stays no further mark goes to the letter before it: it belongs on top of
    // what stays.
    var isOpen = false
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      index += length
      if let mark = CombiningMark(scalar) {
        if isOpen, let last = letters.indices.last, letters[last].add(mark) { continue }
        isOpen = false
        letters.append(Letter(other: scalar))
      } else {
        letters.append(Letter(scalar))
        isOpen = true
      }
    }
    return String(letters)
  }

  /// All marks of Vietnamese have the first byte CC or CD; nothing else of Vietnamese has.
  static func mayHoldMarks(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0] & 0xFE == 0xCC }
  }
}
