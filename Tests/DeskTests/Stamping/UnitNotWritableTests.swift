import Reporting
import Testing
import Vocabulary

@testable import Desk

struct UnitNotWritableTests {
  private static let unit = Unit(code: "H1", name: "Sở A", level: Level("so"))

  @Test(
    arguments: [
      (
        .tooLong,
        """
        Danh sách đơn vị, “Sở A” (mã “H1”): tên và mã quá dài nên chưa lập được biểu; tên, mã, cấp, kỳ \
        và mã bộ biểu mẫu ghi trong tệp tối đa 255 ký tự.
        """,
        """
        Roster, “Sở A” (code “H1”): name and code are too long, and no form was made; together with \
        level, period and form a file holds 255 characters of them.
        """
      ),
      (
        .letters("_x0041_"),
        """
        Danh sách đơn vị, “Sở A” (mã “H1”): tên hoặc mã có “_x0041_” nên chưa lập được biểu; Excel đọc \
        dãy này là mã của một ký tự khác.
        """,
        """
        Roster, “Sở A” (code “H1”): name or code has “_x0041_”, and no form was made; Excel reads this \
        as the code of another character.
        """
      ),
      (
        .letters(nil),
        """
        Danh sách đơn vị, “Sở A” (mã “H1”): tên hoặc mã có ký tự điều khiển nên chưa lập được biểu; tệp \
        Excel không chứa được ký tự này.
        """,
        """
        Roster, “Sở A” (code “H1”): name or code has a control character, and no form was made; a \
        workbook cannot hold it.
        """
      ),
    ] as [(UnitNotWritable.Reason, String, String)])
  func `what is told`(_ reason: UnitNotWritable.Reason, _ vietnamese: String, _ english: String) {
    let said = UnitNotWritable(Self.unit, reason)
    #expect(said.message == Phrase(vi: vietnamese, en: english))
    #expect(said.code.rawValue == "BM806")
  }

  @Test func `a sentence quotes no more of a name than it bears`() {
    var unit = Self.unit
    unit.name = String(repeating: "dài", count: 100)
    #expect(UnitNotWritable(unit, .tooLong).message.vietnamese.count < 350)
  }
}
