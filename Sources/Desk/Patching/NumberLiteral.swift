/// Numbers as programs write them, with a point before decimals: `9`, `-1.5`, `+3`, `05`, `1e3`.
enum NumberLiteral {
  /// The number as a workbook stores it, without a plus sign and without zeros before its digits. Nil
  /// where the text is no number.
  static func normalized(_ text: String) -> String? {
    var rest = text.utf8[...]
    var literal = ""
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      if rest.first == UInt8(ascii: "-") { literal = "-" }
      rest.removeFirst()
    }
    let whole = digits(&rest)
    var fraction: String?
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = digits(&rest)
    }
    guard !whole.isEmpty || !(fraction ?? "").isEmpty else { return nil }
    let short = String(whole.drop { $0 == "0" })
    literal += short.isEmpty ? "0" : short
    if let fraction, !fraction.isEmpty { literal += ".\(fraction)" }
    if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      literal += "E"
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        literal += sign == UInt8(ascii: "-") ? "-" : "+"
        rest.removeFirst()
      }
      let power = digits(&rest)
      guard !power.isEmpty else { return nil }
      literal += power
    }
    return rest.isEmpty ? literal : nil
  }

  /// Digits with commas, or with several points: what a person here writes for 1.5 or for 1144.5.
  static func looksVietnamese(_ text: String) -> Bool {
    let body = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let pieces = body.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    return pieces.count > 1
      && pieces.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private static func digits(_ text: inout Substring.UTF8View) -> String {
    let taken = text.prefix { (0x30...0x39).contains($0) }
    text = text.dropFirst(taken.count)
    return String(decoding: Array(taken), as: UTF8.self)
  }
}
