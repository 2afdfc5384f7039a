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
    let titles = TitleLines(lines.map { [Wording($0)] })
    #expect(titles.printedName == name)
    #expect(titles.title == title)
    #expect(titles.letter == letter)
  }

  @Test(
    arguments: [
      (
        "the head of a letter",
        [
          ["UBND TỈNH X", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
          ["SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"],
          ["Số: 5/BC", "X, ngày 5 tháng 6 năm 2024"], ["BÁO CÁO"], ["Về cải cách"],
        ], nil, "BÁO CÁO Về cải cách", nil
      ),
      (
        "an office without a motto", [["UBND XÃ Y", "Mẫu số 2"], ["TỔNG HỢP"]], "Mẫu số 2",
        "TỔNG HỢP",
        nil
      ),
      ("an office and nothing else", [["UBND XÃ Y"]], nil, "UBND XÃ Y", nil),
      (
        "what only begins like an office", [["PHÒNG, CHỐNG THAM NHŨNG"], ["2024"]], nil,
        "PHÒNG, CHỐNG THAM NHŨNG 2024", nil
      ),
      (
        "a name and a title in one line", [["Biểu 1: Tình hình thu chi"]], "Biểu 1",
        "Tình hình thu chi", nil
      ),
      ("a unit", [["THU CHI"], ["(Đơn vị tính: triệu đồng)"]], nil, "THU CHI", "triệu đồng"),
      ("a unit to be filled in", [["THU CHI"], ["ĐVT:"]], nil, "THU CHI", nil),
      (
        "a letter that runs on in the next row",
        [["THU CHI"], ["(Kèm theo Báo cáo số 5"], ["của Sở X)"], ["Năm 2024"]], nil,
        "THU CHI Năm 2024", nil
      ),
      (
        "blocks beside the title, several lines in a cell",
        [["Biểu số 5/X\nNgày nhận: 1/2", "THU CHI\n(Năm)", "Đơn vị báo cáo: Y"]], "Biểu số 5/X",
        "THU CHI", nil
      ),
    ] as [(String, [[String]], String?, String, String?)])
  func `tells titles from what stands around them`(
    _ name: String, _ lines: [[String]], _ printedName: String?, _ title: String, _ unit: String?
  ) {
    let titles = TitleLines(lines.map { $0.map { Wording($0) } })
    #expect(titles.printedName == printedName)
    #expect(titles.title == title)
    #expect(titles.unit == unit)
  }

  @Test func `a letter that runs on is one`() {
    let titles = TitleLines([
      [Wording("(Kèm theo Báo cáo số 5/BC")], [Wording("ngày 1/2/2024 của Sở X)")],
    ])
    #expect(titles.letter == "(Kèm theo Báo cáo số 5/BC ngày 1/2/2024 của Sở X)")
  }
}
