package import Vocabulary

// The wording of every `JSONError`: in `message` where, what is wrong and the rule, in `fix` what
// to do.

extension JSONError {
  package var message: Phrase {
    // Neither sentence has a place: it is the whole text that is meant.
    if reason == .empty || reason == .utf16 { return reason.wrong }
    return Phrase(
      vi: "Dòng \(position.line), cột \(position.column): \(reason.wrong.vietnamese)",
      en: "Line \(position.line), column \(position.column): \(reason.wrong.english)")
  }

  package var fix: Phrase { reason.remedy }
}

extension JSONError.Reason {
  fileprivate var wrong: Phrase {
    switch self {
    case .empty:
      Phrase(
        vi: "Dữ liệu JSON trống: phải có ít nhất một giá trị.",
        en: "The JSON data is empty: there must be at least one value.")
    case .utf16:
      Phrase(
        vi: "Dữ liệu JSON không dùng mã UTF-8 (có vẻ là UTF-16). JSON phải được lưu bằng mã UTF-8.",
        en: "The JSON data is not UTF-8 (it looks like UTF-16). JSON must be saved as UTF-8.")
    case .invalidUTF8(let byte):
      Phrase(
        vi: "byte 0x\(hex(byte, 2)) không thuộc ký tự UTF-8 hợp lệ nào. "
          + "JSON phải được lưu bằng mã UTF-8.",
        en: "byte 0x\(hex(byte, 2)) is not part of a valid UTF-8 character. "
          + "JSON must be saved as UTF-8.")
    case .unexpectedEnd(let expectation):
      Phrase(
        vi: "dữ liệu kết thúc giữa chừng; tiếp theo phải là \(expectation.name.vietnamese).",
        en: "the data ends too early; next must come \(expectation.name.english).")
    case .unexpected(let found, let expectation):
      Phrase(
        vi: "gặp \(quoted(found)), nhưng ở đây phải là \(expectation.name.vietnamese).",
        en: "found \(quoted(found)), but here must be \(expectation.name.english).")
    case .trailingComma(let closing):
      Phrase(
        vi: "thừa dấu phẩy trước `\(closing)`. "
          + "JSON không cho phép dấu phẩy sau phần tử cuối cùng.",
        en: "there is a comma too many before `\(closing)`. "
          + "JSON allows no comma after the last element.")
    case .trailingContent(let found):
      Phrase(
        vi: "giá trị JSON đã kết thúc nhưng phía sau vẫn còn \(quoted(found)). "
          + "Ở đây chỉ được có một giá trị.",
        en: "the JSON value has ended, but \(quoted(found)) follows. "
          + "Only one value is allowed here.")
    case .sharedLine:
      Phrase(
        vi: "có hai giá trị JSON trên cùng một dòng. Mỗi giá trị phải bắt đầu trên một dòng mới.",
        en: "two JSON values share a line. Each value must start on a new line.")
    case .wrongQuote(let found):
      Phrase(
        vi: "gặp dấu \(quoted(found)). JSON chỉ dùng dấu ngoặc kép thẳng `\"`.",
        en: "found \(quoted(found)). JSON uses straight double quotes `\"` only.")
    case .comment(let opening):
      Phrase(
        vi: "có chú thích bắt đầu bằng \(quoted(opening)). JSON không cho phép chú thích.",
        en: "a comment starts here with \(quoted(opening)). JSON allows no comments.")
    case .tooDeep:
      Phrase(
        vi: "dữ liệu lồng nhau quá sâu. Giới hạn là \(JSONLimits.depth) cấp.",
        en: "the data is nested too deeply. The limit is \(JSONLimits.depth) levels.")
    case .malformedNumber(let text):
      Phrase(
        vi: "\(quoted(text)) không phải là số hợp lệ. Số trong JSON viết bằng chữ số với dấu chấm "
          + "thập phân, không có số 0 thừa ở đầu và không ngăn cách hàng nghìn.",
        en: "\(quoted(text)) is not a valid number. A number in JSON has digits and a decimal "
          + "point, no extra zero in front and no thousands separators.")
    case .unknownWord(let text):
      Phrase(
        vi: "\(quoted(text)) không phải là giá trị JSON. Ngoài số và chuỗi trong dấu ngoặc kép, "
          + "chỉ có true, false và null, viết thường.",
        en: "\(quoted(text)) is not a JSON value. Besides numbers and texts in double quotes there "
          + "are only true, false and null, in lower case.")
    case .openString:
      Phrase(
        vi: "chuỗi bắt đầu ở đây chưa có dấu ngoặc kép đóng. Mỗi chuỗi phải nằm trọn trên một "
          + "dòng, giữa hai dấu ngoặc kép.",
        en: "the text that starts here has no closing double quote. A text must lie on one line, "
          + "between two double quotes.")
    case .controlCharacter(let byte):
      Phrase(
        vi: "trong chuỗi có ký tự điều khiển U+\(hex(byte, 4)). "
          + "Ký tự này phải được viết dưới dạng `\(escape(byte))`.",
        en: "the text holds the control character U+\(hex(byte, 4)). "
          + "It must be written as `\(escape(byte))`.")
    case .unknownEscape(let text):
      Phrase(
        vi: "\(quoted(text)) không phải là ký hiệu hợp lệ. Sau dấu `\\` chỉ được có một trong các "
          + "ký tự `\"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t`, `u`.",
        en: "\(quoted(text)) is not a valid escape. After `\\` may come only `\"`, `\\`, `/`, "
          + "`b`, `f`, `n`, `r`, `t` or `u`.")
    case .malformedUnicodeEscape(let text):
      Phrase(
        vi: "\(quoted(text)) không phải là ký hiệu hợp lệ. "
          + "Sau `\\u` phải có đúng 4 chữ số thập lục phân.",
        en: "\(quoted(text)) is not a valid escape. "
          + "After `\\u` must come exactly 4 hexadecimal digits.")
    case .loneSurrogate(let text):
      Phrase(
        vi: "\(quoted(text)) chỉ là một nửa ký tự. "
          + "Các mã từ D800 đến DFFF phải đi thành cặp, nửa đầu trước nửa sau.",
        en: "\(quoted(text)) is only half a character. "
          + "The codes D800 to DFFF must come in pairs, the high half first.")
    case .duplicateKey(let key, let first):
      Phrase(
        vi: "trường \(quoted(key)) bị lặp lại; trường này đã có ở dòng \(first.line), "
          + "cột \(first.column). Trong một đối tượng, mỗi trường chỉ được xuất hiện một lần.",
        en: "the field \(quoted(key)) is repeated; it stands at line \(first.line), "
          + "column \(first.column) already. In one object a field may occur only once.")
    case .wrongKind(let expected, let found):
      Phrase(
        vi: "ở đây là \(found.name.vietnamese), nhưng phải là \(expected.name.vietnamese).",
        en: "here is \(found.name.english), but it must be \(expected.name.english).")
    case .inexactNumber(let literal):
      Phrase(
        vi:
          "không thể giữ chính xác số \(quoted(literal)). Chương trình giữ được tối đa 18 chữ số, "
          + "trong đó tối đa 18 chữ số thập phân, và không tự làm tròn.",
        en: "the number \(quoted(literal)) cannot be kept exactly. The program keeps at most 18 "
          + "digits, at most 18 of them decimals, and does not round by itself.")
    case .notWhole(let figure):
      Phrase(
        vi: "ở đây là \(quoted(figure)), nhưng phải là số nguyên.",
        en: "here is \(quoted(figure)), but it must be a whole number.")
    case .missingKey(let key):
      Phrase(
        vi: "đối tượng bắt đầu ở đây thiếu trường \(quoted(key)). Đây là trường bắt buộc.",
        en: "the object that starts here lacks the field \(quoted(key)). That field is required.")
    case .unknownKey(let key, let known):
      Phrase(
        vi: "không có trường nào tên là \(quoted(key)). "
          + "Các trường được dùng ở đây: \(list(known)).",
        en: "there is no field named \(quoted(key)). The fields used here: \(list(known)).")
    }
  }

  fileprivate var remedy: Phrase {
    switch self {
    case .empty:
      Phrase(
        vi: "Đề nghị kiểm tra lại tệp: có thể tệp chưa được ghi xong hoặc đã chọn nhầm tệp.",
        en: "Check the file: it may not have been written to its end, or it may be the wrong one.")
    case .utf16, .invalidUTF8:
      Phrase(
        vi:
          "Đề nghị mở tệp bằng Notepad, chọn “Save As” (Lưu thành) với mã hóa UTF-8 rồi chạy lại.",
        en: "Open the file in Notepad, choose “Save As” with the encoding UTF-8, and run again.")
    case .unexpectedEnd:
      Phrase(
        vi: "Có thể tệp bị cắt cụt khi lưu hoặc sao chép. "
          + "Đề nghị lấy lại tệp đầy đủ hoặc bổ sung phần còn thiếu.",
        en: "The file may have been cut off while it was saved or copied. "
          + "Get the whole file again, or add what is missing.")
    case .unexpected:
      Phrase(
        vi: "Đề nghị kiểm tra lại chỗ này: ngay trước đó có thể thiếu hoặc thừa một dấu phẩy, "
          + "dấu ngoặc hoặc dấu ngoặc kép.",
        en: "Check this place: just before it a comma, a bracket or a quotation mark may be "
          + "missing or one too many.")
    case .trailingComma:
      Phrase(vi: "Đề nghị xóa dấu phẩy đó.", en: "Remove that comma.")
    case .trailingContent:
      Phrase(
        vi: "Đề nghị xóa phần thừa, hoặc kiểm tra xem có dấu ngoặc nào đóng quá sớm không.",
        en: "Remove what follows, or check whether a bracket closes too early.")
    case .sharedLine:
      Phrase(
        vi: "Đề nghị xuống dòng trước giá trị thứ hai, "
          + "hoặc kiểm tra xem có dấu ngoặc nào đóng quá sớm không.",
        en: "Start a new line before the second value, "
          + "or check whether a bracket closes too early.")
    case .wrongQuote:
      Phrase(
        vi: "Đề nghị thay bằng dấu `\"`. "
          + "Các trình soạn thảo văn bản như Word thường tự đổi dấu này.",
        en: "Replace it with `\"`. Word processors often change this mark by themselves.")
    case .comment:
      Phrase(vi: "Đề nghị xóa chú thích.", en: "Remove the comment.")
    case .tooDeep:
      Phrase(
        vi: "Đề nghị kiểm tra lại tệp: dữ liệu báo cáo không lồng nhau sâu như vậy.",
        en: "Check the file: the data of a report is never nested that deeply.")
    case .malformedNumber:
      Phrase(
        vi: "Đề nghị viết lại số, ví dụ 1144 hoặc 99.97; "
          + "nếu là chữ thì đặt trong dấu ngoặc kép.",
        en: "Write the number as in 1144 or 99.97; if it is text, put it in double quotes.")
    case .unknownWord:
      Phrase(
        vi: "Đề nghị viết đúng true, false hoặc null; nếu là chữ thì đặt trong dấu ngoặc kép.",
        en: "Write true, false or null; if it is text, put it in double quotes.")
    case .openString:
      Phrase(
        vi: "Đề nghị thêm dấu ngoặc kép đóng; nếu chuỗi có nhiều dòng, "
          + "viết `\\n` ở mỗi chỗ xuống dòng.",
        en: "Add the closing double quote; if the text has several lines, "
          + "write `\\n` for each line break.")
    case .controlCharacter(let byte):
      Phrase(
        vi: "Đề nghị xóa ký tự đó hoặc thay bằng `\(escape(byte))`.",
        en: "Remove that character, or replace it with `\(escape(byte))`.")
    case .unknownEscape, .malformedUnicodeEscape:
      Phrase(
        vi: "Nếu muốn có dấu `\\`, ví dụ trong đường dẫn Windows, đề nghị viết `\\\\`.",
        en: "If a backslash is meant, as in a Windows path, write `\\\\`.")
    case .loneSurrogate:
      Phrase(
        vi: "Đề nghị viết đủ cặp mã, hoặc gõ thẳng ký tự đó.",
        en: "Write both codes of the pair, or type the character itself.")
    case .duplicateKey:
      Phrase(
        vi: "Đề nghị giữ lại một trường và xóa trường còn lại.",
        en: "Keep one of the two fields and remove the other.")
    case .wrongKind(let expected, _):
      Phrase(
        vi: "Đề nghị sửa giá trị ở đây thành \(expected.name.vietnamese).",
        en: "Change the value here to \(expected.name.english).")
    case .inexactNumber:
      Phrase(
        vi: "Đề nghị kiểm tra lại số; nếu đúng, viết số đã làm tròn theo quy định của biểu mẫu.",
        en: "Check the number; if it is right, write it rounded as the form prescribes.")
    case .notWhole:
      Phrase(
        vi: "Đề nghị sửa thành số nguyên, ví dụ 3.", en: "Change it to a whole number, such as 3.")
    case .missingKey(let key):
      Phrase(
        vi: "Đề nghị bổ sung trường \(quoted(key)).", en: "Add the field \(quoted(key)).")
    case .unknownKey(let key, let known):
      if let meant = NearMiss.nearest(to: key, among: known) {
        Phrase(
          vi: "Có phải ý là \(quoted(meant))? Nếu đúng, đề nghị sửa lại tên trường.",
          en: "Did you mean \(quoted(meant))? If so, correct the name of the field.")
      } else {
        Phrase(
          vi: "Đề nghị xóa trường này hoặc sửa lại tên trường.",
          en: "Remove this field, or correct its name.")
      }
    }
  }
}

extension JSONError.Expectation {
  fileprivate var name: Phrase {
    switch self {
    case .value: Phrase(vi: "một giá trị", en: "a value")
    case .valueOrEnd: Phrase(vi: "một giá trị hoặc dấu `]`", en: "a value or `]`")
    case .key: Phrase(vi: "tên trường trong dấu ngoặc kép", en: "a field name in double quotes")
    case .keyOrEnd:
      Phrase(
        vi: "tên trường trong dấu ngoặc kép hoặc dấu `}`",
        en: "a field name in double quotes or `}`")
    case .colon: Phrase(vi: "dấu `:` sau tên trường", en: "`:` after the field name")
    case .commaOrBracket: Phrase(vi: "dấu `,` hoặc `]`", en: "`,` or `]`")
    case .commaOrBrace: Phrase(vi: "dấu `,` hoặc `}`", en: "`,` or `}`")
    }
  }
}

private func quoted(_ text: String) -> String { JSONQuoting.quoted(text) }

private func list(_ words: [String]) -> String { JSONQuoting.list(words) }

private func hex(_ byte: UInt8, _ digits: Int) -> String {
  let text = String(byte, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

private func escape(_ byte: UInt8) -> String {
  switch byte {
  case 0x08: "\\b"
  case 0x09: "\\t"
  case 0x0a: "\\n"
  case 0x0c: "\\f"
  case 0x0d: "\\r"
  default: "\\u\(hex(byte, 4))"
  }
}
