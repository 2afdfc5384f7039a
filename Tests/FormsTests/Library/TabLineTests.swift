import Reporting
import Testing

@testable import Forms

@Suite struct TabLineTests {
  enum Column: String, TabColumn { case a, b }

  private func line(_ a: String, _ b: String = "") -> TabLine<Column> {
    TabLine(file: "x.tsv", number: 7, columns: [.b, .a], cells: [b, a])
  }

  @Test func `finds a cell wherever its column stands`() {
    #expect(line("1", "2")[.a] == "1")
    #expect(line("1", "2")[.b] == "2")
  }

  @Test(arguments: [("1", 1), ("7", 7), ("007", 7), ("3", 3)])
  func `reads whole numbers`(_ text: String, _ expected: Int) throws {
    #expect(try line(text).number(.a, in: 1...7) == expected)
  }

  @Test(arguments: [
    "0", "8", "-1", "+1", "1.0", "1,0", "1 000", "٣", "x", "9999999999999999999999",
  ])
  func `refuses numbers that are none, or out of range`(_ text: String) {
    let error = refused { () throws(LibraryError) in try line(text).number(.a, in: 1...7) }
    #expect(error?.reason == .malformed(text, .number(1...7)))
    #expect(error?.place == LibraryPlace(file: "x.tsv", line: 7, field: .column("a")))
  }

  @Test func `an empty cell is missed where something must stand`() throws {
    #expect(refusal { () throws(LibraryError) in try line("").required(.a) } == .missingValue)
    #expect(
      refusal { () throws(LibraryError) in try line("").number(.a, in: 1...7) } == .missingValue)
    #expect(try line("x").required(.a) == "x")
  }

  @Test func `a word is one of those that the type knows`() throws {
    let kind: RowKind? = try line("status_option").choice(.a)
    #expect(kind == .statusOption)
    let nothing: RowKind? = try line("").choice(.a)
    #expect(nothing == nil)
    #expect(
      refusal { () throws(LibraryError) in
        let kind: RowKind? = try line("Count").choice(.a)
        return kind
      } == .unknownValue("Count", known: RowKind.allCases.map(\.rawValue)))
  }
}
