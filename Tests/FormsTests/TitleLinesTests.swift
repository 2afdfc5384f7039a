import Testing

@testable import Forms

struct TitleLinesTests {
  @Test(
    arguments: [
      (
        ["Biểu mẫu 1", "Công tác chỉ đạo", "(Kèm theo Báo cáo số 481/BC-UBND)"], "Biểu mẫu 1",
        "Công tác chỉ đạo", "(Kèm theo Báo cáo số 481/BC-UBND)"
      ),
      (
        ["Phụ lục 2", "BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO", "CẢI CÁCH THỂ CHẾ"], "Phụ lục 2",
        "BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH THỂ CHẾ", nil
      ),
      (
        [
          "PHỤ LỤC", "BIỂU MẪU THỐNG KÊ", "(Quý, 6 tháng, năm)",
          "(Ban hành kèm theo Báo cáo số 326/BC-UBND)", "Biểu mẫu 3", "Cải cách thủ tục",
        ], "Biểu mẫu 3", "Cải cách thủ tục", "(Ban hành kèm theo Báo cáo số 326/BC-UBND)"
      ),
      (
        ["Phụ lục 1", "BIỂU MẪU THỐNG KÊ", "(Kèm theo Công văn số /SNV)", "Biểu mẫu 1", "Chỉ đạo"],
        "Biểu mẫu 1", "Chỉ đạo", "(Kèm theo Công văn số /SNV)"
      ),
      (["Phụ lục", "THỐNG KÊ", "Số liệu quý … năm …"], nil, "THỐNG KÊ Số liệu quý … năm …", nil),
      (
        ["BÁO CÁO", "Cải cách chế độ công vụ", "Biểu mẫu 5"], "Biểu mẫu 5",
        "Cải cách chế độ công vụ", nil
      ),
      (["Biểu số 01a/BC", "Tình hình thu chi"], "Biểu số 01a/BC", "Tình hình thu chi", nil),
      (["MẪU BIỂU SỐ II", "Tình hình"], "MẪU BIỂU SỐ II", "Tình hình", nil),
      (
        ["Mẫu số 2", "Tình hình", "Kèm theo Công văn số 12/SNV"], "Mẫu số 2", "Tình hình",
        "Kèm theo Công văn số 12/SNV"
      ),
      (["(Đơn vị: triệu đồng)"], nil, "", nil),
      ([], nil, "", nil),
    ] as [([String], String?, String, String?)])
  func `tells names, titles and letters apart`(
    _ lines: [String], _ name: String?, _ title: String, _ letter: String?
  ) {
    let titles = TitleLines(lines.map { [$0] })
    #expect(titles.printedName == name)
    #expect(titles.title == title)
    #expect(titles.letter == letter)
  }
}
