internal import Desk
internal import Reporting
internal import Vocabulary

/// The report that `write` puts into a form, and the form, or a sentence on what does not fit.
struct WriteChoice {
  private let library: FormLibrary
  private let call: Call

  init(_ library: FormLibrary, _ call: Call) {
    self.library = library
    self.call = call
  }

  func choose(_ path: String) throws -> (NewWorkbooks, Report) {
    let asked = try call.value(of: .formOfData).map {
      try FormChoice(library, call).id(named: $0)
    }
    let reports = try ReportFile.read(path, library, form: asked)
    guard let report = reports.first, reports.count == 1 else {
      throw misuse(
        path,
        Phrase(
          vi: "có số liệu của \(reports.count) báo cáo", en: "it has \(reports.count) reports"),
        rule: Phrase(vi: "mỗi phụ lục là của một báo cáo", en: "an appendix is one report's"),
        remedy: Phrase(
          vi: "đề nghị tách mỗi báo cáo một tệp", en: "please give each report a file of its own"))
    }
    guard let id = report.formID else {
      throw misuse(
        path,
        Phrase(
          vi: "số liệu không thuộc bộ biểu mẫu nào đã biết", en: "it is of no form that is known"),
        rule: Phrase(
          vi: "phụ lục được lập theo trình bày của bộ biểu mẫu",
          en: "an appendix is made in the layout of a form"),
        remedy: Phrase(
          vi: "đề nghị thêm bộ biểu mẫu đó bằng --templates",
          en: "please add the form with --templates"))
    }
    guard asked == nil || asked == id, let workbooks = try NewWorkbooks(library, form: id) else {
      throw misuse(
        path,
        Phrase(vi: "số liệu là của bộ biểu mẫu \(id)", en: "it is of the form \(id)"),
        rule: Phrase(
          vi: "số liệu chỉ ghi được vào bộ biểu mẫu của mình",
          en: "figures can only be written into their own form"),
        remedy: Phrase(
          vi: "đề nghị ghi --form \(id), hoặc bỏ --form",
          en: "please say --form \(id), or leave --form out"))
    }
    if let level = report.unit?.level, !workbooks.form.levels.isEmpty {
      guard workbooks.form.levels.contains(level) else {
        throw otherLevel(level, path, workbooks.form)
      }
    }
    return (workbooks, report)
  }

  private func otherLevel(_ level: Level, _ path: String, _ form: Form) -> UsageError {
    let known = form.levels.map(\.rawValue).joined(separator: ", ")
    return misuse(
      path,
      Phrase(
        vi: "số liệu là của một đơn vị cấp \(level.rawValue)",
        en: "it is of a unit of the level \(level.rawValue)"),
      rule: Phrase(
        vi: "bộ biểu mẫu \(form.id) dành cho \(known)", en: "the form \(form.id) addresses \(known)"
      ),
      remedy: Phrase(
        vi: "đề nghị kiểm tra lại cấp của đơn vị trong số liệu",
        en: "please check the level of the unit in the data"))
  }

  private func misuse(
    _ path: String, _ wrong: Phrase, rule: Phrase, remedy: Phrase
  ) -> UsageError {
    call.misuse(
      place: Phrase(vi: "tệp số liệu “\(path)”", en: "data “\(path)”"), wrong: wrong, rule: rule,
      remedy: remedy)
  }
}
