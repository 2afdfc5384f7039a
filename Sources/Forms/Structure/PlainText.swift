extension String {
  /// Without white space at its ends, also that which Word and web pages bring along.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }) else { return "" }
    guard let last = scalars.lastIndex(where: { !$0.isBlank }) else { return "" }
    if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return self }
    return String(scalars[first...last])
  }

  /// With a blank for every line break and what stands around it.
  var onOneLine: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
      return self
    }
    return split { $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether nothing is to be seen of it.
  var isBlank: Bool {
    properties.isWhitespace || self == "\u{200B}" || self == "\u{FEFF}" || self == "\u{2060}"
  }
}
