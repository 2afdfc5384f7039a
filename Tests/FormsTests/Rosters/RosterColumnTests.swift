import Testing
import Vocabulary

@testable import Forms

struct RosterColumnTests {
  @Test(
    arguments: [
      ("Mã", .code), ("MÃ ĐƠN VỊ", .code), ("code", .code), ("Mã (*)", .code), ("Ma don vi", .code),
      ("Tên", .name), ("Tên đơn vị", .name), ("Đơn vị", .name), ("Unit", .name), ("NAME", .name),
      ("Cơ quan, đơn vị", .name), ("Tên⏎đơn vị", .name), ("Cấp", .level), ("Level", .level),
      ("Cấp trên", .parent), ("Đơn vị cấp trên", .parent), ("Mã cấp trên", .parent),
      ("Parent", .parent), ("Cơ quan", .agency), ("agency", .agency), ("Điện thoại", .phone),
      ("Số điện thoại", .phone), ("SĐT", .phone), ("Sđt:", .phone), ("Phone", .phone),
    ] as [(String, RosterColumn)])
  func `a heading names its column`(_ heading: String, _ column: RosterColumn) {
    #expect(RosterColumn(heading: heading.replacing("⏎", with: "\n")) == column)
  }

  @Test(arguments: [
    "", "STT", "Ghi chú", "Xã Tân Bình", "Danh sách đơn vị", "Đơn vị: Sở Nội vụ", "Họ và tên",
    String(repeating: "mã ", count: 50),
  ])
  func `any other text names none`(_ text: String) {
    #expect(RosterColumn(heading: text) == nil)
  }

  @Test(arguments: RosterColumn.allCases)
  func `what sentences call a column may stand above it`(_ column: RosterColumn) {
    #expect(RosterColumn(heading: column.title.vietnamese) == column)
    #expect(RosterColumn(heading: column.title.english) == column)
  }
}
