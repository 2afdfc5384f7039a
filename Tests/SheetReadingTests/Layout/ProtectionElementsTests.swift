import Grid
import Testing

@testable import SheetReading

struct ProtectionElementsTests {
  func protection(_ attributes: String) throws -> SheetProtection {
    try #require(try drawnLayout("<sheetProtection \(attributes)/>").protection)
  }

  @Test func `a protected sheet refuses what is usual`() throws {
    let protection = try protection("sheet='1' objects='1' scenarios='1'")
    #expect(protection.isOn)
    #expect(protection.refused == [.usual, .changeObjects, .changeScenarios])
    #expect(!protection.hasPassword)
  }

  @Test func `what the author allows, and forbids besides`() throws {
    let protection = try protection(
      "sheet='1' formatCells='0' autoFilter='0' selectLockedCells='1' sort='maybe'")
    #expect(!protection.refused.contains(.formatCells))
    #expect(!protection.refused.contains(.autoFilter))
    #expect(protection.refused.contains([.selectLockedCells, .sort, .deleteRows]))
  }

  @Test(arguments: ["password='CC1A'", "algorithmName='SHA-512' hashValue='x' saltValue='y'"])
  func `a password`(_ attributes: String) throws {
    #expect(try protection(attributes).hasPassword)
    #expect(try !protection(attributes).isOn)
  }

  @Test func `every action is told from the others`() throws {
    let names = [
      "selectLockedCells", "selectUnlockedCells", "formatCells", "formatColumns", "formatRows",
      "insertColumns", "insertRows", "insertHyperlinks", "deleteColumns", "deleteRows", "sort",
      "autoFilter", "pivotTables", "objects", "scenarios",
    ]
    let none = names.map { "\($0)='0'" }.joined(separator: " ")
    #expect(try protection(none).refused == [])
    let each = try names.map { name in
      try protection(none.replacing("\(name)='0'", with: "\(name)='1'")).refused
    }
    #expect(Set(each.map(\.rawValue)).count == names.count)
    #expect(each.allSatisfy { $0.rawValue.nonzeroBitCount == 1 })
  }
}
