internal import Vocabulary

extension String {
  /// The text, or its beginning where a cell cannot hold all of it.
  ///
  /// A cell holds 32,767 letters, in which a sign that XML has no place for takes seven, as `_x0001_`
  /// does.
  var fittingCell: String {
    let limit = SheetLimits.charactersInCell
    if utf8.count <= limit / 7 { return self }
    let mark = " (…)"
    var room = limit
    for (index, character) in zip(indices, self) {
      room -= character.unicodeScalars.reduce(0) { $0 + $1.lettersInCell }
      guard room >= 0 else {
        return self[..<beginning(before: index, leaving: mark.count)] + mark
      }
    }
    return self
  }

  /// The index so many letters before another.
  private func beginning(before index: Index, leaving count: Int) -> Index {
    self.index(index, offsetBy: -count, limitedBy: startIndex) ?? startIndex
  }
}

extension Unicode.Scalar {
  fileprivate var lettersInCell: Int {
    switch value {
    case 0x09, 0x0A: 1
    case ..<0x20, 0xFFFE, 0xFFFF, 0x5F: 7
    case 0x10000...: 2
    default: 1
    }
  }
}
