import Desk
import Grid
import Reporting
import SheetReading
import TestSupport
import Testing
import Vocabulary

/// Blank forms of templates that are laid out in ways of their own.
struct OtherTemplatesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A template drawn by its rows; cells are separated by `|`.
  private func blank(
    _ sheets: [(name: String, rows: String)], merges: [String] = []
  ) throws -> (book: Workbook, form: Form) {
    let drawn = sheets.map { sheet in
      let rows = sheet.rows.split(separator: "\n", omittingEmptySubsequences: false)
      let cells = rows.enumerated().map { row, line in
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).enumerated()
          .compactMap { column, text -> String? in
            let text = text.trimmingPrefix(" ")
            guard !text.isEmpty, let place = CellAddress(row: row + 1, column: column + 1) else {
              return nil
            }
            return text.hasPrefix("#")
              ? "<c r='\(place)'><v>\(text.dropFirst())</v></c>"
              : "<c r='\(place)' t='str'><v>\(text)</v></c>"
          }
        return "<row r='\(row + 1)'>\(cells.joined())</row>"
      }
      let list = merges.map { "<mergeCell ref='\($0)'/>" }.joined()
      let tail = merges.isEmpty ? "" : "<mergeCells>\(list)</mergeCells>"
      return BookDrawing.Sheet(
        "name='\(sheet.name)'",
        xml: BookDrawing.worksheet("<sheetData>\(cells.joined())</sheetData>\(tail)"))
    }
    try folder.folder("mau")
    try folder.folder("mau/mau-2024")
    try folder.file(
      "mau/mau-2024/template.xlsx", bytes: BookDrawing(sheets: drawn).zip.bytes())
    let library = try FormLibrary(over: folder("mau"))
    let made = try #require(try NewWorkbooks(library, form: "mau-2024"))
    let path = folder("o.xlsx")
    try made.write(
      blank: BlankRequest(level: made.form.levels.first), to: path, force: true, inputs: [])
    let report = try ReturnReader(library, form: "mau-2024").report(on: path)
    #expect(report.findings.map(\.code.rawValue) == ["BM209"])
    for row in report.tables.flatMap(\.rows) {
      #expect(row.match == .exact && row.figure == nil, "\(row.form.label)")
    }
    return (try MadeForm.read(path), made.form)
  }

  private static let header = "STT|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú"

  @Test func `several tables on one sheet get a sheet each`() throws {
    let (book, form) = try blank([
      (
        "Tổng hợp",
        """
        Biểu mẫu 1
        Công tác chỉ đạo
        \(Self.header)
        1.|Số văn bản chỉ đạo đã ban hành|Văn bản||
        2.|Số cuộc kiểm tra|Cuộc||

        Biểu mẫu 2
        Cải cách thể chế
        \(Self.header)
        1.|Số văn bản quy phạm đã ban hành|Văn bản||
        2.|Số văn bản đã rà soát|Văn bản||
        Ghi chú: số liệu đến ngày 14
        """
      )
    ])
    #expect(form.tables.count == 2)
    #expect(book.sheets.map(\.name) == ["Biểu mẫu 1", "Biểu mẫu 2", "bieumau"])
    let second = book.sheets[1]
    #expect(second[.first]?.shown == "Biểu mẫu 2")
    #expect(second.cells.contains { $0.shown == "Ghi chú: số liệu đến ngày 14" })
    #expect(!book.sheets[0].cells.contains { $0.shown.contains("thể chế") })
    #expect(second.cells.contains { $0.shown == "STT" })
  }

  @Test func `a header right below its title gets a line for the unit`() throws {
    let (book, _) = try blank([
      ("Biểu", "Thống kê\n\(Self.header)\n1.|Số văn bản|Văn bản||\n2.|Số cuộc|Cuộc||")
    ])
    let shown = book.sheets[0].cells.filter { $0.address.row <= 3 }.map(\.shown)
    #expect(
      shown.prefix(3) == [
        "Thống kê", "Đơn vị báo cáo: ……………………………………", "Kỳ báo cáo: ……………………………………",
      ])
    #expect(shown.dropFirst(3).first == "STT")
  }

  /// Figures of an office in a template that was filled in are nobody else's business.
  @Test func `what was entered in a template does not go out`() throws {
    let (book, _) = try blank([
      (
        "Biểu",
        """
        Thống kê

        \(Self.header)
        I|Công tác chỉ đạo||#7|
        #1.1|Số văn bản|Văn bản|#1144|
        #1.2|Số cuộc|Cuộc|#5|
        """
      )
    ])
    let cells = book.sheets[0].cells
    #expect(!cells.contains { ["1.144", "1144", "7", "5"].contains($0.shown) })
    // A code that Excel made a number of is a text again.
    let code = cells.first { $0.shown == "1.1" }
    #expect(code?.value == .text("1.1"))
  }

  @Test func `what stands beside the table above and below is kept`() throws {
    let (book, _) = try blank([
      (
        "Biểu",
        "Thống kê||||||Biểu số 01/CCHC\n\n\(Self.header)\n1.|Số văn bản|Văn bản||\n2.|Số cuộc|Cuộc||"
      )
    ])
    #expect(book.sheets[0].cells.contains { $0.shown == "Biểu số 01/CCHC" })
  }

  /// LibreOffice keeps what stands under a merged area.
  @Test func `texts that nobody sees, and cells merged over the figures of two rows`() throws {
    let (book, _) = try blank(
      [
        (
          "Biểu",
          "Thống kê|ẩn\n\n\(Self.header)\n1.|Số văn bản|Văn bản||\n2.|Số cuộc|Cuộc||\n3.|Số hồ sơ|Hồ sơ||"
        )
      ], merges: ["A1:E1", "D4:D5"])
    let sheet = book.sheets[0]
    #expect(!sheet.cells.contains { $0.shown == "ẩn" })
    #expect(sheet.merges.contains { $0.description == "A1:E1" })
    #expect(!sheet.merges.contains { $0.description == "D4:D5" })
  }

  /// Five thousand rows take no longer than their number says.
  @Test func `a template of many rows`() throws {
    let rows = (1...3_000).map {
      "\($0).|\($0 % 2 == 0 ? "Số văn bản" : "Tỷ lệ") loại \($0)|\($0 % 2 == 0 ? "Văn bản" : "%")||"
    }.joined(separator: "\n")
    let (book, form) = try blank([("Biểu", "Thống kê\n\n\(Self.header)\n\(rows)")])
    #expect(form.rowCount == 3_000)
    #expect(book.sheets[0].layout.rowBreaks.count > 30)
    // Counts and percentages by turns: more rules than a sheet of the library has.
    let cells = book.sheets[0].layout.validations.flatMap(\.ranges).filter { $0.columns == 4...4 }
    #expect(cells.reduce(0) { $0 + $1.rows.count } == 3_000)
  }

  @Test func `names of sheets that no workbook can have`() throws {
    let (book, _) = try blank([
      ("bieumau", "Thống kê\n\n\(Self.header)\n1.|Số văn bản|Văn bản||\n2.|Số cuộc|Cuộc||")
    ])
    #expect(book.sheets.map(\.name) == ["bieumau (2)", "bieumau"])
  }
}
