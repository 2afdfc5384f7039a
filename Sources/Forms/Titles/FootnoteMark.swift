extension StringProtocol {
  /// The mark that this is, without its brackets: `19`, `(1)`, `[2]`, `*`.
  var footnoteMark: String? {
    guard utf8.count <= 5 else { return nil }
    var core = Substring(self)
    if let first = core.first, let last = core.last, ["()", "[]"].contains("\(first)\(last)") {
      core = core.dropFirst().dropLast()
    }
    guard (1...3).contains(core.utf8.count) else { return nil }
    let isNumber = core.utf8.allSatisfy(\.isDigit)
    return isNumber || core.utf8.allSatisfy { $0 == UInt8(ascii: "*") } ? String(core) : nil
  }
}
