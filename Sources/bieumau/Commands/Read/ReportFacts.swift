internal import Desk
internal import Reporting
internal import Vocabulary

/// What a person wants to know of a report before any figure: by which form it was read, whose it
/// is, of which period, how much of it is filled in.
struct ReportFacts {
  private let report: Report
  private let levels: LevelTrees

  init(_ report: Report, _ levels: LevelTrees) {
    self.report = report
    self.levels = levels
  }

  /// The id of the form and how much of it was found.
  var form: Phrase {
    guard let form = report.form, form.isDescribed else {
      return Phrase(
        vi: "chưa có trong danh mục, đọc theo các bảng trong tệp",
        en: "not one of the known forms, read by its own tables")
    }
    guard let share = report.confidence?.multiplied(by: 100)?.normalized else {
      return Phrase(vi: form.id, en: form.id)
    }
    return Phrase(vi: "\(form.id) (khớp \(share)%)", en: "\(form.id) (\(share)% matched)")
  }

  /// Why there is no form; nil where there is one.
  var absence: Phrase? {
    if report.form != nil { return nil }
    return report.isReadable
      ? Phrase(vi: "không có biểu mẫu", en: "holds no form")
      : Phrase(vi: "không đọc được", en: "cannot be read")
  }

  var unit: Phrase { knownUnit ?? Self.notKnown }

  var period: Phrase { report.period?.title ?? Self.notKnown }

  /// Unit and period in one line, where no heading says which is which.
  var unitInLine: Phrase {
    knownUnit ?? Phrase(vi: "không rõ đơn vị", en: "unit not known")
  }

  var periodInLine: Phrase {
    report.period?.title ?? Phrase(vi: "không rõ kỳ", en: "period not known")
  }

  private var knownUnit: Phrase? {
    guard let unit = report.unit else { return nil }
    guard let level = unit.level else { return Phrase(vi: unit.name, en: unit.name) }
    let name = levels.name(of: level) ?? Phrase(vi: level.rawValue, en: level.rawValue)
    return Phrase(
      vi: "\(unit.name) (\(name.vietnamese.lowercased()))",
      en: "\(unit.name) (\(name.english.lowercased()))")
  }

  /// The letter that the report came with; nil where the workbook says nothing of one.
  var letter: Phrase? {
    guard let letter = report.letter else { return nil }
    var parts: [Phrase] = []
    if let number = letter.number {
      parts.append(Phrase(vi: "số \(number)", en: "no. \(number)"))
    }
    if let date = letter.date {
      parts.append(Phrase(vi: "ngày \(date.day)/\(date.month)/\(date.year)", en: "of \(date)"))
    }
    if let sender = letter.sender {
      parts.append(Phrase(vi: "của \(sender)", en: "from \(sender)"))
    }
    if parts.isEmpty { return nil }
    return Phrase(
      vi: parts.map(\.vietnamese).joined(separator: " "),
      en: parts.map(\.english).joined(separator: " "))
  }

  /// How many of the rows that ask for something have a figure, or words in its place.
  var filled: Phrase {
    var (all, filled) = (0, 0)
    for table in report.tables {
      for row in table.rows where row.form.kind != .group {
        all += 1
        if row.isFilled { filled += 1 }
      }
    }
    return Phrase(
      vi: "\(filled)/\(all) dòng có số liệu", en: "\(filled) of \(all) rows filled in")
  }

  private static let notKnown = Phrase(vi: "không rõ", en: "not known")
}
