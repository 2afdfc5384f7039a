import Reporting
import TestSupport
import Testing
import Vietnamese
import Vocabulary

@testable import Forms

/// Every sentence about the content of a value cell, word for word.
struct FigureNoticeTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let notice: FigureNotice
    let code: String
    let severity: Severity
    let vietnamese: String
    let english: String

    /// The sentences stand without their place, which is the same in all.
    init(
      _ remark: FigureRemark, _ written: String, value: Figure? = nil, _ code: String,
      _ severity: Severity, _ vietnamese: String, _ english: String
    ) {
      notice = FigureNotice(remark, at: place, written: written, value: value)
      self.code = code
      self.severity = severity
      self.vietnamese = "Trang “Biểu mẫu 1”, ô D12, dòng “Số phiếu khảo sát”: \(vietnamese)"
      self.english = "Sheet “Biểu mẫu 1”, cell D12, row “Số phiếu khảo sát”: \(english)"
    }

    var testDescription: String { "\(notice.remark)" }
  }

  static let place: FigurePlace = {
    guard let cell = CellAddress("D12") else { preconditionFailure("every sheet has a D12") }
    return FigurePlace(sheet: "Biểu mẫu 1", cell: cell, label: "Số phiếu khảo sát")
  }()

  static let tiers = [
    KnownAnswer(code: 0, meaning: "Chưa có"), KnownAnswer(code: 1, meaning: "2 cấp"),
    KnownAnswer(code: 2, meaning: "3 cấp"),
  ]

  static func figure(_ text: String) -> Figure { Figure(text) ?? .zero }

  static func ratio(_ numerator: Int64, _ denominator: Int64) -> Ratio {
    Ratio(Figure(numerator), of: Figure(denominator))
  }

  @Test(arguments: withoutFigure + withFigure)
  func `says`(_ row: Row) {
    let notice = row.notice
    #expect(notice.code.rawValue == row.code)
    #expect(notice.severity == row.severity)
    #expect("\(notice.message.vietnamese) \(notice.fix.vietnamese)" == row.vietnamese)
    #expect("\(notice.message.english) \(notice.fix.english)" == row.english)
  }

  /// What misled the unit is named, and is not called its mistake.
  @Test func `a percentage where the form prints the wrong unit`() {
    let place = FigurePlace(
      sheet: "Biểu mẫu 1", cell: Self.place.cell, label: "4.1. Số cơ quan được thanh tra", unit: "%"
    )
    let notice = FigureNotice(.percentInstead(points: 50), at: place, written: "50%")
    #expect(
      notice.message
        == Phrase(
          vi:
            "Trang “Biểu mẫu 1”, ô D12, dòng “4.1. Số cơ quan được thanh tra”: ô ghi 50%; tuy mẫu in"
            + " đơn vị tính là “%”, dòng này hỏi số lượng.",
          en:
            "Sheet “Biểu mẫu 1”, cell D12, row “4.1. Số cơ quan được thanh tra”: the cell has 50%;"
            + " though the form prints the unit “%”, this row asks for a number of things."))
  }

  @Test(arguments: withoutFigure + withFigure)
  func `is courteous`(_ row: Row) {
    #expect(row.notice.fix.vietnamese.hasPrefix("Đề nghị đơn vị "))
    #expect(row.notice.fix.english.hasPrefix("Please "))
  }

  @Test func `what is written is quoted on one line, and no more of it than a sentence bears`() {
    let long = String(repeating: "a", count: 100)
    let notice = FigureNotice(
      .words, at: FigurePlace(sheet: long, cell: Self.place.cell, label: "Số\nphiếu " + long),
      written: "Chưa\nrõ " + long)
    let a = String(repeating: "a", count: 100)
    #expect(
      notice.message.english
        == "Sheet “\(a.prefix(39))…”, cell D12, row “Số phiếu \(a.prefix(50))…”: the cell says “Chưa"
        + " rõ \(a.prefix(31))…”; this row asks for a figure, words belong in the note column.")
  }

  /// A format may hide the fraction: the number is told, not what is shown.
  @Test func `a fraction that the format hides is told`() {
    let reading = CellReading(
      value: Self.figure("1.144"), remarks: [.thousandsLost(asTyped: 1144), .negative])
    let notices = FigureNotice.all(of: reading, at: Self.place, written: "1")
    #expect(notices.map(\.remark) == reading.remarks)
    #expect(notices[0].message.vietnamese.contains("số trong ô là 1,144, trong khi"))
    #expect(notices[0].message.english.contains("the number in the cell is 1.144, while"))
  }

  @Test func `becomes a finding of its row`() {
    let notice = FigureNotice(.noFigure, at: Self.place, written: "-")
    let finding = notice.finding(of: RowReference(table: 1, row: 17))
    #expect(finding.code == notice.code && finding.severity == .warning)
    #expect(
      finding.place
        == FindingPlace(table: 1, row: 17, sheet: "Biểu mẫu 1", cell: Self.place.cell))
    #expect(finding.message == notice.message && finding.fix == notice.fix)
  }

  /// The sentences quote what cells hold: nothing that is read may bring them to a halt.
  @Test func `everything that is read can be told`() {
    var random = SeededRandom(seed: 31)
    let pieces = [
      "1", "12", "144", "0", ".", ",", " ", "%", "/", "-", "(", ")", "E", "văn bản", "tỷ", "≈", "*",
      "2022", "9223372036854775807", "\n",
    ]
    let expectations: [Vietnamese.Expectation] = [
      .count, .money, .percent, .number, .answer(Self.tiers),
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...6, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      for expectation in expectations {
        let reading = FigureText.read(text, as: expectation, unit: "Triệu đồng")
        for notice in FigureNotice.all(of: reading, at: Self.place, written: text) {
          #expect(notice.message.vietnamese.hasSuffix("."), "\(text)")
          #expect(!notice.message.english.contains("“”"), "\(text)")
        }
      }
    }
  }
}
