/// What `explain` tells of one code, beyond the sentence of a finding: what was found and how that
/// comes about in an office, why it matters, what to click.
///
/// A page is written beside the sentences that carry its code. A code that stands for several cases
/// has steps for each.
package struct FindingPage: Sendable {
  package let code: FindingCode
  /// For lists: begins in lower case, without a full stop.
  package let title: Phrase
  /// What was found, and how it usually comes about.
  package let meaning: Phrase
  /// The rule behind it, and what would go wrong without it.
  package let rule: Phrase
  package let cases: [Case]
  /// Findings of this code, so that the page can show sentences as the program says them. There is
  /// at least one, which a test sees to.
  package let examples: [any Explained]

  /// One of the things that a code can stand for.
  package struct Case: Hashable, Sendable {
    /// What it is, for a heading: without a full stop. Nil where the code stands for one thing only.
    package let name: Phrase?
    /// Whole sentences, to be done one after the other.
    package let steps: [Phrase]

    package init(_ name: Phrase?, _ steps: [Phrase]) {
      self.name = name
      self.steps = steps
    }
  }

  /// For a code that stands for several things.
  package init(
    _ code: String, title: Phrase, meaning: Phrase, rule: Phrase, cases: [Case],
    examples: [any Explained]
  ) {
    self.code = FindingCode(rawValue: code)
    self.title = title
    self.meaning = meaning
    self.rule = rule
    self.cases = cases
    self.examples = examples
  }
}

// The ways in which most pages are written.
extension FindingPage {
  package init(
    _ code: String, title: Phrase, meaning: Phrase, rule: Phrase, cases: [Case],
    example: any Explained
  ) {
    self.init(
      code, title: title, meaning: meaning, rule: rule, cases: cases, examples: [example])
  }

  /// For a code that stands for one thing.
  package init(
    _ code: String, title: Phrase, meaning: Phrase, rule: Phrase, steps: [Phrase],
    examples: [any Explained]
  ) {
    self.init(
      code, title: title, meaning: meaning, rule: rule, cases: [Case(nil, steps)],
      examples: examples)
  }

  package init(
    _ code: String, title: Phrase, meaning: Phrase, rule: Phrase, steps: [Phrase],
    example: any Explained
  ) {
    self.init(
      code, title: title, meaning: meaning, rule: rule, steps: steps, examples: [example])
  }
}

extension FindingPage {
  /// All steps in one list; where there are several cases, each step names its own first.
  package var steps: [Phrase] {
    cases.flatMap { item in
      item.steps.map { step in
        guard let name = item.name else { return step }
        return Phrase(
          vi: "\(name.vietnamese): \(step.vietnamese)", en: "\(name.english): \(step.english)")
      }
    }
  }
}
