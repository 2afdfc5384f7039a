import Container
import Grid
import SheetPlans
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

/// Workbooks that are written row by row.
struct RowBookWriterTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.file("a.xlsx", holding: "what was there before")
  }

  private static func row(_ texts: String..., height: Double = 18) -> RowPlan {
    RowPlan(texts.map { RowPlan.Cell($0.isEmpty ? .blank : .text($0)) }, height: height)
  }

  private static func plan(_ name: String) -> LongSheetPlan {
    var plan = LongSheetPlan(
      name, columnWidths: [6, 20, 30],
      head: [row("DANH SÁCH", height: 24), row("STT", "Tên", "Số")])
    plan.wideRows = [1]
    plan.print.isLandscape = true
    plan.print.fitsWidth = true
    return plan
  }

  private func read() throws -> Workbook {
    let (book, remarks) = try WorkbookFile(path: path, wanted: .everything).readAll()
    #expect(remarks.isEmpty)
    return book
  }

  private func texts(_ sheet: Sheet) -> [String] {
    sheet.cells.compactMap { cell in
      if case .text(let text)? = cell.value { "\(cell.address) \(text)" } else { nil }
    }
  }

  @Test func `rows go to the sheets they are meant for`() throws {
    let book = try RowBookWriter(path, BookFacts(title: "Tổng hợp"))
    let first = try book.add(Self.plan("Một"))
    let second = try book.add(Self.plan("Hai"))
    for number in 1...3 {
      try book.append(Self.row("", "một \(number)"), to: first)
      try book.append(Self.row("", "hai \(number)", height: 40.5), to: second)
    }
    #expect(book.rowCounts == [5, 5])
    try book.close()

    let read = try read()
    #expect(read.sheets.map(\.name) == ["Một", "Hai"])
    #expect(
      texts(read.sheets[1]) == [
        "A1 DANH SÁCH", "A2 STT", "B2 Tên", "C2 Số", "B3 hai 1", "B4 hai 2", "B5 hai 3",
      ])
    #expect(texts(read.sheets[0]).last == "B5 một 3")
    #expect(read.sheets[0].merges.map(\.description) == ["A1:C1"])
    #expect(read.sheets[1].layout.rows[4]?.height == 40.5)
    #expect(read.sheets[0].layout.rows[1]?.height == 24)
  }

  @Test func `headings stay in sight, are printed again and filter the list`() throws {
    let book = try RowBookWriter(path, BookFacts())
    let sheet = try book.add(Self.plan("Một"))
    try book.append(Self.row("1", "một"), to: sheet)
    try book.append(Self.row("2", "hai"), to: sheet)
    try book.append(Self.row("", "Tổng cộng"), to: sheet, isListed: false)
    try book.close()
    let parts = try partsOfBook(path)
    let xml = String(decoding: parts["xl/worksheets/sheet1.xml"] ?? [], as: UTF8.self)
    #expect(xml.contains(#"<autoFilter ref="A2:C4"/>"#))
    #expect(xml.contains(#"ySplit="2""#))
    let names = String(decoding: parts["xl/workbook.xml"] ?? [], as: UTF8.self)
    #expect(names.contains("'Một'!$2:$2"))
    #expect(try SchemaOfBook.faults(in: parts) == [])
  }

  @Test func `a list without rows offers nothing to filter`() throws {
    let book = try RowBookWriter(path, BookFacts())
    _ = try book.add(Self.plan("Một"))
    try book.close()
    let parts = try partsOfBook(path)
    let xml = String(decoding: parts["xl/worksheets/sheet1.xml"] ?? [], as: UTF8.self)
    #expect(!xml.contains("autoFilter"))
    #expect(try SchemaOfBook.faults(in: parts) == [])
  }

  /// Texts are texts, whatever they begin with and whatever is in them.
  @Test(arguments: ["=1+1", "@SUM(A1)", "a & <b> \"c\"", "dòng\nmới", "_x0041_", "a\u{1}b", " "])
  func `a text is read as it was`(_ text: String) throws {
    let book = try RowBookWriter(path, BookFacts())
    let sheet = try book.add(Self.plan("Một"))
    try book.append(Self.row("1", text), to: sheet)
    try book.close()
    let cell = try read().sheets[0].cells.first { $0.address == CellAddress("B3") }
    #expect(cell?.value == .text(text))
    #expect(cell?.hasFormula == false)
  }

  @Test func `the same rows give the same bytes`() throws {
    func write(_ name: String) throws -> [UInt8] {
      let path = try folder.file(name)
      let book = try RowBookWriter(path, BookFacts(title: "T"))
      let sheet = try book.add(Self.plan("Một"))
      var random = SeededRandom(seed: 7)
      for _ in 0..<300 { try book.append(Self.row("", "\(random.next())"), to: sheet) }
      try book.close()
      return try bytesOfFile(path)
    }
    #expect(try write("b.xlsx") == write("c.xlsx"))
  }

  @Test func `what a workbook cannot hold is refused with its place`() throws {
    let book = try RowBookWriter(path, BookFacts())
    let sheet = try book.add(Self.plan("Một"))
    let long = String(repeating: "a", count: SheetLimits.charactersInCell + 1)
    #expect(
      throws: SheetWritingError.plan(
        path: path,
        PlanFault(
          .longText(.cell, limit: SheetLimits.charactersInCell), sheet: "Một", range: range("B3")))
    ) { try book.append(Self.row("", long), to: sheet) }
    #expect(
      throws: SheetWritingError.plan(path: path, PlanFault(.beyond(.rowHeight), sheet: "Một"))
    ) { try book.append(Self.row("a", height: 500), to: sheet) }
    #expect(
      throws: SheetWritingError.plan(
        path: path, PlanFault(.sheetName(.taken(by: "Một")), sheet: "MỘT"))
    ) { _ = try book.add(Self.plan("MỘT")) }
  }

  @Test func `no room for temporary files is told, not a damaged workbook`() async {
    await #expect(processExitsWith: .success) {
      RoomTests.limitFiles(to: 200_000)
      let folder = try TemporaryFolder()
      let path = try folder.file("a.xlsx")
      let book = try RowBookWriter(path, BookFacts())
      let sheet = try book.add(RowBookWriterTests.plan("Một"))
      // While rows are added or at the end, whichever is seen first.
      #expect(throws: SheetWritingError.file(path: path, .noRoom(.temporaryFiles))) {
        for number in 0..<20_000 {
          try book.append(RowBookWriterTests.row("", "hồ sơ số \(number)"), to: sheet)
        }
        try book.close()
      }
    }
  }

  @Test func `a workbook that is never closed leaves nothing to be used`() throws {
    do {
      let book = try RowBookWriter(path, BookFacts())
      let sheet = try book.add(Self.plan("Một"))
      try book.append(Self.row("1"), to: sheet)
    }
    #expect(throws: (any Error).self) { try OfficePackage(path: path) }
  }
}
