import Grid
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// Columns that line up, and texts of which nothing is lost.
struct TextTableTests {
  private func lines(
    _ cells: [(ref: String, text: String)], merges: [String] = [], numbers: Set<String> = []
  ) throws -> [String] {
    var table = TextTable(merges: merges.compactMap { CellRange($0) })
    var spoken = SpokenBytes(file: "")
    var written = ""
    var sink = ByteSink { bytes throws(SystemError) in
      written += String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
      return bytes.count
    }
    for cell in cells {
      let address = try #require(CellAddress(cell.ref))
      let kind: Grid.Cell.Kind = numbers.contains(cell.ref) ? .number : .text
      try table.add(TextTable.Cell(address, cell.text, kind), to: &sink, &spoken)
    }
    try table.finish(to: &sink, &spoken)
    try sink.flush()
    return written.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  @Test func `nothing`() throws {
    #expect(try lines([]) == [])
  }

  @Test func `columns between which nothing stands are left out`() throws {
    #expect(
      try lines([("B2", "một"), ("XFD2", "hai"), ("B9", "ba")]) == [
        "         B    XFD", "      2  một  hai", "      9  ba",
      ])
  }

  @Test func `a text wraps at blanks within its column`() throws {
    let text = Array(repeating: "chữ", count: 20).joined(separator: " ")
    let lines = try lines([("A1", text), ("B1", "x")])
    #expect(
      lines == [
        "         A                                             B",
        "      1  chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ   x",
        "         chữ chữ chữ chữ chữ chữ chữ chữ chữ",
      ])
  }

  @Test func `a word longer than its column is broken`() throws {
    let lines = try lines([("A1", "a " + String(repeating: "b", count: 100))])
    #expect(lines.dropFirst().map { $0.count - 9 } == [1, 44, 44, 12])
  }

  @Test func `wide letters take two columns each`() throws {
    let lines = try lines([("A1", String(repeating: "課", count: 30)), ("B1", "x")])
    #expect(lines[1] == "      1  \(String(repeating: "課", count: 22))  x")
    #expect(lines[2] == "         \(String(repeating: "課", count: 8))")
  }

  @Test func `marks stay with their letters`() throws {
    let text = String(repeating: "e\u{302}\u{323}", count: 50)
    let lines = try lines([("A1", text)])
    #expect(lines[1] == "      1  " + String(repeating: "e\u{302}\u{323}", count: 44))
    #expect(lines[2] == "         " + String(repeating: "e\u{302}\u{323}", count: 6))
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\u{B}b", "a\u{85}b", "a\u{2028}b"])
  func `a line break`(_ text: String) throws {
    #expect(try lines([("A1", text)]).dropFirst() == ["      1  a", "         b"])
  }

  @Test func `empty lines and blanks of a text`() throws {
    let lines = try lines([("A1", "a\n\n  b  \n"), ("B1", "c")])
    #expect(lines == ["         A    B", "      1  a    c", "", "           b", ""])
  }

  @Test func `a title over merged cells takes their width`() throws {
    let title = "một hai ba bốn năm sáu bảy tám"
    let cells = [("A1", title), ("A2", "12345678"), ("B2", "12345678"), ("C2", "12345678")]
    #expect(
      try lines(cells, merges: ["A1:C1"])[1...2] == [
        "      1  một hai ba bốn năm sáu bảy", "         tám",
      ])
  }

  @Test func `many columns share the line, the widest giving most`() throws {
    let long = Array(repeating: "chữ", count: 30).joined(separator: " ")
    let cells = (1...4).map { ("\(["A", "B", "C", "D"][$0 - 1])1", $0 == 1 ? "ngắn" : long) }
    let lines = try lines(cells)
    #expect(lines.allSatisfy { TextColumns.width(of: $0) <= 9 + 110 })
    #expect(lines[0].hasPrefix("         A     B                                 C"))
  }

  @Test func `no column is narrower than eight letters, and those beyond the line are listed`()
    throws
  {
    let cells = (1...200).compactMap { column in
      CellAddress(row: 1, column: column).map { ("\($0)", "mười một chữ") }
    }
    let lines = try lines(cells)
    #expect(lines[1].hasPrefix("      1  mười một  mười một  mười một"))
    #expect(lines[2].hasPrefix("         chữ       chữ       chữ"))
    #expect(lines[3].hasSuffix(": mười một chữ"))
    // Every cell stands in the table or in the list below it, and none in both.
    let placed = lines[1].matches(of: /mười một/).count
    #expect(placed > 90)
    #expect(lines.count == 3 + 200 - placed)
  }

  @Test func `a number longer than its column stays in one piece`() throws {
    let digits = String(repeating: "123456789", count: 12)
    let lines = try lines([("A1", digits), ("B1", "chữ")], numbers: ["A1"])
    #expect(lines.last == "      1  \(digits) chữ")
  }

  @Test func `a row that stands twice, or backwards, is shown twice`() throws {
    #expect(
      try lines([("B1", "b"), ("A1", "a"), ("A1", "c"), ("A2", "d")]).dropFirst() == [
        "      1       b", "      1  a", "      1  c", "      2  d",
      ])
  }

  /// Whatever a text holds, all of it is there once blanks and line breaks are taken out.
  @Test(arguments: 0..<20)
  func `nothing of a text is cut off`(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let texts = (1...60).map { _ in text(&random) }
    let cells = texts.enumerated().map { index, text in
      ("\(["A", "B", "C", "D", "E"][index % 5])\(index + 1)", text)
    }
    let lines = try lines(cells, merges: seed.isMultiple(of: 2) ? ["A1:E1", "C3:D3"] : [])
    let shown = lines.dropFirst().map { $0.drop { $0 == " " } }
    // Each cell stands in a row of its own, whose number is the first word.
    var rest = shown.joined(separator: " ").filter { $0 != " " }[...]
    for (index, text) in texts.enumerated() {
      let expected = "\(index + 1)" + solid(text)
      try #require(rest.hasPrefix(expected), "\(text.debugDescription)")
      rest = rest.dropFirst(expected.count)
    }
    #expect(rest.isEmpty)
  }

  private func text(_ random: inout SeededRandom) -> String {
    let signs = [
      "a", "ệ", "Đ", " ", " ", "  ", "\n", "\r\n", "課", "😀", "e\u{302}", "-", "0", "\t", "\u{1B}",
    ]
    let count = Int.random(in: 1...150, using: &random)
    return "x" + (0..<count).compactMap { _ in signs.randomElement(using: &random) }.joined()
  }

  private func solid(_ text: String) -> String {
    text.unicodeScalars.filter { !" \n\r".unicodeScalars.contains($0) }.map { scalar in
      scalar == "\t" || scalar == "\u{1B}" ? VisibleText.shown(scalar) : String(scalar)
    }.joined()
  }
}
