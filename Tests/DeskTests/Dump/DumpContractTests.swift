import Desk
import TestSupport
import Testing
import Vocabulary

/// The contract of `dump --json`, byte for byte.
struct DumpContractTests {
  private static let cells = [
    ("<c t='inlineStr'><is><t>Số \"1\"</t></is></c>", #""kind":"text","value":"Số \"1\"""#),
    ("<c><v>9.50</v></c>", #""kind":"number","value":9.50"#),
    ("<c><v>007</v></c>", #""kind":"number","value":7"#),
    ("<c><v>+.5</v></c>", #""kind":"number","value":0.5"#),
    ("<c><v>5.</v></c>", #""kind":"number","value":5.0"#),
    ("<c><v>1.E5</v></c>", #""kind":"number","value":1.0E5"#),
    ("<c><v>-0</v></c>", #""kind":"number","value":-0"#),
    ("<c s='1'><v>44824</v></c>", #""kind":"date","value":44824"#),
    ("<c t='d'><v>2022-09-20</v></c>", #""kind":"date","value":44824"#),
    ("<c t='b'><v>1</v></c>", #""kind":"bool","value":true"#),
    ("<c t='e'><v>#N/A</v></c>", ##""kind":"error","value":"#N/A""##),
    ("<c><f>A2+1</f><v>3</v></c>", #""kind":"number","value":3,"formula":"A2+1""#),
    ("<c><f>A2+1</f></c>", #""kind":null,"value":null,"formula":"A2+1""#),
    ("<c t='str'><f>A2</f><v></v></c>", #""kind":"text","value":"","formula":"A2""#),
  ]

  @Test(arguments: cells)
  func `a cell says what it holds`(_ cell: String, _ expected: String) throws {
    let book = BookDrawing(cells: cell, styles: Self.styles)
    let cells = #""merges":[],"cells":[{"ref":"A1",\#(expected)}]"#
    #expect(
      try DumpedBook(book, as: .json).text
        == #"{"sheets":[\#(Self.sheet),\#(cells)}],"findings":[]}"# + "\n")
  }

  /// They are empty to whoever looks at them.
  @Test(arguments: [
    "<c t='str'><v></v></c>", "<c t='inlineStr'><is><t/></is></c>", "<c><v/></c>", "<c s='1'/>",
  ])
  func `an empty cell is left out`(_ cell: String) throws {
    let book = BookDrawing(cells: cell, styles: Self.styles)
    let expected = #"{"sheets":[\#(Self.sheet),"merges":[],"cells":[]}],"findings":[]}"# + "\n"
    #expect(try DumpedBook(book, as: .json).text == expected)
    #expect(try DumpedBook(book, as: .table).text.hasSuffix(" 0 ô, 0 vùng gộp\n"))
  }

  /// Merges stand behind the cells there.
  @Test func `so does one of a sheet that passes by`() throws {
    let rows = Self.cells.enumerated().map { "<row r='\($0 + 1)'>\($1.0)</row>" }.joined()
    let cells = Self.cells.enumerated().map { #"{"ref":"A\#($0 + 1)",\#($1.1)}"# }
    #expect(
      try DumpedBook(largeBook(rows: rows, styles: Self.styles), as: .json).text
        == #"{"sheets":[\#(Self.sheet),"cells":[\#(cells.joined(separator: ","))],"merges":[]}]"#
        + #","findings":[]}"# + "\n")
  }

  private static let styles = "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>"
  private static let sheet = #"{"name":"Biểu mẫu 1","state":"visible""#

  @Test func `a workbook says from when it counts, and which sheets are hidden`() throws {
    let book = BookDrawing(sheets: [
      .init("name='A' state='veryHidden'", xml: BookDrawing.worksheet("")),
      .init("name='B' state='hidden'", xml: nil),
    ]).with { $0.beforeSheets = "<workbookPr date1904='1'/>" }
    let dumped = try DumpedBook(book, as: .json, in: .english)
    #expect(dumped.text.hasPrefix(#"{"date1904":true,"sheets":["#))
    #expect(dumped.text.contains(#"{"name":"A","state":"veryHidden","merges":[],"cells":[]}"#))
    #expect(dumped.text.contains(#""findings":[{"code":"BM121","severity":"error","sheet":"B""#))
  }
}
