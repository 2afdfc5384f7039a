internal import Desk
internal import Vocabulary

extension Command {
  static let explain = Command(
    name: "explain",
    summary: Phrase(
      vi: "giải thích mã ở cuối câu báo và hướng dẫn cách xử lý",
      en: "what the code at the end of a sentence means and what to do"),
    usage: ["explain [CODE...] [--json]"],
    operands: [.codes],
    options: [.json],
    examples: [
      Example(
        "explain",
        Phrase(vi: "liệt kê mọi mã theo nhóm", en: "list all codes, family by family")),
      Example(
        "explain BM106",
        Phrase(
          vi: "xem ý nghĩa và cách xử lý của BM106; bm106 và 106 cũng được",
          en: "see what BM106 means and what to do; bm106 and 106 mean the same")),
    ],
    run: { call in
      let asked = try pages(of: call.operands)
      if call.has(.json) {
        for page in asked ?? FindingPages.all {
          try call.console.out.write(ExplainJSON.line(for: page, in: call.language))
        }
      } else {
        try call.console.out.write(
          asked.map { ExplainText.pages($0, in: call.language) }
            ?? ExplainText.list(FindingPages.all, in: call.language))
      }
      return .done
    })

  /// Nil where no code was given. Each page once, however often it was asked for: codes may come
  /// from the findings of a hundred files.
  private static func pages(of typed: [String]) throws -> [FindingPage]? {
    if typed.isEmpty { return nil }
    var shown: Set<FindingCode> = []
    let pages = try typed.map { word in
      guard let page = FindingPages.page(of: FindingCode(typed: word)) else {
        throw UsageError(
          .unknownCode(word, among: FindingPages.all.map(\.code)), command: explain.name)
      }
      return page
    }
    return pages.filter { shown.insert($0.code).inserted }
  }
}

extension Operand {
  fileprivate static let codes = Operand(
    "CODE", .anyNumber,
    Phrase(
      vi: "mã cần giải thích; không ghi mã nào thì liệt kê mọi mã",
      en: "a code to explain; without one, all codes are listed"))
}
