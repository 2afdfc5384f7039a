import Container
import Grid
import Reporting
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// Workbooks on many returns, as whoever opens them sees them.
struct ReviewBookTests {
  private static func finding(_ code: String, _ severity: Severity = .error) -> Finding {
    Finding(
      FindingCode(rawValue: code), severity,
      message: Phrase(vi: "Tệp “a”: sai \(code).", en: "File “a”: wrong \(code)."),
      fix: Phrase(vi: "=Đề nghị sửa.", en: "=Please correct it."))
  }

  private static func report(_ file: String, _ findings: [Finding]) -> Report {
    var builder = ReportBuilder(file: file, form: Form(id: "f", title: "Biểu", tables: []))
    builder.unit = ReportUnit(name: "@UBND \(file)", level: nil)
    builder.findings = findings
    return builder.report
  }

  private static func write(
    _ reports: [Report], rowLimit: Int = SheetLimits.rows, common: [Finding] = [],
    in language: Language = .vietnamese
  ) throws -> (bytes: [UInt8], furtherSheets: [String]) {
    let ear = Ear()
    var sink = ByteSink(ear.attempt)
    var book = try ReviewBook(named: "ra.xlsx", in: language, rowLimit: rowLimit)
    for report in reports {
      try book.add(ReviewedFile(report, LevelTrees(), in: language))
    }
    for finding in common { try book.add(finding) }
    let furtherSheets = try book.finish(to: &sink)
    try sink.flush()
    return (ear.bytes, furtherSheets)
  }

  private final class Ear {
    var bytes: [UInt8] = []
    var attempt: ByteSink.Attempt {
      { [self] bytes throws(SystemError) in
        for index in bytes.indices { self.bytes.append(bytes[index]) }
        return bytes.count
      }
    }
  }

  private static func read(_ bytes: [UInt8]) throws -> Workbook {
    let (book, remarks) = try WorkbookFile(
      bytes: bytes, named: "ra.xlsx", wanted: .everything
    ).readAll()
    #expect(remarks.isEmpty)
    return book
  }

  private static func column(_ letter: String, of sheet: Sheet) -> [String] {
    sheet.cells.filter { $0.address.description.hasPrefix(letter) && $0.address.row > 2 }
      .compactMap { $0.value?.plain }
  }

  @Test func `a summary by unit, and all findings`() throws {
    let reports = [
      Self.report("a.xlsx", [Self.finding("BM301"), Self.finding("BM302", .info)]),
      Self.report("b.xlsx", []),
    ]
    let (bytes, further) = try Self.write(reports, common: [Self.finding("BM601", .warning)])
    #expect(further.isEmpty)
    let book = try Self.read(bytes)
    #expect(book.sheets.map(\.name) == ["Tổng hợp theo đơn vị", "Nội dung cần rà soát"])
    #expect(Self.column("A", of: book.sheets[0]) == ["1", "2"])
    #expect(
      Self.column("B", of: book.sheets[0]) == ["@UBND a.xlsx", "@UBND b.xlsx", "Tổng cộng"])
    #expect(Self.column("I", of: book.sheets[0]) == ["1", "0", "1"])
    #expect(Self.column("J", of: book.sheets[0]) == ["0", "0", "1"])
    #expect(Self.column("A", of: book.sheets[1]) == ["1", "2", "3"])
    #expect(Self.column("J", of: book.sheets[1]) == ["BM301", "BM302", "BM601"])
    #expect(book.sheets.allSatisfy { $0.cells.allSatisfy { !$0.hasFormula } })
    let package = try OfficePackage(bytes: bytes, named: "ra.xlsx")
    let parts = try package.parts.map { ($0.name, try package.bytes(of: $0)) }
    #expect(try SchemaOfBook.faults(in: Dictionary(uniqueKeysWithValues: parts)) == [])
  }

  @Test(arguments: Language.allCases)
  func `where there is nothing, that is said`(_ language: Language) throws {
    let (bytes, _) = try Self.write([Self.report("a.xlsx", [])], in: language)
    let list = try Self.read(bytes).sheets[1]
    let nothing = Phrase(
      vi: "Không có nội dung nào cần rà soát.", en: "There is nothing to be reviewed.")
    #expect(Self.column("H", of: list) == [nothing.text(in: language)])
    #expect(Self.column("A", of: list).isEmpty)
  }

  /// However small a sheet is: no finding is lost, and numbers go on.
  @Test(arguments: [4, 5, 6, 10, 33, 34, 35, 100])
  func `a list that is too long goes on in further sheets`(_ rowLimit: Int) throws {
    let reports = (1...8).map { number in
      Self.report("\(number).xlsx", (301...304).map { Self.finding("BM\($0)") })
    }
    let (bytes, further) = try Self.write(reports, rowLimit: rowLimit)
    let book = try Self.read(bytes)
    #expect(
      book.sheets.allSatisfy { sheet in sheet.cells.allSatisfy { $0.address.row <= rowLimit } })
    #expect(Set(book.sheets.map(\.name)).count == book.sheets.count)
    #expect(further.count == book.sheets.count - 2)
    #expect(Set(further).isSubset(of: book.sheets.map(\.name)))
    let lists = book.sheets.filter { $0.name.hasPrefix("Nội dung") }
    #expect(
      lists.flatMap { Self.column("A", of: $0) } == (1...32).map { "\($0)" })
    #expect(lists.flatMap { Self.column("J", of: $0) }.count == 32)
    for (sheet, next) in zip(lists, lists.dropFirst()) {
      #expect(Self.column("H", of: sheet).last?.contains("“\(next.name)”") == true)
    }
    let units = book.sheets.filter { $0.name.hasPrefix("Tổng hợp") }
    #expect(units.flatMap { Self.column("A", of: $0) } == (1...8).map { "\($0)" })
    #expect(units.last.map { Self.column("I", of: $0).last } == "32")
  }

  @Test func `the same returns give the same bytes`() throws {
    let reports = (1...20).map { Self.report("\($0).xlsx", [Self.finding("BM301")]) }
    #expect(try Self.write(reports).bytes == Self.write(reports).bytes)
  }
}
