/// What `bieumau-bench scan` is asked for.
struct ScanOptions: Equatable {
  let rounds: Int
  let files: [String]

  static let usage = "bieumau-bench scan [--rounds N] FILE..."

  /// Nil for anything that `usage` does not allow.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    var rounds = 200
    if rest.first == "--rounds" {
      rest.removeFirst()
      guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
      rounds = number
    }
    guard !rest.isEmpty else { return nil }
    self.rounds = rounds
    files = Array(rest)
  }
}
