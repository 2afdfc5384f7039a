import Testing

@testable import SheetWriting

struct EscapedTextTests {
  @Test(
    arguments: [
      ("Sở Nội vụ", "Sở Nội vụ"), ("", ""), ("a_b", "a_b"), ("a\tb\nc", "a\tb\nc"),
      ("\u{0}", "_x0000_"), ("\r\n", "_x000D_\n"), ("\u{1F}", "_x001F_"),
      ("\u{FFFE}\u{FFFF}", "_xFFFE__xFFFF_"), ("\u{FFFD}", "\u{FFFD}"), ("\u{7F}", "\u{7F}"),
      ("_x0041_", "_x005F_x0041_"), ("_xabCD_", "_x005F_xabCD_"), ("_X0041_", "_X0041_"),
      ("_x041_", "_x041_"), ("_x0041", "_x0041"), ("_x00G1_", "_x00G1_"),
      ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
      // The code of the letter behind it would end it.
      ("_x0041\u{1}", "_x005F_x0041_x0001_"),
      (" a ", " a "),
    ])
  func `a text is written`(_ text: String, _ written: String) {
    #expect(EscapedText(text).text == written)
    #expect(EscapedText(text).count == written.unicodeScalars.count)
  }

  @Test func `the first code in a text`() {
    #expect(EscapedText.firstCode(in: "a_xA_x00e1_b_x0042_") == "_x00e1_")
    #expect(EscapedText.firstCode(in: "_x00") == nil)
  }
}
