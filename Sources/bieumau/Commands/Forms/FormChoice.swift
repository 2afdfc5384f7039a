internal import Desk
internal import Reporting
internal import Vocabulary

/// Finds the form and the level that a person names, or says what there is.
struct FormChoice {
  private let library: FormLibrary
  private let call: Call

  init(_ library: FormLibrary, _ call: Call) {
    self.library = library
    self.call = call
  }

  func form(named name: String) throws -> Form {
    guard let form = try library.form(id(named: name)) else { throw unknownForm(name) }
    return form
  }

  /// By its id, or by its id without the year where only one form is meant.
  func id(named name: String) throws -> String {
    let editions = library.ids.filter { $0.isEdition(of: name) }
    if library.ids.contains(name) { return name }
    guard let id = editions.first, editions.count == 1 else { throw unknownForm(name) }
    return id
  }

  private func unknownForm(_ name: String) -> UsageError {
    let known = library.ids.joined(separator: ", ")
    return call.misuse(
      place: Phrase(vi: "bộ biểu mẫu “\(name)”", en: "form “\(name)”"),
      wrong: Phrase(vi: "không có bộ biểu mẫu này", en: "there is no such form"),
      rule: Phrase(
        vi: "các bộ biểu mẫu hiện có là \(known)", en: "the forms are \(known)"),
      remedy: UsageError.didYouMean(name, among: library.ids)
        ?? Phrase(
          vi: "đề nghị chọn một trong các bộ đó, hoặc chỉ ra thư mục có bộ biểu mẫu này bằng"
            + " --templates",
          en: "please choose one of them, or name the folder that has it with --templates"))
  }

  /// `mayGo` where the command needs no level.
  func level(_ name: String, of form: Form, mayGo: Bool = true) throws -> Level {
    if let level = form.levels.first(where: { $0.rawValue == name }) { return level }
    let known = form.levels.map(\.rawValue)
    let isKnown = library.levels.name(of: Level(name))
    let wrong =
      isKnown.map {
        Phrase(
          vi: "bộ biểu mẫu \(form.id) không yêu cầu \($0.vietnamese.lowercased()) báo cáo",
          en: "the form \(form.id) asks nothing of this level (\($0.english.lowercased()))")
      } ?? Phrase(vi: "không có cấp này", en: "there is no such level")
    throw call.misuse(
      place: Phrase(vi: "tùy chọn --level \(name)", en: "option --level \(name)"),
      wrong: wrong,
      rule: known.isEmpty
        ? Phrase(
          vi: "bộ biểu mẫu này không nói cấp nào báo cáo",
          en: "this form does not say which levels report")
        : Phrase(
          vi: "bộ biểu mẫu này dành cho \(known.joined(separator: ", "))",
          en: "this form addresses \(known.joined(separator: ", "))"),
      remedy: known.isEmpty
        ? Phrase(vi: "đề nghị bỏ --level", en: "please leave --level out")
        : UsageError.didYouMean(name, among: known)
          ?? Phrase(
            vi: "đề nghị chọn một trong các cấp đó\(mayGo ? ", hoặc bỏ --level" : "")",
            en: "please choose one of these\(mayGo ? ", or leave --level out" : "")"))
  }

  static func levelWithoutForm(_ level: String, _ call: Call) -> UsageError {
    call.misuse(
      place: Phrase(vi: "tùy chọn --level \(level)", en: "option --level \(level)"),
      wrong: Phrase(vi: "chưa chọn bộ biểu mẫu", en: "no form is named"),
      rule: Phrase(
        vi: "mỗi bộ biểu mẫu có các cấp báo cáo riêng",
        en: "each form has levels of its own"),
      remedy: Phrase(
        vi: "đề nghị ghi mã bộ biểu mẫu sau lệnh forms, ví dụ: forms gia-lai-2022 --level \(level)",
        en: "please name one, as in: forms gia-lai-2022 --level \(level)"))
  }
}

extension String {
  /// Whether it is the other with a year behind: `gia-lai-2022` of `gia-lai`, not of `gia`.
  fileprivate func isEdition(of name: String) -> Bool {
    guard hasPrefix("\(name)-") else { return false }
    let year = dropFirst(name.count + 1)
    return year.count == 4 && year.utf8.allSatisfy { ("0"..."9").contains(Unicode.Scalar($0)) }
  }
}
