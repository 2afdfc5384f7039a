internal import Reporting
internal import SheetWriting
package import Vocabulary

/// A unit for which no form can be made: a workbook cannot hold its name or its code.
package struct UnitNotWritable: Explained, Hashable {
  private let unit: Unit
  private let reason: Reason

  enum Reason: Hashable {
    case tooLong
    case letters(String?)
  }

  init(_ unit: Unit, _ reason: Reason) {
    self.unit = unit
    self.reason = reason
  }

  init(_ unit: Unit, _ fault: PlanFault) {
    self.unit = unit
    reason =
      switch fault.reason {
      case .longText: .tooLong
      case .code(let code, _): .letters(code)
      default: .letters(nil)
      }
  }

  package var code: FindingCode { FindingCode(rawValue: "BM806") }

  package var message: Phrase {
    let (name, code) = (unit.name.shortened, unit.code.shortened)
    return Phrase(
      vi: "Danh sách đơn vị, “\(name)” (mã “\(code)”): \(problem.vietnamese).",
      en: "Roster, “\(name)” (code “\(code)”): \(problem.english).")
  }

  private var problem: Phrase {
    switch reason {
    case .tooLong:
      Phrase(
        vi:
          "tên và mã quá dài nên chưa lập được biểu; tên, mã, cấp, kỳ và mã bộ biểu mẫu ghi trong tệp"
          + " tối đa 255 ký tự",
        en:
          "name and code are too long, and no form was made; together with level, period and form a"
          + " file holds 255 characters of them")
    case .letters(let code?):
      Phrase(
        vi:
          "tên hoặc mã có “\(code)” nên chưa lập được biểu; Excel đọc dãy này là mã của một ký tự khác",
        en:
          "name or code has “\(code)”, and no form was made; Excel reads this as the code of another"
          + " character")
    case .letters(nil):
      Phrase(
        vi:
          "tên hoặc mã có ký tự điều khiển nên chưa lập được biểu; tệp Excel không chứa được ký tự này",
        en: "name or code has a control character, and no form was made; a workbook cannot hold it")
    }
  }

  package var fix: Phrase {
    switch reason {
    case .tooLong:
      Phrase(
        vi: "Đề nghị ghi tên hoặc mã ngắn hơn trong danh sách rồi chạy lại.",
        en: "Please shorten the name or the code in the roster, then run this again.")
    case .letters:
      Phrase(
        vi: "Đề nghị gõ lại tên và mã của đơn vị trong danh sách rồi chạy lại.",
        en: "Please type name and code of the unit again in the roster, then run this again.")
    }
  }
}

extension String {
  /// As much of a name as a sentence bears.
  fileprivate var shortened: String { count > 80 ? "\(prefix(79))…" : self }
}
