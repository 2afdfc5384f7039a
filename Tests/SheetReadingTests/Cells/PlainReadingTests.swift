import Container
import Grid
import Markup
import TestSupport
import Testing

@testable import SheetReading

/// Cells and texts recognised by their bytes mean exactly what they mean as XML.
struct PlainReadingTests {
  private static let scopes: [Wanted] = [[], .formulas, [.blankCells], .everything]

  @Test(arguments: 0..<200)
  func `random sheets read the same`(_ seed: Int) throws {
    var spelling = OddSpelling(seed: UInt64(seed))
    // Only the first remarks of a sheet are told, so there are small sheets too.
    let book = book(rows: spelling.rows(seed % 3 == 0 ? 20 : 2), texts: spelling.texts(20))
    try compare(book, wanted: Self.scopes[seed % Self.scopes.count])
  }

  /// Parts that come in chunks, which end anywhere.
  @Test(arguments: 0..<4)
  func `random sheets read the same in chunks`(_ seed: Int) throws {
    var spelling = OddSpelling(seed: 1_000 + UInt64(seed))
    let rest = String(repeating: "\n", count: 1 << 20)
    let book = book(rows: spelling.rows(500) + rest, texts: spelling.texts(900) + rest)
    try compare(book, wanted: Self.scopes[seed % Self.scopes.count])
  }

  @Test(arguments: [false, true])
  func `random sheets in UTF-16 read the same`(_ bigEndian: Bool) throws {
    var spelling = OddSpelling(seed: 2_000)
    let book = book(rows: spelling.rows(20), texts: spelling.texts(20))
    try compare(book, wanted: .everything) { utf16($0, bigEndian: bigEndian) }
  }

  @Test func `random sheets behind a mark of UTF-8 read the same`() throws {
    var spelling = OddSpelling(seed: 3_000)
    let book = book(rows: spelling.rows(20), texts: spelling.texts(20))
    try compare(book, wanted: .everything) { [0xEF, 0xBB, 0xBF] + $0.utf8 }
  }

  @Test(arguments: OddSpelling.types)
  func `every value reads the same under every type`(_ type: String) throws {
    let cells = OddSpelling.values.map { "<c t=\"\(type)\"\(OddSpelling.gap)><v>\($0)</v></c>" }
    let texts = OddSpelling.values.map { "<si\(OddSpelling.gap)><t>\($0)</t></si>" }
    let rows = "<row r=\"1\">\(cells.joined())</row>"
    try compare(book(rows: rows, texts: texts.joined()), wanted: .everything)
  }

  @Test(arguments: OddSpelling.broken)
  func `what is no XML is refused the same`(_ value: String) throws {
    let gap = OddSpelling.gap
    let cell = "<row><c t=\"str\"\(gap)><v>\(value)</v></c></row>"
    #expect(try compare(book(rows: cell, texts: ""), wanted: []).hasPrefix("refused"))
    let text = "<si\(gap)><t>\(value)</t></si>"
    #expect(try compare(book(rows: "", texts: text), wanted: []).hasPrefix("refused"))
  }

  @Test(arguments: ["r=\"A1\" r=\"A1\"", "t=\"s\" r=\"B1\" t=\"s\"", "s=\"1\"r=\"A1\"", "r=\"A1"])
  func `tags that are no XML are refused the same`(_ attributes: String) throws {
    let rows = "<row><c \(attributes)\(OddSpelling.gap)><v>1</v></c></row>"
    #expect(try compare(book(rows: rows, texts: ""), wanted: []).hasPrefix("refused"))
  }

  @Test(arguments: ["/", "><v/></c", "><v> </v></c", "><v></v></c"])
  func `a style that is missing is told of cells that are wanted`(_ rest: String) throws {
    let tag = "<row><c s=\"9\"\(OddSpelling.gap)\(rest)></row>"
    #expect(try compare(book(rows: tag, texts: ""), wanted: []) == "")
    #expect(
      try compare(book(rows: tag, texts: ""), wanted: .blankCells) == "! BM128 A1 no such style 9")
  }

  // MARK: Both ways

  private func book(rows: String, texts: String) -> BookDrawing {
    BookDrawing(
      rows: rows, texts: texts,
      styles: "<cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='4'/></cellXfs>")
  }

  @discardableResult
  private func compare(
    _ book: BookDrawing, wanted: Wanted, encode: (String) -> [UInt8] = { Array($0.utf8) }
  ) throws -> String {
    let folder = try TemporaryFolder()
    let plain = try folder.file("plain.xlsx", bytes: spelled(book, gap: "", encode))
    let general = try folder.file("general.xlsx", bytes: spelled(book, gap: " ", encode))
    let read = BookText.of(plain, wanted: wanted).split(separator: "\n")
    #expect(read == BookText.of(general, wanted: wanted).split(separator: "\n"))
    #expect(passing(plain, wanted) == passing(general, wanted))
    return read.first.map(String.init) ?? ""
  }

  /// What the sheet gives out cell by cell, in the order of the file.
  private func passing(_ path: String, _ wanted: Wanted) -> [String] {
    var lines: [String] = []
    do throws(ReadingError) {
      let book = try WorkbookFile(path: path, wanted: wanted)
      for entry in book.sheets {
        var stream = try SheetStream(entry, of: book)
        while try stream.next() {
          let cell = stream.cell
          let formula = cell.formula.map { "\($0) \(cell.formulaBytes)" } ?? ""
          lines.append(
            "\(cell.address) \(cell.style) \(cell.content) \(Array(stream.bytes)) \(stream.shown)"
              + " \(formula) \(cell.runs)")
        }
        lines += stream.remarks.map(BookText.line)
      }
    } catch {
      lines.append(BookText.line(error))
    }
    return lines
  }

  private func spelled(
    _ book: BookDrawing, gap: String, _ encode: (String) -> [UInt8]
  ) -> [UInt8] {
    book.rewriting { encode($1.replacing(OddSpelling.gap, with: gap)) }.zip.bytes()
  }
}
