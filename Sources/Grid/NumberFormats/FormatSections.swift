/// The sections of a format, and which of them a value takes.
struct FormatSections: Sendable {
  /// The kind of most numbers; `text` for a format that was made for text alone.
  let kind: NumberFormat.Kind
  /// In the order they are tried. The last without a condition takes what is left.
  private(set) var numbers: [FormatSection]
  /// Nil when text is shown as it is.
  private(set) var text: FormatSection?

  /// Excel reads four sections; whatever follows them is passed over.
  private static let limit = 4

  init(code: String) {
    var sections = FormatScanner.lexemes(of: code)
      .split(separator: .sectionEnd, maxSplits: Self.limit, omittingEmptySubsequences: false)
      .prefix(Self.limit)
      .map { FormatSection(Array($0)) }
    if sections.count == Self.limit {
      text = sections.removeLast()
    } else if let last = sections.last, last.hasText {
      text = last
      sections.removeLast()
    }
    let isForText = sections.isEmpty
    // `@` in front of other sections is no number's either.
    numbers = sections.map { $0.hasText ? .general : $0 }
    kind = isForText ? .text : numbers.first(where: \.hasFields)?.kind ?? .number
    if isForText { numbers = [.general] }
    settleConditions()
  }

  func section(for value: DecimalDigits) -> FormatSection? {
    numbers.first { $0.condition?.holds(for: value) ?? true }
  }

  /// Who takes which numbers, and where a minus sign is added: where the condition of the section
  /// does not say by itself that its numbers are negative.
  private mutating func settleConditions() {
    if numbers.contains(where: { $0.condition != nil }) {
      settleGivenConditions()
      return
    }
    switch numbers.count {
    case 1: numbers[0].showsMinus = true
    case 2: numbers[0].condition = .notBelow0
    default:
      numbers[0].condition = .above0
      numbers[1].condition = .below0
    }
  }

  private mutating func settleGivenConditions() {
    if numbers[0].condition == nil { numbers[0].condition = .above0 }
    if numbers.count == 1 { numbers.append(.general) }
    if numbers.count > 2, numbers[1].condition == nil { numbers[1].condition = .below0 }
    for index in numbers.indices {
      if let condition = numbers[index].condition {
        numbers[index].showsMinus = !condition.impliesNegative
      } else if numbers.count == 2, let first = numbers[0].condition {
        numbers[index].showsMinus = first.leavesSignBehind
      } else {
        numbers[index].showsMinus = true
      }
    }
  }
}
