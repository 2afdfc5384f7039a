/// How sentences show what people wrote.
package enum Quoting {
  /// In quotation marks, and never longer than a part of a line.
  package static func quoted(_ text: String, upTo limit: Int = 40) -> String {
    // Letters have a byte at least: most texts need not be counted.
    if text.utf8.count <= limit { return "“\(text)”" }
    let start = text.prefix(limit + 1)
    return start.count <= limit ? "“\(text)”" : "“\(start.prefix(limit - 1))…”"
  }

  package static func list(_ words: [String]) -> String {
    let limit = 20
    let shown = words.prefix(limit).joined(separator: ", ")
    return words.count <= limit ? shown : "\(shown), …"
  }
}
