import Reporting
import Testing

@testable import Forms

/// What units and the first words of labels say of a row.
struct RowWordsTests {
  @Test(
    arguments: [
      ("%", .percent), ("Tỷ lệ (%)", .percent), ("tỉ lệ phần trăm", .percent),
      ("Phần trăm", .percent),
      ("Triệu đồng", .money), ("1.000 đồng", .money), ("1000đ", .money), ("VNĐ", .money),
      ("Tỷ đồng", .money), ("đồng", .money), ("Tr.đ", .money), ("Nghìn đồng/người", .money),
      ("Đồng chí", .things), ("Hợp đồng", .things), ("đ/c", .things), ("Hồ sơ", .things),
      ("Cơ quan, đơn vị", .things), ("m²", .things), ("", nil), ("-", nil),
    ] as [(String, UnitKind?)])
  func `units measure`(_ unit: String, _ kind: UnitKind?) {
    #expect(UnitKind(unit) == kind)
  }

  @Test(arguments: [
    ("TỔNG CỘNG", true), ("Tổng số", true), ("Cộng", true), ("Tổng cộng (I+II)", true),
    ("Tổng số: A + B", true), ("Cộng I, II", true), ("Tổng số hồ sơ tiếp nhận", false),
    ("Cộng đồng", false), ("Tổng hợp", false), ("", false), ("Số", false),
  ])
  func `totals say nothing else`(_ label: String, _ isTotal: Bool) {
    #expect(TotalRow.isOne(label) == isTotal)
  }

  @Test(arguments: [
    ("Trong đó:", true, true), ("Trong đó: nữ", true, false), ("CHIA RA", true, true),
    ("Bao gồm:", false, true), ("Trong đơn vị", false, false), ("", false, false),
  ])
  func `parts are announced`(_ label: String, _ begins: Bool, _ isOne: Bool) {
    #expect(PartsHeading.begins(label) == begins)
    #expect(PartsHeading.isOne(label) == isOne)
  }
}
