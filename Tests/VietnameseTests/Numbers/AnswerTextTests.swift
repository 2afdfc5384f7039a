import Testing
import Vietnamese
import Vocabulary

/// Rows that offer answers, with the lists that the forms print.
struct AnswerTextTests {
  static let yesNo = [
    KnownAnswer(code: 1, meaning: "Có"), KnownAnswer(code: 0, meaning: "Không"),
  ]
  static let manner = [
    KnownAnswer(code: 0, meaning: "Trực tuyến"), KnownAnswer(code: 1, meaning: "Phát phiếu"),
    KnownAnswer(code: 2, meaning: "Kết hợp"),
  ]
  static let tiers = [
    KnownAnswer(code: 0, meaning: "Chưa có"), KnownAnswer(code: 1, meaning: "2 cấp"),
    KnownAnswer(code: 2, meaning: "3 cấp"),
  ]
  static let progress = [
    KnownAnswer(code: 0, meaning: "Chưa"), KnownAnswer(code: 1, meaning: "Đang làm"),
    KnownAnswer(code: 2, meaning: "Hoàn thành"),
  ]
  static let linked = [
    KnownAnswer(code: 1, meaning: "Đã kết nối"), KnownAnswer(code: 2, meaning: "Chưa kết nối"),
  ]
  static let done = [KnownAnswer(code: 1, meaning: "Hoàn thành")]

  @Test(arguments: [
    ("0", yesNo, 0), ("1", yesNo, 1), ("01", manner, 1), ("2", tiers, 2), ("1,0", tiers, 1),
    ("２", tiers, 2),
  ])
  func `a code is itself`(_ text: String, _ answers: [KnownAnswer], _ code: Int64) {
    #expect(
      FigureText.read(text, as: .answer(answers)) == CellReading(value: Figure(code)))
  }

  @Test(arguments: [
    ("Có", yesNo, 1), ("có", yesNo, 1), ("CÓ", yesNo, 1), ("Co", yesNo, 1), ("Không", yesNo, 0),
    ("Khong", yesNo, 0), (" Có. ", yesNo, 1), ("Co\u{301}", yesNo, 1),
    ("Phát phiếu", manner, 1), ("phat phieu", manner, 1), ("Kết hợp", manner, 2),
    ("1 - Phát phiếu", manner, 1), ("1. Phát phiếu", manner, 1), ("Phát phiếu = 1", manner, 1),
    ("Phát phiếu (1)", manner, 1), ("01: Phát phiếu", manner, 1),
    // The code of "2 cấp" is 1, that of "3 cấp" 2.
    ("2 cấp", tiers, 1), ("3 cấp", tiers, 2), ("3 CẤP", tiers, 2), ("3 cap", tiers, 2),
    ("3 cấp = 2", tiers, 2), ("1 - 2 cấp", tiers, 1), ("1 (2 cấp)", tiers, 1),
    ("Chưa có", tiers, 0), ("Chưa", progress, 0), ("hoàn thành", progress, 2),
    ("Đã hoàn thành", progress, 2), ("hoàn thành", done, 1), ("Đã kết nối", linked, 1),
    ("Kết nối", linked, 1), ("Chưa kết nối", linked, 2),
    // One answer to tick.
    ("x", done, 1), ("X", done, 1), ("✓", done, 1), ("v", done, 1),
  ])
  func `the words of an answer are it`(_ text: String, _ answers: [KnownAnswer], _ code: Int) throws
  {
    let answer = try #require(answers.first { $0.code == code })
    let reading = FigureText.read(text, as: .answer(answers))
    #expect(reading.value == Figure(Int64(code)))
    #expect(reading.remarks == [.answer(answer)])
    #expect(reading.words == text.split(separator: " ").joined(separator: " "))
  }

  @Test(arguments: [
    ("3", tiers, 3, tiers[2]), ("03", tiers, 3, tiers[2]), ("3", manner, 3, nil),
    ("-1", yesNo, -1, nil), ("100", yesNo, 100, nil), ("0", linked, 0, nil),
  ])
  func `a number that no answer has is kept, and told of`(
    _ text: String, _ answers: [KnownAnswer], _ value: Int64, _ meant: KnownAnswer?
  ) {
    #expect(
      FigureText.read(text, as: .answer(answers))
        == CellReading(value: Figure(value), remarks: [.outsideList(answers, meant: meant)]))
  }

  @Test(arguments: [
    ("Chưa rõ", progress), ("Không có", yesNo), ("C", yesNo), ("Không", linked), ("x", yesNo),
    ("Trực tuyến, phát phiếu", manner), ("Phát phiếu và kết hợp", manner),
    ("2 - Phát phiếu", manner),
    ("Có = 1; Không = 0", yesNo), ("1 hoặc 2", manner), ("0/1", yesNo), ("1 (1)", yesNo),
    ("(1)", yesNo), ("3 cấp và 2 cấp", tiers), ("Đang thực hiện", progress), ("1 văn bản", yesNo),
    ("cấp 2", tiers), ("2 cấp", manner), ("1E3", yesNo), ("1 tỷ", yesNo), ("KPS", yesNo),
  ])
  func `words that name no answer, or more than one, are kept`(
    _ text: String, _ answers: [KnownAnswer]
  ) {
    #expect(
      FigureText.read(text, as: .answer(answers))
        == CellReading(words: text, remarks: [.noAnswer(answers)]))
  }

  @Test(arguments: [
    ("-", FigureRemark.noFigure), ("…", .noFigure), ("100%", .percentInstead(points: 100)),
    ("20/9/2022", .date(mistyped: [])), ("1.2.3", .malformed),
    ("12345678901234567890", .tooLong),
  ])
  func `what is no answer at all is told of like anywhere`(
    _ text: String, _ remark: FigureRemark
  ) {
    #expect(
      FigureText.read(text, as: .answer(Self.yesNo)) == CellReading(words: text, remarks: [remark]))
  }

  /// Whoever made the list twice the same cannot be answered in words.
  @Test func `an answer listed twice is not named by its words`() {
    let twice = [KnownAnswer(code: 1, meaning: "Có"), KnownAnswer(code: 2, meaning: "có")]
    #expect(FigureText.read("Có", as: .answer(twice)).remarks == [.noAnswer(twice)])
    #expect(FigureText.read("2", as: .answer(twice)) == CellReading(value: 2))
  }
}
