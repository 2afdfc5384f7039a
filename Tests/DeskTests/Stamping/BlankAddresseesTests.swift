import Reporting
import TestSupport
import Testing

@testable import Desk

struct BlankAddresseesTests {
  private static let roster = Roster(
    ["so", "xa", "huyen", "so", "tinh"].enumerated().map { index, level in
      Unit(code: "\(index)", name: "Đơn vị \(index)", level: Level(level))
    })

  private func addressees(_ level: String?, of form: Form) -> BlankAddressees {
    BlankAddressees(Self.roster, of: form, level: level.map { Level($0) })
  }

  @Test func `everybody whom the form addresses`() throws {
    let form = try MadeForm.workbooks("gia-lai-2022").form
    let all = addressees(nil, of: form)
    #expect(all.units.map(\.code) == ["0", "2", "3"])
    #expect(all.unaddressed.map(\.code) == ["1", "4"] && all.leftOut == 0)
  }

  @Test func `those of one level`() throws {
    let form = try MadeForm.workbooks("gia-lai-2022").form
    let some = addressees("so", of: form)
    #expect(some.units.map(\.code) == ["0", "3"])
    #expect(some.unaddressed.isEmpty && some.leftOut == 3)
  }
}
