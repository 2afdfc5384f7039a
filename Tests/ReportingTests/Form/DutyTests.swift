import Reporting
import Testing

struct DutyTests {
  private let duties = Duties(
    [
      .init(Level("so"), .report, agencies: ["Sở Nội vụ (Phòng CCHC)", "Thanh tra tỉnh"]),
      .init(Level("huyen"), .exempt), .init(Level("tinh"), .group),
    ])

  @Test(
    arguments: [
      (ReportUnit(name: "Sở Nội vụ", level: Level("so")), .report),
      (ReportUnit(name: "Sở NV", level: Level("so"), agency: "Sở Nội vụ"), .report),
      (ReportUnit(name: "Sở Nội vụ", level: Level("so"), agency: "Sở Y tế"), .exempt),
      (ReportUnit(name: "Thanh tra tỉnh", level: Level("so")), .report),
      (ReportUnit(name: "Sở Nội", level: Level("so")), .exempt),
      (ReportUnit(name: "Sở Công Thương", level: Level("so")), .exempt),
      (ReportUnit(name: "UBND huyện Mẫu", level: Level("huyen")), .exempt),
      (ReportUnit(name: "UBND tỉnh", level: Level("tinh")), .group),
      (ReportUnit(name: "UBND xã Mẫu", level: Level("xa")), nil),
      (ReportUnit(name: "Sở Nội vụ"), nil),
    ] as [(ReportUnit, Duty?)])
  func `where agencies are named, only they report`(_ unit: ReportUnit, _ expected: Duty?) {
    #expect(duties.duty(of: unit) == expected)
  }

  @Test func `without agencies all of the level report`() {
    let duties = Duties([.init(Level("so"), .report)])
    #expect(duties.duty(of: ReportUnit(name: "Sở Y tế", level: Level("so"))) == .report)
  }

  @Test func `of a row of a report`() throws {
    var report = try Report.sample()
    let rows = try #require(report.table(1)).rows
    #expect(rows.map { report.duty(of: $0) } == [.report, .report, .exempt, .group, nil])
    report.unit = nil
    #expect(rows.allSatisfy { report.duty(of: $0) == nil })
  }

  @Test func `of a unit of the roster`() {
    let unit = Unit(
      code: "SNV", name: "Sở NV", level: Level("so"), parent: "T", agency: "Sở Nội vụ", phone: "1")
    #expect(
      ReportUnit(unit)
        == ReportUnit(name: "Sở NV", level: Level("so"), code: "SNV", agency: "Sở Nội vụ"))
  }

  /// Departments bring in the figures of a province, which the province reports.
  @Test(arguments: [
    ("UBND tỉnh Bến Tre", true, Duty.report), ("Ủy ban nhân dân tỉnh Bến Tre", true, .report),
    ("Uỷ ban nhân dân tỉnh Bến Tre", true, .report), ("Sở Nội vụ", true, .report),
    ("Sở Tài chính", true, .exempt), ("Văn phòng UBND tỉnh", true, .exempt),
    // A district does not report what its province's department inspects.
    ("UBND huyện Ia Pa", false, .exempt),
  ])
  func `a committee speaks for its parts`(_ name: String, _ areParts: Bool, _ duty: Duty) {
    let level = Level("tinh")
    let duties = Duties([.init(level, .report, agencies: ["Sở Nội vụ"], areParts: areParts)])
    #expect(duties.duty(of: ReportUnit(name: name, level: level)) == duty)
  }

  @Test(arguments: [
    ("Sở Nội vụ", true), ("Sở NV", true), ("Sở Tài chính", false), ("UBND tỉnh Bến Tre", false),
    ("UBND huyện Ia Pa", false),
  ])
  func `a form names an office, and not whoever speaks for it`(_ name: String, _ isNamed: Bool) {
    let agency = name == "Sở NV" ? "Sở Nội vụ" : nil
    let unit = ReportUnit(name: name, level: Level("so"), agency: agency)
    let share = Duties.Share(
      Level("tinh"), .report, agencies: ["Sở Nội vụ (Thanh tra Sở)"], areParts: true)
    #expect(share.names(unit) == isNamed)
    #expect(!Duties.Share(Level("tinh"), .report).names(unit))
  }
}
