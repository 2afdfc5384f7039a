import Testing

@testable import Forms

struct CleanTextTests {
  @Test(arguments: [
    ("X1", "X1"), ("", ""), (" ", ""), ("  Xã   A  ", "Xã A"), ("Xã\nTân\r\nBình", "Xã Tân Bình"),
    ("Xã\u{A0}A\t", "Xã A"), ("X\u{200B}1\u{FEFF}", "X1"), ("Xã\u{7}A", "Xã A"),
    ("Tân\u{AD}Bình", "TânBình"), ("\u{202E}A", "A"),
  ])
  func `on one line`(_ text: String, _ clean: String) {
    #expect(CleanText.of(text) == clean)
  }
}
