internal import JSON
internal import Vocabulary

/// Why what a line of separated text says of its row is not certain.
package enum AnswerFault: Error, Hashable {
  case noFigure(String, DecimalMark)
  /// With the mark before its decimals that is not this file's.
  case otherMark(String, DecimalMark)
  /// `1.2E+11`: what a spreadsheet shows of a long number.
  case shortened(String)
  /// More digits than a figure keeps.
  case tooLong(String)
  /// `1.144`, of which nobody knows whether it is a thousand and more.
  case perhapsThousands(String)
  /// `99` and nothing but digits in the next cell: perhaps 99,97 with a comma that parts cells.
  case parted(String, behind: String)
  /// The figure is what the cell shows, without the mark before its decimals.
  case lostMark(String, raw: String)
  /// The cell showed something, and there is neither a value nor a text for it.
  case leftOut(raw: String)
}

extension AnswerFault: ToldFault {
  var code: FindingCode { .dataValue }

  var wrong: Phrase {
    switch self {
    case .noFigure(let text, let mark):
      Phrase(
        vi: "\(quoted(text)) không phải là số; \(mark.rule.vietnamese), không có dấu phân cách hàng"
          + " nghìn, dấu % hay chữ.",
        en: "\(quoted(text)) is no figure; \(mark.rule.english), without marks between thousands,"
          + " percent signs or words.")
    case .otherMark(let text, let mark):
      Phrase(
        vi: "không rõ \(quoted(text)) là số nào; \(mark.rule.vietnamese), còn dấu kia có thể là dấu"
          + " phân cách hàng nghìn do chương trình khác ghi khi lưu tệp.",
        en: "\(quoted(text)) is no certain figure; \(mark.rule.english), and the other mark may be"
          + " one between thousands, from the program that saved the file.")
    case .shortened(let text):
      Phrase(
        vi: "\(quoted(text)) chỉ còn những chữ số đầu của một số dài; bảng tính rút gọn số như vậy"
          + " khi lưu dạng CSV, và các chữ số sau đã mất.",
        en:
          "\(quoted(text)) has only the first digits of a long number; spreadsheets write it so in"
          + " a CSV, and the other digits are lost.")
    case .tooLong(let text):
      Phrase(
        vi: "không thể giữ chính xác số \(quoted(text)); chương trình giữ được tối đa 18 chữ số và"
          + " không tự làm tròn.",
        en: "the number \(quoted(text)) cannot be kept exactly; the program keeps at most 18 digits"
          + " and does not round by itself.")
    case .perhapsThousands(let text):
      Phrase(
        vi:
          "\(quoted(text)) có thể là số nguyên viết theo hàng nghìn, cũng có thể là số có ba chữ số"
          + " thập phân, tùy chương trình đã lưu tệp; số chỉ được nhận khi chắc chắn.",
        en: "\(quoted(text)) may be a whole number with a mark between thousands, or one with three"
          + " decimals, as the program has it that saved the file; a figure is taken only where it is"
          + " certain.")
    case .parted(let text, let behind):
      Phrase(
        vi:
          "\(quoted(text)) và \(quoted(behind)) ở ô kế tiếp có thể là hai phần của một số; trong tệp"
          + " dùng dấu phẩy giữa các ô, dấu phẩy trong số tách số đó thành hai ô.",
        en:
          "\(quoted(text)) and \(quoted(behind)) in the next cell may be parts of one figure; in a"
          + " file with commas between its cells a comma in a figure makes two cells of it.")
    case .lostMark(let text, let raw):
      Phrase(
        vi:
          "giá trị là \(quoted(text)) nhưng nội dung ô là \(quoted(raw)), cùng chữ số mà không còn"
          + " dấu thập phân; Excel cài tiếng Việt hiểu dấu chấm trong tệp CSV là dấu hàng nghìn.",
        en: "the value is \(quoted(text)), but the cell shows \(quoted(raw)): the same digits, and"
          + " the decimal mark is gone; Excel under Vietnamese settings takes the point in a CSV for"
          + " a mark between thousands.")
    case .leftOut(let raw):
      Phrase(
        vi: "nội dung ô là \(quoted(raw)) nhưng không có giá trị và cũng không có chữ; cột"
          + " `raw` chỉ cho biết ô trông ra sao, số liệu lấy từ `value` hoặc `text`.",
        en:
          "the cell shows \(quoted(raw)), and there is neither a value nor a text; `raw` only says"
          + " how the cell looks, what counts is `value` or `text`.")
    }
  }

  var fix: Phrase {
    switch self {
    case .noFigure:
      Phrase(
        vi: "Đề nghị chỉ ghi số ở đây; chữ thì ghi vào cột `text`, giải thích thì ghi vào `note`.",
        en: "Please write the number only; words belong in `text`, explanations in `note`.")
    case .otherMark:
      Phrase(
        vi:
          "Đề nghị đối chiếu với số liệu gốc và sửa dấu ở mọi dòng của cột này, hoặc lấy lại tệp do"
          + " lệnh `bieumau read --csv` ghi ra.",
        en:
          "Please compare with the original and correct the marks of the whole column, or take the"
          + " file again that `bieumau read --csv` has written.")
    case .shortened:
      Phrase(
        vi: "Đề nghị lấy lại số đầy đủ từ số liệu gốc, đặt cột là Số (Number), không có chữ số thập"
          + " phân, rồi lưu lại.",
        en: "Please take the whole number from the original, format the column as Number without"
          + " decimals and save it again.")
    case .tooLong:
      Phrase(
        vi: "Đề nghị kiểm tra lại số; nếu đúng, viết số đã làm tròn theo quy định của biểu mẫu.",
        en: "Please check the number; if it is right, write it rounded as the form prescribes.")
    case .perhapsThousands(let text):
      Phrase(
        vi: "Đề nghị viết \(Self.whole(text)) nếu là số nguyên, hoặc \(text)0 nếu là số thập phân.",
        en:
          "Please write \(Self.whole(text)) for the whole number, or \(text)0 for the decimal one.")
    case .parted:
      Phrase(
        vi: "Nếu là một số, đề nghị viết với dấu chấm thập phân (99.97), không có dấu hàng nghìn"
          + " (1144); nếu ô kế tiếp đúng là ghi chú thì viết rõ thành lời.",
        en: "If it is one figure, please write it with a decimal point (99.97) and without marks"
          + " between thousands (1144); if the next cell is a note, put it into words.")
    case .lostMark(let text, _):
      Phrase(
        vi:
          "Đề nghị đối chiếu với số liệu gốc và sửa cột này; nếu \(quoted(text)) là đúng thì xóa nội"
          + " dung ô ở cột `raw`.",
        en: "Please compare with the original and correct this column; if \(quoted(text)) is right,"
          + " clear the cell in column `raw`.")
    case .leftOut:
      Phrase(
        vi: "Đề nghị ghi vào `value` hoặc `text`; nếu đơn vị để trống ô này thì xóa nội dung ở cột"
          + " `raw`.",
        en: "Please fill in `value` or `text`; if the cell is to be blank, clear `raw` as well.")
    }
  }

  /// Without its marks.
  private static func whole(_ text: String) -> String {
    text.filter { $0 != "." && $0 != "," }
  }
}

private func quoted(_ text: String) -> String { JSONQuoting.quoted(text, upTo: 60) }
