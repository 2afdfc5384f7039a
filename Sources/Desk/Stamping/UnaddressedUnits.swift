package import Reporting
package import Vocabulary

/// Units of a list that a form asks nothing of: they get no file, and whoever sends the forms out is
/// told so.
package struct UnaddressedUnits: Explained, Hashable {
  private let form: String
  private let levels: [Level]
  private let names: [String]

  /// Nil where there are none.
  package init?(_ units: [Unit], of form: Form) {
    self.init(names: units.map(\.name), form: form.id, levels: form.levels)
  }

  init?(names: [String], form: String, levels: [Level]) {
    if names.isEmpty { return nil }
    self.names = names
    self.form = form
    self.levels = levels
  }

  package var code: FindingCode { FindingCode(rawValue: "BM805") }

  package var message: Phrase {
    let list = NameList.phrase(names, .unit)
    let known = levels.map(\.rawValue).joined(separator: ", ")
    let count = names.count.grouped
    return Phrase(
      vi:
        "Danh sách đơn vị: không lập biểu cho \(count.vietnamese) đơn vị (\(list.vietnamese)); bộ biểu"
        + " mẫu \(form) chỉ dành cho cấp \(known).",
      en: "Roster: no form was made for \(count.english) \(names.count == 1 ? "unit" : "units")"
        + " (\(list.english)); the form \(form) addresses \(known) only.")
  }

  package var fix: Phrase {
    Phrase(
      vi: "Đề nghị kiểm tra cột cấp trong danh sách nếu các đơn vị này cũng phải báo cáo.",
      en: "Please check their level in the roster if they have to report, too.")
  }
}
