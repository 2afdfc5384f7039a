/// When `xml:space="preserve"` must stand beside a text.
package enum PreservedSpace {
  /// Excel drops blanks at both ends without it, other programs also join those inside: so it is
  /// needed for a blank first or last, for two in a row, for tabs and for line feeds.
  package static func isNeeded(for text: Span<UInt8>) -> Bool {
    // As if a blank stood before the text: one at its beginning then makes two.
    var previousIsBlank = true
    for index in text.indices {
      switch text[index] {
      case 0x20:
        if previousIsBlank { return true }
        previousIsBlank = true
      case 0x09, 0x0A, 0x0D: return true
      default: previousIsBlank = false
      }
    }
    return previousIsBlank && !text.isEmpty
  }
}
