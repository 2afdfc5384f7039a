/// The number of a document with its symbol, `481/BC-UBND`, `06/2017/QĐ-UBND`, `71-KL/TW`, and what
/// is left of it before it is numbered: `/BC-UBND`, `……/BC-UBND`.
enum DocumentNumber {
  /// No office has longer ones.
  private static let longest = 60

  /// `written` is without spaces. The number is nil where its digits are missing, the symbol where
  /// there is none.
  static func parts(of written: String) -> (number: String?, symbol: String?) {
    let written = written.prefix(longest + 1)
    guard written.count <= longest else { return (nil, nil) }
    let own = written.prefix { $0 != "/" && $0 != "-" }
    var symbol = written.dropFirst(own.count + 1)
    // The year in 06/2017/QĐ-UBND belongs to the number.
    if let stroke = symbol.firstIndex(of: "/"), symbol[..<stroke].allSatisfy(\.isNumber) {
      symbol = symbol[symbol.index(after: stroke)...]
    }
    let isNumbered = own.contains { $0.isLetter || $0.isNumber }
    return (
      isNumbered ? trimmed(written) : nil,
      symbol.contains(where: \.isLetter) ? trimmed(symbol) : nil
    )
  }

  /// Without dots at its ends.
  private static func trimmed(_ text: Substring) -> String {
    let ends: Set<Character> = [".", "…", "_", "-", "/", "&", ":"]
    let start = text.drop(while: ends.contains)
    return start.lastIndex { !ends.contains($0) }.map { String(start[...$0]) } ?? ""
  }
}
