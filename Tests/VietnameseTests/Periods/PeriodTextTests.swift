import TestSupport
import Testing
import Vietnamese
import Vocabulary

struct PeriodTextTests {
  @Test(arguments: [
    // Title lines of real reports.
    ("Số liệu về kết quả thực hiện công tác CCHC quý III năm 2022", "2022-Q3"),
    ("THỐNG KÊ SỐ LIỆU VỀ KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC QUÝ III NĂM 2022", "2022-Q3"),
    ("Công tác Cải cách hành chính 6 tháng đầu năm 2023", "2023-H1"),
    (
      "Kết quả thực hiện cải cách hành chính quý III; phương hướng, nhiệm vụ 3 tháng cuối năm 2022",
      "2022-Q3"
    ),
    (
      "Tình hình thực hiện công tác cải cách hành chính quý III năm 2022 và phương hướng, nhiệm vụ"
        + " trọng tâm quý IV năm 2022", "2022-Q3"
    ),
    (
      "cải cách hành chính 6 tháng đầu năm 2023 và phương hướng, nhiệm vụ 6 tháng cuối năm 2023",
      "2023-H1"
    ),
    ("Trong 6 tháng đầu năm 2023(Số liệu lấy từ ngày 06/12/2022 đến ngày 07/6/2023)", "2023-H1"),
    // Quarters.
    ("quý III năm 2022", "2022-Q3"), ("Quý 3/2022", "2022-Q3"), ("Quý I/2022", "2022-Q1"),
    ("QUÝ IV-2022", "2022-Q4"), ("Quý 01 năm 2022", "2022-Q1"), ("Quý3/2022", "2022-Q3"),
    ("QuýIII năm 2022", "2022-Q3"), ("quí II năm 2022", "2022-Q2"), ("quý ba năm 2022", "2022-Q3"),
    ("Quý tư năm 2022", "2022-Q4"), ("Qúy III năm 2022", "2022-Q3"), ("quý Ⅲ năm 2022", "2022-Q3"),
    ("Quý III, năm 2022", "2022-Q3"), ("Quý ３／２０２２", "2022-Q3"),
    ("Quý III của năm 2022", "2022-Q3"),
    ("Quý III (năm 2022)", "2022-Q3"), ("Q3/2022", "2022-Q3"), ("BC Q1 2022", "2022-Q1"),
    ("3 tháng đầu năm 2022", "2022-Q1"), ("3 tháng cuối năm 2022", "2022-Q4"),
    ("Báo cáo hàng quý: quý II năm 2022", "2022-Q2"),
    ("Kế hoạch CCHC năm 2022, kết quả quý II", "2022-Q2"),
    ("quy 3 nam 2022", "2022-Q3"), ("BC_CCHC_Quy3_2022", "2022-Q3"),
    ("bao cao quy III-2022", "2022-Q3"),
    ("quy\u{301} III na\u{306}m 2022", "2022-Q3"), ("Quý\u{a0}III\nnăm 2022", "2022-Q3"),
    // Half-years and nine months.
    ("6 tháng đầu năm 2023", "2023-H1"), ("06 tháng đầu năm 2023", "2023-H1"),
    ("sáu tháng đầu năm 2023", "2023-H1"), ("6 tháng năm 2023", "2023-H1"),
    ("6 tháng/2023", "2023-H1"), ("6 tháng cuối năm 2023", "2023-H2"),
    ("6 tháng đầu năm, năm 2023", "2023-H1"), ("6tháng đầu năm 2023", "2023-H1"),
    ("9 tháng năm 2022", "2022-9M"), ("9 tháng đầu năm 2022", "2022-9M"),
    ("chín tháng đầu năm 2022", "2022-9M"), ("6 thang dau nam 2023", "2023-H1"),
    // Years.
    ("BÁO CÁO CẢI CÁCH HÀNH CHÍNH NĂM 2022", "2022"), ("năm 2022", "2022"), ("Cả năm 2022", "2022"),
    ("12 tháng năm 2022", "2022"), ("bao cao nam 2022", "2022"),
    ("Kết quả năm 2022 so với năm 2021", "2022"), ("năm 2022, so với cùng kỳ năm 2021", "2022"),
    ("Kết quả năm 2022 và phương hướng năm 2023", "2022"),
    // Months.
    ("tháng 5/2022", "2022-M05"), ("Tháng 5 năm 2022", "2022-M05"), ("tháng 05-2022", "2022-M05"),
    ("tháng 12 năm 2022", "2022-M12"),
    // The same twice.
    ("Quý III năm 2022 (quý 3/2022)", "2022-Q3"),
    ("Quý III năm 2022 so với quý II năm 2022", "2022-Q3"),
  ])
  func `reads`(_ line: String, _ period: String) {
    #expect(PeriodText.read(line)?.description == period)
  }

  @Test(arguments: [
    "", "Phụ lục", "Biểu mẫu 1", "Cải cách thể chế", "2022",
    // Kinds of reports, not periods.
    "(Quý, 6 tháng, năm)", "(Quý, 6 tháng, năm 2022)", "(hàng quý, 6 tháng, năm 2022)",
    "Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)", "(quý, năm 2022)",
    // Not filled in.
    "quý … năm …", "quý … năm 2022", "Quý ..... năm 20...", "quý III năm …", "tháng … năm 2022",
    "6 tháng đầu năm …", "quý III", "sáu tháng", "9 tháng", "tháng 5",
    // Dates.
    "từ ngày 15/12/2021 đến 30/11/2022", "ngày 20 tháng 9 năm 2022", "ngày tháng 9 năm 2022",
    "ngày    tháng    năm 2022", "ngày /9/ 2022", "Bến Tre, ngày 20 tháng 9 năm 2022",
    "(Kèm theo Báo cáo số 481/BC-UBND ngày 20 tháng 9 năm 2022 của UBND tỉnh Bến Tre)",
    // More than one, and none that there is.
    "quý I và quý II năm 2022", "quý I, II năm 2022", "quý I-II/2022", "quý I đến quý III năm 2022",
    "quý III năm 2022, quý III năm 2021", "6 tháng đầu năm 2022, 9 tháng năm 2022",
    "năm 2021-2025", "năm 2021, 2022", "năm 2021 và 2022", "từ năm 2021 đến năm 2022",
    "5 tháng đầu năm 2022", "11 tháng năm 2022", "9 tháng cuối năm 2022", "3 tháng năm 2022",
    "quý V năm 2022", "quý 5/2022", "tháng 13/2022", "quý III năm 1989", "năm 2101", "năm 22",
    "quý 3/22",
    // Plans and comparisons.
    "PHƯƠNG HƯỚNG, NHIỆM VỤ CCHC TRỌNG TÂM QUÝ IV NĂM 2022", "so với năm 2015",
    "Tỷ lệ giảm so với cùng kỳ năm 2021", "giai đoạn 2021-2030",
    // Other words.
    "Viet Nam 2022", "Kính gửi quý cơ quan năm 2022", "quy dinh nam 2022",
  ])
  func `says nothing of`(_ line: String) {
    #expect(PeriodText.read(line) == nil)
  }

  @Test func `takes a year from elsewhere where the line has none`() {
    #expect(PeriodText.read("Kết quả quý III", year: 2022)?.description == "2022-Q3")
    #expect(PeriodText.read("6 tháng đầu năm", year: 2022)?.description == "2022-H1")
    #expect(PeriodText.read("quý III năm 2021", year: 2022)?.description == "2021-Q3")
    #expect(PeriodText.read("quý III; nhiệm vụ năm 2023", year: 2022)?.description == "2023-Q3")
    #expect(PeriodText.read("(Quý, 6 tháng, năm)", year: 2022) == nil)
    #expect(PeriodText.read("quý …", year: 2022) == nil)
    #expect(PeriodText.read("Cải cách thể chế", year: 2022) == nil)
  }

  @Test func `every period is read from its own title`() throws {
    for year in Period.years {
      for kind in Period.Kind.allCases {
        for number in kind.numbers {
          let period = try #require(Period(kind, number, of: year))
          #expect(PeriodText.read("KẾT QUẢ \(period.title.vietnamese) của huyện") == period)
        }
      }
    }
  }

  @Test(arguments: [
    "quý ", "quý I ", "tháng ", "ngày ", "6 tháng ", "năm ", "năm 2022, 2021 ", "so với ", ",",
    "1a",
  ])
  func `long lines are safe`(_ words: String) {
    let line = String(repeating: words, count: 5_000)
    #expect(PeriodText.read(line) == nil)
  }
}
