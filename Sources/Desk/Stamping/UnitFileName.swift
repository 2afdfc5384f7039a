internal import Reporting
internal import Vietnamese

/// The name of the file that a unit gets: `H42.05-So-Cong-Thuong.xlsx`. In letters that survive every
/// disk, mail program and archive, and in the same words on every run.
enum UnitFileName {
  static let ending = ".xlsx"

  /// Bytes before the ending. Disks allow 255 in all, but Windows has no more than 260 letters for a
  /// file with all its folders.
  static let longest = 150

  static func of(_ unit: Unit) -> String {
    let words = [code(unit.code), PlainWords.of(unit.name).joined(separator: "-")]
    // The code stands first, so that it is the name that is cut.
    let whole = words.filter { !$0.isEmpty }.joined(separator: "-")
    var stem = String(whole.prefix(longest))
    while let last = stem.last, "-.".contains(last) { stem.removeLast() }
    if stem.isEmpty { stem = "don-vi" }
    return (isDevice(stem) ? "_" : "") + stem + ending
  }

  /// Codes of offices have dots, `000.00.05.H42`. None at either end: a name that begins with one is
  /// hidden.
  private static func code(_ code: String) -> String {
    code.split(separator: ".")
      .map { PlainWords.of(String($0)).joined(separator: "-") }
      .filter { !$0.isEmpty }
      .joined(separator: ".")
  }

  /// Windows takes these for devices, whatever stands behind the first dot.
  private static func isDevice(_ stem: String) -> Bool {
    let first = (stem.split(separator: ".").first ?? "").uppercased()
    return ["CON", "PRN", "AUX", "NUL"].contains(first)
      || first.count == 4 && (first.hasPrefix("COM") || first.hasPrefix("LPT"))
        && first.last?.isNumber == true
  }
}
