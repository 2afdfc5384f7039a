package import Reporting
package import SheetPlans
package import Vocabulary

/// The sheet that stands before all others in a return that goes back to its unit: what has to be
/// looked at, most severe first, each with a link to its cell. Whoever opens the file needs nothing
/// else.
package struct ReviewSheet {
  private let report: Report
  private let language: Language
  /// The names of the workbook's sheets: nothing leads to one that is not there.
  private let sheets: Set<String>

  package init(_ report: Report, sheets: [String], in language: Language) {
    self.report = report
    self.sheets = Set(sheets)
    self.language = language
  }

  package static func name(in language: Language) -> String {
    Phrase(vi: "Nội dung cần rà soát", en: "To be reviewed").text(in: language)
  }

  package var plan: SheetPlan {
    var draft = SheetDraft(Self.name(in: language))
    for (index, column) in Column.allCases.enumerated() {
      draft.plan.columnWidths[index + 1] = column.width
    }
    writeHead(in: &draft)
    let findings = report.findings.gravestFirst
    if findings.isEmpty {
      writeLine(say(Self.nothing), in: &draft) { _ in }
    } else {
      writeTable(of: findings, in: &draft)
    }
    draft.plan.showsGridLines = false
    draft.plan.print.isLandscape = true
    draft.plan.print.fitsWidth = true
    draft.plan.print.margins.left = 0.5
    draft.plan.print.margins.right = 0.5
    draft.plan.print.footer = "&C&P/&N"
    draft.plan.cursor = .first
    return draft.finished(isTight: false)
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  // MARK: Above the table

  private func writeHead(in draft: inout SheetDraft) {
    writeLine(say(Self.title), in: &draft) { look in
      look.letters.isBold = true
      look.letters.size = 14
      look.horizontal = .center
    }
    writeLine(facts, in: &draft) { $0.horizontal = .center }
    if report.findings.isEmpty { return }
    writeLine(counts, in: &draft) { look in
      look.letters.isBold = true
      look.horizontal = .center
    }
    writeLine(say(Self.advice), in: &draft) { look in
      look.letters.isItalic = true
      look.horizontal = .center
    }
  }

  private var facts: String {
    var parts: [Phrase] = []
    if let unit = report.unit?.name {
      parts.append(Phrase(vi: "Đơn vị: \(unit)", en: "Unit: \(unit)"))
    }
    if let period = report.period?.title {
      parts.append(
        Phrase(vi: "Kỳ báo cáo: \(period.vietnamese)", en: "Period: \(period.english)"))
    }
    let name = FileNames.last(of: report.file)
    parts.append(Phrase(vi: "Tệp: \(name)", en: "File: \(name)"))
    return parts.map(say).joined(separator: "  –  ")
  }

  private var counts: String {
    Severity.allCases.compactMap { severity in
      let count = report.findings.count { $0.severity == severity }
      return count > 0 ? "\(count) \(say(severity.shown))" : nil
    }.joined(separator: ", ")
  }

  /// A text over the width of the table.
  private func writeLine(
    _ text: String, in draft: inout SheetDraft, _ change: (inout CellLook) -> Void
  ) {
    let row = draft.beginRow()
    guard let first = CellAddress(row: row, column: 1),
      let last = CellAddress(row: row, column: Column.allCases.count)
    else { return }
    var look = CellLook()
    look.wraps = true
    look.vertical = .center
    change(&look)
    draft.put(.text(text), at: first, look: look)
    draft.plan.merges.append(CellRange(first, last))
  }

  // MARK: The table

  private func writeTable(of findings: [Finding], in draft: inout SheetDraft) {
    let header = draft.beginRow()
    for (index, column) in Column.allCases.enumerated() {
      guard let address = CellAddress(row: header, column: index + 1) else { continue }
      var look = Self.cellLook
      look.letters.isBold = true
      look.horizontal = .center
      look.fill = 0xE7E6E6
      draft.put(.text(say(column.heading)), at: address, look: look)
    }
    draft.plan.frozenRows = header
    draft.plan.print.repeatedRows = header...header
    for (index, finding) in findings.enumerated() {
      write(finding, number: index + 1, in: &draft)
    }
  }

  private func write(_ finding: Finding, number: Int, in draft: inout SheetDraft) {
    let row = draft.beginRow()
    for (index, column) in Column.allCases.enumerated() {
      guard let address = CellAddress(row: row, column: index + 1) else { continue }
      var look = Self.cellLook
      look.horizontal = column.alignment
      if column == .severity { look.fill = FindingColours.paper(of: finding.severity) }
      var content = text(of: finding, in: column).map { CellContent.text($0) } ?? .blank
      if column == .number, let figure = Figure("\(number)") { content = .number(figure) }
      if column == .place, let location = location(of: finding.place) {
        look.letters.isUnderlined = true
        look.letters.colour = 0x0563C1
        draft.plan.links.append(LinkPlan(address, to: location))
      }
      draft.put(content, at: address, look: look)
    }
  }

  private func text(of finding: Finding, in column: Column) -> String? {
    switch column {
    case .number: return nil
    case .severity: return say(finding.severity.shown)
    case .place:
      let parts = [finding.place.sheet, finding.place.cell?.description].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    case .row: return report.rowName(at: finding.place)
    case .message: return finding.sentence(in: language)
    case .fix: return finding.fix.text(in: language)
    case .code: return finding.code.rawValue
    }
  }

  /// Where the link leads; nil for what has no cell.
  private func location(of place: FindingPlace) -> String? {
    guard let sheet = place.sheet, sheets.contains(sheet) else { return nil }
    let quoted = sheet.replacing("'", with: "''")
    return "'\(quoted)'!\(place.cell ?? .first)"
  }

  private static let cellLook: CellLook = {
    var look = CellLook()
    look.borders = Borders(all: .thin)
    look.wraps = true
    look.vertical = .top
    look.letters.size = 11
    return look
  }()
}

/// The columns of the list.
private enum Column: CaseIterable {
  case number, severity, place, row, message, fix, code

  var heading: Phrase {
    switch self {
    case .number: Phrase(vi: "STT", en: "No.")
    case .severity: Phrase(vi: "Mức độ", en: "Weight")
    case .place: Phrase(vi: "Vị trí", en: "Place")
    case .row: Phrase(vi: "Chỉ tiêu", en: "Row")
    case .message: Phrase(vi: "Nội dung", en: "What was found")
    case .fix: Phrase(vi: "Việc cần làm", en: "What to do")
    case .code: Phrase(vi: "Mã", en: "Code")
    }
  }

  var width: Double {
    switch self {
    case .number: 5
    case .severity: 12
    case .place: 16
    case .row: 30
    case .message: 48
    case .fix: 34
    case .code: 8
    }
  }

  var alignment: CellLook.Horizontal {
    switch self {
    case .number, .severity, .place, .code: .center
    case .row, .message, .fix: .left
    }
  }
}

extension ReviewSheet {
  private static let title = Phrase(
    vi: "NỘI DUNG CẦN RÀ SOÁT", en: "WHAT IS TO BE REVIEWED")

  private static let nothing = Phrase(
    vi: "Không có nội dung nào cần rà soát.", en: "There is nothing to be reviewed.")

  private static let advice = Phrase(
    vi:
      "Bấm vào cột “Vị trí” để đến ô cần xem. Ô được tô màu theo mức độ; đưa chuột vào ô để đọc ghi"
      + " chú.",
    en:
      "Click on “Place” to go to a cell. Cells are coloured by weight; a note shows when the mouse is"
      + " over one.")
}
