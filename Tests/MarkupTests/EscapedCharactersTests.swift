import Markup
import TestSupport
import Testing

struct EscapedCharactersTests {
  @Test(arguments: [
    ("Sở Nội vụ", "Sở Nội vụ"),
    ("", ""),
    ("_x", "_x"),
    ("_x000D_", "\r"),
    ("a_x000D_\nb", "a\r\nb"),
    ("_x0041_", "A"),
    ("_x1EA1_", "ạ"),
    ("_x1ea1_", "ạ"),
    ("_x005F_", "_"),
    ("_x005f_x0041_", "_x0041_"),
    ("_x0041__x0042_", "AB"),
    ("_x0041_x0042_", "Ax0042_"),
    ("__x0041_", "_A"),
    ("_xD83D__xDE00_", "😀"),
    ("_xd83d__xde00_", "😀"),
    ("_xD83D_", "_xD83D_"),
    ("_xDE00__xD83D_", "_xDE00__xD83D_"),
    ("_xD83D_ _xDE00_", "_xD83D_ _xDE00_"),
    ("_xD83D__xD83D__xDE00_", "_xD83D_😀"),
    ("_xD83D__x0041_", "_xD83D_A"),
    ("_X0041_", "_X0041_"),
    ("_x41_", "_x41_"),
    ("_x00041_", "_x00041_"),
    ("_x0041", "_x0041"),
    ("_x004G_", "_x004G_"),
    ("_x 041_", "_x 041_"),
    ("_x0000_", "\0"),
    ("_xFFFF_", "\u{FFFF}"),
    ("bảng_x0001_kê", "bảng\u{1}kê"),
  ])
  func `decodes`(_ stored: String, _ meant: String) {
    #expect(EscapedCharacters.decoded(stored) == meant)
  }

  @Test(arguments: [
    ("Sở Nội vụ\t\r\n", "Sở Nội vụ\t\r\n"),
    ("\u{1}", "_x0001_"),
    ("a\u{B}b\u{1F}", "a_x000B_b_x001F_"),
    ("\0", "_x0000_"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}", "_xFFFE__xFFFF_\u{FFFD}"),
    ("_x0041_", "_x005F_x0041_"),
    ("_x00e1_", "_x005F_x00e1_"),
    ("_x005F_x0041_", "_x005F_x005F_x005F_x0041_"),
    ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
    ("_xD83D__xDE00_", "_x005F_xD83D__x005F_xDE00_"),
    ("_x41_", "_x41_"),
    ("_x0041", "_x0041"),
    // Its escape's `_` would close what stands before it.
    ("_x0041\u{1}", "_x005F_x0041_x0001_"),
    ("😀_ạ", "😀_ạ"),
  ])
  func `encodes`(_ meant: String, _ stored: String) {
    #expect(EscapedCharacters.encoded(meant) == stored)
    #expect(EscapedCharacters.decoded(stored) == meant)
  }

  @Test(arguments: 0..<50)
  func `decoding undoes encoding`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0..<12, using: &random))
        .map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }
        .joined()
      let stored = EscapedCharacters.encoded(text)
      #expect(EscapedCharacters.decoded(stored).unicodeScalars.elementsEqual(text.unicodeScalars))
      #expect(
        stored.unicodeScalars.allSatisfy {
          $0.value >= 0x20 || "\t\r\n".unicodeScalars.contains($0)
        })
      #expect(!stored.unicodeScalars.contains("\u{FFFE}"))
    }
  }

  /// Pieces that make all kinds of near misses when put together.
  private static let pieces = [
    "_", "x", "_x", "_x005F_", "_x0041", "0041", "005F", "_xD83D_", "_xDE00_", "D83D", "A", "f",
    "\u{1}", "\0", "\u{FFFF}", "\r", " ", "ạ", "😀", "_x0000_", "__",
  ]
}
