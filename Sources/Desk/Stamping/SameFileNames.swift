internal import Reporting
package import Vocabulary

/// Units of a list whose files would have one name: nothing is written, as nobody could tell whose form
/// it is.
package struct SameFileNames: Explained, Hashable {
  private let first: Pair
  private let others: Int

  struct Pair: Hashable {
    let units: [Unit]
    let name: String

    init(_ one: Unit, _ other: Unit, name: String) {
      units = [one, other]
      self.name = name
    }
  }

  /// Nil where there are none.
  init?(_ pairs: [Pair]) {
    guard let first = pairs.first else { return nil }
    self.first = first
    others = pairs.count - 1
  }

  package var code: FindingCode { FindingCode(rawValue: "BM804") }

  package var message: Phrase {
    let names = first.units.map { "“\($0.name)” (“\($0.code)”)" }
    let more =
      others == 0
      ? Phrase(vi: "", en: "")
      : Phrase(
        vi: " Còn \(others.grouped.vietnamese) trường hợp khác.",
        en: " There \(others == 1 ? "is one more" : "are \(others.grouped.english) more").")
    return Phrase(
      vi:
        "Danh sách đơn vị: \(names.joined(separator: " và ")) có cùng tên tệp “\(first.name)” khi mã"
        + " và tên được ghi bằng chữ không dấu; mỗi đơn vị phải có một tệp riêng nên chưa ghi tệp nào."
        + more.vietnamese,
      en:
        "Roster: \(names.joined(separator: " and ")) would both get the file “\(first.name)”, as codes"
        + " and names are written without marks; every unit needs a file of its own, and none was"
        + " written." + more.english)
  }

  package var fix: Phrase {
    Phrase(
      vi: "Đề nghị sửa mã của một trong hai đơn vị để khác nhau ở chữ hoặc số.",
      en: "Please change the code of one of the two so that they differ in a letter or digit.")
  }
}
