import Reporting
import Testing
import Vocabulary

@testable import Desk

struct UnaddressedUnitsTests {
  @Test func `none is nothing to tell`() throws {
    #expect(UnaddressedUnits([], of: try MadeForm.workbooks("gia-lai-2022").form) == nil)
  }

  @Test func `what is told`() throws {
    let units = ["UBND xã A", "UBND xã B"].map { Unit(code: $0, name: $0, level: Level("xa")) }
    let form = try MadeForm.workbooks("gia-lai-2022").form
    let said = try #require(UnaddressedUnits(units, of: form))
    #expect(
      said.message.vietnamese == """
        Danh sách đơn vị: không lập biểu cho 2 đơn vị (“UBND xã A”, “UBND xã B”); bộ biểu mẫu \
        gia-lai-2022 chỉ dành cho cấp so, huyen.
        """)
    #expect(
      said.message.english == """
        Roster: no form was made for 2 units (“UBND xã A”, “UBND xã B”); the form gia-lai-2022 \
        addresses so, huyen only.
        """)
    #expect(said.code.rawValue == "BM805")
  }
}
