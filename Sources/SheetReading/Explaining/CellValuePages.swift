internal import Vocabulary

// Cells, and what lies beside them, that are read otherwise than the file says.

extension ReadingPages {
  static let notWhatItSays = FindingPage(
    "BM125",
    title: Phrase(
      vi: "giá trị của ô không đúng kiểu đã khai", en: "a value that is not what its cell says"),
    meaning: Phrase(
      vi: """
        Tệp khai ô này là số, ngày tháng hoặc đúng/sai, nhưng nội dung thực tế lại khác. Excel \
        không ghi như vậy; thường do phần mềm xuất tệp ghi chữ vào ô số. Nội dung được giữ nguyên \
        dưới dạng chữ để không mất.
        """,
      en: """
        The file declares the cell as a number, a date or true/false, and something else is in it. \
        Excel does not write that; mostly a program put words into a number cell. The content is \
        kept as text, so that it is not lost.
        """),
    rule: Phrase(
      vi: """
        Chữ trong ô số liệu không được tự đổi thành số: “12 (trong đó 02 …)” có thể là 12, cũng có \
        thể là 10.
        """,
      en: """
        Words in a cell for figures are not turned into a number: “12 (trong đó 02 …)” may mean 12 \
        or 10.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị đơn vị mở tệp gốc bằng Excel và xem ô nêu trong câu báo.",
        en: """
          Please ask the unit to open its own copy in Excel and to look at the cell named in the \
          sentence.
          """),
      Phrase(
        vi: "Nhập lại con số vào ô, phần giải thích ghi sang cột Ghi chú.",
        en: "Enter the figure again, and put any explanation in the column for notes."),
      Phrase(
        vi: "Chọn \(Menu.saveAs.vietnamese) và gửi lại tệp mới.",
        en: "Choose \(Menu.saveAs.english) and send the new file."),
    ],
    example: ReadingRemark(
      file: "xa-A.xlsx", sheet: "Biểu 1", cell: CellAddress("D12"),
      .notWhatItSays(.number, "12 văn bản")))

  static let sidePart = FindingPage(
    "BM127",
    title: Phrase(
      vi: "phần nằm ngoài các ô không đọc được", en: "a part beside the cells cannot be read"),
    meaning: Phrase(
      vi: """
        Một phần phụ của sổ tính bị hỏng hoặc quá lớn, ví dụ ghi chú gắn vào ô, liên kết, tên vùng \
        hoặc thuộc tính tài liệu. Các ô vẫn được đọc đầy đủ. Thường do phần mềm khác sửa tệp.
        """,
      en: """
        A side part of the workbook is damaged or too large: notes on cells, links, names or \
        document properties, for example. The cells are read in full. Mostly another program \
        changed the file.
        """),
    rule: Phrase(
      vi: "Số liệu không bị ảnh hưởng, nhưng ghi chú của đơn vị có thể bị mất.",
      en: "No figure is touched, but notes that the unit made may be lost."),
    steps: [
      OfficeSteps.openInExcel,
      Phrase(
        vi: "Xem ghi chú gắn ở các ô có điều gì cần lưu ý không rồi lưu lại tệp.",
        en: "See whether the notes on cells say anything that matters, and save the file again."),
    ],
    example: ReadingRemark(
      file: "xa-A.xlsx", sheet: "Biểu 1", cell: nil,
      .unreadableSidePart(
        ReadingError(file: "xa-A.xlsx", .tooMany(.notes, limit: ReadingLimits.asides)))))

  static let noSuchStyle = FindingPage(
    "BM128",
    title: Phrase(
      vi: "ô dùng kiểu định dạng không có trong tệp",
      en: "a cell with a format that the file does not have"),
    meaning: Phrase(
      vi: """
        Ô này, và thường cả nhiều ô khác, dùng một kiểu định dạng đã bị mất. Con số vẫn được đọc, \
        nhưng không biết ô hiển thị số đó ra sao: 0,36 có thể là 36%, 44927 có thể là ngày \
        01/01/2023. Thường do phần mềm khác ghép hoặc sửa tệp.
        """,
      en: """
        This cell, and mostly many others, has a format that is lost. Its number is read, but not \
        how it should look: 0.36 may be 36%, and 44927 may be the date 01/01/2023. Mostly another \
        program joined or changed files.
        """),
    rule: Phrase(
      vi: """
        Tỷ lệ và ngày tháng trong Excel chỉ là con số kèm định dạng; mất định dạng thì không phân \
        biệt được.
        """,
      en: """
        In Excel a percentage or a date is a number with a format; without it nobody can tell them \
        apart.
        """),
    steps: [
      OfficeSteps.openInExcel,
      Phrase(
        vi: """
          Xem các ô tỷ lệ và ngày tháng có hiện đúng không; nếu không, đặt lại định dạng cho ô.
          """,
        en: """
          See whether percentages and dates look right; if not, give the cells their format again.
          """),
      Phrase(vi: "Lưu tệp và chạy lại lệnh.", en: "Save the file and run the command again."),
    ],
    example: ReadingRemark(
      file: "xa-A.xlsx", sheet: "Biểu 1", cell: CellAddress("D12"), .noSuchStyle(41)))
}
