internal import Desk
internal import Vocabulary

/// What stands at the end of a text about many files: which kinds are met most, which files have most
/// to correct, which cannot be read, and the counts of all in the last lines, where a screen ends.
struct CheckSummary {
  let tally: CheckTally
  let language: Language

  var text: String {
    let lists = [kinds, worst, unreadable].filter { !$0.isEmpty }
    let blocks = lists.map { "\n" + $0.joined(separator: "\n") + "\n" }.joined()
    return blocks + "\n" + units.map { say($0) + "\n" }.joined() + total
  }

  /// The same line as `read` has.
  private var total: Substring {
    ReadSummary.text(of: tally.read, in: language).drop { $0 == "\n" }
  }

  private func say(_ phrase: Phrase) -> String {
    VisibleText.oneLine(phrase.text(in: language))
  }

  // MARK: Lists

  private var kinds: [String] {
    let rows = tally.mostMet.map { kind in
      let title = FindingPages.page(of: kind.code)?.title.text(in: language) ?? ""
      let counts = say(Self.counts(of: kind))
      return HelpRow(kind.code.rawValue, title.isEmpty ? counts : "\(title): \(counts)")
    }
    return section(Phrase(vi: "Gặp nhiều nhất:", en: "Met most often:"), rows)
  }

  private static func counts(of kind: CheckTally.Kind) -> Phrase {
    let (files, findings) = (kind.files.grouped, kind.findings.grouped)
    return Phrase(
      vi: "\(files.vietnamese) tệp, \(findings.vietnamese) nội dung",
      en: "\(files.english) file\(kind.files == 1 ? "" : "s"), \(findings.english)"
        + " finding\(kind.findings == 1 ? "" : "s")")
  }

  private var worst: [String] {
    let rows = tally.worst.map { file in
      let count = file.findings[.error].grouped.text(in: language)
      let unit = file.unit.map { " (\($0))" } ?? ""
      return HelpRow(count, VisibleText.oneLine(file.path + unit))
    }
    return section(
      Phrase(vi: "Tệp có nhiều nội dung cần sửa nhất:", en: "Files with most to correct:"), rows)
  }

  private var unreadable: [String] {
    let count = tally.read.unreadable
    let rows = tally.unreadable.map { file in
      HelpRow(file.code?.rawValue ?? "", VisibleText.oneLine(file.path))
    }
    let lines = section(
      Phrase(
        vi: "Tệp không đọc được (\(count.grouped.vietnamese)):",
        en: "Files that cannot be read (\(count.grouped.english)):"), rows)
    let more = count - tally.unreadable.count
    return more > 0 ? lines + ["  \(say(Self.others(more)))"] : lines
  }

  private static func others(_ count: Int) -> Phrase {
    Phrase(
      vi: "và \(count.grouped.vietnamese) tệp khác",
      en: "and \(count.grouped.english) other file\(count == 1 ? "" : "s")")
  }

  private func section(_ title: Phrase, _ rows: [HelpRow]) -> [String] {
    rows.isEmpty ? [] : HelpRow.section(say(title), rows)
  }

  // MARK: Counts

  /// At most one line: none where no file names its unit and none is without findings.
  private var units: [Phrase] {
    var parts: [Phrase] = []
    if tally.unitCount > 0 {
      let count = tally.unitCount.grouped
      parts.append(
        Phrase(
          vi: "\(count.vietnamese) đơn vị",
          en: "\(count.english) unit\(tally.unitCount == 1 ? "" : "s")"))
    }
    if tally.clean > 0 {
      let count = tally.clean.grouped
      parts.append(
        Phrase(
          vi: "\(count.vietnamese) tệp không có nội dung cần rà soát",
          en: "\(count.english) file\(tally.clean == 1 ? "" : "s") with nothing to be reviewed"))
    }
    if parts.isEmpty { return [] }
    return [
      Phrase(
        vi: parts.map(\.vietnamese).joined(separator: ", ") + ".",
        en: parts.map(\.english).joined(separator: ", ") + ".")
    ]
  }
}
