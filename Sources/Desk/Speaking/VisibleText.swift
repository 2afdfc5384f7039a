/// Text from outside, made safe to show on one line.
///
/// A file name may hold line breaks, escape sequences and marks that turn the reading direction;
/// on a terminal each could hide what a message says. They are shown as `\u{1B}` instead.
package enum VisibleText {
  package static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    // Letters with and without Vietnamese marks: looking up properties takes ten times as long.
    switch scalar.value {
    case 0x20..<0x7F, 0xAE..<0x370, 0x1E00..<0x1F00: return false
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    // Direction marks and other signs without a shape. The joiner of emoji is one of them, and
    // names no file worth keeping it for.
    case .format: true
    default: false
    }
  }
}
