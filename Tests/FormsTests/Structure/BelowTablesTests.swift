import Testing

@testable import Forms

/// The lines that follow a table: signatures, remarks, page numbers.
struct BelowTablesTests {
  @Test(arguments: [
    "| NGƯỜI LẬP BIỂU | | GIÁM ĐỐC |", "| | Người lập | Thủ trưởng đơn vị |", "| GIÁM ĐỐC |",
    "| | | Gia Lai, ngày 20 tháng 9 năm 2022 |", "| Người lập biểu⏎(Ký, họ tên) |",
    "| Nơi nhận: | | TM. ỦY BAN NHÂN DÂN |", "| … , ngày … tháng … năm … |",
    "| ngày 5 tháng 6 năm 2024 | KT. CHỦ TỊCH |", "| | Người lập biểu: | Nguyễn Văn A |",
    "| | Số điện thoại: | 0912345678 |", "| Điện thoại liên hệ: 0912345678 |",
    "| | Mã đối chiếu: | 482-913 |",
  ])
  func `a signature begins`(_ drawing: String) {
    #expect(Signature.begins(line(drawing)))
  }

  @Test(arguments: [
    "| 1 | Chủ tịch, Phó Chủ tịch | Người |", "| | Giám đốc sở | Người |", "| Giám đốc sở |",
    "| | Lãnh đạo phòng |", "| Nơi nhận: |", "| Số liệu đến ngày 14 tháng 12 năm 2022 của tỉnh |",
    "| GIÁM ĐỐC | #5 |", "| I | GIÁM ĐỐC |", "", "| Đến ngày 5, tháng 6 năm 2024 |",
    "| 1. | Số điện thoại: | Số | #5 |", "| | Số điện thoại công khai | Số | #5 |",
  ])
  func `a row is no signature`(_ drawing: String) {
    #expect(!Signature.begins(line(drawing)))
  }

  @Test(arguments: [
    ("| Ghi chú: Số liệu tạm tính |", true), ("| GHI CHÚ |", true), ("| Nơi nhận: |", true),
    ("| Lưu ý. Chỉ ghi số |", true), ("| | Hướng dẫn, kiểm tra đơn vị |", false),
    ("| 1 | Ghi chú |", false), ("", false), ("| Ghi chú ở cột 5 |", false),
  ])
  func `remarks begin with their name`(_ drawing: String, _ isOne: Bool) {
    #expect(Remarks.begin(line(drawing)) == isOne)
  }

  @Test(arguments: [
    ("| 2 |", true), ("| - 2 - |", true), ("| Trang 2/3 |", true), ("| (tiếp theo) |", true),
    ("| Page 12 |", true), ("", true), ("| 2 | x |", false), ("| 2024 |", false),
    ("| Hai |", false), ("| 1 2 3 |", false), ("| Trang bìa |", false),
  ])
  func `pages are numbered`(_ drawing: String, _ isOne: Bool) {
    #expect(PageNumber.isOne(line(drawing)) == isOne)
  }
}
