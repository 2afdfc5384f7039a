import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Forms

/// What holds for every report, whatever workbook it is of.
struct ReportIntegrityTests {
  private func check(_ report: Report, _ known: Set<String>) {
    for finding in report.findings {
      #expect(!finding.message.vietnamese.isEmpty && !finding.fix.vietnamese.isEmpty)
      #expect(!finding.message.english.isEmpty && !finding.fix.english.isEmpty)
      // A finding about a value has its table and its row.
      if finding.code.rawValue.hasPrefix("BM3") {
        #expect(finding.place.table != nil && finding.place.row != nil)
      }
      if let table = finding.place.table {
        let rows = report.table(table)?.rows.count
        #expect(rows != nil)
        if let row = finding.place.row { #expect((1...(rows ?? 0)).contains(row)) }
      }
      if let sheet = finding.place.sheet { #expect(known.contains(sheet)) }
    }
    #expect(report.findings == report.findings.sorted())
    for row in report.tables.lazy.flatMap(\.rows) {
      if row.match == .missing { #expect(row.cell == nil && row.value.isBlank) }
      // What stands in the cell is either a figure or words, or says who reports, as forms print it.
      if row.value.raw != "", row.figure == nil, row.value.text == nil {
        let isPrinted = row.form.hint(in: .main) == row.value.raw
        #expect(isPrinted || !row.value.raw.contains(where: \.isNumber))
      }
    }
  }

  @Test(arguments: FiveForms.ids)
  func `places and sheets are those of the workbook`(_ id: String) throws {
    let filled = try KnownReturns.filled(id)
    let report = try filled.report
    check(report, Set(filled.sheets.map(\.name)))
    for (table, form) in zip(report.tables, filled.form.tables) {
      #expect(table.sheet == form.place.sheet)
      #expect(table.range == form.place.range)
    }
    for place in filled.places(of: .figure(.main)) {
      #expect(report[place.row]?.cell == place.address)
    }
  }

  @Test(arguments: 0..<20) func `a random workbook makes a report that holds together`(
    _ seed: UInt64
  ) throws {
    var random = RandomSheet(seed: seed)
    let book = random.book()
    let report = try KnownReturns.report(on: book)
    check(report, Set(book.sheets.map(\.name)))
    #expect(report == (try KnownReturns.report(on: book)))
  }

  /// The column for the province stands beside that of the units.
  @Test func `the second column of figures is read beside the first`() throws {
    var filled = try KnownReturns.filled("rach-gia-2022")
    let places = filled.places(of: .figure(.province)).filter {
      filled.row($0.row).kind == .count
    }
    for (index, place) in places.enumerated() {
      filled[place]?.content = .number("\(70_001 + index)")
    }
    let report = try filled.report
    let check = ReturnCheck(report, of: filled)
    #expect(check.wrong + check.silent + check.lost == [] && check.told.isEmpty)
    for (index, place) in places.enumerated() {
      let value = try #require(report[place.row]?[.province])
      #expect(value.figure == Figure(Int64(70_001 + index)))
      #expect(value.cell == place.address)
    }
  }
}
