/// What `bieumau-bench reading` is asked for.
struct ReadingOptions: Equatable {
  var peers = false
  var rounds = 20
  var returns = 100
  var cells = 1_000_000
  var keptIn: String?
  var templates = "Templates"

  static let usage =
    "bieumau-bench reading [--peers] [--rounds N] [--returns N] [--cells N] [--keep DIR]"
    + " [--templates DIR]"

  init() {}

  /// Nil for anything that `usage` does not allow.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    var seen: Set<String> = []
    while let option = rest.popFirst() {
      guard seen.insert(option).inserted else { return nil }
      if option == "--peers" {
        peers = true
        continue
      }
      guard let value = rest.popFirst(), !value.isEmpty else { return nil }
      switch option {
      case "--rounds":
        guard let number = Self.number(value, 1...100_000) else { return nil }
        rounds = number
      case "--returns":
        guard let number = Self.number(value, 1...99_999) else { return nil }
        returns = number
      case "--cells":
        guard let number = Self.number(value, 1...LargeSheet.largest) else { return nil }
        cells = number
      case "--keep": keptIn = value
      case "--templates": templates = value
      default: return nil
      }
    }
  }

  private static func number(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }
}
