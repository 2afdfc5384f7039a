package import Vocabulary

/// The pages of all codes about a list of units as it is written. Those about the units themselves
/// are beside them.
package enum RosterListPages {
  package static let all: [FindingPage] = [
    headings, doubtfulHeadings, noUnits, unknownLevel, noLevel, tooLarge, letters, separators,
    notUnit, unusableCell, severalMistakes,
  ]

  /// Where the examples stand.
  static let book = RosterPlace(file: "don-vi.xlsx", sheet: "Danh sách", line: 3)
  static let text = RosterPlace(file: "don-vi.csv", line: 12)

  static let levels = ["Cấp sở (so)", "Cấp xã (xa)"]

  static func goThere(_ what: Phrase) -> Phrase {
    Phrase(
      vi: "Đề nghị mở danh sách và đến \(what.vietnamese) nêu trong câu báo.",
      en: "Please open the list and go to the \(what.english) in the sentence.")
  }
}
