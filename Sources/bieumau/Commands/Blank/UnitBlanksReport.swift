internal import Desk
internal import Reporting
internal import Vocabulary

/// What is told when the forms of a list have been written.
struct UnitBlanksReport {
  private let result: UnitBlanksResult
  private let form: Form
  private let addressees: BlankAddressees

  init(_ result: UnitBlanksResult, form: Form, _ addressees: BlankAddressees) {
    self.result = result
    self.form = form
    self.addressees = addressees
  }

  /// Of single files that could not be written; the others are counted in the summary.
  private static let shownRefusals = 10

  /// 2 only where nothing could be written at all.
  var code: ExitCode {
    if result.stop != nil { return result.good > 0 ? .toCorrect : .failed }
    return result.different.isEmpty && result.refused.isEmpty ? .done : .toCorrect
  }

  func tell(_ console: Console) {
    for refusal in result.refused.prefix(Self.shownRefusals) { console.report(refusal) }
    if let different = DifferentFiles(result.different, in: result.folder) {
      console.report(different)
    }
    if let unaddressed = UnaddressedUnits(addressees.unaddressed, of: form) {
      console.note(ErrorSentence.sentence(unaddressed.message, unaddressed.fix, unaddressed.code))
    }
    if let stop = result.stop { console.report(stop) }
    console.note(summary)
  }

  var summary: Phrase {
    var parts = [Self.made(result.made, form.id, in: result.folder)]
    func add(_ count: Int, _ vietnamese: String, _ one: String, _ many: String) {
      guard count > 0 else { return }
      let number = count.grouped
      parts.append(
        Phrase(
          vi: "\(number.vietnamese) \(vietnamese)",
          en: "\(number.english) \(count == 1 ? one : many)"))
    }
    add(result.replaced, "tệp được thay", "replaced", "replaced")
    add(
      result.alreadyThere, "tệp đã có sẵn, giống hệt", "was there already, the same",
      "were there already, the same")
    add(result.different.count, "tệp khác, giữ nguyên", "differs and stays", "differ and stay")
    add(result.refused.count, "tệp không ghi được", "could not be written", "could not be written")
    add(
      addressees.units.count - done, "tệp chưa lập", "was not reached", "were not reached")
    add(
      addressees.leftOut, "đơn vị cấp khác không lập", "unit of another level left out",
      "units of other levels left out")
    return Phrase(
      vi: parts.map(\.vietnamese).joined(separator: "; "),
      en: parts.map(\.english).joined(separator: "; "))
  }

  private var done: Int {
    result.good + result.different.count + result.refused.count
  }

  private static func made(_ count: Int, _ form: String, in folder: String) -> Phrase {
    let number = count.grouped
    return Phrase(
      vi: "Đã lập \(number.vietnamese) biểu trống \(form), thư mục \(folder)",
      en: "\(number.english) blank \(count == 1 ? "form" : "forms") \(form) made in \(folder)")
  }
}
