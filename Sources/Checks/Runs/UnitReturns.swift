internal import Reporting
internal import Vocabulary

/// A unit sends one return for a period. Of two with the same figures one is a copy; of two with
/// different ones nobody but the unit knows which counts.
struct UnitReturns: Sendable {
  static let code = FindingCode(rawValue: "BM602")

  private var first: String?
  /// The first file with these figures.
  private var files: [FigureDigest: String] = [:]

  /// What there is to tell of one more return of the unit.
  mutating func add(_ entry: RunEntry) -> RuleFinding? {
    defer {
      if first == nil { first = entry.file }
      if files[entry.digest] == nil { files[entry.digest] = entry.file }
    }
    if let copy = files[entry.digest] { return Self.finding(entry, like: copy) }
    return first.map { Self.finding(entry, unlike: $0) }
  }

  static func finding(_ entry: RunEntry, like earlier: String) -> RuleFinding {
    RuleFinding(
      code: code, severity: .warning, place: .wholeFile,
      message: opening(entry)
        + Phrase(
          vi:
            "đã có ở tệp \(Quoting.quoted(earlier, upTo: 120)) với số liệu giống hệt; mỗi đơn vị gửi một"
            + " tệp cho mỗi kỳ, tệp thừa sẽ bị cộng hai lần khi tổng hợp.",
          en:
            "it is also in the file \(Quoting.quoted(earlier, upTo: 120)), with the same figures; a unit"
            + " sends one file for a period, and a second one would be added twice."),
      fix: Phrase(
        vi:
          "Đề nghị giữ lại một tệp; nếu là hai đơn vị cùng tên thì ghi rõ tên hoặc mã từng đơn vị.",
        en:
          "Please keep one of the two; if these are two units of one name, have each say its full name or"
          + " its code."))
  }

  static func finding(_ entry: RunEntry, unlike earlier: String) -> RuleFinding {
    RuleFinding(
      code: code, severity: .error, place: .wholeFile,
      message: opening(entry)
        + Phrase(
          vi:
            "đã có ở tệp \(Quoting.quoted(earlier, upTo: 120)) với số liệu khác; mỗi đơn vị chỉ có một"
            + " báo cáo cho mỗi kỳ, chưa rõ báo cáo nào là chính thức.",
          en:
            "it is also in the file \(Quoting.quoted(earlier, upTo: 120)), with other figures; a unit has"
            + " one report for a period, and which of them counts is not clear."),
      fix: Phrase(
        vi:
          "Đề nghị hỏi đơn vị tệp nào là bản chính thức và bỏ tệp kia; nếu là hai đơn vị cùng tên thì ghi"
          + " rõ tên hoặc mã từng đơn vị.",
        en:
          "Please ask the unit which file counts and take the other one away; if these are two units of"
          + " one name, have each say its full name or its code."))
  }

  /// “Tệp “b.xlsx”: báo cáo của “Sở Y tế” cho quý III năm 2022 ”.
  private static func opening(_ entry: RunEntry) -> Phrase {
    let file = FileNames.quoted(entry.file)
    let unit = Quoting.quoted(entry.unitName ?? "", upTo: 60)
    let period = entry.period?.inSentence
    return Phrase(
      vi:
        "Tệp \(file): báo cáo của \(unit)\(period.map { " cho \($0.vietnamese)" } ?? "") ",
      en:
        "File \(file): the report of \(unit)\(period.map { " for \($0.english)" } ?? "") came twice,"
        + " ")
  }
}
