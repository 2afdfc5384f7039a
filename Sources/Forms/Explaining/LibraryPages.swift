package import Vocabulary

/// The pages of all codes about files that describe forms.
package enum LibraryPages {
  package static let all: [FindingPage] = [
    text, tooLarge, columns, cells, value, level, concept, repetition, contradiction, foreignID,
    mismatch,
  ]

  static let steps = (
    goThere: Phrase(
      vi: """
        Đề nghị mở tệp bằng một chương trình soạn thảo văn bản thuần và đến dòng nêu trong câu báo.
        """,
      en: "Please open the file in an editor for plain text and go to the line in the sentence."),
    saveAsUTF8: Phrase(
      vi: "Lưu bằng bảng mã UTF-8, không lưu bằng Excel hoặc Word, rồi chạy lại lệnh.",
      en: "Save it as UTF-8, not from Excel or Word, and run the command again.")
  )
}
