internal import Reporting
internal import Vocabulary

/// The period that a person names, or a sentence that lists what the form has.
struct PeriodChoice {
  private let call: Call

  init(_ call: Call) {
    self.call = call
  }

  func period(_ name: String, of form: Form) throws -> Period {
    guard let period = Period(name) else {
      throw misuse(
        name, form, wrong: Phrase(vi: "không đọc được tên kỳ này", en: "this names no period"))
    }
    guard form.periods.isEmpty || form.periods.contains(period.kind) else {
      throw misuse(
        name, form,
        wrong: Phrase(
          vi: "bộ biểu mẫu \(form.id) không báo cáo theo kỳ này",
          en: "the form \(form.id) is not reported for such a period"))
    }
    return period
  }

  private func misuse(_ name: String, _ form: Form, wrong: Phrase) -> UsageError {
    let kinds = form.periods.isEmpty ? Period.Kind.allCases : form.periods
    let rule = Self.list(of: kinds)
    return call.misuse(
      place: Phrase(vi: "tùy chọn --period “\(name)”", en: "option --period “\(name)”"),
      wrong: wrong,
      rule: Phrase(
        vi: "bộ biểu mẫu này báo cáo theo \(rule.vietnamese)",
        en: "this form is reported by \(rule.english)"),
      remedy: Phrase(
        vi: "đề nghị ghi kỳ theo một trong các cách đó",
        en: "please name the period in one of these ways"))
  }

  /// Each kind with a way to type it.
  private static func list(of kinds: [Period.Kind]) -> Phrase {
    let all = kinds.map { kind in
      switch kind {
      case .month: Phrase(vi: "tháng (2022-M05)", en: "month (2022-M05)")
      case .quarter: Phrase(vi: "quý (2022-Q3)", en: "quarter (2022-Q3)")
      case .half: Phrase(vi: "6 tháng (2022-H1)", en: "half-year (2022-H1)")
      case .nineMonths: Phrase(vi: "9 tháng (2022-9M)", en: "nine months (2022-9M)")
      case .year: Phrase(vi: "năm (2022)", en: "year (2022)")
      }
    }
    return Phrase(
      vi: all.map(\.vietnamese).joined(separator: ", "),
      en: all.map(\.english).joined(separator: ", "))
  }
}
