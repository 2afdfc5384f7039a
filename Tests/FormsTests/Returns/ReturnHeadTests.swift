import Reporting
import Testing
import Vocabulary

@testable import Forms

struct ReturnHeadTests {
  private static let form = DrawnForm.known("1. | Số văn bản chỉ đạo | Văn bản")

  private func head(
    _ titles: String..., mark: IdentityMark? = nil, file: String = "bao-cao.xlsx",
    levels: String = "so huyen", agencies: [String] = []
  ) throws -> ReturnHead {
    let sheets = titles.enumerated().map { index, titles in
      let lines = titles.split(separator: "\n").map { "| \($0) | < | < | < |" }
      return DrawnSheet(
        "Biểu \(index + 1)",
        (lines + [
          "| STT | Chỉ tiêu | ĐVT | Số liệu |", "| 1. | Số văn bản chỉ đạo | Văn bản | #12 |",
        ]).joined(separator: "\n"))
    }
    let tables = try DrawnReturn(sheets, Self.form).book.tables
    return ReturnHead(
      tables, mark: mark, codes: ["Sở Công Thương": "GL05"], file: file,
      levels: levels.split(separator: " ").map { Level(String($0)) },
      UnitNames(try FiveForms.levels()), agencies: agencies)
  }

  @Test(
    arguments: [
      (
        "Biểu mẫu 1\n(Kèm theo Báo cáo số 481/BC-UBND ngày 20/9/2022 của UBND tỉnh Bến Tre)",
        Letter(
          number: "481/BC-UBND", date: CalendarDate(year: 2022, month: 9, day: 20),
          sender: "UBND tỉnh Bến Tre")
      ),
      (
        "(Ban hành kèm theo Quyết định số 326/BC-UBND ngày 14/12/2022 của UBND thành phố Rạch Giá)",
        Letter(
          number: "326/BC-UBND", date: CalendarDate(year: 2022, month: 12, day: 14),
          sender: "UBND thành phố Rạch Giá")
      ),
      // The day is left open.
      (
        "(Kèm theo Báo cáo số 12/BC-VPUBND ngày /9/2022)", Letter(number: "12/BC-VPUBND")
      ),
      // What nobody has filled in, and what names who has issued the form.
      ("(Kèm theo Báo cáo số      /BC-UBND ngày    tháng    năm       của ……………)", nil),
      ("(Kèm theo Công văn số /SNV-TCBC&CCHC ngày /02/2022 của Sở Nội vụ)", nil),
      ("BIỂU MẪU THỐNG KÊ", nil),
    ] as [(String, Letter?)])
  func `finds the letter`(_ titles: String, _ letter: Letter?) throws {
    #expect(try head(titles).letter == letter)
  }

  @Test(
    arguments: [
      ("Kết quả cải cách hành chính quý III năm 2022", "2022-Q3"), ("QUÝ III\nNĂM 2022", "2022-Q3"),
      ("Báo cáo 6 tháng đầu năm 2023", "2023-H1"), ("Báo cáo năm 2022", "2022"),
      // A plan of the year beside the quarter.
      ("Kế hoạch CCHC năm 2022\nSố liệu quý I năm 2022", "2022-Q1"),
      ("(Quý, 6 tháng, năm)", nil), ("Biểu mẫu 1", nil),
      // The date of the letter is no period.
      ("(Kèm theo Báo cáo số 481/BC-UBND ngày 20 tháng 9 năm 2022 của UBND tỉnh Bến Tre)", nil),
    ] as [(String, String?)])
  func `finds the period`(_ titles: String, _ period: String?) throws {
    let head = try head(titles)
    #expect(head.period == period.flatMap { Period($0) })
    #expect(head.otherPeriods.isEmpty)
  }

  @Test func `of several periods none is taken`() throws {
    let head = try head("Số liệu quý I năm 2022", "Số liệu quý III năm 2022")
    #expect(head.period == nil)
    #expect(head.otherPeriods == [Period("2022-Q1"), Period("2022-Q3")].compactMap(\.self))
  }

  @Test(
    arguments: [
      (
        "(Kèm theo Báo cáo số 12/BC-SCT ngày 20/9/2022 của Sở Công Thương)", "a.xlsx",
        "Sở Công Thương", "so"
      ),
      ("Đơn vị báo cáo: UBND huyện Chư Sê", "a.xlsx", "UBND huyện Chư Sê", "huyen"),
      ("Tên cơ quan: Sở Tư pháp", "UBND xã A.xlsx", "Sở Tư pháp", "so"),
      // Dots to be written on, and the office that has issued the form, name nobody.
      ("Đơn vị báo cáo: …………", "so-noi-vu.xlsx", "so noi vu", "so"),
      (
        "(Kèm theo Công văn số /SNV-CCHC ngày /02/2022 của Sở Nội vụ)", "UBND huyện Ia Pa.xlsx",
        "UBND huyện Ia Pa", "huyen"
      ),
      ("Đơn vị tính: triệu đồng", "bao-cao.xlsx", "bao cao", nil),
    ] as [(String, String, String, String?)])
  func `finds the unit`(
    _ titles: String, _ file: String, _ name: String, _ level: String?
  ) throws {
    let unit = try head(titles, file: file).unit
    // The file offers one office with its code.
    let code = name == "Sở Công Thương" ? "GL05" : nil
    #expect(unit == ReportUnit(name: name, level: level.map { Level($0) }, code: code))
  }

  /// The name may stand in the cell beside the words.
  @Test func `a name in the next cell`() throws {
    let sheet = DrawnSheet(
      "Biểu 1",
      """
      | Đơn vị báo cáo: | UBND huyện Chư Sê | Kỳ báo cáo: | Quý III năm 2022 |
      | STT | Chỉ tiêu | ĐVT | Số liệu |
      | 1. | Số văn bản chỉ đạo | Văn bản | #12 |
      """)
    let head = ReturnHead(
      try DrawnReturn([sheet], Self.form).book.tables, mark: nil, codes: [:], file: "a.xlsx",
      levels: [Level("huyen")], UnitNames(try FiveForms.levels()), agencies: [])
    #expect(head.unit == ReportUnit(name: "UBND huyện Chư Sê", level: Level("huyen")))
  }

  @Test func `a mark says it first, and what says otherwise is kept`() throws {
    let mark = IdentityMark(
      form: "a", level: Level("so"), code: "GL05", period: Period("2022-Q3"), unit: "Sở Công Thương"
    )
    let same = try head("Đơn vị báo cáo: SỞ CÔNG THƯƠNG tỉnh Gia Lai\nQuý III năm 2022", mark: mark)
    #expect(same.unit == ReportUnit(name: "Sở Công Thương", level: Level("so"), code: "GL05"))
    #expect(same.period == Period("2022-Q3"))
    #expect(same.otherUnit == nil && same.otherPeriod == nil)
    let other = try head("Đơn vị báo cáo: Sở Nội vụ\nQuý I năm 2022", mark: mark)
    #expect(other.unit?.name == "Sở Công Thương" && other.otherUnit == "Sở Nội vụ")
    #expect(other.period == Period("2022-Q3") && other.otherPeriod == Period("2022-Q1"))
  }

  @Test func `a mark without a unit gives its level to the unit that the workbook names`() throws {
    let mark = IdentityMark(form: "a", level: Level("huyen"), code: "H3")
    let unit = try head("Đơn vị báo cáo: Phòng Nội vụ", mark: mark).unit
    #expect(unit == ReportUnit(name: "Phòng Nội vụ", level: Level("huyen"), code: "H3"))
  }

  @Test func `the unit may be one of the agencies that the form names`() throws {
    let title = "Đơn vị báo cáo: Sở Nội vụ tỉnh Gia Lai"
    #expect(try head(title, agencies: ["Sở Tư pháp", "Sở Nội vụ"]).unit?.agency == "Sở Nội vụ")
    #expect(try head(title, agencies: ["Sở Nội"]).unit?.agency == "Sở Nội")
    #expect(try head("Đơn vị báo cáo: Sở Nội vụ", agencies: ["Sở Nội vụ"]).unit?.agency == nil)
  }
}
