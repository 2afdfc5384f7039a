import Rendering
import Reporting
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// What of a unit decides about the sheets of its form.
struct BlankOutlineTests {
  private func order(
    _ name: String?, _ level: String, agency: String? = nil, of form: String = "rach-gia-2022"
  ) throws -> BlankOrder {
    let unit = name.map { ReportUnit(name: $0, level: Level(level), agency: agency) }
    let request = BlankRequest(level: Level(level), unit: unit, period: Period("2022"))
    return try MadeForm.workbooks(form).order(for: request)
  }

  private func outline(
    _ name: String?, _ level: String, agency: String? = nil
  ) throws -> BlankOutline {
    try MadeForm.workbooks("rach-gia-2022").rendering.outline(
      of: order(name, level, agency: agency))
  }

  @Test func `units that report the same have one outline`() throws {
    let one = try outline("Sở Công Thương", "so")
    #expect(try outline("Sở Y tế", "so") == one)
    #expect(try outline("Sở Nội vụ", "so") != one)
    #expect(try outline("Sở N.V.", "so", agency: "Sở Nội vụ") == outline("Sở Nội vụ", "so"))
    #expect(try outline("Sở Công Thương", "huyen") != one)
    #expect(try outline(nil, "so") != one)
    // In this form's wide sheets two lines hold a long name.
    #expect(try outline(String(repeating: "Sở Công Thương ", count: 9), "so") != one)
  }

  /// With the words of one unit in the places of another's the sheets are the same.
  @Test(arguments: MadeForm.levels)
  func `sheets of one outline differ in words only`(_ form: String, _ level: String) throws {
    let rendering = try MadeForm.workbooks(form).rendering
    let (one, other) = (
      try order("Đơn vị An Bình", level, of: form), try order("Đơn vị Tân Lập", level, of: form)
    )
    #expect(rendering.outline(of: one) == rendering.outline(of: other))
    let changed = rendering.blank(for: rendering.outline(of: one), naming: other.words)
    #expect(changed.plan == rendering.blank(for: other).plan)
    #expect(changed.plan != rendering.blank(for: one).plan)
  }

  /// The height is that which the text would have been given.
  @Test func `a long name makes its row higher`() throws {
    let rendering = try MadeForm.workbooks("quang-phu-2023").rendering
    var heights: [Double] = []
    for count in [1, 8, 20] {
      let name = String(repeating: "Tân Lập ", count: count)
      let plan = rendering.blank(for: try order(name, "xa", of: "quang-phu-2023")).plan
      let sheet = plan.sheets[0]
      let cell = try #require(
        sheet.cells.first { $0.content.text.hasPrefix("Đơn vị báo cáo: Tân Lập") })
      heights.append(try #require(sheet.rowHeights[cell.address.row]))
    }
    #expect(heights[0] < heights[1] && heights[1] < heights[2])
  }
}
