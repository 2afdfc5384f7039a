import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// Forms of many units, against those that are made for one unit alone.
struct UnitFormsTests {
  private static let period = Period("2022-Q3")

  /// The file that `blank` makes for one unit.
  private func alone(_ form: String, _ unit: Unit, in folder: TemporaryFolder) throws -> [UInt8] {
    let path = folder("alone.xlsx")
    let request = BlankRequest(level: unit.level, unit: ReportUnit(unit), period: Self.period)
    try MadeForm.workbooks(form).write(blank: request, to: path, force: true, inputs: [])
    return try MadeForm.bytes(of: path)
  }

  @Test(arguments: MadeForm.levels)
  func `byte for byte the form of the unit alone`(_ form: String, _ level: String) throws {
    let folder = try TemporaryFolder()
    let forms = UnitForms(try MadeForm.workbooks(form), period: Self.period)
    for unit in StampUnits.of(Level(level)) {
      let bytes = try forms.bytes(for: unit, named: "a.xlsx")
      #expect(try bytes == alone(form, unit, in: folder), "\(unit.name)")
    }
  }

  /// Rows that only one agency reports are open for that agency.
  @Test func `an agency gets its own rows`() throws {
    let folder = try TemporaryFolder()
    let forms = UnitForms(try MadeForm.workbooks("rach-gia-2022"), period: Self.period)
    var units = ["Sở Nội vụ", "Sở Tư pháp", "Sở Công Thương"].map {
      Unit(code: $0, name: $0, level: Level("so"))
    }
    // By another name, but the roster says which agency it is.
    units.append(Unit(code: "4", name: "Sở N.V.", level: Level("so"), agency: "Sở Nội vụ"))
    var different: Set<Int> = []
    for unit in units {
      let bytes = try forms.bytes(for: unit, named: "a.xlsx")
      #expect(try bytes == alone("rach-gia-2022", unit, in: folder), "\(unit.name)")
      different.insert(bytes.count)
    }
    #expect(different.count > 2)
  }

  @Test func `levels have forms of their own, in any order`() throws {
    let folder = try TemporaryFolder()
    let forms = UnitForms(try MadeForm.workbooks("gia-lai-2022"), period: Self.period)
    for level in ["so", "huyen", "so", "huyen"] {
      let unit = Unit(code: "1", name: "Đơn vị A", level: Level(level))
      #expect(try forms.bytes(for: unit, named: "a") == alone("gia-lai-2022", unit, in: folder))
    }
  }

  @Test func `without a period it is left open`() throws {
    let folder = try TemporaryFolder()
    let unit = Unit(code: "1", name: "Đơn vị A", level: Level("xa"))
    let workbooks = try MadeForm.workbooks("quang-phu-2023")
    let bytes = try UnitForms(workbooks, period: nil).bytes(for: unit, named: "a")
    let request = BlankRequest(level: unit.level, unit: ReportUnit(unit))
    try workbooks.write(blank: request, to: folder("a.xlsx"), force: false, inputs: [])
    #expect(try bytes == MadeForm.bytes(of: folder("a.xlsx")))
  }

  @Test(arguments: [String(repeating: "xã ", count: 80) + "A", "A_x0041_", "A\u{2}"])
  func `what a workbook cannot hold is told of the unit`(_ name: String) throws {
    let forms = UnitForms(try MadeForm.workbooks("quang-phu-2023"), period: Self.period)
    let unit = Unit(code: "1", name: name, level: Level("xa"))
    #expect(throws: UnitNotWritable.self) { try forms.bytes(for: unit, named: "a") }
  }
}
