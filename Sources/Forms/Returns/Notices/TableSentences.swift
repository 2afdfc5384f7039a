internal import Vocabulary

// What is told of tables.

extension TableTrouble {
  var problem: Phrase {
    switch self {
    case .missing(let name):
      Phrase(
        vi:
          "tệp thiếu biểu \(Self.quoted(name)); báo cáo phải có đủ các biểu, biểu nào không có số liệu"
          + " thì để trống.",
        en: "the file lacks the table \(Self.quoted(name)); a report has all tables, blank where"
          + " there is nothing to report.")
    case .twice(let name, let second, let differing) where differing > 0:
      Phrase(
        vi: "biểu \(Self.quoted(name)) có lần thứ hai ở trang \(Listing.cut(second)), và"
          + " \(differing.grouped.vietnamese) dòng có số liệu khác nhau; không rõ số nào đúng nên các"
          + " dòng đó không được lấy.",
        en:
          "the table \(Self.quoted(name)) stands again on the sheet \(Listing.cut(second)), with other figures"
          + " in \(differing.counted("row", "rows")); which are right is not clear, and those rows are"
          + " not taken.")
    case .twice(let name, let second, _):
      Phrase(
        vi:
          "biểu \(Self.quoted(name)) có lần thứ hai ở trang \(Listing.cut(second)), không có số liệu"
          + " nào mâu thuẫn; số liệu được lấy ở lần đầu, ô để trống thì lấy ở lần sau.",
        en:
          "the table \(Self.quoted(name)) stands again on the sheet \(Listing.cut(second)), and no figures"
          + " contradict each other; the first table is taken, and the second where the first is"
          + " blank.")
    case .hiddenCopy(let name, let second):
      Phrase(
        vi:
          "biểu \(Self.quoted(name)) còn một bản trên trang đang ẩn \(Listing.cut(second)); chỉ bản đang"
          + " hiện được đọc.",
        en:
          "the table \(Self.quoted(name)) has a copy on the hidden sheet \(Listing.cut(second)); only the one"
          + " that people see is read.")
    case .hidden:
      Phrase(
        vi: "trang này đang ẩn, mà biểu trên trang không có ở trang nào đang hiện; số liệu vẫn được"
          + " đọc, vì trang có thể đã bị ẩn nhầm.",
        en: "this sheet is hidden, and its table stands on no other; its figures are read all the"
          + " same, as it may be hidden by mistake.")
    case .strange(let range, let figures) where figures > 0:
      Phrase(
        vi: "bảng\(Self.at(range, " ở vùng")) không thuộc bộ biểu mẫu mà có"
          + " \(figures.grouped.vietnamese) ô số; các dòng của bảng được giữ lại nhưng không tính vào"
          + " chỉ tiêu nào.",
        en: "the table\(Self.at(range, " at")) is none of the form's and has"
          + " \(figures.counted("figure", "figures")); its rows are kept, and count for no row of the"
          + " form.")
    case .strange(let range, _):
      Phrase(
        vi: "bảng\(Self.at(range, " ở vùng")) không thuộc bộ biểu mẫu và không có số liệu; các dòng"
          + " của bảng không tính vào chỉ tiêu nào.",
        en: "the table\(Self.at(range, " at")) is none of the form's and has no figures; its rows"
          + " count for no row of the form.")
    case .figuresOutside(let cells, let count):
      Phrase(
        vi:
          "có \(count.grouped.vietnamese) ô số không thuộc dòng nào của các biểu"
          + " (\(Listing.short(cells))); chỉ số liệu ở dòng của biểu được lấy.",
        en: "\(count.counted("figure stands", "figures stand")) in no row of the tables"
          + " (\(Listing.short(cells))); only figures in rows of the tables are taken.")
    }
  }

  var cure: Phrase {
    switch self {
    case .missing:
      Phrase(
        vi: "Đề nghị đơn vị bổ sung biểu này rồi gửi lại, hoặc xác nhận không có số liệu.",
        en: "Please add the table and send the file again, or confirm that there is nothing to"
          + " report.")
    case .twice(_, _, let differing) where differing > 0:
      Phrase(
        vi: "Đề nghị đơn vị giữ lại một biểu với số liệu đúng, xóa biểu kia rồi gửi lại.",
        en: "Please keep the table with the right figures, delete the other and send it again.")
    case .twice:
      Phrase(
        vi: "Đề nghị đơn vị lần sau chỉ giữ một biểu.",
        en: "Please keep only one of the two next time.")
    case .hiddenCopy:
      Phrase(
        vi: "Đề nghị đơn vị xem bản đang hiện có phải bản đúng không; nếu đúng thì không cần sửa.",
        en: "Please see whether the one that people see is right; if it is, all is well.")
    case .hidden:
      Phrase(
        vi: "Đề nghị đơn vị cho hiện trang này và xác nhận số liệu, hoặc xóa trang rồi gửi lại.",
        en: "Please show the sheet and confirm its figures, or delete it, and send the file again.")
    case .strange(_, let figures) where figures > 0:
      Self.moveFigures
    case .strange:
      Phrase(
        vi: "Đề nghị đơn vị lần sau bỏ bảng này nếu không cần.",
        en: "Please leave this table out next time if nobody needs it.")
    case .figuresOutside:
      Self.moveFigures
    }
  }

  private static let moveFigures = Phrase(
    vi: "Đề nghị đơn vị chuyển số liệu cần báo cáo vào đúng ô của biểu mẫu rồi gửi lại.",
    en: "Please move what is to be reported into the cells of the form, and send it again.")

  /// Titles of some forms fill a line.
  private static func quoted(_ name: String) -> String {
    Quoting.quoted(name.onOneLine, upTo: 80)
  }

  /// " ở vùng A9:E37"; nothing where the range is not known.
  private static func at(_ range: CellRange?, _ word: String) -> String {
    range.map { "\(word) \($0)" } ?? ""
  }
}
