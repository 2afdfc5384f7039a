package import Vocabulary

/// The pages of all codes about JSON that is handed to the program.
package enum JSONPages {
  package static let all: [FindingPage] = [unusable]
}

extension JSONPages {
  static let unusable = FindingPage(
    "BM110",
    title: Phrase(vi: "dữ liệu JSON không dùng được", en: "JSON that cannot be used"),
    meaning: Phrase(
      vi: """
        Tệp số liệu JSON đưa vào chương trình viết sai quy tắc, thiếu mục hoặc có mục không hợp \
        lệ. Thường do sửa tệp bằng tay (thừa dấu phẩy, dùng ngoặc kép cong của Word), do chép chưa \
        hết tệp, hoặc do phần mềm khác xuất ra theo cấu trúc khác.
        """,
      en: """
        The JSON handed to the program breaks the rules of JSON, or lacks something, or has \
        something it should not have. Mostly it was changed by hand (a comma too many, the curly \
        quotes of Word), it was not copied to its end, or another program makes it in another \
        shape.
        """),
    rule: Phrase(
      vi: """
        Sai một chỗ trong JSON có thể làm lệch cả phần phía sau, nên không dùng phần đã đọc được.
        """,
      en: """
        One fault in JSON can shift all that follows, so that what was read before it is not used \
        either.
        """),
    steps: [
      Phrase(
        vi: """
          Đề nghị mở tệp bằng một chương trình soạn thảo văn bản thuần và đến dòng, cột nêu trong \
          câu báo.
          """,
        en: """
          Please open the file in an editor for plain text and go to the line and column in the \
          sentence.
          """),
      Phrase(
        vi: "Sửa theo câu báo và lưu bằng bảng mã UTF-8; không sửa bằng Word.",
        en: "Correct it as the sentence says and save it as UTF-8; do not use Word."),
      Phrase(
        vi: "Tốt hơn hết là lập lại tệp bằng lệnh đã tạo ra tệp đó.",
        en: "Better still, make the file anew with the command it came from."),
    ],
    example: JSONError(JSONPosition(offset: 118, line: 4, column: 3), .trailingComma(before: "}")))
}
