/// One sentence in Vietnamese and in English, written beside the code that has something to say.
///
/// Only the program and its JSON choose a language; every stage before them carries both.
package struct Phrase: Hashable, Sendable {
  package let vietnamese: String
  package let english: String

  package init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
