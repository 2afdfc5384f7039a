import Reporting
import Testing
import Vocabulary

@testable import Forms

/// Every sentence about how a return was recognised, word for word.
struct ReturnNoticeTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let notice: ReturnNotice
    let code: String
    let severity: Severity
    let vietnamese: String
    let english: String

    init(
      _ reason: ReturnNotice.Reason, on sheet: String? = nil, at cell: String? = nil,
      _ code: String,
      _ severity: Severity, _ vietnamese: String, _ english: String
    ) {
      notice = ReturnNotice(
        reason, at: FindingPlace(sheet: sheet, cell: cell.flatMap { CellAddress($0) }))
      self.code = code
      self.severity = severity
      self.vietnamese = vietnamese
      self.english = english
    }

    var testDescription: String { "\(notice.reason)" }
  }

  static let rows = ofBooks + ofTables + ofRows

  // MARK: Drawn on in the tables

  static let form = "gia-lai-2022"
  static let title = "Biểu mẫu 2 – Cải cách thể chế"
  static let third = period(.quarter, 3)
  static let half = period(.half, 1)
  static let mark = IdentityMark(
    form: form, level: Level("so"), code: "GL05", period: third, unit: "Sở Công Thương")

  private static func period(_ kind: Period.Kind, _ number: Int) -> Period {
    guard let period = Period(kind, number, of: 2022) else { preconditionFailure("in every year") }
    return period
  }

  // MARK: Tests

  @Test(arguments: rows)
  func `says`(_ row: Row) {
    let notice = row.notice
    #expect(notice.code.rawValue == row.code)
    #expect(notice.severity == row.severity)
    #expect("\(notice.message.vietnamese) \(notice.fix.vietnamese)" == row.vietnamese)
    #expect("\(notice.message.english) \(notice.fix.english)" == row.english)
  }

  @Test(arguments: rows)
  func `is courteous, in whole sentences`(_ row: Row) {
    let (message, fix) = (row.notice.message, row.notice.fix)
    #expect(fix.vietnamese.hasPrefix("Đề nghị "))
    #expect(fix.english.hasPrefix("Please "))
    for text in [message.vietnamese, message.english, fix.vietnamese, fix.english] {
      #expect(text.first?.isUppercase == true && text.last == ".", "\(text)")
      #expect(!text.contains("“”") && !text.contains("  "), "\(text)")
    }
  }

  @Test func `becomes a finding of its place`() {
    let place = FindingPlace(table: 4, row: 8, sheet: "Biểu mẫu 4", cell: CellAddress("D12"))
    let notice = ReturnNotice(.row(.missing(["1.3. Số lượng các ban quản lý"])), at: place)
    #expect(
      notice.finding
        == Finding(
          FindingCode(rawValue: "BM210"), .warning, at: place, message: notice.message,
          fix: notice.fix))
  }

  /// Cells hold up to 32,767 letters, marks what anybody writes into a file.
  @Test(arguments: [
    "a", "Sở Công Thương", "dòng\nthứ hai", "👩‍👩‍👧‍👦", "e\u{301}", "", "\r\n", "“”", "đ",
  ])
  func `what a person wrote never fills the sentence`(_ piece: String) {
    let long = String(repeating: piece, count: 2_000)
    let many = Array(repeating: long, count: 100)
    let reasons: [ReturnNotice.Reason] = [
      .book(.otherForm(taken: Self.form, other: Self.form, tables: many)),
      .identity(.otherForm(mark: long, form: Self.form)),
      .identity(.otherUnit(mark: long, unit: long)),
      .identity(.otherOfficeInName(unit: long, file: long)),
      .identity(.twoMarks(IdentityMark(form: long, unit: long), IdentityMark(form: long))),
      .identity(.severalPeriods(Array(repeating: Self.third, count: 1_000), taken: nil)),
      .table(.missing(long)), .table(.twice(long, second: long, differing: 1)),
      .table(.twice(long, second: long, differing: 0)), .table(.hiddenCopy(long, second: long)),
      .table(.figuresOutside(many, count: .max)),
      .column(.added(heading: long, column: "XFD", figures: .max, isComparison: false)),
      .row(.missing(many)), .row(.added(label: long, raw: long)), .row(.linesAdded(many)),
      .row(.moved(many)), .row(.unclear(label: long, cells: many)),
      .row(.unclear(label: long, cells: [long, long])), .row(.contested(label: long, cells: many)),
      .wording(.otherLabel(found: long, form: long)), .wording(.labelsDiffer(many)),
      .wording(.codesDiffer(many)),
      .wording(.otherUnit(label: long, found: long, form: long, changesFigure: true)),
      .figure(.differ(label: long, first: long, second: long)),
      .figure(.merged(label: long, rows: .max)), .figure(.covered(label: long)),
      .column(.unclearFigures(many)), .figure(.inNote(label: long, note: long)),
    ]
    for reason in reasons {
      let notice = ReturnNotice(reason, at: FindingPlace(sheet: long, cell: CellAddress("D12")))
      for text in [notice.message.vietnamese, notice.message.english] {
        #expect(text.count < 1_000)
        #expect(!text.contains { $0.isNewline })
      }
    }
  }

  @Test func `no reason is without its row`() {
    #expect(Set(Self.rows.map { number(of: $0.notice.reason) }) == Set(0...38))
  }

  /// A new reason does not compile until it has a number here, and then fails until it has a row.
  private func number(of reason: ReturnNotice.Reason) -> Int {
    switch reason {
    case .book(.noTables): 0
    case .book(.unknownForm): 1
    case .book(.tooLarge): 2
    case .book(.otherForm): 3
    case .book(.equalForms): 4
    case .book(.otherEdition): 5
    case .book(.notAskedForm): 6
    case .book(.empty): 7
    case .book(.otherCode): 37
    case .identity(.otherForm): 8
    case .identity(.otherUnit): 9
    case .identity(.otherPeriod): 10
    case .identity(.twoMarks): 11
    case .identity(.severalPeriods): 12
    case .table(.missing): 13
    case .table(.twice): 14
    case .table(.hiddenCopy): 15
    case .table(.hidden): 16
    case .table(.strange): 17
    case .table(.figuresOutside): 18
    case .column(.noHeader): 19
    case .column(.noFigures): 20
    case .column(.added): 21
    case .row(.missing): 22
    case .row(.added): 23
    case .row(.linesAdded): 24
    case .row(.moved): 25
    case .row(.unclear): 26
    case .wording(.otherLabel): 27
    case .wording(.labelsDiffer): 28
    case .wording(.codesDiffer): 29
    case .wording(.otherUnit): 30
    case .figure(.differ): 31
    case .figure(.merged): 32
    case .figure(.inNote): 33
    case .figure(.covered): 34
    case .column(.unclearFigures): 35
    case .row(.contested): 36
    case .identity(.otherOfficeInName): 38
    }
  }
}
