import Forms
import Reporting
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import Desk

@Suite struct FormLibraryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A header, and what stands below it.
  private static func book(_ rows: String) -> BookDrawing {
    BookDrawing(
      rows: """
        <row r='1'><c r='A1' t='str'><v>TT</v></c><c r='B1' t='str'><v>Nội dung</v></c>\
        <c r='C1' t='str'><v>ĐVT</v></c><c r='D1' t='str'><v>Kết quả</v></c></row>\(rows)
        """)
  }

  private static let ordinary = book(
    """
    <row r='2'><c r='A2' t='str'><v>1</v></c><c r='B2' t='str'><v>Số cuộc họp</v></c>\
    <c r='C2' t='str'><v>Cuộc</v></c></row>
    """)

  private func form(of book: BookDrawing) throws -> Form? {
    try folder.folder("kon-tum-2024")
    try folder.file("kon-tum-2024/template.xlsx", bytes: book.zip.bytes())
    return try FormLibrary(over: folder.path).form("kon-tum-2024")
  }

  @Test func `every built-in form is read`() throws {
    let library = try FormLibrary()
    #expect(library.ids.count == 5)
    for id in library.ids { #expect(try library.form(id)?.id == id) }
    #expect(try library.form("gia-lai") == nil)
    #expect(library.paths.isEmpty)
  }

  @Test func `a form of a folder is read by its template`() throws {
    let form = try #require(try form(of: Self.ordinary))
    #expect(form.tables.map { $0.rows.map(\.label) } == [["Số cuộc họp"]])
  }

  @Test func `the folder's files are named, and nothing else there`() throws {
    try folder.form("kon-tum-2024", with: ["rows.tsv": "", "form.json": "", "ghi-chu.txt": ""])
    try folder.file(
      "levels.json", holding: String(decoding: TemplateFiles().levels.bytes, as: UTF8.self))
    #expect(
      try FormLibrary(over: folder.path).paths.sorted() == [
        folder("kon-tum-2024/form.json"), folder("kon-tum-2024/rows.tsv"),
        folder("kon-tum-2024/template.xlsx"), folder("levels.json"),
      ])
  }

  @Test(arguments: [
    // A label that is not there, and two of which nobody knows which one counts.
    "<row r='2'><c r='A2' t='str'><v>1</v></c><c r='B2' t='s'><v>7</v></c></row>",
    """
    <row r='2'><c r='B2' t='str'><v>Số cuộc họp</v></c><c r='B2' t='str'><v>Số buổi họp</v></c>\
    <c r='C2' t='str'><v>Cuộc</v></c></row>
    """,
  ])
  func `a template with a cell in doubt is no form`(_ row: String) throws {
    let doubt = try #require(throws: ReadingRemark.self) { try form(of: Self.book(row)) }
    #expect(doubt.file == folder("kon-tum-2024/template.xlsx"))
    #expect(doubt.cell == CellAddress("B2"))
  }

  @Test func `what lies beside the cells makes no form doubtful`() throws {
    let style = Self.book(
      "<row r='2'><c r='B2' t='str' s='9'><v>Số cuộc họp</v></c><c r='C2' t='str'><v>Cuộc</v></c></row>"
    )
    #expect(try form(of: style) != nil)
  }

  @Test func `a workbook without tables is no form`() throws {
    let error = try #require(throws: TemplateMismatch.self) {
      try form(of: BookDrawing(cells: "<c><v>9</v></c>"))
    }
    #expect(error.reason == .noTables)
  }
}
