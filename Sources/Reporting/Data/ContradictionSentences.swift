internal import JSON
internal import Vocabulary

// What a person is told when data and form do not speak of the same row or table.

extension DataError.Contradiction {
  /// What is wrong, and the rule.
  var wrong: Phrase {
    let given = JSONQuoting.quoted(given, upTo: 60)
    let expected = expected.isEmpty ? nil : JSONQuoting.quoted(expected, upTo: 60)
    let (what, place, other) = (field.name, place, otherPlace)
    return Phrase(
      vi: "\(what.vietnamese) của \(place.vietnamese) ghi là \(given), nhưng trong bộ biểu mẫu là"
        + " \(expected ?? "trống")\(other.vietnamese); số liệu được ghi theo số thứ tự của biểu và"
        + " dòng, nên có thể đã bị lệch.",
      en: "\(what.english) of \(place.english) is given as \(given), but in the form it is"
        + " \(expected ?? "empty")\(other.english); figures go where the numbers of table and row"
        + " say, so they may be in the wrong place.")
  }

  func fix(inJSON isJSON: Bool) -> Phrase {
    let surplus =
      isJSON
      ? Phrase(
        vi: "xóa trường `\(field.rawValue)`", en: "remove the field `\(field.rawValue)`")
      : Phrase(
        vi: "xóa nội dung ô ở cột `\(field.rawValue)`",
        en: "clear the cell in column `\(field.rawValue)`")
    return Phrase(
      vi: "Đề nghị kiểm tra lại mã bộ biểu mẫu và số thứ tự của biểu, dòng. Nếu các số này đúng, đề"
        + " nghị \(surplus.vietnamese).",
      en: "Check the id of the form and the numbers of table and row. If they are right,"
        + " \(surplus.english).")
  }

  private var place: Phrase {
    guard let row else { return Phrase(vi: "biểu \(table)", en: "table \(table)") }
    return Phrase(vi: "dòng \(row) thuộc biểu \(table)", en: "row \(row) of table \(table)")
  }

  /// Where the form has what was given.
  private var otherPlace: Phrase {
    guard let namesake else { return Phrase(vi: "", en: "") }
    return row == nil
      ? Phrase(vi: " (đó là tên của biểu \(namesake))", en: " (that is table \(namesake))")
      : Phrase(vi: " (đó là của dòng \(namesake))", en: " (that is row \(namesake))")
  }
}

extension DataError.Contradiction.Field {
  fileprivate var name: Phrase {
    switch self {
    case .title: Phrase(vi: "tên", en: "the title")
    case .code: Phrase(vi: "STT", en: "the code")
    case .label: Phrase(vi: "chỉ tiêu", en: "the label")
    case .concept: Phrase(vi: "chỉ tiêu chuẩn", en: "the concept")
    }
  }
}
