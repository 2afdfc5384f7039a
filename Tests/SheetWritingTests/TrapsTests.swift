import CLibXLSXWriter
import Foundation
import Grid
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

/// The traps of libxlsxwriter 1.1.4, by their numbers in the notes on the library: what it does when
/// it is left alone, and what the wall does instead. When a newer library no longer falls into one,
/// the first half fails, and the wall may be lowered there.
struct TrapsTests {
  private static let sheetPart = "xl/worksheets/sheet1.xml"

  static let departments = [
    "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Công Thương",
    "Sở Nông nghiệp và Phát triển nông thôn", "Sở Giao thông vận tải", "Sở Xây dựng",
    "Sở Tài nguyên và Môi trường", "Sở Thông tin và Truyền thông",
  ]

  /// 1
  @Test func `a list of more than 255 bytes ends the program`() async {
    #expect(Self.departments.joined(separator: ",").count <= 255)
    #expect(Self.departments.joined(separator: ",").utf8.count > 258)
    await #expect(processExitsWith: .signal(SIGABRT)) {
      _ = try unsafe BareLibrary.parts { _, sheet in
        unsafe BareLibrary.addList(TrapsTests.departments, to: sheet)
      }
    }
    refuses(.manyBytes(.list, limit: 255), at: "A1:A9") {
      $0.inputRules = [InputRule(range("A1:A9"), .list(Self.departments))]
    }
  }

  /// 2
  @Test func `a list of more than 255 items ends the program, or loses some`() async {
    await #expect(processExitsWith: .failure) {
      _ = try unsafe BareLibrary.parts { _, sheet in
        unsafe BareLibrary.addList(Array(repeating: "", count: 300), to: sheet)
      }
    }
    refuses(.tooMany(.items, limit: 255), at: "A1") {
      $0.inputRules = [InputRule(range("A1"), .list(Array(repeating: "1", count: 256)))]
    }
  }

  /// 4
  @Test func `a rule about a text cuts its formula, and is never used`() throws {
    let parts = try unsafe BareLibrary.parts { book, sheet in
      var rule = unsafe lxw_conditional_format()
      unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_TEXT.rawValue)
      unsafe rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_TEXT_CONTAINING.rawValue)
      unsafe rule.format = unsafe workbook_add_format(book)
      unsafe "Kế hoạch cải cách hành chính của tỉnh".withCString { text in
        unsafe rule.value_string = UnsafeMutablePointer(mutating: text)
        _ = unsafe worksheet_conditional_format_range(sheet, 0, 0, 9, 0, &rule)
      }
    }
    let text = BareLibrary.text(Self.sheetPart, of: parts)
    #expect(!text.contains("tỉnh\",A1)))</formula>"))
    let written = try WrittenBook {
      $0.highlights = [
        Highlight(
          range("A1:A9"), where: "ISNUMBER(SEARCH(\"Kế hoạch cải cách hành chính của tỉnh\",A1))",
          fill: 0)
      ]
    }
    #expect(
      try written.sheetXML.contains(
        "<formula>ISNUMBER(SEARCH(\"Kế hoạch cải cách hành chính của tỉnh\",A1))</formula>"))
    #expect(!(try written.sheetXML.contains("containsText")))
  }

  /// 5
  @Test func `a long name of a font is cut in the middle of a letter`() throws {
    let name = String(repeating: "ờ", count: 50)
    let parts = try unsafe BareLibrary.parts { book, sheet in
      let format = unsafe workbook_add_format(book)
      unsafe format_set_font_name(format, name)
      _ = unsafe worksheet_write_number(sheet, 0, 0, 1, format)
    }
    #expect(throws: (any Error).self) { try XMLTree(parts["xl/styles.xml"] ?? []) }
    refuses(.manyBytes(.font, limit: 127), at: "A1") {
      var look = CellLook()
      look.letters.font = name
      $0.cells = [CellPlan(cell("A1"), .number(1), look: look)]
    }
    refuses(.manyBytes(.numberFormat, limit: 127), at: "A1") {
      var look = CellLook()
      look.numberFormat = "0\"" + name + "\""
      $0.cells = [CellPlan(cell("A1"), .number(1), look: look)]
    }
  }

  /// 6, 10
  @Test func `text that is no XML, or a code, is written as it is`() throws {
    let parts = try unsafe BareLibrary.parts { _, sheet in
      _ = unsafe worksheet_write_string(sheet, 0, 0, "_x0041_", nil)
      _ = unsafe worksheet_write_string(sheet, 1, 0, "a\u{FFFE}", nil)
      _ = unsafe [0x61, -1, 0].withUnsafeBufferPointer { bytes in
        unsafe worksheet_write_string(sheet, 2, 0, bytes.baseAddress, nil)
      }
    }
    #expect(throws: (any Error).self) { try XMLTree(parts["xl/sharedStrings.xml"] ?? []) }
    #expect(BareLibrary.text("xl/sharedStrings.xml", of: parts).contains("<t>_x0041_</t>"))

    let texts = [
      " a ", "\n", "\u{A0}a\u{3000}", "_x0041_", "a\u{FFFE}\u{0}\u{1}\r\n\t.", "_x0041\u{1}",
      "_x_x0041_x0042_",
    ]
    let written = try WrittenBook { sheet in
      sheet.cells = texts.enumerated().map { row, text in
        CellPlan(CellAddress(row: row + 1, column: 1) ?? .last, .text(text))
      }
    }
    #expect(try written.read().sheets[0].cells.map { $0.value?.plain } == texts)
  }

  /// 7
  @Test func `what is no number is written as one`() throws {
    let parts = try unsafe BareLibrary.parts { _, sheet in
      _ = unsafe worksheet_write_number(sheet, 0, 0, -.nan, nil)
      _ = unsafe worksheet_write_number(sheet, 1, 0, .infinity, nil)
    }
    #expect(BareLibrary.text(Self.sheetPart, of: parts).uppercased().contains("NAN</V>"))
    #expect(BareLibrary.text(Self.sheetPart, of: parts).contains("<v>INF</v>"))
    let long = Figure("1234567890123456") ?? 0
    refuses(.digits(long), at: "A1") { $0.cells = [CellPlan(cell("A1"), .number(long))] }
  }

  /// 8
  @Test func `merged areas may meet`() throws {
    let parts = try unsafe BareLibrary.parts { _, sheet in
      _ = unsafe worksheet_merge_range(sheet, 0, 0, 1, 1, "", nil)
      _ = unsafe worksheet_merge_range(sheet, 1, 1, 2, 2, "", nil)
    }
    let faults = try SchemaOrder.faults(in: parts[Self.sheetPart] ?? [], part: "sheet1")
    #expect(faults == ["sheet1: merged areas meet: A1:B2 and B2:C3"])
    refuses(.mergesMeet(range("A1:B2")), at: "B2:C3") {
      $0.merges = [range("A1:B2"), range("B2:C3")]
    }
  }

  /// 9
  @Test func `sheets may share a name that differs in capitals, or have none`() throws {
    let parts = try unsafe BareLibrary.parts { book, _ in
      #expect(unsafe workbook_add_worksheet(book, "Phụ lục Đ") != nil)
      #expect(unsafe workbook_add_worksheet(book, "PHỤ LỤC Đ") != nil)
      #expect(unsafe workbook_add_worksheet(book, "") != nil)
    }
    #expect(try SchemaOfBook.faults(in: parts).contains("sheets share their name"))
    let plan = BookPlan(sheets: [SheetPlan("Phụ lục Đ"), SheetPlan("PHỤ LỤC Đ")])
    refuses(plan, PlanFault(.sheetName(.taken(by: "Phụ lục Đ")), sheet: "PHỤ LỤC Đ"))
    refuses(BookPlan(sheets: [SheetPlan("")]), PlanFault(.sheetName(.empty), sheet: ""))
  }

  /// 10
  @Test func `a file tells when it was made`() throws {
    let parts = try unsafe BareLibrary.parts { _, _ in }
    #expect(!BareLibrary.text("docProps/core.xml", of: parts).contains("1980-01-01T00:00:00Z"))
    let written = try WrittenBook { _ in }
    #expect(try written.text("docProps/core.xml").contains("1980-01-01T00:00:00Z"))
  }

  /// 11
  @Test func `in constant memory a merged area loses its lower cells`() throws {
    let folder = try TemporaryFolder()
    let path = folder("bare.xlsx")
    var options = unsafe lxw_workbook_options()
    unsafe options.constant_memory = 1
    let book = unsafe workbook_new_opt(path, &options)
    let sheet = unsafe workbook_add_worksheet(book, nil)
    let format = unsafe workbook_add_format(book)
    unsafe format_set_left(format, 1)
    _ = unsafe worksheet_merge_range(sheet, 0, 0, 2, 0, "", format)
    _ = unsafe worksheet_write_string(sheet, 0, 0, "Sở", format)
    _ = unsafe workbook_close(book)
    #expect(!BareLibrary.text(Self.sheetPart, of: try partsOfBook(path)).contains("Sở"))

    let written = try WrittenBook {
      $0.merges = [range("A1:A3")]
      $0.cells = ["A1", "A2", "A3"].map { name in
        CellPlan(cell(name), name == "A1" ? .text("Sở") : .blank, look: EverythingPlan.figure)
      }
    }
    let cells = try written.read().sheets[0].cells
    #expect(cells.map(\.address.description) == ["A1", "A2", "A3"])
    #expect(cells.first?.value == .text("Sở"))
  }

  /// 12
  @Test func `a password with Vietnamese letters has the wrong sum, and none is given`() throws {
    let parts = try unsafe BareLibrary.parts { _, sheet in
      unsafe worksheet_protect(sheet, "mậtkhẩu", nil)
    }
    #expect(BareLibrary.text(Self.sheetPart, of: parts).contains("password=\"C6DE\""))
    let written = try WrittenBook { $0.protection = ProtectionPlan() }
    #expect(!(try written.sheetXML.contains("password")))
    #expect(try written.sheetXML.contains("<sheetProtection sheet=\"1\""))
  }
}

/// The further traps, found while the wall was built.
struct MoreTrapsTests {
  @Test func `of 256 rules none is written`() throws {
    let parts = try unsafe BareLibrary.parts { _, sheet in
      for row in 0..<256 {
        var rule = unsafe lxw_data_validation()
        unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
        unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN.rawValue)
        _ = unsafe worksheet_data_validation_cell(sheet, lxw_row_t(row), 0, &rule)
      }
    }
    #expect(
      !BareLibrary.text("xl/worksheets/sheet1.xml", of: parts).contains("dataValidation "))
    let rules = (1...256).map { row in
      InputRule(CellRange(CellAddress(row: row, column: 1) ?? .last), .whole(.init(from: 0)))
    }
    refuses(
      bookPlan { $0.inputRules = rules }, PlanFault(.tooMany(.rules, limit: 255), sheet: "Biểu 1"))
    let written = try WrittenBook { $0.inputRules = Array(rules.dropLast()) }
    #expect(try written.read().sheets[0].layout.validations.count == 255)
  }

  @Test func `names like numbers and cells stand without quotes in the print area`() throws {
    let parts = try unsafe BareLibrary.parts { _, sheet in
      _ = unsafe worksheet_print_area(sheet, 0, 0, 9, 9)
    }
    #expect(BareLibrary.text("xl/workbook.xml", of: parts).contains(">B1!$A$1:$J$10<"))
    var plan = BookPlan(sheets: ["BM1", "2022", "Sở 'A' nữa"].map { SheetPlan($0) })
    for index in plan.sheets.indices {
      plan.sheets[index].print.area = range("A1:J10")
      plan.sheets[index].print.repeatedRows = 1...1
    }
    let names = try WrittenBook(plan).read().asides.names
    #expect(
      names.all.map(\.formula) == [
        "'2022'!$A$1:$J$10", "'BM1'!$A$1:$J$10", "'Sở ''A'' nữa'!$A$1:$J$10", "'2022'!$1:$1",
        "'BM1'!$1:$1", "'Sở ''A'' nữa'!$1:$1",
      ])
  }

  @Test func `a row as high as the library's own default keeps its height`() throws {
    let parts = try unsafe BareLibrary.parts { _, sheet in
      _ = unsafe worksheet_set_row(sheet, 0, 15, nil)
    }
    #expect(!BareLibrary.text("xl/worksheets/sheet1.xml", of: parts).contains(" ht="))
    let written = try WrittenBook { $0.rowHeights = [1: 15] }
    #expect(try written.sheetXML.contains("<row r=\"1\" ht=\"15\" customHeight=\"1\"/>"))
  }

  @Test func `a plain look of Calibri is not taken for the first look`() throws {
    let written = try WrittenBook {
      var look = CellLook()
      look.letters.font = "Calibri"
      look.letters.size = 11
      $0.cells = [CellPlan(cell("A1"), .number(1)), CellPlan(cell("A2"), .number(1), look: look)]
    }
    let book = try written.read()
    let fonts = book.sheets[0].cells.map { book.tables.styles.font(of: $0.style).name }
    #expect(fonts == ["Times New Roman", "Calibri"])
  }

  @Test func `many deliberate ranges become the rectangle around them`() throws {
    let written = try WrittenBook { sheet in
      sheet.deliberate = (1...500).map { CellRange(CellAddress(row: $0 * 2, column: $0) ?? .last) }
    }
    #expect(try written.sheetXML.contains("<ignoredError sqref=\"A2:SF1000\" formula=\"1\"/>"))
  }

  @Test func `black is a colour`() throws {
    let written = try WrittenBook {
      var look = CellLook()
      look.fill = 0
      look.letters.colour = 0
      $0.cells = [CellPlan(cell("A1"), .number(1), look: look)]
    }
    let book = try written.read()
    let style = try #require(book.sheets[0].cells.first?.style)
    #expect(book.tables.styles.fill(of: style).foreground == Colour(.rgb(0)))
    #expect(book.tables.styles.font(of: style).colour == Colour(.rgb(0)))
  }
}

/// Writing the plan throws this fault, and the file is as it was.
func refuses(
  _ plan: BookPlan, _ fault: PlanFault, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(sourceLocation: sourceLocation) {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", holding: "as it was")
    do {
      try BookWriting.write(plan, to: path)
    } catch {
      #expect(try folder.text("a.xlsx") == "as it was", sourceLocation: sourceLocation)
      throw error
    }
  } throws: { error in
    guard case .plan(_, fault) = error as? SheetWritingError else {
      Issue.record("\(error)", sourceLocation: sourceLocation)
      return false
    }
    return true
  }
}

/// The same of a plan of one sheet; `place` is the range of the fault.
func refuses(
  _ reason: PlanFault.Reason, at place: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation, _ build: (inout SheetPlan) -> Void
) {
  let fault = PlanFault(reason, sheet: "Biểu 1", range: place.map(range))
  refuses(bookPlan(build), fault, sourceLocation: sourceLocation)
}
