import Testing

@testable import Desk

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("Báo cáo quý III.xlsx", "Báo cáo quý III.xlsx"),
    ("a\nb", #"a\u{A}b"#),
    ("\u{1B}[2Ja", #"\u{1B}[2Ja"#),
    ("a\u{202E}xslx", #"a\u{202E}xslx"#),
    ("a\u{2028}b", #"a\u{2028}b"#),
    ("\u{9B}1m", #"\u{9B}1m"#),
    ("e\u{302}\u{323}", "e\u{302}\u{323}"),
  ])
  func `shows what could hide a message`(text: String, shown: String) {
    #expect(VisibleText.oneLine(text) == shown)
  }
}
