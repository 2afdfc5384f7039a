import Reporting
import Testing

@testable import Forms

struct AgencyRanksTests {
  @Test(arguments: [
    (["Sở Nội vụ"], "tinh", true), (["Sở Nội vụ (Thanh tra Sở)", "Sở Tài chính"], "tinh", true),
    (["Sở Nội vụ"], "huyen", false), (["Sở Nội vụ"], "so", false),
    (["Sở Nội vụ", "Cơ quan nào đó"], "tinh", false),
  ])
  func `departments are parts of their province`(
    _ agencies: [String], _ level: String, _ areParts: Bool
  ) throws {
    let ranks = AgencyRanks(try FiveForms.levels())
    #expect(ranks.areParts(agencies, of: Level(level)) == areParts)
  }
}
