internal import Vocabulary

/// What can be wrong with the header and the columns of a table.
enum ColumnTrouble: Hashable, Sendable {
  /// A table without a header; its columns were found by what stands in them.
  case noHeader
  /// None of its columns is for figures.
  case noFigures
  /// Any of these columns may be the one with the figures.
  case unclearFigures([String])
  /// A column that the form does not have, with so many figures.
  case added(heading: String, column: String, figures: Int, isComparison: Bool)
}

extension ColumnTrouble: ReturnTrouble {
  var code: FindingCode {
    switch self {
    case .added: FindingCode(rawValue: "BM217")
    case .noHeader, .noFigures, .unclearFigures: FindingCode(rawValue: "BM218")
    }
  }

  var severity: Severity {
    switch self {
    case .noFigures, .unclearFigures: .error
    case .noHeader: .warning
    case .added(_, _, _, let isComparison): isComparison ? .info : .warning
    }
  }

  // MARK: Sentences

  var problem: Phrase {
    switch self {
    case .noHeader:
      Phrase(
        vi:
          "bảng không có dòng tiêu đề cột; các cột được nhận ra theo nội dung, như vậy có thể nhầm"
          + " cột.",
        en: "the table has no header; its columns were told by what stands in them, which may go"
          + " wrong.")
    case .noFigures:
      Phrase(
        vi:
          "bảng không có cột nào ghi là số liệu; chương trình không đoán cột, nên không số nào của"
          + " bảng được lấy.",
        en:
          "no column of the table is headed as that of the figures; the column is not guessed, and"
          + " no figure of the table is taken.")
    case .unclearFigures(let columns):
      Phrase(
        vi:
          "các cột \(Listing.short(columns)) đều có thể là cột số liệu; chương trình không đoán cột,"
          + " nên không số nào của bảng được lấy, nội dung các ô được giữ nguyên.",
        en:
          "the columns \(Listing.short(columns)) may each be that of the figures; the column is not"
          + " guessed, so that no figure of the table is taken, and what the cells say is kept.")
    case .added(let heading, let column, let figures, let isComparison):
      Phrase(
        vi: "cột \(column)\(Self.quoted(heading)) "
          + (isComparison ? "dùng để so sánh" : "không có trong biểu mẫu")
          + ", có \(figures.grouped.vietnamese) ô số; chỉ cột số liệu của biểu mẫu được lấy.",
        en: "column \(column)\(Self.quoted(heading)) "
          + (isComparison ? "is there for comparison" : "is none of the form's")
          + " and has \(figures.counted("figure", "figures")); only the form's own column is taken."
      )
    }
  }

  var cure: Phrase {
    switch self {
    case .noHeader:
      Phrase(
        vi:
          "Đề nghị đơn vị đối chiếu số liệu đã đọc của bảng; lần sau giữ nguyên dòng tiêu đề cột.",
        en: "Please compare the figures that were read, and keep the header next time.")
    case .noFigures:
      Phrase(
        vi: "Đề nghị đơn vị khôi phục tiêu đề cột số liệu như biểu mẫu rồi gửi lại.",
        en: "Please restore the heading of the column of figures as in the form, and send it again."
      )
    case .unclearFigures:
      Phrase(
        vi: "Đề nghị đơn vị chỉ để một cột ghi tiêu đề “Số liệu” như biểu mẫu rồi gửi lại.",
        en: "Please leave the heading of the form above one column only, and send it again.")
    case .added(_, _, _, isComparison: true):
      Phrase(
        vi: "Đề nghị đơn vị xem số liệu kỳ này có ở cột số liệu không; nếu có thì không cần sửa.",
        en: "Please see that the figures of this period are in their column; then all is well.")
    case .added:
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra; số liệu cần báo cáo phải chuyển vào cột số liệu.",
        en: "Please check it, and move what is to be reported into the column of figures.")
    }
  }

  private static func quoted(_ heading: String) -> String {
    heading.isEmpty ? "" : " \(Quoting.quoted(heading.onOneLine))"
  }
}
