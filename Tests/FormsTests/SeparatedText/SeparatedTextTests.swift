import Testing

@testable import Forms

struct SeparatedTextTests {
  private func records(
    _ text: String, _ separator: Character? = ","
  ) throws(SeparatedText.Failure) -> [String] {
    var text = SeparatedText(Array(text.utf8)[...], separator: separator?.asciiValue)
    var records: [String] = []
    while let record = try text.next() {
      let cells = record.cells.map { "\($0.column)=\($0.text)" }
      records.append("\(record.line)/\(record.width): " + cells.joined(separator: "|"))
    }
    return records
  }

  @Test(arguments: [
    ("", []), ("a", ["1/1: 1=a"]), ("a,b\n", ["1/2: 1=a|2=b"]), (",,b", ["1/3: 3=b"]),
    ("a\n\nb", ["1/1: 1=a", "2/1: ", "3/1: 1=b"]),
    ("a\r\nb\rc\nd", ["1/1: 1=a", "2/1: 1=b", "3/1: 1=c", "4/1: 1=d"]),
    ("\"a,b\",\"c\"\"d\"", ["1/2: 1=a,b|2=c\"d"]), ("\"\"", ["1/1: "]),
    ("\"a\r\nb\nc\"\nd", ["1/1: 1=a\r\nb\nc", "4/1: 1=d"]), ("a,", ["1/2: 1=a"]),
    (" a , b ", ["1/2: 1= a |2= b "]), ("a;b", ["1/1: 1=a;b"]),
  ])
  func `records`(_ text: String, _ expected: [String]) throws {
    #expect(try records(text) == expected)
  }

  @Test func `without a separator a line is a cell`() throws {
    #expect(try records("a,b;c\td\n\"e,f\"", nil) == ["1/1: 1=a,b;c\td", "2/1: 1=e,f"])
  }

  @Test(
    arguments: [
      ("a\n\"b", .openQuote(line: 2)), ("\"", .openQuote(line: 1)), ("\"a\nb", .openQuote(line: 1)),
      ("a\"b", .strayQuote(line: 1)), ("\"a\nb\"c", .strayQuote(line: 2)),
      ("a, \"b\"", .strayQuote(line: 1)),
      (String(repeating: "a,", count: 16_385), .tooManyCells(line: 1)),
    ] as [(String, SeparatedText.Failure)])
  func `what does not come apart`(_ text: String, _ failure: SeparatedText.Failure) {
    #expect(throws: failure) { try records(text) }
  }
}
