import Reporting
import Testing
import Vocabulary

@Suite struct MoneyScaleTests {
  @Test(arguments: [
    // As it should be, and as it may be.
    ("78,4", "12.500", "9.800", []), ("", "12.500", "9.800", ["BM503 info 1.1 D1"]),
    ("104", "12.500", "13.000", ["BM504 warning 1.3 D3"]),
    ("0", "12.500", "0", []),
    // Spent in đồng, or in thousands.
    ("78,4", "12.500", "9.800.000.000", ["BM514 error 1.3 D3"]),
    ("78,4", "12.500", "9.800.000", ["BM514 error 1.3 D3"]),
    ("78,4", "12500,5", "9800392000", ["BM514 error 1.3 D3"]),
    // Planned in đồng: the percentage gives it away, and once.
    ("78,4", "12.500.000.000", "9.800", ["BM514 error 1.2 D2"]),
    ("78,4", "12.500.000", "9.800", ["BM514 error 1.2 D2"]),
    // Without a percentage little was spent.
    ("0,08", "12.500.000", "9.800", []),
    // With tenths beside a whole number it is tỷ.
    ("78,4", "12.500", "9,8", ["BM514 error 1.3 D3"]),
    ("78,4", "12,5", "9.800", ["BM514 error 1.2 D2"]),
    // Both in tỷ: no plan is so small and has a fraction.
    ("78,4", "12,5", "9,8", ["BM514 warning 1.2 D2"]), ("80", "0", "", ["BM502 info 1.1 D1"]),
    ("78,4", "12,5", "98", ["BM501 error 1.1 D1", "BM514 warning 1.2 D2", "BM504 warning 1.3 D3"]),
    ("80", "50", "40", []), ("80", "100,5", "80,4", []),
    // Both: neither gives the other away, but no office has so much.
    ("78,4", "12.500.000.000", "9.800.000.000", ["BM514 error 1.2 D2", "BM514 error 1.3 D3"]),
    // A percentage that fits no unit is wrong itself.
    ("50", "12.500", "9.800", ["BM501 error 1.1 D1"]),
    ("78,4!", "12.500", "9.800.000.000", ["BM514 error 1.3 D3"]),
    ("78,4", "12.500!", "9.800.000", []), ("78,4", "12.500", "9.800.000!", []),
    // Near the limits nothing traps.
    ("100", "9223372036854775807", "1", ["BM501 error 1.1 D1", "BM514 error 1.2 D2"]),
    ("100", "1", "9223372036854775807", ["BM504 warning 1.3 D3", "BM514 error 1.3 D3"]),
  ])
  func `two amounts and their percentage`(
    _ points: String, _ plan: String, _ spent: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ giải ngân     | %          | ratio 3/2  | \(points) |
         | Kế hoạch được giao  | Triệu đồng | money plan | \(plan)   |
         | Đã thực hiện        | Triệu đồng | money      | \(spent)  |
      """)
    #expect(report.told() == told)
  }

  @Test(arguments: [
    ("999.999.999", "Triệu đồng", "money", []),
    ("1.000.000.000", "Triệu đồng", "money", ["BM514 error 1.1 D1"]),
    ("1.000.000.000", "Triệu đ", "money", ["BM514 error 1.1 D1"]),
    ("1.000.000.000", "Tỷ đồng", "money", []), ("1.000.000.000", "", "money", []),
    ("1.000.000.000", "TRIỆU ĐỒNG", "money", ["BM514 error 1.1 D1"]),
    ("1.000.000.000", "Đồng", "money", []), ("1.000.000.000", "Triệu đồng", "count", []),
    ("1.000.000.000!", "Triệu đồng", "money", []), ("-1.000.000.000", "Triệu đồng", "money", []),
    ("9223372036854775807", "Triệu đồng", "money", ["BM514 error 1.1 D1"]),
  ])
  func `more than there is`(
    _ amount: String, _ unit: String, _ kind: String, told: [String]
  ) throws {
    #expect(try DrawnReport("1. | Thu nhập | \(unit) | \(kind) | \(amount) |").told() == told)
  }

  /// What to enter instead, in the first cell and, where that may be it, in the other.
  @Test(arguments: [
    ("78,4", "12.500", "9.800.000.000", "enter 9,800."),
    (
      "78,4", "12.500", "9.800.000",
      "enter 9,800; if it is cell D2 that has another unit, enter 12,500,000 there."
    ),
    (
      "78,4", "12.500.000", "9.800",
      "enter 12,500; if it is cell D3 that has another unit, enter 9,800,000 there."
    ),
    (
      "78,4", "12,5", "9.800",
      "enter 12,500; if it is cell D3 that has another unit, enter 9.8 there."
    ),
  ])
  func `what is offered makes the percentage`(
    _ points: String, _ plan: String, _ spent: String, _ cure: String
  ) throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ giải ngân     | %          | ratio 3/2  | \(points) |
         | Kế hoạch được giao  | Triệu đồng | money plan | \(plan)   |
         | Đã thực hiện        | Triệu đồng | money      | \(spent)  |
      """)
    let fix = report.findings().first?.fix.english ?? ""
    #expect(fix.hasSuffix(cure), "\(fix)")
  }
}
