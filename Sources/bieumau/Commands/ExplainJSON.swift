internal import JSON
internal import Vocabulary

/// A page as one line of JSON. What a code means and why it matters is one text there.
enum ExplainJSON {
  static func line(for page: FindingPage, in language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { item in
      item.member("code", page.code.rawValue)
      item.member("title", page.title.text(in: language))
      item.member(
        "meaning", "\(page.meaning.text(in: language)) \(page.rule.text(in: language))")
      item.array("steps") { steps in
        for step in page.steps { steps.element(step.text(in: language)) }
      }
    }
    return writer.bytes
  }
}
