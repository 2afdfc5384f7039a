import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

/// Returns made from files of this program, which say whose they are.
struct MarkedReturnsTests {
  private func marked(_ mark: IdentityMark, named: IdentityMark? = nil) throws -> FilledForm {
    var filled = try KnownReturns.filled("gia-lai-2022")
    filled.sheets[0].set(1, 1, "Đơn vị báo cáo: Sở Công Thương")
    filled.sheets[0].set(2, 1, "Quý III năm 2022")
    filled.asides.custom = [CustomProperty(OwnNames.property, .text(mark.text))]
    if let named {
      filled.asides.names = DefinedNames([
        DefinedName(OwnNames.mark, "\"\(named.text)\"")
      ])
    }
    return filled
  }

  private let own = IdentityMark(
    form: "gia-lai-2022", level: Level("so"), code: "GL05", period: Period("2022-Q3"),
    unit: "Sở Công Thương")

  @Test func `a mark that agrees is used`() throws {
    let report = try marked(own, named: own).report
    #expect(report.findings.isEmpty)
    #expect(report.unit == ReportUnit(name: "Sở Công Thương", level: Level("so"), code: "GL05"))
    #expect(report.period == Period("2022-Q3"))
  }

  @Test(arguments: ["ben-tre-2022", "quang-tri-2024"])
  func `a mark of another form is told`(_ form: String) throws {
    var mark = own
    mark.form = form
    let report = try marked(mark).report
    #expect(report.formID == "gia-lai-2022")
    #expect(report.codes == ["BM208"])
    #expect(report.findings.map(\.severity) == [.error])
  }

  /// A commune that has filled in the file of its neighbour.
  @Test func `a mark of another unit or period is told`() throws {
    var mark = own
    mark.unit = "Sở Nội vụ"
    #expect((try marked(mark).report).codes == ["BM208"])
    mark = own
    mark.period = Period("2022-H1")
    let report = try marked(mark).report
    #expect(report.codes == ["BM208"])
    #expect(report.period == Period("2022-H1"))
  }

  @Test func `a name of the file that is another unit's is told`() throws {
    var filled = try marked(own)
    filled.file = "so-tai-chinh.xlsx"
    let report = try filled.report
    #expect(report.codes == ["BM208"])
    #expect(report.findings.map(\.severity) == [.warning])
    filled.file = "BC CCHC quy 3 - So Cong Thuong (ban cuoi).xlsx"
    #expect(try filled.report.findings.isEmpty)
  }

  @Test func `two marks that differ are told`() throws {
    var other = own
    other.code = "GL06"
    #expect((try marked(own, named: other).report).codes == ["BM208"])
  }
}
