import TestSupport
import Testing

/// A small file that wants a lot of time, memory or output.
struct HostileBook: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The exit code of `dump --json`, and of `dump`.
  let codes: [Int32]
  /// Too much for a build that is not optimised.
  let isLong: Bool
  private let draw: @Sendable () -> BookDrawing

  /// Drawn when it is needed: all of them together would be large.
  var book: BookDrawing { draw() }

  init(
    _ name: String, _ code: Int32, table: Int32? = nil, isLong: Bool = false,
    _ draw: @autoclosure @escaping @Sendable () -> BookDrawing
  ) {
    testDescription = name
    codes = [code, table ?? code]
    self.isLong = isLong
    self.draw = draw
  }

  static let all: [HostileBook] = [
    HostileBook(
      "a million empty rows", 0,
      rows("<row/>", times: 1_000_000, then: "<row><c><v>1</v></c></row>")),
    HostileBook(
      "60 MB of blanks", 0,
      sheet([.init("<worksheet>"), .init(blanks, times: 1_900), .init("</worksheet>")])),
    HostileBook(
      "100 MB of words between cells", 0, isLong: true,
      sheet([
        .init("<worksheet><sheetData>"), .init(words, times: 100_000),
        .init("</sheetData></worksheet>"),
      ])),
    HostileBook("20 million empty texts", 2, isLong: true, texts("<si/>", times: 20_000_000)),
    HostileBook("8 million empty texts", 0, isLong: true, texts("<si/>", times: 8_000_000)),
    HostileBook(
      "95 MB of texts", 0, isLong: true, texts("<si><t>\(letters(30_000))</t></si>", times: 3_300)),
    HostileBook(
      "200 MB of texts", 2, isLong: true, texts("<si><t>\(letters(30_000))</t></si>", times: 7_000)),
    HostileBook(
      "3 million cells with one long text", 2, isLong: true,
      rows("<row><c t='s'><v>0</v></c></row>", times: 3_000_000)
        .with { $0.texts = "<si><t>\(letters(32_767))</t></si>" }),
    HostileBook(
      "500 cells of one row with one text of 1 MiB", 0, table: 2, isLong: true,
      rows("<c t='s'><v>0</v></c>", times: 500, in: "row")
        .with { $0.texts = "<si><t>\(letters(1_048_576))</t></si>" }),
    HostileBook(
      "400 cells below each other with one text of 1 MiB", 0, table: 2, isLong: true,
      rows("<row><c t='s'><v>0</v></c></row>", times: 400)
        .with { $0.texts = "<si><t>\(letters(1_048_576))</t></si>" }),
    HostileBook(
      "texts of four million escapes", 0,
      texts("<si><t>\(String(repeating: "_x0041_", count: 4_000))</t></si>", times: 1_000)),
    HostileBook(
      "a text of 300,000 pieces", 0,
      BookDrawing(cells: "").part(
        "xl/sharedStrings.xml",
        [
          .init("<sst><si>"), .init("<r><rPr><b/></rPr><t>a</t></r>", times: 300_000),
          .init("</si></sst>"),
        ])),

    HostileBook(
      "4,000 sheets that are one large part", 2, isLong: true, oneSheet(listed: 4_000, rows: 40_000)
    ),
    HostileBook("4,000 sheets that are one small part", 0, oneSheet(listed: 4_000, rows: 50)),
    HostileBook("4,000 sheets without a part", 1, oneSheet(listed: 4_000, rows: 0)),
    HostileBook("200,000 sheets", 2, oneSheet(listed: 200_000, rows: 1)),
    HostileBook(
      "names of sheets of 15 MB each", 2,
      BookDrawing(cells: "").part(
        "xl/workbook.xml",
        (0..<8).reduce([.init("<workbook><sheets>")]) { pieces, _ in
          pieces + [.init("<sheet name='"), .init(letters(1_000), times: 15_000), .init("'/>")]
        } + [.init("</sheets></workbook>")])),
    HostileBook(
      "a million relationships", 2,
      BookDrawing(cells: "").part(
        "xl/_rels/workbook.xml.rels",
        [
          .init("<Relationships>"),
          .init("<Relationship Id='a' Type='b' Target='c'/>", times: 1_000_000),
          .init("</Relationships>"),
        ])),

    HostileBook(
      "a shared formula of 8,000 letters with 300,000 children", 2, isLong: true,
      sharing(String(repeating: "A1+", count: 2_666) + "1", children: 300_000)),
    HostileBook(
      "a shared formula of 60,000 letters with 4,000 children", 2, isLong: true,
      sharing(String(repeating: "A1+", count: 20_000) + "1", children: 4_000)),
    HostileBook(
      "100,000 children whose master is missing", 0, sharing("", children: 100_000)),
    HostileBook(
      "150,000 masters of shared formulas", 0, isLong: true,
      numbered(150_000) { "<row><c><f t='shared' si='\($0)'>A\($0)+B\($0)</f></c></row>" }),
    HostileBook(
      "200 formulas of 900 kB each", 0, table: 2, isLong: true,
      sheet(
        (0..<200).reduce([.init("<worksheet><sheetData>")]) { pieces, _ in
          pieces + [
            .init("<row><c><f>"), .init(letters(30_000), times: 30), .init("</f></c></row>"),
          ]
        } + [.init("</sheetData></worksheet>")])),

    HostileBook("a million merges", 0, isLong: true, merges(1_000_000)),
    HostileBook("200,000 merges", 0, merges(200_000)),
    HostileBook("3 million merges", 2, isLong: true, merges(3_000_000)),
    HostileBook(
      "a number of 10 MB", 2,
      sheet([
        .init("<worksheet><sheetData><row><c><v>"), .init(digits, times: 10_000),
        .init("</v></c></row></sheetData></worksheet>"),
      ])),
    HostileBook(
      "80 numbers of 1 MB", 1, table: 2, isLong: true,
      sheet(
        (0..<80).reduce([.init("<worksheet><sheetData>")]) { pieces, _ in
          pieces + [.init("<row><c><v>"), .init(digits, times: 1_000), .init("</v></c></row>")]
        } + [.init("</sheetData></worksheet>")])),
    HostileBook(
      "places of 15 MB each", 1, isLong: true,
      sheet(
        (0..<10).reduce([.init("<worksheet><sheetData><row>")]) { pieces, _ in
          pieces + [.init("<c r='"), .init(digits, times: 15_000), .init("'><v>1</v></c>")]
        } + [.init("</row></sheetData></worksheet>")])),
    HostileBook(
      "a list of 5 million styles", 2,
      BookDrawing(cells: "").part(
        "xl/styles.xml",
        [
          .init("<styleSheet><cellXfs>"), .init("<xf/>", times: 5_000_000),
          .init("</cellXfs></styleSheet>"),
        ])),
    HostileBook(
      "formats of 10 MB each", 2, isLong: true,
      BookDrawing(cells: "").part(
        "xl/styles.xml",
        (0..<8).reduce([.init("<styleSheet><numFmts>")]) { pieces, number in
          pieces + [
            .init("<numFmt numFmtId='\(number)' formatCode='"), .init(digits, times: 10_000),
            .init("'/>"),
          ]
        } + [.init("</numFmts></styleSheet>")])),

    HostileBook(
      "100,000 cells from the last to the first", 0,
      numbered(100_000) { "<row r='\(100_001 - $0)'><c><v>1</v></c></row>" }),
    HostileBook(
      "600,000 cells from the last to the first, too many to be put in order", 1, isLong: true,
      numbered(600_000) { "<row r='\(600_001 - $0)'><c><v>1</v></c></row>" }),
    HostileBook(
      "6 million times one cell", 1, table: 2, isLong: true,
      rows("<c r='A1'><v>1</v></c>", times: 6_000_000, in: "row")),
    HostileBook(
      "200,000 times one cell, held", 1, rows("<c r='A1'><v>1</v></c>", times: 200_000, in: "row")),
    HostileBook(
      "a million cells, held", 0, isLong: true,
      rows("<c><v>1</v></c>", times: 16_000, in: "row", rows: 62)),
    HostileBook(
      "8 million cells", 0, table: 2, isLong: true,
      rows("<c><v>1</v></c>", times: 16_000, in: "row", rows: 500)),
    HostileBook(
      "8 million texts that are missing", 1, isLong: true,
      rows("<c t='s'><v>9</v></c>", times: 16_000, in: "row", rows: 500)),
    HostileBook(
      "16,384 columns of 60 letters", 0,
      rows("<c t='str'><v>\(letters(60))</v></c>", times: 16_384, in: "row")),
    HostileBook(
      "a cell of a million lines beside thousands of others", 0,
      sheet([
        .init("<worksheet><sheetData><row>"), .init("<c><v>1</v></c>", times: 16_000),
        .init("<c t='str'><v>"), .init("\n", times: 1_000_000),
        .init("</v></c></row></sheetData></worksheet>"),
      ])),
    HostileBook(
      "cells far to the right below a wide row", 0, isLong: true,
      numbered(100_000) { number in
        number == 1
          ? "<row>\(String(repeating: "<c><v>1</v></c>", count: 16_384))</row>"
          : "<row><c r='XFD\(number)'><v>1</v></c></row>"
      }),
    HostileBook(
      "400 attributes of every cell", 0, isLong: true,
      rows(
        "<row><c \((0..<400).map { "a\($0)=''" }.joined(separator: " "))><v>1</v></c></row>",
        times: 20_000)),
    HostileBook(
      "a million comments within a number", 1,
      sheet([
        .init("<worksheet><sheetData><row><c><v>"), .init("1<!---->", times: 1_000_000),
        .init("</v></c></row></sheetData></worksheet>"),
      ])),
  ]

  // MARK: Drawing

  private static let blanks = String(repeating: " ", count: 32_000)
  private static let digits = String(repeating: "7", count: 1_000)
  private static let words = String(repeating: "rác ", count: 200)

  private static func letters(_ count: Int) -> String { String(repeating: "x", count: count) }

  private static func sheet(_ pieces: [Deflate.Piece]) -> BookDrawing {
    BookDrawing(cells: "").part(BookDrawing.sheetPart, pieces)
  }

  private static func rows(_ row: String, times: Int, then last: String = "") -> BookDrawing {
    sheet([
      .init("<worksheet><sheetData>"), .init(row, times: times),
      .init("\(last)</sheetData></worksheet>"),
    ])
  }

  /// Rows of `times` cells each.
  private static func rows(
    _ cell: String, times: Int, in row: String, rows: Int = 1
  ) -> BookDrawing {
    sheet(
      (0..<rows).reduce([.init("<worksheet><sheetData>")]) { pieces, _ in
        pieces + [.init("<\(row)>"), .init(cell, times: times), .init("</\(row)>")]
      } + [.init("</sheetData></worksheet>")])
  }

  private static func texts(_ text: String, times: Int) -> BookDrawing {
    BookDrawing(cells: "<c t='s'><v>7</v></c>").part(
      "xl/sharedStrings.xml", [.init("<sst>"), .init(text, times: times), .init("</sst>")])
  }

  private static func numbered(_ count: Int, _ row: (Int) -> String) -> BookDrawing {
    var bytes = Array("<worksheet><sheetData>".utf8)
    for number in 1...count { bytes += row(number).utf8 }
    return BookDrawing(cells: "").part(
      BookDrawing.sheetPart, bytes: bytes + "</sheetData></worksheet>".utf8)
  }

  private static func sharing(_ formula: String, children: Int) -> BookDrawing {
    sheet([
      .init("<worksheet><sheetData><row><c><f t='shared' si='0'>\(formula)</f></c></row>"),
      .init("<row><c><f t='shared' si='0'/></c></row>", times: children),
      .init("</sheetData></worksheet>"),
    ])
  }

  private static func merges(_ count: Int) -> BookDrawing {
    sheet([
      .init("<worksheet><mergeCells>"),
      .init("<mergeCell ref='XFC1048575:XFD1048576'/>", times: count),
      .init("</mergeCells></worksheet>"),
    ])
  }

  /// One part under many names.
  private static func oneSheet(listed count: Int, rows: Int) -> BookDrawing {
    let list = (0..<count).map { "<sheet name='\($0)' r:id='rId1'/>" }.joined()
    let book = Self.rows("<row><c><v>1</v></c></row>", times: rows).part(
      "xl/workbook.xml",
      """
      <workbook xmlns='\(BookDrawing.main)' xmlns:r='\(BookDrawing.office)'><sheets>\(list)\
      </sheets></workbook>
      """)
    return rows == 0 ? book.part(BookDrawing.sheetPart, nil) : book
  }
}
