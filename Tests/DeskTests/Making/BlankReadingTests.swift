import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// A blank form that comes back as it was sent out.
struct BlankReadingTests {
  @Test(arguments: BlankCase.all)
  func `a blank form for one office comes back empty`(_ blank: BlankCase) throws {
    let folder = try TemporaryFolder()
    let path = folder("a.xlsx")
    try blank.write(to: path, unit: blank.unit)
    let report = try BlankCase.read(path)
    expectEmpty(report, blank)
    #expect(report.unit?.name == blank.unit)
  }

  /// Who sent it is then said by the name of the file at most.
  @Test(arguments: BlankCase.all)
  func `a blank form without a name comes back empty`(_ blank: BlankCase) throws {
    let folder = try TemporaryFolder()
    let path = folder("\(blank.unit).xlsx")
    try blank.write(to: path)
    let report = try BlankCase.read(path)
    expectEmpty(report, blank)
    #expect(report.unit?.name == blank.unit)
  }

  /// Nobody is called "(chọn đơn vị)".
  @Test(arguments: BlankCase.all)
  func `a blank form with a list of offices comes back empty`(_ blank: BlankCase) throws {
    let folder = try TemporaryFolder()
    let path = folder("\(blank.unit).xlsx")
    try blank.write(to: path, offered: OfferedUnits.of(blank))
    let report = try BlankCase.read(path)
    expectEmpty(report, blank)
    #expect(report.unit?.name == blank.unit)
    // This form prints who sends it, and that is an office of the list.
    #expect(report.unit?.code == (blank.form == "ben-tre-2022" ? "A02" : nil))
  }

  private func expectEmpty(_ report: Report, _ blank: BlankCase) {
    #expect(report.formID == blank.form)
    #expect(report.unit?.level == blank.level)
    #expect(report.period == BlankCase.period)
    #expect(report.findings.map(\.code.rawValue) == ["BM209"])
    #expect(report.checkCode?.computed == "")
    for table in report.tables {
      #expect(table.extra.isEmpty)
      for row in table.rows {
        #expect(row.match == .exact)
        for column in [.main] + row.sideColumns {
          let value = row[column]
          #expect(
            value?.figure == nil && value?.text == nil, "\(row.reference) \(column.rawValue)")
        }
      }
    }
  }
}
