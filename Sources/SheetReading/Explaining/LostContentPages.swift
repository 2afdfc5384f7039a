internal import Vocabulary

// Something the unit entered is not in the file any more.

extension ReadingPages {
  static let noSheetPart = FindingPage(
    "BM121",
    title: Phrase(
      vi: "trang tính có tên nhưng không có nội dung",
      en: "a sheet that is listed and has no content"),
    meaning: Phrase(
      vi: """
        Sổ tính liệt kê trang tính này, nhưng nội dung của trang không có trong tệp. Thường do \
        phần mềm khác tách, gộp trang tính hoặc xuất tệp bị lỗi. Các trang còn lại vẫn được đọc.
        """,
      en: """
        The workbook lists this sheet, but its content is not in the file. Mostly another program \
        split or joined sheets, or made a faulty file. The other sheets are read.
        """),
    rule: Phrase(
      vi: "Trang thiếu có thể chính là một biểu của báo cáo, nên báo cáo chưa được coi là đầy đủ.",
      en: "The missing sheet may be a table of the report, which is not complete without it."),
    steps: [
      Phrase(
        vi: "Đề nghị mở tệp bằng Excel và xem trang tính nêu trong câu báo có số liệu không.",
        en: """
          Please open the file in Excel and see whether the sheet named in the sentence has \
          figures.
          """),
      OfficeSteps.senderSavesAgain,
    ],
    example: ReadingRemark(file: "xa-A.xlsx", sheet: "Biểu 3", cell: nil, .noSheetPart))

  static let noSuchText = FindingPage(
    "BM122",
    title: Phrase(
      vi: "ô trỏ đến chữ không có trong tệp",
      en: "a cell points to a text that the file does not have"),
    meaning: Phrase(
      vi: """
        Excel giữ mọi chữ của sổ tính trong một bảng chung, còn ô chỉ ghi số thứ tự của chữ trong \
        bảng đó. Ở ô này, số thứ tự không có trong bảng nên không biết đơn vị đã nhập gì. Thường \
        do phần mềm khác sửa tệp hoặc do tệp bị hỏng.
        """,
      en: """
        Excel keeps the texts of a workbook in one table, and a cell holds only a number in it. \
        Here the table has no such number, so that nobody knows what the unit entered. Mostly \
        another program changed the file, or it is damaged.
        """),
    rule: Phrase(
      vi: """
        Ô không đọc được thì không được coi là ô trống: đơn vị có thể đã nhập số liệu hoặc ghi chú \
        ở đó.
        """,
      en: """
        A cell that cannot be read is not a blank one: the unit may have entered a figure or a \
        note.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị đơn vị mở tệp gốc bằng Excel và xem ô nêu trong câu báo.",
        en: """
          Please ask the unit to open its own copy in Excel and to look at the cell named in the \
          sentence.
          """),
      Phrase(
        vi: """
          Nhập lại nội dung ô nếu ô bị mất chữ, chọn \(Menu.saveAs.vietnamese) và gửi lại tệp mới.
          """,
        en: """
          Enter its content again if it is gone, choose \(Menu.saveAs.english) and send the new \
          file.
          """),
    ],
    example: ReadingRemark(
      file: "xa-A.xlsx", sheet: "Biểu 1", cell: CellAddress("D12"), .noSuchText("812")))
}
