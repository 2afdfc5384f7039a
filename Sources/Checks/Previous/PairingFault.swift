package import Reporting
package import Vocabulary

/// Why a report is not, or should not be, held against what was given as the previous one.
package enum PairingFault: Hashable, Sendable {
  /// It is of the same time, or of a later one.
  case notEarlier(Period, current: Period)
  case otherForm(String, current: String)
  /// It has no form, or one that nobody described.
  case unknownForm
  /// It is compared all the same: units change their names, and a person has named the file.
  case otherUnit(String, current: String)
}

extension PairingFault {
  static let code = FindingCode(rawValue: "BM615")

  /// Whether there is nothing to be compared.
  var preventsComparison: Bool {
    switch self {
    case .notEarlier, .otherForm, .unknownForm: true
    case .otherUnit: false
    }
  }

  /// What is wrong with holding a report against this one; nil where all is well. Units that are called
  /// by their files contradict nobody.
  init?(_ report: Report, isUnitNamed: Bool, against previous: KeptReport) {
    if let form = report.formID, form != previous.form {
      self = .otherForm(previous.form, current: form)
    } else if let current = report.period, let period = previous.period,
      !period.ends(before: current)
    {
      self = .notEarlier(period, current: current)
    } else if isUnitNamed, previous.isUnitNamed, let unit = report.unit,
      let other = previous.unit,
      UnitIdentity(unit).contradicts(UnitIdentity(other))
    {
      self = .otherUnit(other.name, current: unit.name)
    } else {
      return nil
    }
  }

  /// `file` is the previous report.
  package func finding(on file: String) -> Finding { ruleFinding(file).finding }

  func ruleFinding(_ file: String) -> RuleFinding {
    let name = FileNames.quoted(file)
    return RuleFinding(
      code: Self.code, severity: .warning, place: .wholeFile,
      message: Phrase(vi: "Báo cáo kỳ trước \(name): ", en: "The previous report \(name): ")
        + problem,
      fix: cure)
  }

  private var problem: Phrase {
    switch self {
    case .notEarlier(let period, let current):
      let (period, current) = (period.inSentence, current.inSentence)
      return Phrase(
        vi:
          "là báo cáo của \(period.vietnamese), không trước \(current.vietnamese) là kỳ đang kiểm tra;"
          + " chỉ so sánh được với kỳ trước đó, nên chưa so sánh.",
        en:
          "it is of \(period.english), not before \(current.english), which is being checked; a report"
          + " is compared with an earlier one, so that nothing was compared.")
    case .otherForm(let form, let current):
      return Phrase(
        vi:
          "theo bộ biểu mẫu \(form), còn báo cáo đang kiểm tra theo bộ \(current); hai bộ không cùng các"
          + " dòng, nên chưa so sánh.",
        en:
          "it is in the form \(form), the one being checked is in \(current); the two do not have the"
          + " same rows, so that nothing was compared.")
    case .unknownForm:
      return Phrase(
        vi:
          "không theo bộ biểu mẫu nào đã biết; chỉ so sánh được các dòng của một bộ biểu mẫu, nên chưa so"
          + " sánh.",
        en:
          "it is in none of the known forms; only rows of one form can be compared, so that nothing was"
          + " compared.")
    case .otherUnit(let unit, let current):
      let (unit, own) = (Quoting.quoted(unit, upTo: 60), Quoting.quoted(current, upTo: 60))
      return Phrase(
        vi:
          "là của \(unit), còn báo cáo đang kiểm tra là của \(own); chỉ so sánh được hai kỳ của một đơn"
          + " vị, kết quả so sánh của tệp này chỉ dùng khi đó là tên cũ của đơn vị.",
        en:
          "it is of \(unit), the one being checked is of \(own); only two reports of one unit can be"
          + " compared, and what was found by it holds if that is an old name of the unit.")
    }
  }

  private var cure: Phrase {
    switch self {
    case .notEarlier:
      Phrase(
        vi: "Đề nghị ghi đúng tệp hoặc thư mục của kỳ trước sau --previous.",
        en: "Please give the file or the folder of the period before behind --previous.")
    case .otherForm, .unknownForm:
      Phrase(
        vi: "Đề nghị ghi báo cáo kỳ trước cùng bộ biểu mẫu sau --previous.",
        en: "Please give a previous report in the same form behind --previous.")
    case .otherUnit:
      Phrase(
        vi: "Đề nghị kiểm tra lại tệp sau --previous; nếu đơn vị đã đổi tên thì không cần sửa.",
        en:
          "Please check the file behind --previous; if the unit has changed its name, nothing is to be"
          + " done.")
    }
  }
}
