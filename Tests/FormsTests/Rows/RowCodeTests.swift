import Testing

@testable import Forms

struct RowCodeTests {
  @Test(arguments: [
    ("1.", RowCode.path([.number(1)])), ("1", .path([.number(1)])), ("01", .path([.number(1)])),
    ("1.1.", .path([.number(1), .number(1)])),
    ("3.2.1", .path([.number(3), .number(2), .number(1)])),
    (" 2.1 ", .path([.number(2), .number(1)])), ("(3)", .path([.number(3)])),
    ("4)", .path([.number(4)])),
    ("I", .path([.roman(1)])), ("IV.", .path([.roman(4)])), ("XXXIX", .path([.roman(39)])),
    ("I.2", .path([.roman(1), .number(2)])), ("a)", .path([.small(1)])), ("đ", .path([.small(5)])),
    ("e.", .path([.small(6)])), ("A", .path([.capital(1)])), ("Đ.", .path([.capital(5)])),
    ("B.1.2", .path([.capital(2), .number(1), .number(2)])),
    ("II/", .path([.roman(2)])), ("XIV", .path([.roman(14)])), ("VIII", .path([.roman(8)])),
    ("IX:", .path([.roman(9)])), ("1 . 2", .path([.number(1), .number(2)])),
    ("Y", .path([.capital(23)])), ("v", .path([.small(21)])),
    ("•", .bullet("•")), ("○", .bullet("•")), ("*", .bullet("*")),
    ("Trong đó", .within), ("TRONG ĐÓ:", .within), ("-", .bullet("-")), ("+", .bullet("+")),
    ("–", .bullet("-")),
    ("", .none), ("  ", .none),
  ])
  func `reads what stands in a code column`(_ text: String, _ code: RowCode) {
    #expect(RowCode(text) == code)
    #expect(RowCode.isOne(text))
  }

  @Test(arguments: [
    "Ghi chú:", "1..2", ".", "1.z", "1234", "100%", "1,1", "Sở Nội vụ", "+1", "1.2.3.4.5.6.7.8.9",
    "abc", "IIV", "VIV", "XXXX", "IC", "F.", "()", "z", "- Nữ", "Ä", "1 2", "1.-2", "Trong đó có",
    String(repeating: "1.", count: 40),
  ])
  func `takes no other words for a code`(_ text: String) {
    #expect(RowCode(text) == nil)
    #expect(!RowCode.isOne(text))
  }
}
