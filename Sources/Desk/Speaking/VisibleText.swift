/// Text from outside, made safe to show on one line.
///
/// A file name may hold line breaks, escape sequences and marks that turn the reading direction;
/// on a terminal each could hide what a message says. They are shown as `\u{1B}` instead.
package enum VisibleText {
  package static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        visible += shown(scalar)
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// A sign that cannot be seen by itself, by its number: `\u{1B}`.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    // What nearly all text is made of, told without a look at Unicode's tables.
    if scalar.isPlainLetter { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // Direction marks and other signs without a shape. The joiner of emoji is one of them, and
    // names no file worth keeping it for.
    case .format: return true
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// The printable signs of ASCII and the Latin letters of Vietnamese, one column wide each.
  var isPlainLetter: Bool {
    switch value {
    case 0x20...0x7E, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
