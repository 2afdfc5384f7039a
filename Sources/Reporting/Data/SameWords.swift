/// Whether two texts say the same, typed by two people.
enum SameWords {
  /// Only letters and digits count, and no capitals.
  static func labels(_ left: String, _ right: String) -> Bool {
    left == right || letters(left).elementsEqual(letters(right))
  }

  private static func letters(_ text: String) -> some Sequence<Character> {
    text.lowercased().lazy.filter { $0.isLetter || $0.isNumber }
  }

  /// With or without the dot at the end: `1.1.` is `1.1`, but not `11`.
  static func codes(_ left: String, _ right: String) -> Bool {
    left == right || core(left) == core(right)
  }

  private static func core(_ code: String) -> Substring {
    var core = code[...]
    while let last = core.last, last.isWhitespace || last == "." { core.removeLast() }
    return core.drop(while: \.isWhitespace)
  }
}
