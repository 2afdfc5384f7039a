import TestSupport
import Testing
import Vietnamese
import Vocabulary

struct NotedFigureTests {
  /// Notes of real reports, each figure as it stands there with its meaning.
  @Test(
    arguments: [
      ("Đang thực hiện", []),
      ("Còn 01 nhiệm vụ đang thực hiện", [("01", .number(1))]),
      ("732/17.045", [("732/17.045", .ratio(ratio(732, 17045)))]),
      (
        "Thu 162/180 phiếu trong đó tỷ lệ hài lòng của người dân đạt 96,22%",
        [("162/180", .ratio(ratio(162, 180))), ("96,22%", .percent(figure("96.22")))]
      ),
      (
        "(thành phố giải quyết 6.398/6.502 hồ sơ giải quyết đúng hạn, đạt 98,4%)",
        [("6.398/6.502", .ratio(ratio(6398, 6502))), ("98,4%", .percent(figure("98.4")))]
      ),
      (
        "(12 TTHC lĩnh vực đất đai cấp thành phố và 20 TTHC đất đai cấp tỉnh)",
        [("12", .number(12)), ("20", .number(20))]
      ),
      ("kiểm tra 08/23 đơn vị", [("08/23", .ratio(ratio(8, 23)))]),
      (
        "(1) Số 40/KH-SCT ngày 14/10/2021 kế hoạch năm 2022; (2) Số 57/KH-SCT ngày 31/12/2021",
        [
          ("1", .reference), ("40/KH-SCT", .reference),
          ("ngày 14/10/2021", .date(PartialDate(day: 14, month: 10, year: 2021))),
          ("năm 2022", .date(PartialDate(day: nil, month: nil, year: 2022))),
          ("2", .reference), ("57/KH-SCT", .reference),
          ("ngày 31/12/2021", .date(PartialDate(day: 31, month: 12, year: 2021))),
        ]
      ),
      (
        "Bãi bỏ Quyết định số 36/2015/QĐ-UBND ngày 04 tháng 12 năm 2015",
        [
          ("36/2015/QĐ-UBND", .reference),
          ("ngày 04 tháng 12 năm 2015", .date(PartialDate(day: 4, month: 12, year: 2015))),
        ]
      ),
      (
        "Tuyển dụng lại theo Kết luận số 71-KL/TW của Ban Bí thư", [("71-KL/TW", .reference)]
      ),
      ("Công văn số 4096/SNV-TCBC&CCHC.", [("4096/SNV-TCBC&CCHC", .reference)]),
      ("CT229, TCVN3", [("229", .reference), ("3", .reference)]),
      ("1,144 hoặc 1.23.456", [("1,144", .unclear), ("1.23.456", .unclear)]),
      ("1,144/2,000; 4,49E+06", [("1,144/2,000", .unclear), ("4,49E+06", .unclear)]),
      ("ngày /9/ 2022", [("ngày /9/ 2022", .date(PartialDate(day: nil, month: 9, year: 2022)))]),
      ("ngày    tháng    năm", [("ngày    tháng    năm", .date(nil))]),
      ("１２ hồ\u{a0}sơ", [("１２", .number(12))]),
    ] as [(String, [(String, NotedFigure.Meaning)])])
  func `finds`(_ note: String, _ expected: [(String, NotedFigure.Meaning)]) {
    let found = NotedFigure.all(in: note)
    #expect(found.map(\.meaning) == expected.map(\.1))
    #expect(found.map { String(note[$0.range]) } == expected.map(\.0))
  }

  /// Whatever the note, the places lie in it, in order, and do not touch.
  @Test func `places are places of the note`() {
    var random = SeededRandom(seed: 15)
    let pieces = [
      "1", "12", ".", ",", " ", "%", "/", "-", "(", ")", "QĐ", "E", "ngày", "tháng", "năm", "2022",
      "e\u{301}", "\u{200b}", "🇻🇳", "½", "\r\n", "³", "１",
    ]
    for _ in 0..<5_000 {
      let note = (0..<Int.random(in: 1...10, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      var end = note.startIndex
      for figure in NotedFigure.all(in: note) {
        #expect(figure.range.lowerBound >= end && !figure.range.isEmpty)
        #expect(figure.range.upperBound <= note.endIndex)
        end = figure.range.upperBound
      }
    }
  }
}
