internal import JSON
internal import Vocabulary

/// Why a line of separated text does not say what it is about.
package enum LineFault: Hashable, Sendable {
  case emptyCell(ReportColumn)
  /// Of a table or a row.
  case noOrdinal(String)
  case noPeriod(String)
  /// A note in the line of a column beside the main one.
  case noteBeside
}

extension LineFault: ToldFault {
  var code: FindingCode {
    switch self {
    case .emptyCell, .noOrdinal: .dataUnknownPlace
    case .noPeriod: .dataWord
    case .noteBeside: .dataValue
    }
  }

  var wrong: Phrase {
    switch self {
    case .emptyCell(let column):
      Phrase(
        vi:
          "thiếu \(column.title.vietnamese); mỗi dòng phải tự cho biết số liệu thuộc về đâu, không"
          + " lấy theo dòng khác.",
        en:
          "\(column.title.english) is missing; every line says for itself where its figure belongs,"
          + " and takes nothing from other lines.")
    case .noOrdinal(let text):
      Phrase(
        vi: "\(quoted(text)) không phải là số thứ tự; biểu và dòng được gọi bằng số từ 1 theo thứ"
          + " tự trong biểu mẫu, không theo cột STT.",
        en: "\(quoted(text)) is no ordinal; tables and rows are called by numbers from 1 in the"
          + " order of the form, not by their printed codes.")
    case .noPeriod(let text):
      Phrase(
        vi: "\(quoted(text)) không phải là một kỳ báo cáo; kỳ viết như 2022-Q3, 2022-H1, 2022 hoặc"
          + " quy-3-2022, 6-thang-2022, nam-2022.",
        en: "\(quoted(text)) is not a period; periods are written like 2022-Q3, 2022-H1, 2022, or"
          + " quy-3-2022, 6-thang-2022, nam-2022.")
    case .noteBeside:
      Phrase(
        vi: "đây là dòng của một cột số liệu khác cột chính nhưng có ghi chú; mỗi dòng của biểu chỉ"
          + " có một ghi chú, ghi ở dòng của cột chính.",
        en:
          "this line is of a column beside the main one and has a note; a row has one note, in the"
          + " line of the main column.")
    }
  }

  var fix: Phrase {
    switch self {
    case .emptyCell(.row):
      Phrase(
        vi: "Đề nghị ghi số thứ tự của dòng; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các"
          + " dòng. Nếu là dòng đơn vị tự thêm, để trống `value` và `text`.",
        en:
          "Please enter the number of the row; `bieumau forms` with the id of the form shows them."
          + " If the unit added this row, leave `value` and `text` empty.")
    case .emptyCell(let column):
      Phrase(
        vi: "Đề nghị ghi \(column.title.vietnamese) vào mọi dòng.",
        en: "Please fill in \(column.title.english) in every line.")
    case .noOrdinal:
      Phrase(
        vi: "Đề nghị ghi số, ví dụ 3; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các dòng của"
          + " từng biểu.",
        en: "Please write a number, such as 3; `bieumau forms` with the id of the form shows the"
          + " rows of each table.")
    case .noPeriod:
      Phrase(
        vi: "Đề nghị viết lại kỳ báo cáo theo một trong các dạng đó.",
        en: "Please write the period in one of these ways.")
    case .noteBeside:
      Phrase(
        vi: "Đề nghị chuyển ghi chú sang dòng của cột chính.",
        en: "Please move the note to the line of the main column.")
    }
  }
}

private func quoted(_ text: String) -> String { JSONQuoting.quoted(text, upTo: 60) }
