import Reporting
import Testing
import Vocabulary

/// One sentence that a rule says, beside a report of which it says it. The problem stands on the first line,
/// what to do on the second.
struct SaidSentence: CustomTestStringConvertible, Sendable {
  let code: String
  /// When it is said in just these words.
  let situation: String
  let drawing: String
  let concepts: String
  let vietnamese: String
  let english: String

  init(
    _ code: String, _ situation: String, _ drawing: String, concepts: String = "", vi: String,
    en: String
  ) {
    self.code = code
    self.situation = situation
    self.drawing = drawing
    self.concepts = concepts
    vietnamese = vi
    english = en
  }

  var testDescription: String { "\(code): \(situation)" }

  static let all = duties + ratios + parts + totals + answers + percentages + kinds

  /// The finding in which the rule says it.
  func finding() throws -> Finding {
    let told = try DrawnReport(drawing, concepts: concepts).findings()
    return try #require(told.first { $0.code.rawValue == code }, "nothing of \(code) is said")
  }
}
