import TestSupport
import Testing
import Vietnamese
import Vocabulary

/// What people type into value cells, by the row it stands in.
struct FigureTextTests {
  @Test(
    arguments: plain + marks + fractions + percentages + ratios + signs + units + noFigures
      + words + oddities + dates)
  func `reads`(_ row: CellCase) {
    #expect(FigureText.read(row.text, as: row.expectation, unit: row.unit) == row.reading)
  }

  /// No remark: nobody is to be bothered.
  static let plain: [CellCase] = [
    CellCase("0", .count, "0"), CellCase("9", .count, "9"), CellCase("1788", .count, "1788"),
    // Numbers below ten are written with a zero in Vietnamese documents.
    CellCase("05", .count, "5"), CellCase("09", .percent, "9"), CellCase("00", .count, "0"),
    CellCase("05", .percent, "5"), CellCase("007", .number, "7"),
    CellCase(" 12 ", .count, "12"), CellCase("12\n", .count, "12"),
    CellCase("\u{a0}12\u{a0}", .count, "12"), CellCase("\u{200b}12\u{feff}", .count, "12"),
    CellCase("'05", .count, "5"), CellCase("12.", .count, "12"), CellCase("12;", .count, "12"),
    CellCase("=12", .count, "12"), CellCase("+12", .count, "12"),
    CellCase("１２", .count, "12"), CellCase("٣٤", .count, "34"), CellCase("१२", .count, "12"),
    CellCase("1\u{200b}2", .count, "12"), CellCase("0912345678", .count, "912345678"),
    CellCase("999999999999999999", .count, "999999999999999999"),
    CellCase("9223372036854775807", .count, "9223372036854775807"),
  ]

  static let marks: [CellCase] = [
    // Points between thousands: Quảng Phú has 1.144, Lào Cai 2.362, Bến Tre 4.494.051 and 112.000.
    CellCase("1.144", .count, "1144"), CellCase("2.362", .count, "2362"),
    CellCase("112.000", .count, "112000"), CellCase("4.494.051", .money, "4494051"),
    CellCase("196.870", .money, "196870"), CellCase("1.144", .number, "1144"),
    CellCase("1.144.000.000", .count, "1144000000"), CellCase("999.999", .count, "999999"),
    CellCase("１．１４４", .count, "1144"),
    // Spaces and apostrophes can part nothing but thousands.
    CellCase("1 234", .count, "1234"), CellCase("1\u{a0}234", .count, "1234"),
    CellCase("1\u{2009}234", .count, "1234"),
    CellCase("1\u{202f}234\u{202f}567", .money, "1234567"),
    CellCase("4 494 051", .money, "4494051"), CellCase("1'234", .count, "1234"),
    CellCase("1’234’567", .money, "1234567"), CellCase("1 234,5", .money, "1234.5"),
    CellCase("12 345", .number, "12345"),
    // Commas.
    CellCase("1,144", .count, "1144", .commaAsThousands(asDecimal: figure("1.144"))),
    CellCase("12,000", .count, "12000", .commaAsThousands(asDecimal: 12)),
    CellCase("4,494,051", .count, "4494051"), CellCase("4,494,051", .money, "4494051"),
    CellCase(
      "196,870", .money,
      refused: .unclearMarks(asThousands: 196_870, asDecimal: figure("196.87"))),
    CellCase(
      "1,144", .number, refused: .unclearMarks(asThousands: 1144, asDecimal: figure("1.144"))),
    CellCase(
      "-196,870", .money,
      refused: .unclearMarks(asThousands: -196_870, asDecimal: figure("-196.87"))),
    CellCase("1,144", .percent, "1.144"), CellCase("99,975", .percent, "99.975"),
    // Both.
    CellCase("1.144,5", .money, "1144.5"), CellCase("1,144.5", .money, "1144.5"),
    CellCase("1.144,50", .money, "1144.5"), CellCase("4.494.051,25", .money, "4494051.25"),
    CellCase("1.144,500", .money, "1144.5"), CellCase("1,144.500", .number, "1144.5"),
    CellCase("1.144,5", .count, "1144.5", .fractionInCount(asTyped: nil)),
    CellCase("1.144,0", .count, "1144"),
    CellCase(
      "1.144,500", .count,
      refused: .unclearMarks(asThousands: 1_144_500, asDecimal: figure("1144.5"))),
    // A mark before three digits and behind more than three.
    CellCase(
      "1234.567", .count,
      refused: .unclearMarks(asThousands: 1_234_567, asDecimal: figure("1234.567"))),
    CellCase(
      "1234.567", .money,
      refused: .unclearMarks(asThousands: 1_234_567, asDecimal: figure("1234.567"))),
    CellCase("1234,567", .money, "1234.567"), CellCase("1234,567", .percent, "1234.567"),
    CellCase(
      "05.125", .count, refused: .unclearMarks(asThousands: 5125, asDecimal: figure("5.125"))),
    // No way of writing.
    CellCase("1.23.456", .count, refused: .malformed),
    CellCase("12.34.567", .money, refused: .malformed),
    CellCase("1,23,456", .money, refused: .malformed),
    CellCase("0.494.051", .money, refused: .malformed),
    CellCase("1.144.5", .money, refused: .malformed),
    CellCase("1.144,5,6", .money, refused: .malformed),
    CellCase("1.14,5", .money, refused: .malformed),
    CellCase("1'23", .count, refused: .malformed),
    CellCase("1.144 234", .count, refused: .severalFigures([1144, 234])),
    CellCase("12, 5", .count, refused: .severalFigures([12, 5])),
    CellCase("12 13", .count, refused: .severalFigures([12, 13])),
    CellCase("1\n234", .count, refused: .severalFigures([1, 234])),
    CellCase("012 345", .count, refused: .severalFigures([12, 345])),
    CellCase("12,", .count, refused: .figureAmongWords(12)),
  ]

  static let fractions: [CellCase] = [
    CellCase("12,5", .count, "12.5", .fractionInCount(asTyped: nil)),
    CellCase("76.1", .count, "76.1", .fractionInCount(asTyped: nil)),
    CellCase("0.125", .count, "0.125", .fractionInCount(asTyped: nil)),
    CellCase("1.1445", .count, "1.1445", .fractionInCount(asTyped: nil)),
    CellCase("12,0", .count, "12"), CellCase("12.00", .count, "12"),
    CellCase("76.1", .money, "76.1"), CellCase("196.87", .money, "196.87"),
    CellCase("196,87", .money, "196.87"), CellCase("0,125", .money, "0.125"),
    CellCase(",5", .money, "0.5"), CellCase("-,5", .money, "-0.5", .negative),
    CellCase("0.125", .money, "0.125"), CellCase("1234,5", .money, "1234.5"),
    CellCase("½", .count, refused: .words), CellCase("1½", .count, refused: .figureAmongWords(1)),
  ]

  static let percentages: [CellCase] = [
    // Bến Tre has 36%, 99,97%, 12.16%, 76.1 and 100, Rạch Giá 100,00, Lào Cai 14,9.
    CellCase("36%", .percent, "36"), CellCase("99,97%", .percent, "99.97"),
    CellCase("12.16%", .percent, "12.16"), CellCase("76.1", .percent, "76.1"),
    CellCase("14,9", .percent, "14.9"), CellCase("100,00", .percent, "100"),
    CellCase("100", .percent, "100"), CellCase("0", .percent, "0"), CellCase("1", .percent, "1"),
    CellCase("36 %", .percent, "36"), CellCase("36\u{a0}%", .percent, "36"),
    CellCase("36％", .percent, "36"), CellCase("36 phần trăm", .percent, "36"),
    CellCase("đạt 98,4%", .percent, "98.4"), CellCase("Tỷ lệ 98,4 %", .percent, "98.4"),
    CellCase("Tỉ lệ đạt 98,4%", .percent, "98.4"), CellCase("100%.", .percent, "100"),
    CellCase("99.975", .percent, "99.975"), CellCase("99.975%", .percent, "99.975"),
    CellCase("100.000", .percent, "100"), CellCase("0,36%", .percent, "0.36"),
    CellCase("0,36", .percent, "0.36", .fractionForPercent(asPoints: 36)),
    CellCase("0.9997", .percent, "0.9997", .fractionForPercent(asPoints: figure("99.97"))),
    CellCase("-0,5", .percent, "-0.5", .negative, .fractionForPercent(asPoints: -50)),
    CellCase("-0,5%", .percent, "-0.5", .negative),
    CellCase("100% hồ sơ", .percent, "100", .unit(written: "hồ sơ")),
    CellCase("100% hồ sơ", .percent, "100", unit: "%", .unit(written: "hồ sơ")),
    CellCase("36%", .number, "36"),
    CellCase("36%", .count, refused: .percentInstead(points: 36)),
    CellCase("99,97%", .money, refused: .percentInstead(points: figure("99.97"))),
    CellCase("36%%", .percent, refused: .figureAmongWords(36)),
    CellCase("36‰", .percent, refused: .figureAmongWords(36)),
    CellCase("36% (tăng 5%)", .percent, refused: .severalFigures([36, 5])),
    CellCase("27 (100%)", .count, refused: .severalFigures([27, 100])),
    CellCase("chưa đạt 100%", .percent, refused: .figureAmongWords(100)),
    CellCase("1.23.4%", .percent, refused: .malformed),
  ]

  static let ratios: [CellCase] = [
    // Bến Tre: 100% (18/18) and 100% (9/9) of a percentage, 27/27 and 615/615 of a number of things.
    CellCase("100% (18/18)", .percent, "100", parts: ratio(18, 18)),
    CellCase("100% (9/9)", .percent, "100", parts: ratio(9, 9)),
    CellCase("27/27", .count, "27", of: "27"), CellCase("615/615", .count, "615", of: "615"),
    CellCase("27 / 27", .count, "27", of: "27"), CellCase("27⁄27", .count, "27", of: "27"),
    CellCase("27/27 cơ quan, đơn vị", .count, "27", of: "27", unit: "Cơ quan, đơn vị"),
    CellCase("9/9", .count, "9", of: "9"), CellCase("0/0", .count, "0", of: "0"),
    CellCase("1.228/1.228", .count, "1228", of: "1228"),
    CellCase("18/18 (100%)", .percent, "100", parts: ratio(18, 18)),
    CellCase("18/18 = 100%", .percent, "100", parts: ratio(18, 18)),
    CellCase("18/18 - 100%", .percent, "100", parts: ratio(18, 18)),
    CellCase("18/18, đạt 100%", .percent, "100", parts: ratio(18, 18)),
    CellCase("100%\n(18/18)", .percent, "100", parts: ratio(18, 18)),
    CellCase("18/18 (đạt tỷ lệ 100%)", .percent, "100", parts: ratio(18, 18)),
    CellCase("98,4% (6.398/6.502)", .percent, "98.4", parts: ratio(6398, 6502)),
    CellCase("99,97% (20.071/20.077)", .percent, "99.97", parts: ratio(20071, 20077)),
    // Cut off and not rounded.
    CellCase("66,6% (2/3)", .percent, "66.6", parts: ratio(2, 3)),
    CellCase("90% (18/18)", .percent, "90", parts: ratio(18, 18), .partsDisagree(points: 100)),
    CellCase(
      "67% (1/3)", .percent, "67", parts: ratio(1, 3), .partsDisagree(points: figure("33.33"))),
    CellCase("100% (0/0)", .percent, "100", parts: ratio(0, 0), .partsDisagree(points: nil)),
    CellCase(
      "18/18", .percent, "100", parts: ratio(18, 18),
      .percentOfParts(ratio(18, 18), isExact: true)),
    CellCase(
      "3/16", .percent, "18.75", parts: ratio(3, 16),
      .percentOfParts(ratio(3, 16), isExact: true)),
    // A note of Rạch Giá, beside 4,29.
    CellCase(
      "732/17.045", .percent, "4.29", parts: ratio(732, 17045),
      .percentOfParts(ratio(732, 17045), isExact: false)),
    CellCase("0/0", .percent, refused: .nothingToDivide, parts: ratio(0, 0)),
    CellCase(
      "23/18", .percent, "127.78", parts: ratio(23, 18),
      .percentOfParts(ratio(23, 18), isExact: false), .partAboveWhole(ratio(23, 18))),
    CellCase("08/23", .count, "8", of: "23", .numeratorOfRatio(ratio(8, 23))),
    CellCase("23/8", .count, "23", of: "8", .partAboveWhole(ratio(23, 8))),
    CellCase("27/27 (100%)", .count, "27", of: "27"),
    CellCase("27/27 (90%)", .count, "27", of: "27", .partsDisagree(points: 100)),
    CellCase(
      "1,228/1,228", .count, "1228", of: "1228",
      .commaAsThousands(asDecimal: figure("1.228"))),
    CellCase(
      "1,128/1,228", .count, "1128", of: "1228", .numeratorOfRatio(ratio(1128, 1228)),
      .commaAsThousands(asDecimal: figure("1.128")), .commaAsThousands(asDecimal: figure("1.228"))),
    CellCase(
      "1,228/1,228", .money, refused: .unclearMarks(asThousands: 1228, asDecimal: figure("1.228"))),
    CellCase("196.870/196.870", .money, "196870", of: "196870"),
    CellCase("27/27", .number, refused: .unclearRatio(ratio(27, 27)), parts: ratio(27, 27)),
    CellCase("100% (18/18)", .number, "100", parts: ratio(18, 18)),
    CellCase("-18/18", .count, refused: .severalFigures([18, 18])),
    CellCase("18/18 và 9/9", .count, refused: .severalFigures([18, 18, 9, 9])),
    CellCase("18/18 chưa xong", .count, refused: .severalFigures([18, 18])),
    CellCase("18:18", .count, refused: .severalFigures([18, 18])),
    CellCase("18/18 (1)", .count, refused: .severalFigures([18, 18, 1])),
  ]

  static let signs: [CellCase] = [
    CellCase("-5", .count, "-5", .negative), CellCase("−5", .count, "-5", .negative),
    CellCase("–5", .count, "-5", .negative), CellCase("(5)", .count, "-5", .negative),
    CellCase("(1.144)", .money, "-1144", .negative), CellCase("-36%", .percent, "-36", .negative),
    CellCase("-1.144", .count, "-1144", .negative),
    CellCase("-9.223.372.036.854.775.808", .count, "-9223372036854775808", .negative),
    CellCase("- 5", .count, refused: .figureAmongWords(5)),
    CellCase("5-", .count, refused: .figureAmongWords(5)),
    CellCase("5-7", .count, refused: .severalFigures([5, 7])),
    CellCase("5 + 7", .count, refused: .severalFigures([5, 7])),
    CellCase("=5+7", .count, refused: .severalFigures([5, 7])),
    CellCase("≈ 36%", .percent, "36", .approximate), CellCase("~36", .count, "36", .approximate),
    CellCase("khoảng 36%", .percent, "36", .approximate),
    CellCase("Ước đạt 1.144", .count, "1144", .approximate),
    CellCase(">100", .count, refused: .figureAmongWords(100)),
    CellCase("≥ 95%", .percent, refused: .figureAmongWords(95)),
    CellCase("trên 100", .count, refused: .figureAmongWords(100)),
    CellCase("100+", .count, refused: .figureAmongWords(100)),
  ]

  static let units: [CellCase] = [
    CellCase("12 văn bản", .count, "12", unit: "Văn bản"),
    CellCase("12 VB", .count, "12", unit: "Văn bản"),
    CellCase("12VB", .count, "12", unit: "Văn bản"),
    CellCase("12 van ban", .count, "12", unit: "Văn bản"),
    CellCase("1.144 hs", .count, "1144", unit: "Hồ sơ"),
    CellCase("02 TTHC", .count, "2", unit: "Thủ tục"),
    CellCase("02 đơn vị", .count, "2", unit: "Cơ quan, đơn vị"),
    CellCase("02 cơ quan", .count, "2", unit: "Cơ quan, đơn vị"),
    CellCase("02 (cơ quan, đơn vị)", .count, "2", unit: "Cơ quan, đơn vị"),
    CellCase("05 PAKN.", .count, "5", unit: "PAKN"),
    CellCase("12 cuốn", .count, "12", unit: "Cuốn"),
    CellCase("12 văn bản", .count, "12", .unit(written: "văn bản")),
    CellCase("12 VB", .count, "12", .unit(written: "VB")),
    CellCase("178 phiếu", .count, "178", unit: "Số lượng", .unit(written: "phiếu")),
    CellCase(
      "12 người", .count, "12", unit: "Văn bản", words: "12 người",
      .otherUnit(written: "người")),
    CellCase("12 văn bản", .percent, refused: .figureAmongWords(12), unit: "%"),
    CellCase("12 cuốn", .count, refused: .figureAmongWords(12)),
    // Money.
    CellCase("12 triệu", .money, "12", unit: "Triệu đồng"),
    CellCase("12 triệu đồng", .money, "12", unit: "Triệu đồng"),
    CellCase("12 tr.đ", .money, "12", unit: "Triệu đồng"),
    CellCase("12 trđ", .money, "12", unit: "Triệu đồng"),
    CellCase(
      "1,2 tỷ", .money,
      refused: .otherScale(figure("1.2"), scale: "tỷ", inRow: 1200), unit: "Triệu đồng"),
    CellCase(
      "1,2 tỉ đồng", .money,
      refused: .otherScale(figure("1.2"), scale: "tỉ đồng", inRow: 1200), unit: "Triệu đồng"),
    CellCase(
      "5.000.000 đồng", .money, refused: .otherScale(5_000_000, scale: "đồng", inRow: 5),
      unit: "Triệu đồng"),
    CellCase(
      "5.000.000đ", .money, refused: .otherScale(5_000_000, scale: "đ", inRow: 5),
      unit: "Triệu đồng"),
    CellCase(
      "500 nghìn đồng", .money,
      refused: .otherScale(500, scale: "nghìn đồng", inRow: figure("0.5")), unit: "Triệu đồng"),
    CellCase("12 triệu", .money, refused: .otherScale(12, scale: "triệu", inRow: nil)),
    CellCase(
      "12 nghìn", .count, refused: .otherScale(12, scale: "nghìn", inRow: nil), unit: "Hồ sơ"),
  ]

  static let noFigures: [CellCase] =
    [
      "-", "–", "—", "--", "−", "/", "//", "x", "X", "…", "...", "....", "_", "?", "%", "*", ":",
      "Không", "không", "KHÔNG", "Khong", "Không có", "KPS", "kps", "không phát sinh",
      "Không phát sinh.", "Không thực hiện", "Chưa thực hiện", "Chưa có", "chưa có số liệu", "N/A",
      "n/a", "nil", "Null", "không thuộc thẩm quyền", "Kho\u{302}ng",
    ].map { CellCase($0, .count, refused: .noFigure) }
    + [
      CellCase("-", .percent, refused: .noFigure), CellCase("-", .money, refused: .noFigure),
      CellCase(" - ", .count, refused: .noFigure, words: "-"),
      CellCase("Không\n", .percent, refused: .noFigure, words: "Không"),
    ]

  static let words: [CellCase] = [
    // Quảng Phú and Rạch Giá.
    CellCase("Chưa rõ", .count, refused: .words),
    CellCase("Thay thế 02 TTHC, bãi bỏ 07 TTHC", .count, refused: .severalFigures([2, 7])),
    CellCase("Sở, ban, ngành tỉnh báo cáo số liệu tại đơn vị", .count, refused: .words),
    CellCase("12 (trong đó 02 văn bản mật)", .count, refused: .severalFigures([12, 2])),
    CellCase("12 (trong đó 02 …)", .count, refused: .severalFigures([12, 2])),
    CellCase("12 chưa xong", .count, refused: .figureAmongWords(12)),
    CellCase("12 (Lĩnh vực đất đai)", .count, refused: .figureAmongWords(12)),
    CellCase("05 (năm)", .count, refused: .figureAmongWords(5)),
    CellCase("Tổng số: 12", .count, refused: .figureAmongWords(12)),
    CellCase("12; 13; 14", .count, refused: .severalFigures([12, 13, 14])),
    CellCase("196,870 và 12", .money, refused: .severalFigures([nil, 12])),
    CellCase(
      "196,870 (ước)", .money,
      refused: .unclearMarks(asThousands: 196_870, asDecimal: figure("196.87"))),
    CellCase("III", .count, refused: .words), CellCase("Mười hai", .count, refused: .words),
    CellCase("O5", .count, refused: .figureAmongWords(5)),
    CellCase("số 36/2015/QĐ-UBND", .count, refused: .words),
    CellCase("Kế hoạch 40/KH-SCT", .count, refused: .words),
    CellCase("Kết luận 71-KL/TW", .count, refused: .words),
    CellCase("#REF!", .count, refused: .words),
  ]

  static let oddities: [CellCase] = [
    CellCase("12*", .count, refused: .footnoteMark(12)),
    CellCase("12 **", .count, refused: .footnoteMark(12)),
    CellCase("12 (1)", .count, refused: .footnoteMark(12)),
    CellCase("12 [1]", .count, refused: .footnoteMark(12)),
    CellCase("12 (*)", .count, refused: .footnoteMark(12)),
    CellCase("12¹", .count, refused: .footnoteMark(12)),
    CellCase("99,97%*", .percent, refused: .footnoteMark(figure("99.97"))),
    CellCase("12 (2022)", .count, refused: .severalFigures([12, 2022])),
    CellCase("4,49E+06", .money, refused: .scientific),
    CellCase("1.5e3", .count, refused: .scientific),
    CellCase("1E5 hồ sơ", .count, refused: .scientific),
    CellCase("12345678901234567890", .count, refused: .tooLong),
    CellCase("9.223.372.036.854.775.808", .money, refused: .tooLong),
    CellCase("0,1234567890123456789", .money, refused: .tooLong),
  ]

  static let dates: [CellCase] =
    [
      "20/9/2022", "05/6/2023", "14. / 12. / 2022", "ngày 20 tháng 9 năm 2022", "20-9-2022",
      "20.9.2022", "9/2022", "tháng 9/2022", "năm 2022", "31/2/2022", "20/9/22",
    ].map { CellCase($0, .count, refused: .date(mistyped: [])) }
    + [CellCase("20/9/2022", .percent, refused: .date(mistyped: []))]

  @Test(arguments: ["", " ", "\n", "\u{a0}", "\u{200b}", "\u{feff} \t"])
  func `a text with nothing to see is blank`(_ text: String) {
    for expectation in Self.expectations {
      #expect(FigureText.read(text, as: expectation).isBlank)
    }
  }

  static let expectations: [Expected] = [
    .count, .money, .percent, .number, .answer([KnownAnswer(code: 1, meaning: "Có")]),
  ]

  /// Nothing is dropped: whatever people type leads to a value or is kept.
  @Test func `every text comes out somewhere`() {
    var random = SeededRandom(seed: 11)
    let pieces = [
      "1", "12", "144", "000", "05", "1.144", ".", ",", " ", "%", "/", "-", "(", ")", "’", "E", "+",
      "văn bản", "đồng", "tỷ", "không", "≈", "*", "¹", "\n", "…", "2022", "ngày", "tháng", "năm",
      "trong đó", "\u{200b}", "½", "phần trăm", "١", "=", "đạt",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 1...6, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      for expectation in Self.expectations {
        let reading = FigureText.read(text, as: expectation)
        if reading.isBlank {
          #expect(text.unicodeScalars.allSatisfy { " \n\u{200b}".unicodeScalars.contains($0) })
        } else {
          #expect(reading.value != nil || reading.words?.isEmpty == false, "\(text)")
          // Without a value somebody has to be told why.
          #expect(reading.value != nil || !reading.remarks.isEmpty, "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    "1", "1.", "1,", "1 ", "/", "1/", "(", "ngày ", "ngày.", "12 hồ sơ ", "E1", "-", "%", "1-A",
    "tháng 9/", "a,", "¹", "18/18 ",
  ])
  func `long texts are safe`(_ sign: String) {
    let text = String(repeating: sign, count: 5_000)
    for expectation in Self.expectations {
      let reading = FigureText.read(text, as: expectation)
      #expect(reading.value == nil)
      #expect(reading.words != nil)
    }
  }
}
