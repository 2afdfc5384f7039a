import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Forms

/// Whatever a workbook holds, reading it ends, and what comes of it is a form.
struct HostileSheetTests {
  let reading = FormReading(levels: .known)

  @Test(arguments: 0..<200) func `a random workbook makes a form that holds together`(
    _ seed: Int
  ) throws {
    var random = RandomSheet(seed: UInt64(seed))
    let book = random.book()
    let form = try reading.form(of: book, FormDescription(id: "la"))
    #expect(sketch(form) == sketch(try reading.form(of: book, FormDescription(id: "la"))))
    for (index, table) in form.tables.enumerated() {
      #expect(table.number == index + 1)
      #expect(!table.rows.isEmpty)
      #expect(table.columns.map(\.position) == table.columns.map(\.position).sorted())
      #expect(table.columns.count { $0.role == .label } == 1)
      #expect(table.columns.count { $0.role == .value(.main) } <= 1)
      check(table.rows)
      let rows = try #require(table.place.range).rows
      #expect(table.rows.allSatisfy { rows.contains($0.sheetRow) })
      for note in table.footnotes {
        #expect(!note.rows.isEmpty && note.rows.allSatisfy { table.row($0) != nil })
      }
    }
  }

  private func check(_ rows: [FormRow]) {
    #expect(rows.map(\.ordinal) == Array(1...max(rows.count, 1)))
    #expect(rows.first?.depth == 0)
    for (row, next) in zip(rows, rows.dropFirst()) {
      #expect(row.sheetRow < next.sheetRow)
      #expect(next.depth <= row.depth + 1)
    }
  }

  // MARK: Tables that people could have made

  @Test(arguments: 0..<200) func `every line with a label is one row`(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let header = try #require(Self.headers.randomElement(using: &random))
    var lines = [header]
    var labels: [String] = []
    for number in 1...Int.random(in: 1...40, using: &random) {
      let start = try #require(Self.openings.randomElement(using: &random))
      let label = "\(start) số \(number) của đơn vị"
      let code = try #require(Self.codes.randomElement(using: &random))
      let unit = try #require(Self.units.randomElement(using: &random))
      let note = try #require(Self.notes.randomElement(using: &random))
      // The last row is known to be one by its unit.
      lines.append("| \(code) | \(label) | \(unit) | | \(note) |")
      labels.append(label)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: lines.append("")
      case 1: lines.append(header)
      case 2:
        lines.append("| | Nhóm \(number) | | | |")
        lines.append("| 7 | Nội dung trong nhóm \(number) | % | | |")
        labels += ["Nhóm \(number)", "Nội dung trong nhóm \(number)"]
      default: break
      }
    }
    lines.append("| | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC | |")
    lines.append("| | Nguyễn Văn A | | Trần B | |")
    let form = try reading.form(
      of: DrawnSheet.book(lines.joined(separator: "\n")), FormDescription(id: "la"))
    #expect(form.tables.count == 1)
    let found = form.tables.first?.rows.map(\.label) ?? []
    let different = zip(found, labels).first { $0 != $1 }
    #expect(different == nil && found.count == labels.count)
    check(form.tables.first?.rows ?? [])
  }

  static let headers = [
    "| STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |",
    "| STT | Chỉ tiêu | Kết quả | < | Ghi chú |\n| ^ | ^ | ĐVT | Số liệu | ^ |",
    "| STT | Chỉ tiêu | Kết quả | | Ghi chú |\n| | | ĐVT | Số liệu | |",
    "| Mã số | Lĩnh vực | Đơn vị tính | Tổng số | Lý do |\n| A | B | C | #1 | #2 |",
    "| TT | Nội dung | ĐVT | Kế hoạch | Thực hiện |\n| (1) | (2) | (3) | (4) | (5) |",
  ]

  static let codes = [
    "", "1", "2.", "1.1", "2.1.", "1.1.1", "I", "II.", "A", "a)", "-", "+", "Trong đó", "(3)", "*",
    "1.1.1.1.1.1.1.1", "Mục 5", "9.9.9",
  ]

  /// Labels begin with the words of headings too.
  static let openings = [
    "Nội dung", "Nhiệm vụ", "Chỉ tiêu", "Kết quả", "Tỷ lệ", "Tổng số", "Số liệu", "Danh mục",
    "Chủ tịch", "Giám đốc", "Hướng dẫn", "Biểu mẫu", "Ghi chú", "Kế hoạch", "Đơn vị",
  ]

  static let units = ["Hồ sơ", "%", "Nhiệm vụ", "Đơn vị", "Chỉ tiêu", "Điểm", "Không = 0 Có = 1"]

  static let notes = ["", "", "Cấp sở báo", "Kết quả năm trước", "Lũy kế"]

  // MARK: Sizes

  static let header = ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"]
  static let row = ["1", "Số hồ sơ", "Hồ sơ"]

  /// A sheet with these rows, one of them as often as it is said.
  func sheet(_ rows: [(texts: [String], count: Int)]) -> Sheet {
    var builder = CellStoreBuilder(
      BookTables(texts: SharedTexts(), styles: CellStyles(), dates: .from1900))
    var row = 1
    for (texts, count) in rows {
      for _ in 0..<count {
        for (column, text) in texts.enumerated() where !text.isEmpty {
          guard let address = CellAddress(row: row, column: column + 1) else { continue }
          _ = builder.append(address, style: 0, .text, text.utf8.span)
        }
        row += 1
      }
    }
    return Sheet(
      name: "Biểu", state: .visible, position: 0, cells: builder.build().cells, merges: [])
  }

  func form(_ sheets: [Sheet]) throws -> Form {
    let tables = BookTables(texts: SharedTexts(), styles: CellStyles(), dates: .from1900)
    return try reading.form(
      of: Workbook(sheets: sheets, tables: tables), FormDescription(id: "la"))
  }

  func refusal(_ limit: FormTooLarge.Limit) -> TemplateMismatch {
    TemplateMismatch(file: "template.xlsx", reason: .tooLarge(limit))
  }

  @Test func `more rows than any form has are refused`() {
    let sheet = sheet([(Self.header, 1), (Self.row, FormLimits.rows + 1)])
    #expect(throws: refusal(.rows)) { try form([sheet]) }
  }

  @Test func `rows that nobody has looked at are not left out in silence`() {
    let wide = Self.row + ["", "", "", "", "x", "x", "x", "x", "x"]
    let sheet = sheet([(Self.header, 1), (wide, FormLimits.sheetCells / 8 + 1)])
    #expect(throws: refusal(.rows)) { try form([sheet]) }
  }

  @Test func `a column filled down to the last row costs no form`() throws {
    let form = try form([
      sheet([(Self.header, 1), (Self.row, 2), (["", "", "", "", "0"], FormLimits.sheetCells)])
    ])
    #expect(form.tables.map(\.rows.count) == [2])
  }

  @Test func `more cells than anybody looks through are refused`() {
    let sheet = sheet([(["x"], FormLimits.sheetCells)])
    let count = FormLimits.cells / FormLimits.sheetCells + 1
    #expect(throws: refusal(.cells)) { try form(Array(repeating: sheet, count: count)) }
  }

  @Test func `more tables than any form has are refused`() throws {
    let table = """
      | STT | Chỉ tiêu | ĐVT | Số liệu |
      | 1 | Số hồ sơ | Hồ sơ | |
      | TT | Nội dung | ĐVT | Kết quả |
      | 1 | Số hồ sơ | Hồ sơ | |

      """
    let drawing = String(repeating: table, count: FormLimits.tables / 2 + 1)
    #expect(throws: FormTooLarge(.tables)) {
      try FoundTable.tables(of: DrawnSheet.book(drawing))
    }
  }

  @Test func `a text of any length is read`() throws {
    let long = String(repeating: "Sở Nội vụ báo cáo ", count: 2_000)
    let form = try reading.form(
      of: DrawnSheet.book(
        """
        | STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |
        | 1 | \(long) | \(long) | \(long) | \(long) |
        | \(long) | < | < | < | < |
        | 2 | Số phòng | Phòng | | |
        """), FormDescription(id: "la"))
    let label = String(long.dropLast())
    #expect(form.tables.map { $0.rows.map(\.label) } == [[label, label, "Số phòng"]])
    #expect(form.tables.first?.rows.first?.duties == Duties([]))
  }
}
