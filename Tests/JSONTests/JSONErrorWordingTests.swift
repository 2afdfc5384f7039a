import JSON
import Testing
import Vocabulary

/// Every sentence a person can meet, in both languages, beside the text that leads to it.
@Suite struct JSONErrorWordingTests {
  struct Wording: Sendable, CustomTestStringConvertible {
    let input: String
    let vietnamese: String
    let fixVietnamese: String
    let english: String
    let fixEnglish: String

    var testDescription: String { input }

    init(_ input: String, _ vi: String, _ fixVi: String, _ en: String, _ fixEn: String) {
      (self.input, vietnamese, fixVietnamese, english, fixEnglish) = (input, vi, fixVi, en, fixEn)
    }
  }

  private static let cutOff = (
    "Có thể tệp bị cắt cụt khi lưu hoặc sao chép. Đề nghị lấy lại tệp đầy đủ hoặc bổ sung phần còn thiếu.",
    "The file may have been cut off while it was saved or copied. Get the whole file again, or add what is missing."
  )
  private static let check = (
    "Đề nghị kiểm tra lại chỗ này: ngay trước đó có thể thiếu hoặc thừa một dấu phẩy, dấu ngoặc hoặc dấu ngoặc kép.",
    "Check this place: just before it a comma, a bracket or a quotation mark may be missing or one too many."
  )
  private static let notepad = (
    "Đề nghị mở tệp bằng Notepad, chọn “Save As” (Lưu thành) với mã hóa UTF-8 rồi chạy lại.",
    "Open the file in Notepad, choose “Save As” with the encoding UTF-8, and run again."
  )
  private static let backslash = (
    "Nếu muốn có dấu `\\`, ví dụ trong đường dẫn Windows, đề nghị viết `\\\\`.",
    "If a backslash is meant, as in a Windows path, write `\\\\`."
  )
  private static let numberRule = (
    "không phải là số hợp lệ. Số trong JSON viết bằng chữ số với dấu chấm thập phân, không có số 0 thừa ở đầu và không ngăn cách hàng nghìn.",
    "is not a valid number. A number in JSON has digits and a decimal point, no extra zero in front and no thousands separators."
  )

  static let texts: [Wording] = [
    Wording(
      " \n", "Dữ liệu JSON trống: phải có ít nhất một giá trị.",
      "Đề nghị kiểm tra lại tệp: có thể tệp chưa được ghi xong hoặc đã chọn nhầm tệp.",
      "The JSON data is empty: there must be at least one value.",
      "Check the file: it may not have been written to its end, or it may be the wrong one."),
    Wording(
      "{\u{0}}\u{0}",
      "Dữ liệu JSON không dùng mã UTF-8 (có vẻ là UTF-16). JSON phải được lưu bằng mã UTF-8.",
      notepad.0,
      "The JSON data is not UTF-8 (it looks like UTF-16). JSON must be saved as UTF-8.", notepad.1),
    Wording(
      "{\"a\": 1,\n \"b\"",
      "Dòng 2, cột 5: dữ liệu kết thúc giữa chừng; tiếp theo phải là dấu `:` sau tên trường.",
      cutOff.0,
      "Line 2, column 5: the data ends too early; next must come `:` after the field name.",
      cutOff.1),
    Wording(
      "[1,", "Dòng 1, cột 4: dữ liệu kết thúc giữa chừng; tiếp theo phải là một giá trị.",
      cutOff.0, "Line 1, column 4: the data ends too early; next must come a value.", cutOff.1),
    Wording(
      "[",
      "Dòng 1, cột 2: dữ liệu kết thúc giữa chừng; tiếp theo phải là một giá trị hoặc dấu `]`.",
      cutOff.0, "Line 1, column 2: the data ends too early; next must come a value or `]`.",
      cutOff.1),
    Wording(
      "{\"a\":1,",
      "Dòng 1, cột 8: dữ liệu kết thúc giữa chừng; tiếp theo phải là tên trường trong dấu ngoặc kép.",
      cutOff.0,
      "Line 1, column 8: the data ends too early; next must come a field name in double quotes.",
      cutOff.1),
    Wording(
      "{đơn: 1}",
      "Dòng 1, cột 2: gặp `đ`, nhưng ở đây phải là tên trường trong dấu ngoặc kép hoặc dấu `}`.",
      check.0,
      "Line 1, column 2: found `đ`, but here must be a field name in double quotes or `}`.",
      check.1),
    Wording(
      "[1 2]", "Dòng 1, cột 4: gặp `2`, nhưng ở đây phải là dấu `,` hoặc `]`.", check.0,
      "Line 1, column 4: found `2`, but here must be `,` or `]`.", check.1),
    Wording(
      "{\"a\":1\u{a0}}", "Dòng 1, cột 7: gặp `U+00A0`, nhưng ở đây phải là dấu `,` hoặc `}`.",
      check.0, "Line 1, column 7: found `U+00A0`, but here must be `,` or `}`.", check.1),
    Wording(
      "[1,\n]",
      "Dòng 1, cột 3: thừa dấu phẩy trước `]`. JSON không cho phép dấu phẩy sau phần tử cuối cùng.",
      "Đề nghị xóa dấu phẩy đó.",
      "Line 1, column 3: there is a comma too many before `]`. JSON allows no comma after the last element.",
      "Remove that comma."),
    Wording(
      "{}}",
      "Dòng 1, cột 3: giá trị JSON đã kết thúc nhưng phía sau vẫn còn `}`. Ở đây chỉ được có một giá trị.",
      "Đề nghị xóa phần thừa, hoặc kiểm tra xem có dấu ngoặc nào đóng quá sớm không.",
      "Line 1, column 3: the JSON value has ended, but `}` follows. Only one value is allowed here.",
      "Remove what follows, or check whether a bracket closes too early."),
    Wording(
      "{“form”: 1}", "Dòng 1, cột 2: gặp dấu `“`. JSON chỉ dùng dấu ngoặc kép thẳng `\"`.",
      "Đề nghị thay bằng dấu `\"`. Các trình soạn thảo văn bản như Word thường tự đổi dấu này.",
      "Line 1, column 2: found `“`. JSON uses straight double quotes `\"` only.",
      "Replace it with `\"`. Word processors often change this mark by themselves."),
    Wording(
      "[1, // hai\n 2]",
      "Dòng 1, cột 5: có chú thích bắt đầu bằng `//`. JSON không cho phép chú thích.",
      "Đề nghị xóa chú thích.",
      "Line 1, column 5: a comment starts here with `//`. JSON allows no comments.",
      "Remove the comment."),
    Wording(
      String(repeating: "[", count: 65),
      "Dòng 1, cột 65: dữ liệu lồng nhau quá sâu. Giới hạn là 64 cấp.",
      "Đề nghị kiểm tra lại tệp: dữ liệu báo cáo không lồng nhau sâu như vậy.",
      "Line 1, column 65: the data is nested too deeply. The limit is 64 levels.",
      "Check the file: the data of a report is never nested that deeply."),
    Wording(
      "[1.144.000]", "Dòng 1, cột 2: `1.144.000` \(numberRule.0)",
      "Đề nghị viết lại số, ví dụ 1144 hoặc 99.97; nếu là chữ thì đặt trong dấu ngoặc kép.",
      "Line 1, column 2: `1.144.000` \(numberRule.1)",
      "Write the number as in 1144 or 99.97; if it is text, put it in double quotes."),
    Wording(
      String(repeating: "0", count: 99),
      "Dòng 1, cột 1: `\(String(repeating: "0", count: 39))…` \(numberRule.0)",
      "Đề nghị viết lại số, ví dụ 1144 hoặc 99.97; nếu là chữ thì đặt trong dấu ngoặc kép.",
      "Line 1, column 1: `\(String(repeating: "0", count: 39))…` \(numberRule.1)",
      "Write the number as in 1144 or 99.97; if it is text, put it in double quotes."),
    Wording(
      "[True]",
      "Dòng 1, cột 2: `True` không phải là giá trị JSON. Ngoài số và chuỗi trong dấu ngoặc kép, chỉ có true, false và null, viết thường.",
      "Đề nghị viết đúng true, false hoặc null; nếu là chữ thì đặt trong dấu ngoặc kép.",
      "Line 1, column 2: `True` is not a JSON value. Besides numbers and texts in double quotes there are only true, false and null, in lower case.",
      "Write true, false or null; if it is text, put it in double quotes."),
    Wording(
      "{\"đơn vị\": \"Sở\n}",
      "Dòng 1, cột 12: chuỗi bắt đầu ở đây chưa có dấu ngoặc kép đóng. Mỗi chuỗi phải nằm trọn trên một dòng, giữa hai dấu ngoặc kép.",
      "Đề nghị thêm dấu ngoặc kép đóng; nếu chuỗi có nhiều dòng, viết `\\n` ở mỗi chỗ xuống dòng.",
      "Line 1, column 12: the text that starts here has no closing double quote. A text must lie on one line, between two double quotes.",
      "Add the closing double quote; if the text has several lines, write `\\n` for each line break."
    ),
    Wording(
      "\"đ\t\"",
      "Dòng 1, cột 3: trong chuỗi có ký tự điều khiển U+0009. Ký tự này phải được viết dưới dạng `\\t`.",
      "Đề nghị xóa ký tự đó hoặc thay bằng `\\t`.",
      "Line 1, column 3: the text holds the control character U+0009. It must be written as `\\t`.",
      "Remove that character, or replace it with `\\t`."),
    Wording(
      "\"\u{1b}\"",
      "Dòng 1, cột 2: trong chuỗi có ký tự điều khiển U+001B. Ký tự này phải được viết dưới dạng `\\u001B`.",
      "Đề nghị xóa ký tự đó hoặc thay bằng `\\u001B`.",
      "Line 1, column 2: the text holds the control character U+001B. It must be written as `\\u001B`.",
      "Remove that character, or replace it with `\\u001B`."),
    Wording(
      "\"C:\\Đơn vị\"",
      "Dòng 1, cột 4: `\\Đ` không phải là ký hiệu hợp lệ. Sau dấu `\\` chỉ được có một trong các ký tự `\"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t`, `u`.",
      backslash.0,
      "Line 1, column 4: `\\Đ` is not a valid escape. After `\\` may come only `\"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t` or `u`.",
      backslash.1),
    Wording(
      "\"\\u12G4\"",
      "Dòng 1, cột 2: `\\u12` không phải là ký hiệu hợp lệ. Sau `\\u` phải có đúng 4 chữ số thập lục phân.",
      backslash.0,
      "Line 1, column 2: `\\u12` is not a valid escape. After `\\u` must come exactly 4 hexadecimal digits.",
      backslash.1),
    Wording(
      "\"\\uD83D\"",
      "Dòng 1, cột 2: `\\uD83D` chỉ là một nửa ký tự. Các mã từ D800 đến DFFF phải đi thành cặp, nửa đầu trước nửa sau.",
      "Đề nghị viết đủ cặp mã, hoặc gõ thẳng ký tự đó.",
      "Line 1, column 2: `\\uD83D` is only half a character. The codes D800 to DFFF must come in pairs, the high half first.",
      "Write both codes of the pair, or type the character itself."),
    Wording(
      "{\"unit\": 1,\n  \"unit\": 2}",
      "Dòng 2, cột 3: trường `unit` bị lặp lại; trường này đã có ở dòng 1, cột 2. Trong một đối tượng, mỗi trường chỉ được xuất hiện một lần.",
      "Đề nghị giữ lại một trường và xóa trường còn lại.",
      "Line 2, column 3: the field `unit` is repeated; it stands at line 1, column 2 already. In one object a field may occur only once.",
      "Keep one of the two fields and remove the other."),
  ]

  @Test(arguments: texts)
  func sentencesAboutText(_ wording: Wording) throws {
    try expect(try #require(failure(wording.input)), says: wording)
  }

  @Test func sentenceAboutBytes() throws {
    let error = try #require(failure(Array("[\"".utf8) + [0xff] + Array("\"]".utf8)))
    try expect(
      error,
      says: Wording(
        "",
        "Dòng 1, cột 3: byte 0xFF không thuộc ký tự UTF-8 hợp lệ nào. JSON phải được lưu bằng mã UTF-8.",
        Self.notepad.0,
        "Line 1, column 3: byte 0xFF is not part of a valid UTF-8 character. JSON must be saved as UTF-8.",
        Self.notepad.1))
  }

  @Test func sentenceAboutASharedLine() throws {
    var reader = JSONReader(Array("{}\n{} {}".utf8))
    let error = #expect(throws: JSONError.self) {
      while try reader.next() != nil {}
    }
    try expect(
      try #require(error),
      says: Wording(
        "",
        "Dòng 2, cột 4: có hai giá trị JSON trên cùng một dòng. Mỗi giá trị phải bắt đầu trên một dòng mới.",
        "Đề nghị xuống dòng trước giá trị thứ hai, hoặc kiểm tra xem có dấu ngoặc nào đóng quá sớm không.",
        "Line 2, column 4: two JSON values share a line. Each value must start on a new line.",
        "Start a new line before the second value, or check whether a bracket closes too early."))
  }

  private static let known = ["form", "unit", "period"]

  static let meanings: [(JSONError.Reason, Wording)] = [
    (
      .wrongKind(expected: .string, found: .number),
      Wording(
        "", "Dòng 3, cột 5: ở đây là số, nhưng phải là chuỗi ký tự.",
        "Đề nghị sửa giá trị ở đây thành chuỗi ký tự.",
        "Line 3, column 5: here is a number, but it must be a text.",
        "Change the value here to a text.")
    ),
    (
      .wrongKind(expected: .object, found: .null),
      Wording(
        "", "Dòng 3, cột 5: ở đây là null, nhưng phải là đối tượng `{ }`.",
        "Đề nghị sửa giá trị ở đây thành đối tượng `{ }`.",
        "Line 3, column 5: here is null, but it must be an object `{ }`.",
        "Change the value here to an object `{ }`.")
    ),
    (
      .wrongKind(expected: .array, found: .bool),
      Wording(
        "", "Dòng 3, cột 5: ở đây là true hoặc false, nhưng phải là danh sách `[ ]`.",
        "Đề nghị sửa giá trị ở đây thành danh sách `[ ]`.",
        "Line 3, column 5: here is true or false, but it must be a list `[ ]`.",
        "Change the value here to a list `[ ]`.")
    ),
    (
      .inexactNumber("1e400"),
      Wording(
        "",
        "Dòng 3, cột 5: không thể giữ chính xác số `1e400`. Chương trình giữ được tối đa 18 chữ số, trong đó tối đa 18 chữ số thập phân, và không tự làm tròn.",
        "Đề nghị kiểm tra lại số; nếu đúng, viết số đã làm tròn theo quy định của biểu mẫu.",
        "Line 3, column 5: the number `1e400` cannot be kept exactly. The program keeps at most 18 digits, at most 18 of them decimals, and does not round by itself.",
        "Check the number; if it is right, write it rounded as the form prescribes.")
    ),
    (
      .notWhole("1.5"),
      Wording(
        "", "Dòng 3, cột 5: ở đây là `1.5`, nhưng phải là số nguyên.",
        "Đề nghị sửa thành số nguyên, ví dụ 3.",
        "Line 3, column 5: here is `1.5`, but it must be a whole number.",
        "Change it to a whole number, such as 3.")
    ),
    (
      .missingKey("form"),
      Wording(
        "",
        "Dòng 3, cột 5: đối tượng bắt đầu ở đây thiếu trường `form`. Đây là trường bắt buộc.",
        "Đề nghị bổ sung trường `form`.",
        "Line 3, column 5: the object that starts here lacks the field `form`. That field is required.",
        "Add the field `form`.")
    ),
    (
      .unknownKey("unti", known: known),
      Wording(
        "",
        "Dòng 3, cột 5: không có trường nào tên là `unti`. Các trường được dùng ở đây: `form`, `unit`, `period`.",
        "Có phải ý là `unit`? Nếu đúng, đề nghị sửa lại tên trường.",
        "Line 3, column 5: there is no field named `unti`. The fields used here: `form`, `unit`, `period`.",
        "Did you mean `unit`? If so, correct the name of the field.")
    ),
    (
      .unknownKey("ghi_chú", known: known),
      Wording(
        "",
        "Dòng 3, cột 5: không có trường nào tên là `ghi_chú`. Các trường được dùng ở đây: `form`, `unit`, `period`.",
        "Đề nghị xóa trường này hoặc sửa lại tên trường.",
        "Line 3, column 5: there is no field named `ghi_chú`. The fields used here: `form`, `unit`, `period`.",
        "Remove this field, or correct its name.")
    ),
  ]

  @Test(arguments: meanings)
  func sentencesAboutMeaning(_ reason: JSONError.Reason, wording: Wording) throws {
    try expect(JSONError(JSONPosition(offset: 40, line: 3, column: 5), reason), says: wording)
  }

  @Test func noReasonIsWithoutItsRow() {
    var met = Set(Self.texts.compactMap { failure($0.input).map { number(of: $0.reason) } })
    met.formUnion(Self.meanings.map { number(of: $0.0) })
    // The two that have tests of their own.
    met.formUnion([number(of: .invalidUTF8(0xff)), number(of: .sharedLine)])
    #expect(met == Set(0...23))
  }

  /// A new reason does not compile until it has a number here, and then fails until it has a row.
  private func number(of reason: JSONError.Reason) -> Int {
    switch reason {
    case .empty: 0
    case .utf16: 1
    case .invalidUTF8: 2
    case .unexpectedEnd: 3
    case .unexpected: 4
    case .trailingComma: 5
    case .trailingContent: 6
    case .sharedLine: 7
    case .wrongQuote: 8
    case .comment: 9
    case .tooDeep: 10
    case .malformedNumber: 11
    case .unknownWord: 12
    case .openString: 13
    case .controlCharacter: 14
    case .unknownEscape: 15
    case .malformedUnicodeEscape: 16
    case .loneSurrogate: 17
    case .duplicateKey: 18
    case .wrongKind: 19
    case .inexactNumber: 20
    case .notWhole: 21
    case .missingKey: 22
    case .unknownKey: 23
    }
  }

  private func expect(
    _ error: JSONError, says wording: Wording, at location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(error.code.rawValue == "BM110", sourceLocation: location)
    #expect(error.message.vietnamese == wording.vietnamese, sourceLocation: location)
    #expect(error.fix.vietnamese == wording.fixVietnamese, sourceLocation: location)
    #expect(error.message.english == wording.english, sourceLocation: location)
    #expect(error.fix.english == wording.fixEnglish, sourceLocation: location)
  }
}
