internal import Reporting
package import Vocabulary

/// The pages of all codes about reports beside each other: those of one run, and those of two periods.
package enum ComparisonPages {
  package static let all: [FindingPage] = [
    equalReturns, unitTwice, fallen, jumped, unchanged, emptied, pairing,
  ]
}

/// What stands in the examples of the pages.
enum ComparisonSample {
  static let time = ReportingTime(
    current: Period(.nineMonths, of: 2022), previous: Period(.half, 1, of: 2022))

  /// A finding about a row, at a place of a form.
  static func finding(
    _ code: FindingCode, sheet: String, cell: String, row: String, _ problem: Phrase, fix: Phrase
  ) -> RuleFinding {
    let (sheet, row) = (Quoting.quoted(sheet), Quoting.quoted(row, upTo: 60))
    let place = Phrase(
      vi: "Trang \(sheet), ô \(cell), dòng \(row): ",
      en: "Sheet \(sheet), cell \(cell), row \(row): ")
    return RuleFinding(
      code: code, severity: .warning, place: .wholeFile, message: place + problem, fix: fix)
  }
}

/// Steps that several of the pages have.
enum ComparisonSteps {
  static let noteAndSend = Phrase(
    vi:
      "Nếu số kỳ này đúng, ghi lý do ở cột Ghi chú của dòng; nếu sai thì sửa, lưu và gửi lại tệp.",
    en:
      "If the figure is right, give the reason in the note column of the row; if not, correct it, save the file and send it again."
  )

  static let openBoth = Phrase(
    vi: "Đề nghị mở báo cáo kỳ này và kỳ trước cạnh nhau, xem dòng nêu trong câu báo.",
    en:
      "Please open this report and the previous one side by side, and look at the row in question."
  )
}
