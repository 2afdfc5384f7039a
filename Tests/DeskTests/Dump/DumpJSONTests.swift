import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// The line of `dump --json`: names, kinds, formulas, what is left out and what was noticed.
struct DumpJSONTests {
  private static let kinds = BookDrawing(
    inSheet: """
      <sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>9.50</v></c>\
      <c r='C1' t='b'><v>1</v></c><c r='D1' t='b'><v>0</v></c><c r='E1' t='e'><v>#N/A</v></c>\
      <c r='F1' s='1'><v>44927</v></c><c r='G1' s='1'/><c r='H1'/></row><row r='2'><c r='A2'>\
      <f>SUM(B1:B1)</f><v>9.5</v></c><c r='B2'><f>A9</f></c><c r='C2' t='str'><f>""</f><v/></c>\
      </row></sheetData><mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='$B$3:c3'/></mergeCells>
      """,
    texts: "<si><t>Số \"liệu\" &lt;1&gt;\n\t\\ _x0001_</t></si>",
    styles: "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>")

  private static let kindsRead = [
    #"{"ref":"A1","kind":"text","value":"Số \"liệu\" <1>\n\t\\ \u0001"}"#,
    #"{"ref":"B1","kind":"number","value":9.50}"#,
    #"{"ref":"C1","kind":"bool","value":true}"#,
    #"{"ref":"D1","kind":"bool","value":false}"#,
    ##"{"ref":"E1","kind":"error","value":"#N/A"}"##,
    #"{"ref":"F1","kind":"date","value":44927}"#,
    #"{"ref":"A2","kind":"number","value":9.5,"formula":"SUM(B1:B1)"}"#,
    #"{"ref":"B2","kind":null,"value":null,"formula":"A9"}"#,
    #"{"ref":"C2","kind":"text","value":"","formula":"\"\""}"#,
  ]

  @Test func `every kind of cell`() throws {
    let dumped = try Dumped(Self.kinds, as: .json)
    let cells = Self.kindsRead.joined(separator: ",")
    #expect(
      dumped.text == """
        {"sheets":[{"name":"Biểu mẫu 1","state":"visible","merges":["A1:A2","B3:C3"],\
        "cells":[\(cells)]}],"findings":[]}\n
        """)
    #expect(dumped.codes == [])
  }

  @Test func `the same cells where the sheet passes by, its merges behind them`() throws {
    let dumped = try Dumped(Self.kinds.large, as: .json)
    let cells = Self.kindsRead.joined(separator: ",")
    #expect(
      dumped.text == """
        {"sheets":[{"name":"Biểu mẫu 1","state":"visible","cells":[\(cells)],\
        "merges":["A1:A2","B3:C3"]}],"findings":[]}\n
        """)
    #expect(dumped.codes == [])
  }

  /// Numbers as JSON has them, digit for digit.
  @Test(arguments: [
    ("9.50", "9.50"), ("+5", "5"), (".5", "0.5"), ("-.5", "-0.5"), ("5.", "5.0"), ("007", "7"),
    ("-0", "-0"), ("1E5", "1E5"), ("1.e5", "1.0e5"), ("99.969999999999999", "99.969999999999999"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
  ])
  func `a number`(_ literal: String, _ expected: String) throws {
    let dumped = try Dumped(BookDrawing(cells: "<c><v>\(literal)</v></c>"), as: .json)
    #expect(dumped.text.contains(#""kind":"number","value":\#(expected)}"#))
  }

  @Test func `sheets in their states, those of other kinds left out`() throws {
    let dumped = try Dumped(
      BookDrawing(sheets: [
        .init("name='Một'", xml: "<worksheet/>"),
        .init("name='\"2\"' state='hidden'", xml: "<worksheet/>"),
        .init("name='biểu đồ'", xml: "<chartsheet/>", type: "chartsheet"),
        .init("name='' state='veryHidden'", xml: "<worksheet/>"),
      ]), as: .json)
    #expect(
      dumped.text == """
        {"sheets":[{"name":"Một","state":"visible","merges":[],"cells":[]},\
        {"name":"\\"2\\"","state":"hidden","merges":[],"cells":[]},\
        {"name":"","state":"veryHidden","merges":[],"cells":[]}],"findings":[]}\n
        """)
  }

  @Test func `a workbook without sheets, and one whose dates begin in 1904`() throws {
    #expect(
      try Dumped(BookDrawing(sheets: []), as: .json).text == "{\"sheets\":[],\"findings\":[]}\n")
    let old = BookDrawing(sheets: []).with {
      $0.beforeSheets = "<workbookPr date1904='1'/>"
    }
    #expect(
      try Dumped(old, as: .json).text == "{\"date1904\":true,\"sheets\":[],\"findings\":[]}\n")
  }

  @Test func `what was noticed stands with its place, sentence and cure`() throws {
    let book = BookDrawing(cells: "<c t='s'><v>7</v></c><c r='A0'><v>1</v></c>")
    let english = try Dumped(book, as: .json)
    #expect(
      english.text == """
        {"sheets":[{"name":"Biểu mẫu 1","state":"visible","merges":[],"cells":[]}],"findings":[\
        {"code":"BM122","severity":"error","sheet":"Biểu mẫu 1","cell":"A1","message":"File \
        “a.xlsx”, sheet “Biểu mẫu 1”, cell A1: the cell points to text number “7”, which the file \
        does not have, so that its content cannot be read.","fix":"Please ask the sender to open \
        the file in Excel, check the figures, save it and send it again."},\
        {"code":"BM123","severity":"error","sheet":"Biểu mẫu 1","cell":null,"message":"File \
        “a.xlsx”, sheet “Biểu mẫu 1”: a cell or row gives its place as “A0”; a sheet has the cells \
        A1 to XFD1048576, so that this content is not read.","fix":"Please ask the sender to open \
        the file in Excel, check the figures, save it and send it again."}]}\n
        """)
    #expect(english.codes == ["BM122", "BM123"])
    let vietnamese = try Dumped(book, as: .json, in: .vietnamese)
    #expect(vietnamese.text.contains("ô lấy chữ ở mục “7” của bảng chữ dùng chung"))
    #expect(vietnamese.codes == english.codes)
  }

  private static let shared = BookDrawing(
    rows: """
      <row><c><f t='shared' si='0'>B1*2</f><v>1</v></c></row>\
      <row><c><f t='shared' si='0'/><v>2</v></c></row>\
      <row><c><f t='shared' si='1'/><v>3</v></c></row>\
      <row><c><f t='shared' si='1'>B4*3</f><v>4</v></c></row>
      """)

  @Test func `shared formulas read in their own cells`() throws {
    let dumped = try Dumped(Self.shared, as: .json)
    #expect(formulas(dumped) == ["B1*2", "B2*2", "B3*3", "B4*3"])
    #expect(dumped.codes == [])
  }

  @Test func `a formula that is not known yet while the sheet passes by is told`() throws {
    let dumped = try Dumped(Self.shared.large, as: .json)
    #expect(formulas(dumped) == ["B1*2", "B2*2", "", "B4*3"])
    #expect(dumped.codes == ["BM129"])
    #expect(dumped.text.contains(#""severity":"warning","sheet":"Biểu mẫu 1","cell":"A3""#))
  }

  private static let backwards = BookDrawing(
    rows: "<row r='2'><c><v>2</v></c></row><row r='1'><c><v>1</v></c></row>")

  @Test func `cells are put in order where they are held`() throws {
    let dumped = try Dumped(Self.backwards, as: .json)
    #expect(references(dumped) == ["A1", "A2"])
    #expect(dumped.codes == [])
  }

  @Test func `cells that pass by stay as they stand, and are told to`() throws {
    let dumped = try Dumped(Self.backwards.large, as: .json)
    #expect(references(dumped) == ["A2", "A1"])
    #expect(dumped.codes == ["BM129"])
    #expect(dumped.text.contains(#""severity":"error""#))
  }

  @Test func `a file that turns out to be damaged leaves nothing written`() throws {
    let book = BookDrawing(sheets: [
      .init("name='a'", xml: BookDrawing(cells: "<c><v>1</v></c>").sheets.first?.xml),
      .init("name='b'", xml: "<worksheet>"),
    ])
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: book.zip.bytes())
    var written = 0
    var sink = ByteSink { bytes throws(SystemError) in
      written += bytes.count
      return bytes.count
    }
    #expect(throws: (any Error).self) {
      try Dump.write(path, as: .json, in: .english, to: &sink)
    }
    try sink.flush()
    #expect(written == 0)
  }

  private func formulas(_ dumped: Dumped) -> [String] {
    dumped.text.matches(of: /"formula":"([^"]*)"/).map { String($0.1) }
  }

  private func references(_ dumped: Dumped) -> [String] {
    dumped.text.matches(of: /"ref":"([^"]*)"/).map { String($0.1) }
  }
}
