import TestSupport
import Testing
import Vietnamese

struct AttachedDocumentTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let text: String
    let document: AttachedDocument
    let isReport: Bool

    var testDescription: String { text }
  }

  static func line(
    _ text: String, _ kind: String, number: String? = nil, symbol: String? = nil,
    date: PartialDate? = nil, sender: String? = nil, isReport: Bool? = nil
  ) -> Line {
    Line(
      text: text,
      document: AttachedDocument(
        kind: kind, number: number, symbol: symbol, date: date, sender: sender),
      isReport: isReport ?? (kind == "báo cáo"))
  }

  static func day(_ day: Int?, _ month: Int?, _ year: Int?) -> PartialDate? {
    PartialDate(day: day, month: month, year: year)
  }

  @Test(arguments: real + others)
  func `reads`(_ line: Line) throws {
    let document = try #require(AttachedDocument.read(line.text))
    #expect(document == line.document)
    #expect(document.isReport == line.isReport)
  }

  /// From the five forms and the reports that were written with them.
  static let real: [Line] = [
    line(
      "(Kèm theo Báo cáo số 481/BC-UBND ngày 20 tháng 9 năm 2022 của Ủy ban nhân dân tỉnh Bến Tre)",
      "báo cáo", number: "481/BC-UBND", symbol: "BC-UBND", date: day(20, 9, 2022),
      sender: "Ủy ban nhân dân tỉnh Bến Tre"),
    line(
      "(Kèm theo Báo cáo số 101 /BC-UBND ngày 20 tháng 9 năm 2022\ncủa Ủy ban nhân dân tỉnh Bến Tre)",
      "báo cáo", number: "101/BC-UBND", symbol: "BC-UBND", date: day(20, 9, 2022),
      sender: "Ủy ban nhân dân tỉnh Bến Tre"),
    line(
      "(Ban hành kèm theo Báo cáo số 326/BC-UBND ngày 14/12/2022 của UBND thành phố Rạch Giá)",
      "báo cáo", number: "326/BC-UBND", symbol: "BC-UBND", date: day(14, 12, 2022),
      sender: "UBND thành phố Rạch Giá"),
    line(
      "(Ban hành kèm theo Báo cáo số 3.XC/BC-UBND ngày 14. / 12. / 2022 của UBND thành phố Rạch Giá)",
      "báo cáo", number: "3.XC/BC-UBND", symbol: "BC-UBND", date: day(14, 12, 2022),
      sender: "UBND thành phố Rạch Giá"),
    // A decision with the symbol of a report.
    line(
      "(Ban hành kèm theo Quyết định số 326/BC-UBND ngày 14/12/2022 của UBND thành phố Rạch Giá)",
      "quyết định", number: "326/BC-UBND", symbol: "BC-UBND", date: day(14, 12, 2022),
      sender: "UBND thành phố Rạch Giá", isReport: true),
    line(
      "(Kèm theo Công văn số /SNV-TCBC&CCHC ngày /02/2022 của Sở Nội vụ)", "công văn",
      symbol: "SNV-TCBC&CCHC", date: day(nil, 2, 2022), sender: "Sở Nội vụ"),
    line(
      "(Kèm theo Báo cáo số: /BC-VPUBND ngày /9/ 2022 của Văn phòng UBND tỉnh Lào Cai)", "báo cáo",
      symbol: "BC-VPUBND", date: day(nil, 9, 2022), sender: "Văn phòng UBND tỉnh Lào Cai"),
    line(
      "(Kèm theo Báo cáo số      /BC-UBND ngày    tháng    năm       của …………………………)", "báo cáo",
      symbol: "BC-UBND"),
    line("(Kèm theo Văn bản số…/…-… ngày … tháng … năm … của …)", "văn bản"),
  ]

  static let others: [Line] = [
    line(
      "Kèm theo Báo cáo số 12/BC-UBND ngày 05/6/2023 của UBND xã Quảng Phú", "báo cáo",
      number: "12/BC-UBND", symbol: "BC-UBND", date: day(5, 6, 2023), sender: "UBND xã Quảng Phú"),
    line(
      "(Đính kèm Báo cáo số 12/BC-UBND ngày 05/6/2023 của UBND xã Quảng Phú)", "báo cáo",
      number: "12/BC-UBND", symbol: "BC-UBND", date: day(5, 6, 2023), sender: "UBND xã Quảng Phú"),
    line(
      "(đính kèm theo Tờ trình số 7/TTr-SNV ngày 1/2/2023 của Sở Nội vụ)", "tờ trình",
      number: "7/TTr-SNV", symbol: "TTr-SNV", date: day(1, 2, 2023), sender: "Sở Nội vụ"),
    line(
      "(Ban hành theo Quyết định số 06/2017/QĐ-UBND ngày 10 tháng 02 năm 2017 của UBND tỉnh)",
      "quyết định", number: "06/2017/QĐ-UBND", symbol: "QĐ-UBND", date: day(10, 2, 2017),
      sender: "UBND tỉnh"),
    line(
      "(Kèm theo Kế hoạch số 203/KH-UBND ngày 28/12/2022 của UBND huyện về Cải cách hành chính)",
      "kế hoạch", number: "203/KH-UBND", symbol: "KH-UBND", date: day(28, 12, 2022),
      sender: "UBND huyện"),
    line(
      "(Kèm theo Kết luận số 71-KL/TW ngày 24/3/2020 của Ban Bí thư)", "kết luận",
      number: "71-KL/TW", symbol: "KL/TW", date: day(24, 3, 2020), sender: "Ban Bí thư"),
    line(
      "(Kèm theo Văn bản số 12/BC-UBND ngày 05/6/2023)", "văn bản", number: "12/BC-UBND",
      symbol: "BC-UBND", date: day(5, 6, 2023), isReport: true),
    line(
      "(KÈM THEO BÁO CÁO SỐ 12/BC-UBND NGÀY 05 THÁNG 6 NĂM 2023 CỦA UBND XÃ QUẢNG PHÚ)", "báo cáo",
      number: "12/BC-UBND", symbol: "BC-UBND", date: day(5, 6, 2023), sender: "UBND XÃ QUẢNG PHÚ"),
    line(
      "(Ke\u{300}m theo Ba\u{301}o ca\u{301}o so\u{302}\u{301} 12/BC-UBND ngày 05/6/2023)",
      "báo cáo",
      number: "12/BC-UBND", symbol: "BC-UBND", date: day(5, 6, 2023)),
    line("(Kèm theo Báo cáo của UBND xã Quảng Phú)", "báo cáo", sender: "UBND xã Quảng Phú"),
    line("(Kèm theo Báo cáo)", "báo cáo"),
    line("Kèm theo Báo cáo ngày 05/6/2023", "báo cáo", date: day(5, 6, 2023)),
    line(
      "(Kèm theo Báo cáo số 12/BC-UBND của UBND xã Quảng Phú ngày 05/6/2023)", "báo cáo",
      number: "12/BC-UBND", symbol: "BC-UBND", date: day(5, 6, 2023), sender: "UBND xã Quảng Phú"),
    line(
      "(Kèm theo Báo cáo số .../BC-UBND ngày ... tháng 6 năm 2023 của UBND xã ........)", "báo cáo",
      symbol: "BC-UBND", date: day(nil, 6, 2023)),
    line(
      "(Kèm theo Báo cáo số ___/BC-SCT ngày ___/12/2022 của Sở Công Thương.)", "báo cáo",
      symbol: "BC-SCT", date: day(nil, 12, 2022), sender: "Sở Công Thương"),
    line(
      "(Kèm theo Báo cáo số 481 / BC - UBND, ngày 20/9/2022, của UBND tỉnh Bến Tre)", "báo cáo",
      number: "481/BC-UBND", symbol: "BC-UBND", date: day(20, 9, 2022),
      sender: "UBND tỉnh Bến Tre"),
    line(
      "(Kèm theo Báo cáo kết quả CCHC số 12/BC-UBND ngày 05/6/2023 của UBND xã Quảng Phú)",
      "báo cáo", number: "12/BC-UBND", symbol: "BC-UBND", date: day(5, 6, 2023),
      sender: "UBND xã Quảng Phú"),
    line(
      "(Kèm theo Kế hoạch chuyển đổi số số 5/KH-UBND ngày 05/6/2023)", "kế hoạch",
      number: "5/KH-UBND", symbol: "KH-UBND", date: day(5, 6, 2023)),
    line(
      "(Kèm theo Phiếu gửi số 12/PG-UBND ngày 05/6/2023)", "phiếu gửi", number: "12/PG-UBND",
      symbol: "PG-UBND", date: day(5, 6, 2023)),
    line(
      "(Kèm theo Báo cáo số 12 ngày 05/6/2023 của Sở Nội vụ (Phòng CCHC))", "báo cáo",
      number: "12", date: day(5, 6, 2023), sender: "Sở Nội vụ (Phòng CCHC)"),
    line(
      "(Kèm theo Báo cáo số 12/BC-UBND ngày 31/2/2023 của Sở Nội vụ)", "báo cáo",
      number: "12/BC-UBND", symbol: "BC-UBND", sender: "Sở Nội vụ"),
    line(
      "Phụ lục 1 (Kèm theo Hướng dẫn số 5/HD-SNV ngày 1/2/2023 của Sở Nội vụ) Biểu mẫu 1",
      "hướng dẫn", number: "5/HD-SNV", symbol: "HD-SNV", date: day(1, 2, 2023),
      sender: "Sở Nội vụ"),
  ]

  @Test(arguments: [
    "", "Phụ lục", "Biểu mẫu 1", "Công tác chỉ đạo điều hành CCHC",
    "II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC (KÈM THEO CÁC BIỂU MẪU)", "kèm theo", "(Kèm theo)",
    "Báo cáo số 481/BC-UBND ngày 20 tháng 9 năm 2022", "Tải tệp đính kèm", "kèm theo số 5",
    "Quý III năm 2022",
  ])
  func `a line that attaches nothing is none`(_ line: String) {
    #expect(AttachedDocument.read(line) == nil)
  }

  /// Longer than an Excel cell can hold: with time that grows with the square, this would not end.
  @Test(arguments: [
    "kèm ", "kèm theo ", "ban hành ", "kèm theo a ", "số ", "/", "ngày ", "ngày ....", "của ", "(",
    "1/", "a-", "…", "20/9/2022 ", "kèm theo Báo cáo số ", "ngày tháng năm ",
  ])
  func `long lines are safe`(_ words: String) throws {
    let long = String(repeating: words, count: 5_000)
    _ = AttachedDocument.read(long)
    let document = try #require(AttachedDocument.read("Kèm theo Báo cáo số 12/BC " + long))
    #expect(document.kind == "báo cáo")
  }
}
