import Testing

@testable import Forms

struct RosterSeparatorTests {
  @Test(
    arguments: [
      ("Mã,Tên", ","), ("Mã;Tên", ";"), ("Mã\tTên", "\t"), ("Tên đơn vị;;", ";"), ("Tên", nil),
      ("a;b\nMã,Tên\n1,Xã A; B; C", ","), ("", ","), ("Xã A\nXã B", ","), ("\"Mã\";\"Tên", ","),
    ] as [(String, Character?)])
  func `what parts the headings`(_ text: String, _ separator: Character?) {
    #expect(RosterSeparator.of(Array(text.utf8)[...]) == separator?.asciiValue)
  }
}
