package import Vocabulary

extension MarkupError: Explained {
  package var code: FindingCode { FindingCode(rawValue: "BM111") }
  package var message: Phrase {
    Phrase(
      vi: "phần “\(part)”, byte \(offset): \(reason)",
      en: "part “\(part)”, byte \(offset): \(reason)")
  }
  package var fix: Phrase { Phrase(vi: "", en: "") }
}
