import Desk
import Reporting
import TestSupport
import Testing
import Vocabulary

/// The whole way of a clean report: written into the tables of its form, read again as a return, and
/// checked. Nothing is told by anybody.
struct CleanWorkbookTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let reader = Result { try ReturnReader(Office.library.get()) }

  @Test(arguments: try Office.ordinary.get(), [false, true])
  func `of a clean return nothing is told`(_ office: Office, isToSign: Bool) throws {
    let library = try Office.library.get()
    let made = try #require(try NewWorkbooks(library, form: office.form.id))
    let checks = ReportChecks(library)
    for seed in UInt64(0)..<3 {
      let clean = CleanReport(office, seed: seed, isTyped: true)
      let path = folder("\(seed).xlsx")
      try made.write(
        appendix: clean.report(of: office.unit), isToSign: isToSign, to: path, force: false,
        inputs: [])
      let read = try Self.reader.get().report(on: path)
      #expect(read.unit == office.unit)
      for (row, _) in office.sense.rows {
        let found = read.tables[row.table - 1][row.row]
        let figure = try found?[clean.column(of: row)]?.figure
        #expect(figure == clean.figures[row], "\(office) \(row)")
      }
      let told = checks.checked(read).findings
      try #require(told.isEmpty, "\(office), \(seed): \(told.map(\.message.english))")
    }
  }
}
