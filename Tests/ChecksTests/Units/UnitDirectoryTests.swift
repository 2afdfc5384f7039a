import Checks
import Reporting
import TestSupport
import Testing

@Suite struct UnitDirectoryTests {
  private func identity(_ name: String, _ code: String? = nil) -> UnitIdentity {
    UnitIdentity(ReportUnit(name: name, code: code))
  }

  @Test func `a unit is found by its code and by its name`() {
    var known = UnitDirectory<Int>()
    known[identity("Sở Y tế", "H1"), default: 0] += 1
    known[identity("Xã A"), default: 0] += 2
    #expect(known[identity("Tên khác", "H1")] == 1)
    #expect(known[identity("SỞ Y TẾ")] == 1)
    #expect(known[identity("Sở Y tế", "H2")] == nil)
    #expect(known[identity("xa a", "H9")] == 2)
    #expect(known[identity("Xã B")] == nil)
  }

  @Test func `two units of one name and two codes are two`() {
    var known = UnitDirectory<Int>()
    known[identity("Xã A", "H1"), default: 0] += 1
    known[identity("Xã A", "H2"), default: 0] += 2
    #expect(known[identity("Xã A", "H1")] == 1 && known[identity("Xã A", "H2")] == 2)
  }

  /// What the directory finds is what a look at all units finds, but for the order among several.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `found where a look at all finds it`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var known = UnitDirectory<Int>()
    var all: [UnitIdentity] = []
    for _ in 0..<200 {
      let name =
        [
          "Xã A", "UBND X. Á", "xa a", "Xã B", "Sở C", "Sở C tỉnh D", "so c tinh e", "Sở C Tịnh",
          "UBND tỉnh D", "Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh D",
        ].randomElement(using: &random) ?? ""
      let code = ["1", "2", nil, nil].randomElement(using: &random) ?? nil
      let unit = identity(name, code)
      #expect((known[unit] == nil) == !all.contains { $0.isSame(as: unit) })
      if known[unit] == nil { all.append(unit) }
      known[unit, default: 0] += 1
    }
  }
}
