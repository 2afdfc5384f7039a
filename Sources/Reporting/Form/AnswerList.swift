/// The numbered answers a row offers, in the order printed: `Trực tuyến = 0`, `Phát phiếu = 1`.
package struct AnswerList: Hashable, Sendable {
  package struct Answer: Hashable, Sendable {
    package let code: Int
    package let meaning: String

    package init(code: Int, meaning: String) {
      self.code = code
      self.meaning = meaning
    }
  }

  package let answers: [Answer]

  package init(_ answers: [Answer]) {
    self.answers = answers
  }

  package func meaning(of code: Int) -> String? {
    answers.first { $0.code == code }?.meaning
  }
}
