import Container
import TestSupport
import Testing

@testable import Desk

/// Whether all rows are there.
struct RowProofTests {
  private static func counter(_ xml: String, chunk: Int = .max) -> RowCounter {
    var counter = RowCounter()
    var rest = Array(xml.utf8)[...]
    while !rest.isEmpty {
      counter.read(rest.prefix(chunk))
      rest = rest.dropFirst(chunk)
    }
    return counter
  }

  private static let sheet = """
    <worksheet><sheetData><row r="1" ht="18"><c r="A1"><is><t>&lt;row a</t></is></c></row>\
    <row r="2"><c r="A2"/></row><rows/></sheetData></worksheet>
    """

  /// Wherever a chunk ends.
  @Test(arguments: [1, 2, 3, 5, 7, 64, 1000])
  func `rows are counted`(_ chunk: Int) {
    let counter = Self.counter(Self.sheet, chunk: chunk)
    #expect(counter.rows == 2 && counter.isAtEnd)
  }

  @Test func `a sheet that ends early is seen`() {
    for length in 0..<Self.sheet.utf8.count {
      #expect(!Self.counter(String(Self.sheet.prefix(length))).isAtEnd)
    }
  }

  @Test func `a row too few, a sheet too few`() throws {
    let package = try OfficePackage(bytes: TinyWorkbook.zip.bytes(), named: "a.xlsx")
    let part = try #require(package.part(named: PartName("xl/worksheets/sheet1.xml")))
    let rows = Self.counter(String(decoding: try package.bytes(of: part), as: UTF8.self)).rows
    #expect(try RowProof.holds(package, rows: [rows]))
    #expect(try !RowProof.holds(package, rows: [rows + 1]))
    #expect(try !RowProof.holds(package, rows: [rows, 0]))
  }
}
