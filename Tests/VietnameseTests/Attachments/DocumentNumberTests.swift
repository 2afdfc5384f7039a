import Testing

@testable import Vietnamese

struct DocumentNumberTests {
  @Test(
    arguments: [
      ("481/BC-UBND", "481/BC-UBND", "BC-UBND"), ("06/2017/QĐ-UBND", "06/2017/QĐ-UBND", "QĐ-UBND"),
      ("71-KL/TW", "71-KL/TW", "KL/TW"), ("12", "12", nil), ("12a/BC", "12a/BC", "BC"),
      ("/BC-UBND", nil, "BC-UBND"), ("……/BC-UBND.", nil, "BC-UBND"), (":/BC", nil, "BC"),
      ("…/…-…", nil, nil), ("", nil, nil), ("/", nil, nil), ("12/", "12", nil),
    ] as [(String, String?, String?)])
  func `parts`(_ written: String, _ number: String?, _ symbol: String?) {
    let parts = DocumentNumber.parts(of: written)
    #expect(parts.number == number)
    #expect(parts.symbol == symbol)
  }

  @Test func `what is longer than any number is none`() {
    let parts = DocumentNumber.parts(of: "1/" + String(repeating: "A", count: 100))
    #expect(parts.number == nil && parts.symbol == nil)
  }
}
