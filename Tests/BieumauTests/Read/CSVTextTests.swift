import TestSupport
import Testing

@testable import bieumau

@Suite struct CSVTextTests {
  private func line(_ cells: String...) -> String {
    var text = CSVText()
    for cell in cells { text.cell(cell) }
    text.endLine()
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test func `cells stand between commas, a line ends with CR LF`() {
    #expect(line("a", "", "số liệu") == "a,,số liệu\r\n")
    #expect(line("", "") == ",\r\n")
    #expect(line("") == "\r\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("\"a\"", "\"\"\"a\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
    ("a;b", "a;b"), (" a ", " a "), ("1.144,5", "\"1.144,5\""),
  ])
  func `what would break a line is put in quotes`(cell: String, written: String) {
    #expect(line(cell) == "\(written)\r\n")
  }

  @Test(arguments: [
    "=1+1", "=cmd|'/c calc'!A0", "@SUM(A1)", "+A1", "-A1", "-", "+", "- Số văn bản", "-1+2",
    "-5%%", "+1.", "-.5", "\tx", "--5", "-5 văn bản", "=", "@", "'=a",
  ])
  func `what a spreadsheet would run gets an apostrophe`(cell: String) {
    #expect(line(cell) == "'\(cell)\r\n")
  }

  @Test func `the apostrophe stands within the quotes`() {
    #expect(line("=A1,\"b\"") == "\"'=A1,\"\"b\"\"\"\r\n")
    #expect(line("\r=A1") == "\"'\r=A1\"\r\n")
  }

  @Test(arguments: ["-5", "+5", "-1.144", "-0.05", "-5%", "5", "", "a=b", "'a", " =a", "1-2"])
  func `numbers and other texts are left alone`(cell: String) {
    #expect(line(cell) == "\(cell)\r\n")
  }

  @Test func `a number with a comma is a number, in quotes`() {
    #expect(line("-1.144,5%") == "\"-1.144,5%\"\r\n")
  }

  @Test func `a line may begin with the cells of another`() {
    var head = CSVText()
    head.cell("a,b")
    head.cell("c")
    var text = CSVText()
    for cell in ["1", "2"] {
      text.beginLine(with: head)
      text.cell(cell)
      text.endLine()
    }
    #expect(String(decoding: text.bytes, as: UTF8.self) == "\"a,b\",c,1\r\n\"a,b\",c,2\r\n")
  }

  /// Whatever is written can be read again, but for the apostrophes.
  @Test(arguments: 1...50)
  func `cells come back as they were`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let alphabet: [Character] = ["a", "ộ", ",", "\"", "\n", "\r", "=", "-", "+", "@", "\t", "5"]
    let lines = (0..<6).map { _ in
      (0..<4).map { _ in
        String(
          (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
            alphabet.randomElement(using: &random)
          })
      }
    }
    var text = CSVText()
    for line in lines {
      for cell in line { text.cell(cell) }
      text.endLine()
    }
    let read = CSVTable(text.bytes).lines
    #expect(read.count == lines.count)
    for (cells, line) in zip(read, lines) {
      #expect(cells.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 } == line)
      #expect(!cells.contains { ["=", "@", "\t", "\r"].contains($0.unicodeScalars.first) })
    }
  }
}
