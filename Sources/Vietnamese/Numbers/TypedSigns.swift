/// The signs of a text with only those differences left that matter to a number.
///
/// Digits of every script and width are ASCII digits, and so are the signs that stand between them:
/// a full-width comma is a comma, a no-break or thin space is a space, every dash and the minus sign
/// is `-`. What cannot be seen (a zero-width space, a byte order mark) is left out. Line breaks stay
/// apart from spaces: what stands on two lines is not one number.
struct TypedSigns {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each of them stands in the text, and the end of the text.
  private(set) var places: [String.Index] = []

  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count + 1)
    let all = text.unicodeScalars
    var place = all.startIndex
    while place < all.endIndex {
      if let plain = Self.plain(all[place]) {
        scalars.append(plain)
        places.append(place)
      }
      place = all.index(after: place)
    }
    places.append(all.endIndex)
  }

  var count: Int { scalars.count }

  /// Nil past the end, so that looking ahead needs no other check.
  subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Where these signs stand in the text; `range` is not empty and within it.
  func place(_ range: Range<Int>) -> Range<String.Index>? {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound < places.count else { return nil }
    return places[range.lowerBound]..<places[range.upperBound]
  }

  func isDigit(at index: Int) -> Bool {
    self[index].map { ("0"..."9").contains($0) } ?? false
  }

  /// Nil for a sign that cannot be seen.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII {
      switch scalar {
      case "\t": return " "
      case "\u{0A}"..."\u{0D}": return "\n"
      case "`": return "'"
      default: return scalar
      }
    }
    if scalar.isVietnamese { return scalar }
    if let sign = lookAlikes[scalar] { return sign }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .format: return nil
    case .spaceSeparator: return " "
    case .dashPunctuation: return "-"
    case .decimalNumber:
      let value = properties.numericValue ?? 0
      return Unicode.Scalar(0x30 + (value < 10 ? UInt8(value) : 0))
    default: return scalar
    }
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{85}": "\n", "\u{2028}": "\n", "\u{2029}": "\n", "−": "-", "＋": "+", "＝": "=",
    "．": ".", "。": ".", "，": ",", "、": ",", "٬": ",", "٫": ",", "‚": ",", "；": ";", "：": ":",
    "％": "%", "﹪": "%", "٪": "%", "／": "/", "⁄": "/", "∕": "/", "÷": "/",
    "（": "(", "）": ")", "［": "[", "］": "]", "＊": "*", "∗": "*", "＜": "<", "＞": ">",
    "‘": "'", "’": "'", "′": "'", "´": "'", "＇": "'",
    "～": "~", "∼": "~", "≃": "≈", "≅": "≈",
  ]
}

extension Unicode.Scalar {
  /// Whether it is a letter of Vietnamese with its marks, or one near them in the tables of Unicode.
  /// Nearly all signs beyond ASCII are, and need no further look.
  var isVietnamese: Bool {
    (0xC0...0x24F).contains(value) && value != 0xD7 && value != 0xF7
      || (0x1EA0...0x1EF9).contains(value)
  }
}
