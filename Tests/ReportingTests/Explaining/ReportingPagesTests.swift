import JSON
import Testing
import Vocabulary

@testable import Reporting

/// One code may stand for several reasons: whoever asks for it must find the reason at hand.
struct ReportingPagesTests {
  static let position = JSONPosition(offset: 0, line: 1, column: 1)

  static let ofData: [DataError.Reason] = [
    .noForm, .unknownForm("gia-lai", known: []), .unknownTable(8, form: "gia-lai-2022", count: 7),
    .unknownRow(RowReference(table: 1, row: 40), count: 28), .unknownColumn("huyen", known: []),
    .repeatedTable(1, first: .json(position)),
    .repeatedRow(RowReference(table: 1, row: 4), first: .json(position)),
    .contradiction(
      .init(field: .label, table: 1, row: 3, given: "a", expected: "b", namesake: nil)),
    .valueInHeading(RowReference(table: 1, row: 5), label: "Kiểm tra CCHC"), .valueAndText,
    .neitherValueNorText, .unknownWord("quý", known: []), .noAddress("12D"), .noRange("D12:"),
    .noDay("20/9/2022"), .noYear(22), .noNumber(5, of: .quarter), .tooMuchText(limit: 1),
  ]

  static let ofText: [SeparatedFault] = [
    .cells(.notUnicode), .cells(.strayQuote), .cells(.openQuote), .cells(.tooMany(limit: 1)),
    .cells(.extra(count: 2, headings: 1)), .headings(.absent),
    .headings(.missing(.row, near: nil)), .headings(.misspelt("valeu", meant: "value")),
    .headings(.repeated(.row, columns: [1, 2])), .headings(.noLines), .line(.emptyCell(.table)),
    .line(.noOrdinal("1.1.")), .line(.noPeriod("quý")), .line(.noteBeside),
    .answer(.noFigure("x", .point)), .answer(.otherMark("1,5", .point)),
    .answer(.shortened("1E+11")), .answer(.tooLong("1")), .answer(.perhapsThousands("1.144")),
    .answer(.lostMark("9997", raw: "99,97")), .answer(.leftOut(raw: "9")),
    .answer(.parted("99", behind: "97")),
    .size(.lines(limit: 1)), .size(.reports(limit: 1)), .size(.cell(limit: 1)),
  ]

  @Test(arguments: ofData + ofText.map { .separated($0) })
  func `a page tells of every reason why data is refused`(_ reason: DataError.Reason) throws {
    let error = DataError(Self.position, reason)
    #expect(try words(of: error.code).contains(word(for: reason)))
  }

  @Test(
    arguments: [
      .noCode, .noName, .repeatedCode("X1", first: 1, name: ""),
      .unknownParent("H5", nearest: nil), .circle(["A"]),
    ] as [RosterProblem.Reason])
  func `a page tells of every reason why a roster is refused`(
    _ reason: RosterProblem.Reason
  ) throws {
    let error = ReportingPages.example(reason)
    #expect(try words(of: error.code).contains(word(for: reason)))
  }

  /// JSON that breaks its own rules is not ours.
  @Test func `JSON has its page elsewhere`() {
    let error = DataError(JSONError(Self.position, .empty))
    #expect(!ReportingPages.all.contains { $0.code == error.code })
  }

  /// The names of the cases, or the title of a page that has one case only.
  private func words(of code: FindingCode) throws -> String {
    let page = try #require(ReportingPages.all.first { $0.code == code })
    let names = page.cases.compactMap(\.name?.vietnamese)
    return names.isEmpty ? page.title.vietnamese : names.joined(separator: " · ")
  }

  /// What its case is called; a new reason stops the compiler here.
  private func word(for reason: DataError.Reason) -> String {
    switch reason {
    case .json: "JSON"
    case .noForm: "chưa ghi"
    case .unknownForm: "Bộ biểu mẫu không có"
    case .unknownTable: "Biểu"
    case .unknownRow: "dòng không có"
    case .unknownColumn: "Cột số liệu"
    case .repeatedTable, .repeatedRow: "Cùng một đơn vị"
    case .contradiction: "Số thứ tự"
    case .valueInHeading: "dòng tiêu đề"
    case .valueAndText: "Có cả số và chữ"
    case .neitherValueNorText: "Thiếu cả hai"
    case .unknownWord: "Một từ"
    case .noAddress: "Địa chỉ ô"
    case .noRange: "vùng ô"
    case .noDay: "Ngày"
    case .noYear, .noNumber: "Kỳ báo cáo"
    case .tooMuchText: "quá nhiều chữ"
    case .separated(let fault): word(for: fault)
    }
  }

  private func word(for fault: SeparatedFault) -> String {
    switch fault {
    case .cells(.notUnicode): "UTF-8"
    case .cells(.strayQuote), .cells(.openQuote): "ngoặc kép"
    case .cells(.tooMany), .cells(.extra): "quá nhiều ô"
    case .headings(.absent), .headings(.missing), .headings(.misspelt): "Thiếu cột"
    case .headings(.repeated): "Hai cột"
    case .headings(.noLines): "Không có dòng"
    case .line(.emptyCell): "còn trống"
    case .line(.noOrdinal): "dòng không có"
    case .line(.noPeriod): "Kỳ báo cáo"
    case .line(.noteBeside): "Ghi chú ở dòng"
    case .answer(.noFigure): "không phải là số"
    case .answer(.otherMark), .answer(.perhapsThousands), .answer(.lostMark),
      .answer(.parted):
      "Dấu thập phân"
    case .answer(.shortened), .answer(.tooLong): "Số quá dài"
    case .answer(.leftOut): "chỉ có nội dung ô"
    case .size: "quá nhiều chữ"
    }
  }

  private func word(for reason: RosterProblem.Reason) -> String {
    switch reason {
    case .noCode: "chưa có mã"
    case .noName: "chưa có tên"
    case .repeatedCode: "Hai dòng"
    case .unknownParent: "không còn trong danh sách"
    case .circle: "theo vòng"
    }
  }
}
