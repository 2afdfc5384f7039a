import TestSupport
import Testing
import Vietnamese
import Vocabulary

struct DateTextTests {
  @Test(arguments: [
    ("20/9/2022", "2022-09-20"), ("05/6/2023", "2023-06-05"), ("14/12/2022", "2022-12-14"),
    ("14. / 12. / 2022", "2022-12-14"), (" 20 / 9 / 2022 ", "2022-09-20"),
    ("20-9-2022", "2022-09-20"), ("20.9.2022", "2022-09-20"), ("2022-09-20", "2022-09-20"),
    ("2022/9/20", "2022-09-20"), ("29/2/2024", "2024-02-29"), ("31/12/2100", "2100-12-31"),
    ("01/01/1945", "1945-01-01"), ("２０/９/２０２２", "2022-09-20"), ("20⁄9⁄2022", "2022-09-20"),
    ("ngày 20 tháng 9 năm 2022", "2022-09-20"), ("Ngày 05 tháng 01 năm 2020", "2020-01-05"),
    ("NGÀY 20 THÁNG 9 NĂM 2022", "2022-09-20"), ("ngày 14/12/2022", "2022-12-14"),
    ("ngày 14/ 12 /2022", "2022-12-14"), ("ngày 20 tháng 9/2022", "2022-09-20"),
    ("ngày 20/9 năm 2022", "2022-09-20"), ("ngày\u{a0}20 tháng\u{a0}9 năm 2022", "2022-09-20"),
    ("nga\u{300}y 20 tha\u{301}ng 9 na\u{306}m 2022", "2022-09-20"),
  ])
  func `reads a day`(_ text: String, _ day: String) throws {
    let date = try #require(DateText.read(text))
    #expect(date.date?.description == day)
  }

  @Test(
    arguments: [
      ("ngày /9/ 2022", nil, 9, 2022), ("ngày /02/2022", nil, 2, 2022),
      ("ngày … tháng 9 năm 2022", nil, 9, 2022), ("ngày ..... tháng 9 năm 2022", nil, 9, 2022),
      ("ngày   tháng 9 năm 2022", nil, 9, 2022), ("ngày ___/___/2022", nil, nil, 2022),
      ("ngày tháng năm 2022", nil, nil, 2022), ("ngày 20 tháng năm 2022", 20, nil, 2022),
      ("ngày 20/9", 20, 9, nil), ("ngày 20 tháng 9 năm …", 20, 9, nil),
      ("tháng 9/2022", nil, 9, 2022), ("tháng 9 năm 2022", nil, 9, 2022), ("9/2022", nil, 9, 2022),
      ("năm 2022", nil, nil, 2022), ("ngày 29/2", 29, 2, nil),
    ] as [(String, Int?, Int?, Int?)])
  func `reads what is filled in`(_ text: String, _ day: Int?, _ month: Int?, _ year: Int?) throws {
    let date = try #require(DateText.read(text))
    #expect((date.day, date.month, date.year) == (day, month, year))
    #expect(date.date == nil)
  }

  @Test(arguments: [
    "", "ngày    tháng    năm", "ngày … tháng … năm …", "ngày /  /", "20/9/22", "ngày 20/9/22",
    "ngày 20 tháng 9 năm 22", "31/9/2022", "29/2/2022", "32/1/2022", "0/9/2022", "20/13/2022",
    "20/0/2022", "20/9/1944", "20/9/2101", "20/9/20222", "ngày 31 tháng 9 năm 2022",
    "ngày 30/2", "20 / 9", "9", "2022", "năm 22", "năm 1900", "tháng 9", "ngày 20", "ngày",
    "13/2022",
    "20/9-2022", "20-9/2022", "36/2015/QĐ-UBND", "1/2/3/2022", "1-2-3-2022", "1.144.2022",
    "20.9.2022.1", "hôm qua", "ngày trả kết quả", "20 tháng 9 năm 2022", "từ 20/9/2022",
    "20/9/2022 và 21/9/2022", "18:18",
    "9/2022/1.144", "1.20,5.9.2022", "20,5.9.2022",
  ])
  func `refuses`(_ text: String) {
    #expect(DateText.read(text) == nil)
  }

  @Test func `every day is read from all its ways of writing`() throws {
    var random = SeededRandom(seed: 16)
    for _ in 0..<1_000 {
      let year = Int.random(in: PartialDate.years, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      let day = Int.random(in: 1...31, using: &random)
      let date = CalendarDate(year: year, month: month, day: day)
      for text in [
        "\(day)/\(month)/\(year)", "\(day)-\(month)-\(year)", "\(day).\(month).\(year)",
        "ngày \(day) tháng \(month) năm \(year)", "ngày \(day)/\(month)/\(year)",
      ] {
        #expect(DateText.read(text)?.date == date, "\(text)")
      }
      if let date { #expect(DateText.read(date.description)?.date == date) }
    }
  }
}
