import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import bieumau_bench

/// A return holds what its clerk typed, whichever program wrote it.
struct ReturnTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: ReturnTemplate.names)
  func `says the same in every manner`(_ name: String) throws {
    let plain = try values(of: filled(name, .plain))
    #expect(plain.count > 300)
    for manner in Manner.allCases {
      #expect(try values(of: filled(name, manner)) == plain, "\(manner)")
    }
  }

  @Test(arguments: ReturnTemplate.names)
  func `keeps all that the form says`(_ name: String) throws {
    let blank = try values(of: "\(CorpusTests.templates)/\(name)/template.xlsx")
    let filled = try values(of: filled(name, .plain))
    #expect(filled.count > blank.count + 20)
    for (place, value) in blank { #expect(filled[place] == value, "\(place)") }
  }

  @Test(arguments: ReturnTemplate.names)
  func `has true sums`(_ name: String) throws {
    var sums = 0
    for sheet in try book(at: filled(name, .plain, seeds: 20)).sheets {
      for cell in sheet.cells where cell.hasFormula {
        let terms = try #require(cell.formula).text.split(separator: "+").map { term in
          Int(term) ?? CellAddress(term).flatMap { sheet[$0]?.value?.plain }.flatMap { Int($0) }
        }
        let sum = try terms.reduce(0) { $0 + (try #require($1)) }
        #expect(cell.value == .number(StoredNumber(trusted: String(sum))))
        sums += 1
      }
    }
    #expect(sums > 0)
  }

  /// The return of the first clerk, from this seed on, that holds a formula.
  private func filled(_ name: String, _ manner: Manner, seeds: UInt64 = 1) throws -> String {
    let template = try ReturnTemplate(named: name, in: CorpusTests.templates)
    let path = folder("\(name)-\(manner).xlsx")
    for seed in 0..<seeds {
      var clerk = Clerk(seed: 1000 + seed)
      try template.write(by: &clerk, manner, to: path)
      let book = try book(at: path)
      if book.sheets.contains(where: { $0.cells.contains { $0.hasFormula } }) { break }
    }
    return path
  }

  private func book(at path: String) throws -> Workbook {
    try WorkbookFile(path: path, wanted: .formulas).readAll().workbook
  }

  private struct Place: Hashable {
    let sheet: String
    let cell: CellAddress
  }

  private func values(of path: String) throws -> [Place: CellValue] {
    var values: [Place: CellValue] = [:]
    for sheet in try book(at: path).sheets {
      for cell in sheet.cells { values[Place(sheet: sheet.name, cell: cell.address)] = cell.value }
    }
    return values
  }
}
