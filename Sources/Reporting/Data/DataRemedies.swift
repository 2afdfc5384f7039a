internal import JSON
package import Vocabulary

// What to do about every `DataError`.

extension DataError {
  package var fix: Phrase {
    switch reason {
    case .json(let error): error.fix
    case .noForm:
      Phrase(
        vi:
          "Đề nghị ghi mã bộ biểu mẫu vào trường `form`, ví dụ `gia-lai-2022`; lệnh `bieumau forms`"
          + " liệt kê các mã.",
        en: "Write the id of the form into the field `form`, as in `gia-lai-2022`; `bieumau forms`"
          + " lists the ids.")
    case .unknownForm(let id, let known):
      if let meant = NearMiss.nearest(to: id, among: known) {
        didYouMean(meant)
      } else {
        Phrase(
          vi: "Đề nghị sửa lại mã bộ biểu mẫu; lệnh `bieumau forms` liệt kê các mã.",
          en: "Correct the id of the form; `bieumau forms` lists the ids.")
      }
    case .unknownTable, .unknownRow:
      Phrase(
        vi:
          "Đề nghị kiểm tra lại số thứ tự; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các dòng"
          + " của từng biểu.",
        en:
          "Check the number; `bieumau forms` with the id of the form shows the rows of each table.")
    case .unknownColumn(let name, let known):
      if let meant = NearMiss.nearest(to: name, among: known) {
        didYouMean(meant)
      } else {
        otherColumn
      }
    case .repeatedTable, .repeatedRow:
      Phrase(
        vi: "Đề nghị giữ lại một lần và xóa lần kia.",
        en: "Keep one of the two and remove the other.")
    case .contradiction(let contradiction): contradiction.fix(inJSON: place.isJSON)
    case .valueInHeading:
      place.isJSON
        ? Phrase(
          vi: "Đề nghị chuyển số liệu sang đúng dòng, hoặc để `value` và `text` là null.",
          en: "Move the figure to the row it belongs to, or make `value` and `text` null.")
        : Phrase(
          vi: "Đề nghị chuyển số liệu sang đúng dòng, hoặc để trống `value` và `text`.",
          en: "Move the figure to the row it belongs to, or leave `value` and `text` empty.")
    case .valueAndText:
      place.isJSON
        ? Phrase(
          vi: "Đề nghị giữ lại một trong hai và xóa trường kia.",
          en: "Keep one of the two and remove the other field.")
        : Phrase(
          vi: "Đề nghị giữ lại một trong hai và xóa ô kia.",
          en: "Keep one of the two and clear the other cell.")
    case .neitherValueNorText:
      Phrase(
        vi:
          "Đề nghị bổ sung `value` (số) hoặc `text` (chữ); nếu để trống ô, ghi `\"value\": null`.",
        en: "Add `value` (a number) or `text` (words); for a cell to be left blank write"
          + " `\"value\": null`.")
    case .unknownWord(let word, let known):
      if let meant = NearMiss.nearest(to: word, among: known) {
        didYouMean(meant)
      } else {
        Phrase(
          vi: "Đề nghị ghi một trong các từ đó.", en: "Write one of these words.")
      }
    case .noAddress, .noRange, .noDay:
      Phrase(vi: "Đề nghị viết lại theo dạng đó.", en: "Write it like that.")
    case .noYear, .noNumber:
      Phrase(vi: "Đề nghị kiểm tra lại kỳ báo cáo.", en: "Check the period of the report.")
    case .tooMuchText:
      Phrase(
        vi: "Đề nghị kiểm tra lại tệp: có thể đã chọn nhầm tệp.",
        en: "Check the file: it may be the wrong one.")
    case .separated(let fault): fault.told.fix
    }
  }

  private var otherColumn: Phrase {
    place.isJSON
      ? Phrase(
        vi: "Đề nghị xóa cột này hoặc sửa lại tên cột.",
        en: "Remove this column, or correct its name.")
      : Phrase(
        vi: "Đề nghị xóa dòng này, hoặc sửa lại tên cột sau dấu hai chấm.",
        en: "Remove this line, or correct the name behind the colon.")
  }

  private func didYouMean(_ word: String) -> Phrase {
    Phrase(
      vi: "Có phải ý là \(quoted(word))? Nếu đúng, đề nghị sửa lại.",
      en: "Did you mean \(quoted(word))? If so, correct it.")
  }
}

private func quoted(_ text: String) -> String { JSONQuoting.quoted(text, upTo: 60) }
