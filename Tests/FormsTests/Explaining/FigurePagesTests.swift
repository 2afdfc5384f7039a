import Reporting
import Testing
import Vietnamese
import Vocabulary

@testable import Forms

/// What the pages about values tell the offices is what the program does.
struct FigurePagesTests {
  @Test(arguments: FigureNoticeTests.withoutFigure + FigureNoticeTests.withFigure)
  func `a page shows every remark that has its code`(_ row: FigureNoticeTests.Row) throws {
    let page = try #require(FigurePages.all.first { $0.code == row.notice.code })
    let shown = page.examples.compactMap { ($0 as? FigureNotice)?.remark.name }
    #expect(shown.contains(row.notice.remark.name))
  }

  @Test(
    arguments: [
      Said(.text("-"), .documents, nil), Said(.text("…"), .documents, nil),
      Said(.text("x"), .documents, nil), Said(.text("Không"), .documents, nil),
      Said(.text("Chưa rõ"), .staff, nil), Said(.text("Mười hai"), .staff, nil),
      Said(.text("Thay thế 02 TTHC, bãi bỏ 07 TTHC"), .procedures, nil),
      Said(.text("12 (trong đó 02 văn bản mật)"), .documents, nil),
      Said(.text("12*"), .documents, nil), Said(.text("12 (1)"), .documents, nil),
      Said(.text("196,870"), .budget, nil), Said(.text("1.23.456"), .files, nil),
      Said(.text("4,49E+06"), .budget, nil), Said(.text("1,144"), .files, "1144"),
      Said(.number("1.144", shown: "1,144"), .files, "1.144"),
      Said(.number("196.87", shown: "196,87"), .budget, "196.87"),
      Said(.number("12.5", shown: "12,5"), .survey, "12.5"),
      Said(.number("0.36", shown: "0,36"), .plan, "0.36"),
      Said(.percentage("36", shown: "3600%"), .plan, "3600"),
      Said(.percentage("0.05", shown: "5%"), .tasks, nil),
      Said(.text("67% (1/3)"), .problems, "67"), Said(.text("8/23"), .offices, "8"),
      Said(.text("18/18"), .plan, "100"), Said(.text("27/27"), .withoutUnit, nil),
      Said(.text("3"), .onlineMeetings, "3"), Said(.text("Phát phiếu"), .mannerOfSurvey, "1"),
      Said(.text("1,2 tỷ"), .budget, nil), Said(.text("12 người"), .documents, "12"),
      Said(.text("khoảng 36"), .staff, "36"), Said(.number("-5", shown: "-5"), .staff, "-5"),
      Said(.failedFormula("#DIV/0!"), .plan, nil),
      Said(.crossedOut("12"), .documents, nil), Said(.partlyCrossedOut("14"), .documents, "14"),
    ])
  func `a page says which figure was taken`(_ said: Said) {
    #expect(said.cell.reading.value == said.value.flatMap { Figure($0) })
    #expect(!said.cell.notices.isEmpty)
  }

  /// What the pages advise to enter, in the rows of which they speak.
  @Test(
    arguments: [
      Said(.text("0"), .documents, "0"), Said(.text("9"), .procedures, "9"),
      Said(.number("196870", shown: "196870"), .budget, "196870"),
      Said(.number("1144", shown: "1.144"), .files, "1144"),
      Said(.number("12500", shown: "12500"), .survey, "12500"),
      Said(.percentage("0.36", shown: "36%"), .plan, "36"),
      Said(.number("36", shown: "36"), .plan, "36"),
      Said(.percentage("0.0036", shown: "0,36%"), .plan, "0.36"),
      Said(.text("0,36%"), .plan, "0.36"), Said(.number("5", shown: "5"), .tasks, "5"),
      Said(.text("100% (18/18)"), .plan, "100"), Said(.text("9/9"), .offices, "9"),
      Said(.text("9"), .offices, "9"), Said(.text("27/27"), .offices, "27"),
      Said(.text("27"), .withoutUnit, "27"), Said(.text("100%"), .withoutUnit, "100"),
      Said(.number("2", shown: "2"), .onlineMeetings, "2"),
      Said(.text("1"), .mannerOfSurvey, "1"), Said(.number("1200", shown: "1200"), .budget, "1200"),
      Said(.text("12 văn bản"), .documents, "12"),
    ])
  func `whoever does what a page says is not told again`(_ said: Said) {
    #expect(said.cell.reading.value == said.value.flatMap { Figure($0) })
    #expect(said.cell.notices == [])
  }

  @Test func `a page speaks of rows that the forms have`() throws {
    let rows = try FiveForms.ids.flatMap { try FiveForms.form($0).tables }.flatMap(\.rows)
    for sample in SampleRow.all {
      let found = rows.filter { Fold.key($0.label).hasPrefix(Fold.key(sample.label)) }
      #expect(found.contains { Fold.key($0.unit) == Fold.key(sample.unit) }, "\(sample.label)")
    }
  }

  /// A cell, and the figure that the program takes from it, if any.
  struct Said: CustomTestStringConvertible, Sendable {
    let cell: SampleCell
    let value: String?

    init(_ content: SampleCell.Content, _ row: SampleRow, _ value: String?) {
      cell = SampleCell(content, in: row)
      self.value = value
    }

    var testDescription: String { "\(cell.content) in \(cell.row.label)" }
  }
}

extension FigureRemark {
  /// Its case, without what it holds.
  fileprivate var name: Substring { "\(self)".prefix { $0 != "(" } }
}

extension SampleRow {
  fileprivate static let all = [
    documents, tasks, files, staff, procedures, offices, survey, plan, problems, budget,
    withoutUnit, mannerOfSurvey, onlineMeetings,
  ]
}
