/// What `bieumau-bench returns` is asked for: so many returns, in a folder that stays.
struct ReturnsOptions: Equatable {
  let folder: String
  let returns: Int
  let templates: String

  static let usage = "bieumau-bench returns DIR [N] [TEMPLATES]"

  /// Nil for anything that `usage` does not allow.
  init?(_ arguments: ArraySlice<String>) {
    guard let folder = arguments.first, !folder.isEmpty, arguments.count <= 3 else { return nil }
    self.folder = folder
    let rest = Array(arguments.dropFirst())
    guard let returns = rest.isEmpty ? 5 : Int(rest[0]), (1...99_999).contains(returns) else {
      return nil
    }
    self.returns = returns
    templates = rest.count > 1 ? rest[1] : "Templates"
  }
}
