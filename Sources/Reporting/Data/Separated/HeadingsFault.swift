internal import JSON
internal import Vocabulary

/// Why the headings of separated text do not say what its columns are.
package enum HeadingsFault: Hashable, Sendable {
  case absent
  /// `near` is a heading that may be meant for it.
  case missing(ReportColumn, near: String?)
  /// Nearly the name of a column that the text does not have.
  case misspelt(String, meant: String)
  /// Two headings for one thing, by their places from 1.
  case repeated(ReportColumn, columns: [Int])
  /// Nothing stands below them.
  case noLines
}

extension HeadingsFault: ToldFault {
  var code: FindingCode { .dataHeadings }

  var wrong: Phrase {
    switch self {
    case .absent:
      Phrase(
        vi: "không có dòng tên cột; tệp số liệu CSV phải bắt đầu bằng một dòng ghi tên các cột,"
          + " trong đó có `form`, `table`, `row` và `value` hoặc `text`.",
        en: "there are no headings; a CSV of data begins with a line of the names of its columns,"
          + " `form`, `table`, `row`, and `value` or `text` among them.")
    case .missing(let column, _):
      Phrase(
        vi: "không có cột \(Self.name(of: column).vietnamese); mỗi dòng số liệu phải cho biết bộ"
          + " biểu mẫu, biểu, dòng và giá trị hoặc chữ cần ghi.",
        en: "there is no column \(Self.name(of: column).english); every line of data must say its"
          + " form, its table, its row, and a value or a text.")
    case .misspelt(let heading, let meant):
      Phrase(
        vi: "không có loại cột nào tên là \(quoted(heading)), chỉ có tên gần giống là"
          + " \(quoted(meant)); cột có tên lạ bị bỏ qua, nên số liệu ở cột này có thể bị mất.",
        en: "no column is called \(quoted(heading)), but one is called \(quoted(meant)); columns of"
          + " unknown names are left out, and figures might be lost with this one.")
    case .repeated(let column, let columns):
      Phrase(
        vi: "có \(columns.count) cột cùng là \(column.title.vietnamese), cột thứ"
          + " \(Self.list(columns)); mỗi loại chỉ được có một cột.",
        en: "\(columns.count) columns are \(column.title.english) (columns \(Self.list(columns)));"
          + " there may be only one of each kind.")
    case .noLines:
      Phrase(
        vi: "tệp chỉ có dòng tên cột; số liệu phải có ít nhất một dòng bên dưới.",
        en: "the file has nothing but headings; data must have at least one line below them.")
    }
  }

  var fix: Phrase {
    switch self {
    case .absent:
      Phrase(
        vi: "Đề nghị thêm dòng tên cột, hoặc lấy một tệp do lệnh `bieumau read --csv` ghi ra làm"
          + " mẫu.",
        en: "Please add the line, or start from a file that `bieumau read --csv` has written.")
    case .missing(_, let near?):
      Phrase(
        vi: "Có phải cột \(quoted(near)) là cột này? Nếu đúng, đề nghị sửa lại tên cột.",
        en: "Is \(quoted(near)) this column? If so, please correct its heading.")
    case .missing(.form, nil):
      Phrase(
        vi: "Đề nghị thêm cột đó, hoặc nêu bộ biểu mẫu sau --form, ví dụ --form gia-lai-2022.",
        en: "Please add it, or name the form after --form, as in --form gia-lai-2022.")
    case .missing:
      Phrase(
        vi: "Đề nghị thêm cột đó vào tệp.", en: "Please add this column to the file.")
    case .misspelt(_, let meant):
      Phrase(
        vi: "Đề nghị sửa tên cột thành \(quoted(meant)); nếu là cột khác, đề nghị đặt tên khác hẳn"
          + " hoặc xóa cột.",
        en: "Please change the heading to \(quoted(meant)); if it is another column, give it quite"
          + " another name, or remove it.")
    case .repeated:
      Phrase(
        vi: "Đề nghị đổi tên cột không phải cột cần dùng, hoặc xóa cột đó.",
        en: "Please rename the column that is not meant, or remove it.")
    case .noLines:
      Phrase(
        vi: "Đề nghị kiểm tra lại tệp: có thể tệp chưa được ghi xong hoặc đã chọn nhầm tệp.",
        en: "Please check the file: it may not have been written to its end, or it may be the wrong"
          + " one.")
    }
  }

  /// A line needs one of two columns to say something.
  private static func name(of column: ReportColumn) -> Phrase {
    guard column == .value else { return column.title }
    let (value, text) = (ReportColumn.value.title, ReportColumn.text.title)
    return Phrase(
      vi: "\(value.vietnamese), cũng không có cột \(text.vietnamese)",
      en: "\(value.english), and no \(text.english) either")
  }

  private static func list(_ columns: [Int]) -> String {
    columns.map(String.init).joined(separator: ", ")
  }
}

private func quoted(_ text: String) -> String { JSONQuoting.quoted(text) }
