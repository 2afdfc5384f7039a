internal import Desk
internal import Reporting
internal import Vocabulary

/// The findings of one report for a person: under one heading for each weight, the gravest first, and
/// of each weight kind by kind.
///
/// Of one kind only the first few are told where `showsAll` is not set: a column typed in the wrong
/// unit would push all else off the screen. How many more there are is said in their place.
struct FindingList {
  let report: Report
  let language: Language
  let showsAll: Bool

  /// How many findings of one kind are told of one file.
  static let shownOfKind = 5

  var lines: [String] {
    Severity.allCases.flatMap { severity -> [String] in
      let told = report.findings.filter { $0.severity == severity }
      if told.isEmpty { return [] }
      return ["  \(severity.shown.text(in: language)) (\(told.count)):"]
        + Self.kinds(of: told).flatMap(lines(ofKind:))
    }
  }

  /// In the order of the codes; each kind by place, as the report has them.
  private static func kinds(of findings: [Finding]) -> [[Finding]] {
    Dictionary(grouping: findings, by: \.code).sorted { $0.key < $1.key }.map(\.value)
  }

  private func lines(ofKind findings: [Finding]) -> [String] {
    let shown = showsAll ? findings[...] : findings.prefix(Self.shownOfKind)
    var lines = shown.flatMap(lines(of:))
    if let code = findings.first?.code, shown.count < findings.count {
      lines += paragraph(rest(findings.count - shown.count, code), mark: Self.mark)
    }
    return lines
  }

  /// Where it stands, and below what is wrong, what to do and the code.
  private func lines(of finding: Finding) -> [String] {
    let place = FindingPlaceText.line(
      of: finding, in: report, language, columns: HelpText.columns - Self.margin - 2)
    let words = Phrase(
      vi: finding.sentence(in: .vietnamese), en: finding.sentence(in: .english))
    let sentence = ErrorSentence.sentence(words, finding.fix, finding.code).text(in: language)
    return ["  \(Self.mark)\(place)"]
      + IndentedText.lines(VisibleText.oneLine(sentence), by: Self.margin)
  }

  private func paragraph(_ phrase: Phrase, mark: String) -> [String] {
    IndentedText.lines(phrase.text(in: language), by: 2, mark: mark)
  }

  private static let mark = "- "
  /// Under the text behind the mark.
  private static let margin = 4

  private func rest(_ count: Int, _ code: FindingCode) -> Phrase {
    let (kind, number) = (code.rawValue, count.grouped)
    return Phrase(
      vi: "và \(number.vietnamese) nội dung khác cùng loại (\(kind)); xem đủ bằng --all hoặc"
        + " -o FILE.xlsx",
      en: "and \(number.english) more of this kind (\(kind)); see them all with --all or"
        + " -o FILE.xlsx")
  }
}
