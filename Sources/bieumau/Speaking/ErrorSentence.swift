internal import Desk
internal import Vocabulary

/// Any error as the one line that a person reads: `bieumau: …`.
enum ErrorSentence {
  static func line(for error: any Error, in language: Language) -> String {
    "\(Program.name): \(VisibleText.oneLine(phrase(for: error).text(in: language)))\n"
  }

  private static func phrase(for error: any Error) -> Phrase {
    switch error {
    case let error as UsageError: error.sentence
    case let error as any Explained: explained(error)
    default: unforeseen(error)
    }
  }

  private static func explained(_ error: any Explained) -> Phrase {
    sentence(error.message, error.fix, error.code)
  }

  /// What is wrong, what to do about it, and the code to look up.
  static func sentence(_ message: Phrase, _ fix: Phrase, _ code: FindingCode) -> Phrase {
    Phrase(
      vi: "\(closed(message.vietnamese)) \(closed(fix.vietnamese)) (\(code.rawValue))",
      en: "\(closed(message.english)) \(closed(fix.english)) (\(code.rawValue))")
  }

  /// An error that nobody has given a sentence yet: a gap in the program, and said to be one.
  private static func unforeseen(_ error: any Error) -> Phrase {
    FourBeats(
      place: Phrase(vi: "chương trình", en: "the program"),
      wrong: Phrase(
        vi: "gặp lỗi chưa được dự kiến (\(error))", en: "it met an unforeseen error (\(error))"),
      rule: Phrase(
        vi: "lỗi này thuộc về chương trình, không phải do dữ liệu của đơn vị",
        en: "the fault is the program's, not that of your data"),
      remedy: Phrase(
        vi: "đề nghị gửi dòng này cho người phụ trách chương trình",
        en: "please send this line to whoever maintains the program")
    ).phrase
  }

  private static func closed(_ sentence: String) -> String {
    guard let last = sentence.last, !".!?…".contains(last) else { return sentence }
    return sentence + "."
  }
}
