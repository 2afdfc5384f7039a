import Testing

@testable import Forms

struct TitleKindTests {
  @Test(arguments: [
    (TitleKind.title, ["TÌNH HÌNH THU CHI", "Quý III năm 2022", "Biểu tổng hợp", "", "Bảng kê"]),
    (
      .numberedName,
      [
        "Biểu mẫu 1", "PHỤ LỤC II", "Biểu số: 01a/BTP/VĐC/XDPL", "Mẫu số 02/CCHC", "Bảng 3",
        "Biểu 01-BC", "Phụ biểu số 4",
      ]
    ),
    (.name, ["Phụ lục", "PHỤ LỤC:", "Biểu số"]),
    (
      .letter,
      ["(Kèm theo Báo cáo số 12/BC)", "Ban hành kèm theo Quyết định", "(Đính kèm văn bản)"]
    ),
    (.motto, ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]),
    (
      .dated,
      [
        "Số: 12/BC-SNV", "Số:    /BC", "Gia Lai, ngày 5 tháng 6 năm 2024",
        "…, ngày … tháng … năm 20…",
      ]
    ),
    (
      .address,
      [
        "Đơn vị báo cáo: Sở Tư pháp", "Ngày nhận báo cáo: 08/6", "Ban hành theo Thông tư 03",
        "Đơn vị: Sở X",
      ]
    ),
    (.unit, ["(Đơn vị tính: triệu đồng)", "ĐVT: Người", "(Đơn vị: nghìn đồng)"]),
    (.aside, ["(Quý, 6 tháng, năm)", "("]),
  ])
  func `tells what a line is there for`(_ kind: TitleKind, _ lines: [String]) {
    for line in lines { #expect(TitleKind(line) == kind, "\(line)") }
  }

  @Test(arguments: [
    ("Gia Lai, ngày 20 tháng 9 năm 2022", true), ("ngày 5 tháng 6 năm 2024", true),
    ("TP. Hồ Chí Minh, ngày … tháng … năm …", true), ("X, ngày tháng năm 2024", true),
    ("Số liệu đến ngày 14 tháng 12 năm 2022", false), ("ngày 5/6/2024", false),
    ("X, ngày 5 tháng 6 năm 2024 của Sở Nội vụ tỉnh", false), ("", false),
  ])
  func `knows places with dates`(_ line: String, _ isOne: Bool) {
    #expect(PlaceAndDate.isOne(line) == isOne)
  }
}
