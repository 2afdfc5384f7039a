internal import Vocabulary

/// A sentence in the four beats of every message: where, what is wrong, the rule, what to do.
struct FourBeats: Sendable {
  let place: Phrase
  let wrong: Phrase
  let rule: Phrase
  let remedy: Phrase

  var phrase: Phrase {
    Phrase(
      vi: Self.joined(place.vietnamese, wrong.vietnamese, rule.vietnamese, remedy.vietnamese),
      en: Self.joined(place.english, wrong.english, rule.english, remedy.english))
  }

  private static func joined(
    _ place: String, _ wrong: String, _ rule: String, _ remedy: String
  ) -> String {
    "\(place): \(wrong); \(rule); \(remedy)" + (remedy.hasSuffix("?") ? "" : ".")
  }
}
