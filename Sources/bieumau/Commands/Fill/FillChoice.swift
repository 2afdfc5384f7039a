internal import Desk
internal import Reporting
internal import Vocabulary

/// The data that goes into a template, or a sentence on why it does not.
struct FillChoice {
  private let library: FormLibrary
  private let call: Call

  init(_ library: FormLibrary, _ call: Call) {
    self.library = library
    self.call = call
  }

  /// The one report of the data, of the template's form.
  func data(_ path: String, for filling: WorkbookFilling) throws -> Report {
    let reports = try filling.data(path, library)
    guard let report = reports.first, reports.count == 1 else {
      throw misuse(
        path,
        Phrase(
          vi: "có số liệu của \(reports.count) báo cáo", en: "it has \(reports.count) reports"),
        rule: Phrase(
          vi: "mỗi tệp mẫu điền số liệu của một báo cáo", en: "a template takes one report"),
        remedy: Phrase(
          vi: "đề nghị tách mỗi báo cáo một tệp", en: "please give each report a file of its own"))
    }
    guard report.form?.id == filling.form?.id else {
      let (own, other) = (name(of: filling.form), name(of: report.form))
      throw misuse(
        path,
        Phrase(vi: "số liệu là của \(other.vietnamese)", en: "it is of \(other.english)"),
        rule: Phrase(
          vi: "tệp mẫu là của \(own.vietnamese); số liệu chỉ ghi được vào bộ biểu mẫu của mình",
          en: "the template is of \(own.english), and figures only go into their own form"),
        remedy: Phrase(
          vi: "đề nghị dùng tệp mẫu của bộ biểu mẫu đó",
          en: "please use a template of that form"))
    }
    return report
  }

  private func name(of form: Form?) -> Phrase {
    guard let form, form.isDescribed else {
      return Phrase(vi: "một bộ biểu mẫu chưa biết", en: "a form that is not known")
    }
    return Phrase(vi: "bộ biểu mẫu \(form.id)", en: "the form \(form.id)")
  }

  private func misuse(
    _ path: String, _ wrong: Phrase, rule: Phrase, remedy: Phrase
  ) -> UsageError {
    call.misuse(
      place: Phrase(vi: "tệp số liệu “\(path)”", en: "data “\(path)”"), wrong: wrong, rule: rule,
      remedy: remedy)
  }
}
