internal import Vocabulary

/// The last line of a text about many files.
enum ReadSummary {
  static func text(of tally: ReadTally, in language: Language) -> String {
    let read = tally.files - tally.unreadable
    let (files, toCorrect) = (tally.files.grouped, tally.toCorrect.grouped)
    var parts = [
      Phrase(
        vi: "\(files.vietnamese) tệp: đọc được \(read.grouped.vietnamese)",
        en: "\(files.english) file\(tally.files == 1 ? "" : "s"): \(read.grouped.english) read")
    ]
    if tally.unreadable > 0 {
      let count = tally.unreadable.grouped
      parts.append(
        Phrase(
          vi: "không đọc được \(count.vietnamese)", en: "\(count.english) cannot be read"))
    }
    parts.append(
      Phrase(
        vi: "\(toCorrect.vietnamese) tệp có số liệu cần sửa",
        en: "\(toCorrect.english) with something to correct"))
    let counted = parts.map { $0.text(in: language) }.joined(separator: ", ")
    let found = tally.findings.phrase.map { "; \($0.text(in: language))" } ?? ""
    return "\n\(counted)\(found).\n"
  }
}
