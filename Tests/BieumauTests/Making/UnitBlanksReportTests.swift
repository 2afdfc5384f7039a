import Desk
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import bieumau

/// What is told at the end, by what became of the files.
struct UnitBlanksReportTests {
  private let folder: TemporaryFolder
  private let workbooks: NewWorkbooks
  private let units: [Unit]

  init() throws {
    folder = try TemporaryFolder()
    workbooks = try #require(try NewWorkbooks(FormLibrary(), form: "lao-cai-2022"))
    units = (1...13).map { Unit(code: "S\($0)", name: "Sở A", level: Level("so")) }
  }

  private func report(
    _ units: [Unit], force: Bool = false, period: String
  ) throws
    -> UnitBlanksReport
  {
    let blanks = UnitBlanks(
      workbooks, period: Period(period), in: OutputFolder(folder("bieu")), force: force, inputs: [])
    let result = blanks.write(try UnitFileNames(units).files) { _ in }
    return UnitBlanksReport(
      result, form: workbooks.form,
      BlankAddressees(Roster(units), of: workbooks.form, level: Level("so")))
  }

  private func told(_ report: UnitBlanksReport, quiet: Bool = false) -> [Substring] {
    let ear = Ear()
    let console = Console(out: Ear().attempt, err: ear.attempt, terminal: nil)
    console.language = .english
    console.isQuiet = quiet
    report.tell(console)
    return ear.text.split(separator: "\n")
  }

  @Test func `counts of everything, in both languages`() throws {
    _ = try report(Array(units.prefix(3)), period: "2022-Q1")
    try folder.folder("bieu/S5-So-A.xlsx")
    let mixed = try report(units, period: "2022-Q2")
    #expect(mixed.code == .toCorrect)
    #expect(
      mixed.summary
        == Phrase(
          vi: "Đã lập 9 biểu trống lao-cai-2022, thư mục \(folder("bieu")); 3 tệp khác, giữ nguyên;"
            + " 1 tệp không ghi được",
          en: "9 blank forms lao-cai-2022 made in \(folder("bieu")); 3 differ and stay;"
            + " 1 could not be written"))
    let forced = try report(units, force: true, period: "2022-Q2")
    #expect(
      forced.summary.english.contains("; 3 replaced; 9 were there already, the same; 1 could"))
  }

  @Test func `of many refusals ten are told, and errors also where it is to be quiet`() throws {
    let odd = units.map { Unit(code: $0.code, name: "Sở_x0041_", level: $0.level) }
    let refused = try report(odd, period: "2022")
    #expect(refused.code == .toCorrect)
    #expect(told(refused).count == 11 && told(refused, quiet: true).count == 10)
    #expect(told(refused).last?.hasSuffix("; 13 could not be written") == true)
  }

  @Test func `work that ended early`() throws {
    try folder.file("bieu")
    let stopped = try report(units, period: "2022")
    #expect(stopped.code == .failed)
    #expect(
      told(stopped).count == 2 && told(stopped).last?.hasSuffix("; 13 were not reached") == true)
  }
}
