internal import Desk
internal import Vocabulary

/// Pages about codes, laid out for a terminal. No line is longer than that of help, unless a single
/// word is.
enum ExplainText {
  /// All of these codes with their titles, family by family. A family without codes is left out.
  static func list(_ pages: [FindingPage], in language: Language) -> String {
    var blocks = FindingFamily.allCases.compactMap { family -> [String]? in
      let rows = pages.filter { $0.code.family == family }
        .map { HelpRow($0.code.rawValue, $0.title.text(in: language)) }
      guard !rows.isEmpty else { return nil }
      return HelpRow.section("\(family.rawValue) · \(family.title.text(in: language))", rows)
    }
    blocks.append([furtherHelp.text(in: language)])
    return HelpText.joined(blocks)
  }

  static func pages(_ pages: [FindingPage], in language: Language) -> String {
    HelpText.joined(pages.flatMap { blocks(of: $0, in: language) })
  }

  private static func blocks(of page: FindingPage, in language: Language) -> [[String]] {
    let title = "\(page.code.rawValue) – \(page.title.text(in: language))"
    let examples = page.examples.map {
      String(ErrorSentence.line(for: $0, in: language).dropLast())
    }
    return [
      TextColumns.wrap(title, to: HelpText.columns),
      section(meaningTitle, [page.meaning.text(in: language)], language),
      section(ruleTitle, [page.rule.text(in: language)], language),
      [stepsTitle.text(in: language)] + page.cases.flatMap { lines(of: $0, in: language) },
      section(exampleTitle, examples, language),
    ]
  }

  private static func section(
    _ title: Phrase, _ texts: [String], _ language: Language
  ) -> [String] {
    [title.text(in: language)] + texts.flatMap { IndentedText.lines($0, by: 2) }
  }

  /// The steps under what they are for; a name that is missing takes no room.
  private static func lines(of item: FindingPage.Case, in language: Language) -> [String] {
    let name = item.name.map { IndentedText.lines($0.text(in: language) + ":", by: 2) } ?? []
    let steps = item.steps.enumerated().flatMap { index, step in
      IndentedText.lines(step.text(in: language), by: name.isEmpty ? 2 : 4, mark: "\(index + 1). ")
    }
    return name + steps
  }
}

extension ExplainText {
  private static let meaningTitle = Phrase(vi: "Ý nghĩa:", en: "What it means:")
  private static let ruleTitle = Phrase(vi: "Quy tắc và lý do:", en: "The rule and its reason:")
  private static let stepsTitle = Phrase(vi: "Cách xử lý:", en: "What to do:")
  private static let exampleTitle = Phrase(vi: "Ví dụ câu báo:", en: "An example of the sentence:")
  private static let furtherHelp = Phrase(
    vi: "Xem một mã: \(Program.name) explain CODE", en: "One code: \(Program.name) explain CODE")
}
