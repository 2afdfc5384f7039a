import Testing

@testable import Forms

struct LeadingCodeTests {
  @Test(arguments: [
    ("I. CÔNG TÁC CHỈ ĐẠO", "I.", "CÔNG TÁC CHỈ ĐẠO"), ("1.1 Số văn bản", "1.1", "Số văn bản"),
    ("1.1. Số văn bản", "1.1.", "Số văn bản"), ("1.1.Số văn bản", "1.1.", "Số văn bản"),
    ("II.KẾT QUẢ", "II.", "KẾT QUẢ"), ("a) Cấp tỉnh", "a)", "Cấp tỉnh"),
    ("A - THU", "A", "THU"), ("I – THU", "I", "THU"), ("III/ Chi", "III/", "Chi"),
    ("(1) Chi", "(1)", "Chi"), ("2: Chi", "2:", "Chi"), ("1.\u{A0}Chi", "1.", "Chi"),
  ])
  func `takes the number off a label`(_ label: String, _ code: String, _ rest: String) {
    let split = LeadingCode.split(label)
    #expect(split.code == code)
    #expect(split.label == rest)
  }

  @Test(arguments: [
    "3 cấp đều thực hiện", "100% UBND cấp xã", "3 - 5 ngày", "P.Giám đốc", "TP.Rạch Giá", "A", "1.",
    "", "Số 1. Chi", "I", "I -", "- Nữ", "Q.1", "1.5 - 2.5",
  ])
  func `leaves words alone`(_ label: String) {
    #expect(LeadingCode.split(label).code == "")
    #expect(LeadingCode.split(label).label == label)
  }
}
