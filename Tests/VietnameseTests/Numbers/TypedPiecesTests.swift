import Testing

@testable import Vietnamese

struct TypedPiecesTests {
  /// Pieces in order: numbers as `#`, words as `w`, raised figures as `^`, signs as they are; one
  /// space where a piece does not touch the one before it.
  @Test(arguments: [
    ("1.144", "#"), ("1 144", "#"), ("12 13", "# #"), ("2022 135", "# #"), ("012 345", "# #"),
    ("1 234 567,5", "#"), ("1.144 234", "# #"), ("12, 5", "#, #"), ("5,", "#,"), (",5", "#"),
    ("a,5", "w,#"), ("5..6", "#..#"), ("27/27", "#/#"), ("100% (18/18)", "#% (#/#)"),
    ("12VB", "#w"), ("VB12", "w#"), ("12¹", "#^"), ("e\u{301}", "w"), ("½", "½"), ("１２", "#"),
    ("14. / 12.", "#. / #."), ("–5", "-#"), ("1\u{200b}2", "#"), ("a\nb", "w \nw"),
    ("\n12\n", "#"), ("12\n\n13", "# \n#"), ("", ""), (" \t", ""), ("1'234", "#"), ("'05", "'#"),
  ])
  func `cuts`(_ text: String, _ expected: String) {
    let pieces = TypedPieces(text).pieces
    var drawn = ""
    for (index, piece) in pieces.enumerated() {
      if index > 0, !piece.isAttached, pieces[index - 1].kind != .sign("\n") { drawn += " " }
      switch piece.kind {
      case .number: drawn += "#"
      case .word: drawn += "w"
      case .raised: drawn += "^"
      case .sign(let sign): drawn.unicodeScalars.append(sign)
      }
    }
    #expect(drawn == expected)
  }

  @Test func `looking past the ends is safe`() {
    let pieces = TypedPieces("12 a")
    #expect(pieces[-1] == nil && pieces[2] == nil)
    #expect(pieces.key(at: 0) == nil && pieces.key(at: 1) == "a" && pieces.key(at: 9) == nil)
    #expect(pieces.number(at: 1) == nil && pieces.integer(at: 0, digits: 2...2) == 12)
    #expect(pieces.integer(at: 0, digits: 3...4) == nil)
    #expect(pieces.text(0..<2) == "12 a" && pieces.text(1..<9).isEmpty)
    #expect(TypedPieces.integer([]) == nil)
    #expect(TypedPieces(String(repeating: "9", count: 30)).integer(at: 0, digits: 1...99) == nil)
  }

  @Test(arguments: [
    ("NGÀY", true), ("ngày", true), ("nga\u{300}y", true), ("ngay", false), ("tháng", false),
  ])
  func `knows a word in any of its shapes`(_ text: String, _ isDay: Bool) {
    #expect(TypedPieces(text).isWord("ngày", at: 0) == isDay)
  }
}
