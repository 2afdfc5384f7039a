internal import Reporting
internal import Vocabulary

/// The reports of all lines of data, in the order in which each begins.
struct DataReports {
  /// The name of the data, for lines that do not name a file.
  let file: String
  /// The form of lines that name none.
  let asked: String?
  /// The forms there are, for "did you mean".
  let known: [String]
  let mark: DecimalMark
  private var reports: [DataReport] = []
  private var positions: [DataHead: Int] = [:]
  /// To read a form takes far longer than a line.
  private var forms: [String: Form] = [:]

  init(file: String, asked: String?, known: [String], mark: DecimalMark) {
    self.file = file
    self.asked = asked
    self.known = known
    self.mark = mark
  }

  mutating func take(_ line: DataLine, form: (String) -> Form?) throws(DataError) {
    let head = try DataHead(line, asked: asked)
    if let position = positions[head] { return try reports[position].take(line) }
    let position = try begin(head, line, form)
    try reports[position].take(line)
  }

  /// Throws where a report has no office, level or period, and another one of the same file has: a
  /// line that was left out when they were filled in would be a report of its own.
  func finished() throws(DataError) -> [Report] {
    var said: [DataHead.Source: Set<ReportColumn>] = [:]
    for report in reports { said[report.head.source, default: []].formUnion(report.head.said) }
    for report in reports {
      let lacking = said[report.head.source, default: []].subtracting(report.head.said)
      guard let column = ReportColumn.allCases.first(where: lacking.contains) else { continue }
      throw report.first.error(.separated(.line(.emptyCell(column))), at: column)
    }
    return try reports.map { report throws(DataError) in try report.finished() }
  }

  private mutating func begin(
    _ head: DataHead, _ line: DataLine, _ form: (String) -> Form?
  ) throws(DataError) -> Int {
    guard reports.count < DataLimits.reports else {
      throw line.error(.separated(.size(.reports(limit: DataLimits.reports))))
    }
    guard let form = forms[head.form] ?? form(head.form) else {
      throw line.error(.unknownForm(head.form, known: known), at: .form)
    }
    forms[head.form] = form
    reports.append(try DataReport(head, of: form, line, file: file, mark: mark))
    positions[head] = reports.count - 1
    return reports.count - 1
  }
}
