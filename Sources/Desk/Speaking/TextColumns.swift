/// How many columns of a terminal a text takes, and how to keep it within some number of them.
///
/// Never too few: where terminals differ (emoji, flags), the widest reading is taken, because a
/// line that is too long wraps and a line that is too short merely leaves space.
package enum TextColumns {
  package static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  package static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isPlainLetter { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format:
      // The emoji selector turns the narrow sign before it into a wide one.
      return scalar.value == 0xFE0F ? 1 : 0
    case .control: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// The text itself if it fits, else its beginning and "…".
  package static func cut(_ text: String, to columns: Int) -> String {
    if width(of: text) <= columns { return text }
    guard columns > 0 else { return "" }
    var kept = ""
    var used = 1
    for character in text {
      used += width(of: String(character))
      if used > columns { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Lines of at most `columns`, broken at spaces. A word that is longer than a line stays whole.
  package static func wrap(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if width(of: line) + 1 + width(of: word) <= columns {
        line += " \(word)"
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + [line]
  }

  package static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(of: text)))
  }

  /// East Asian Wide and Fullwidth (Unicode Standard Annex #11), rounded up to whole blocks, and
  /// the flags' letters; but for the cross ✗, which tables show and no terminal draws wide.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23F3, 0x25FD...0x25FE,
    0x2614...0x2615, 0x2648...0x2653, 0x267F...0x26FF, 0x2705...0x2716, 0x2718...0x27BF,
    0x2B1B...0x2B1C,
    0x2B50...0x2B55, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F000...0x1FAFF,
    0x20000...0x3FFFD,
  ]
}
