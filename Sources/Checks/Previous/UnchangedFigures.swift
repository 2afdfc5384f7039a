internal import Reporting
internal import Vocabulary

/// No figure has changed since the previous report: mostly the old file was sent once more. Told once.
///
/// Some figures stay as they are for years. So there have to be enough of them, and among them one of
/// something that happened.
enum UnchangedFigures: PairRule {
  static let code = FindingCode(rawValue: "BM613")

  /// Fewer rows are equal by chance.
  static let leastRows = 10
  /// A unit to which nothing ever happens reports zeros, and rightly.
  static let leastFigures = 5

  static func findings(in pair: ReportPair) -> [RuleFinding] {
    let report = pair.current
    guard report.isFilled.count(where: \.self) >= leastRows else { return [] }
    var count = 0
    var other = 0
    var happens = false
    for position in report.figures.indices {
      let now = report.figure(position)
      guard now == pair.previous[position] else { return [] }
      guard let now else { continue }
      count += 1
      if !now.isZero { other += 1 }
      let time = report.form(position)?.time
      if now > 0, time == .period || time == .cumulative { happens = true }
    }
    guard other >= leastFigures, happens else { return [] }
    return [finding(count, in: report.report.file, pair.time)]
  }

  static func finding(_ count: Int, in file: String, _ time: ReportingTime) -> RuleFinding {
    let name = FileNames.quoted(file)
    return RuleFinding(
      code: code, severity: .warning, place: .wholeFile,
      message: Phrase(
        vi:
          "Tệp \(name): cả \(count) số liệu của \(time.now.vietnamese) giống hệt"
          + " \(time.before.vietnamese); số phát sinh của hai kỳ ít khi giống nhau hoàn toàn, có thể đã"
          + " gửi lại số liệu cũ.",
        en:
          "File \(name): all \(count) figures of \(time.now.english) are those of"
          + " \(time.before.english); what happens in two periods is seldom the same throughout, so that"
          + " old figures may have been sent again."),
      fix: Phrase(
        vi:
          "Đề nghị đơn vị kiểm tra đã gửi đúng tệp chưa; nếu số liệu đúng là không thay đổi thì xác"
          + " nhận lại.",
        en:
          "Please check that the right file was sent; if nothing has changed indeed, please confirm it."
      ))
  }
}
