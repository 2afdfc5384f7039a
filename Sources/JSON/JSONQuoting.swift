/// How sentences about JSON show what a person wrote.
package enum JSONQuoting {
  /// In quotation marks, and never longer than a line of the sentence.
  package static func quoted(_ text: String, upTo limit: Int = 40) -> String {
    text.count <= limit ? "`\(text)`" : "`\(text.prefix(limit - 1))…`"
  }

  package static func list(_ words: [String]) -> String {
    words.map { quoted($0) }.joined(separator: ", ")
  }
}
