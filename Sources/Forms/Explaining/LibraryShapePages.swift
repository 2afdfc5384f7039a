internal import Vocabulary

// The file as a table: its size, its columns and lines.

extension LibraryPages {
  static let tooLarge = FindingPage(
    "BM251",
    title: Phrase(
      vi: "tệp mô tả biểu mẫu quá lớn", en: "a file that describes forms is too large"),
    meaning: Phrase(
      vi: """
        Tệp lớn hơn, nhiều dòng hơn hoặc có danh sách dài hơn mức chương trình nhận. Tệp loại này \
        thường chỉ vài chục KB, nên hầu như chắc chắn một tệp khác đã được đặt nhầm tên.
        """,
      en: """
        The file has more bytes, more lines or a longer list than the program takes. Files of its \
        kind have some tens of KB, so that this is almost certainly another file under its name.
        """),
    rule: Phrase(
      vi: "Giới hạn giữ cho một tệp nhầm không làm treo máy.",
      en: "The limit keeps a wrong file from filling the memory of the computer."),
    steps: [
      Phrase(
        vi: "Đề nghị mở tệp để biết đó là gì và chuyển tệp ra khỏi thư mục biểu mẫu.",
        en: "Please open the file to see what it is, and move it out of the folder of forms."),
      Phrase(
        vi: "Chép lại đúng tệp mô tả từ bản lưu.",
        en: "Copy the right file from where it is kept."),
      OfficeSteps.runAgain,
    ],
    example: LibraryError(
      LibraryPlace(file: "catalogue.tsv"), .tooLarge(bytes: 5 << 20, limit: 4 << 20)))

  static let columns = FindingPage(
    "BM252",
    title: Phrase(
      vi: "tệp mô tả biểu mẫu thừa, thiếu hoặc sai tên cột",
      en: "a table about forms has wrong columns"),
    meaning: Phrase(
      vi: """
        Dòng đầu tiên của tệp không ghi đúng tên các cột. Thường do gõ sai một tên, xóa một cột \
        không dùng, hoặc dùng dấu phẩy hay dấu cách thay cho dấu tab.
        """,
      en: """
        The first line does not name the columns that it should. Mostly a name is mistyped, a \
        column nobody needed was removed, or commas or spaces stand where tabs should.
        """),
    rule: Phrase(
      vi: """
        Cột được nhận theo tên, ở thứ tự nào cũng được; một cột không ai biết có thể là một cột \
        cần thiết bị gõ sai tên.
        """,
      en: """
        Columns are known by their names, in any order; a column nobody knows may be a needed one \
        under a mistyped name.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị so dòng đầu tiên của tệp với danh sách cột trong câu báo và sửa cho khớp.",
        en: "Please compare the first line with the columns in the sentence, and correct it."),
      Phrase(
        vi: "Cột không dùng đến vẫn giữ tên, các ô của cột để trống.",
        en: "Keep the name of a column you do not need, with empty cells below."),
      steps.saveAsUTF8,
    ],
    example: LibraryError(
      LibraryPlace(file: "kon-tum-2024/rows.tsv", line: 1),
      .unknownColumn("conept", known: RowColumn.names)))

  static let cells = FindingPage(
    "BM253",
    title: Phrase(
      vi: "dòng mô tả biểu mẫu thừa hoặc thiếu ô",
      en: "a line about forms has too many or too few cells"),
    meaning: Phrase(
      vi: """
        Số ô của dòng khác với số cột. Thường do gõ dấu cách thay cho dấu tab, hoặc chương trình \
        soạn thảo tự xóa các dấu tab ở cuối dòng.
        """,
      en: """
        The line has another number of cells than there are columns. Mostly spaces were typed \
        instead of tabs, or the editor removed the tabs at the end of the line.
        """),
    rule: Phrase(
      vi: "Thiếu một ô là mọi ô phía sau lệch sang cột khác.",
      en: "Where one cell is missing, all that follow slip into other columns."),
    steps: [
      steps.goThere,
      Phrase(
        vi: """
          Bật hiển thị ký tự ẩn, đếm các dấu tab và bấm phím Tab ở chỗ còn thiếu, kể cả cuối \
          dòng.
          """,
        en: """
          Let the editor show hidden characters, count the tabs and press the Tab key where one is \
          missing, at the end of the line too.
          """),
      steps.saveAsUTF8,
    ],
    example: LibraryError(
      LibraryPlace(file: "kon-tum-2024/rows.tsv", line: 12),
      .wrongCellCount(found: 11, expected: 12)))
}
