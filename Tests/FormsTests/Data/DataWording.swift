import Reporting
import Testing
import Vocabulary

/// A table of data that cannot be used, and what a person is told of it.
struct DataWording: CustomTestStringConvertible, Sendable {
  /// Which reason it is, in its own name.
  let id: String
  let input: String
  let code: String
  let message: Phrase
  let fix: Phrase

  var testDescription: String { id }

  init(
    _ id: String, _ input: String, _ code: String, _ vi: String, _ fixVi: String, _ en: String,
    _ fixEn: String
  ) {
    (self.id, self.input, self.code) = (id, input, code)
    message = Phrase(vi: vi, en: en)
    fix = Phrase(vi: fixVi, en: fixEn)
  }
}
