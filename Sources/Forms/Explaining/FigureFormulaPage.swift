internal import Vocabulary

// Cells that a formula should fill.

extension FigurePages {
  static let noValue = FindingPage(
    "BM318",
    title: Phrase(vi: "công thức trong ô không cho số liệu", en: "a formula that gives no figure"),
    meaning: Phrase(
      vi: """
        Công thức báo lỗi, cho kết quả “TRUE” hoặc “FALSE”, hoặc chưa có kết quả nào được lưu trong tệp. \
        Ví dụ dòng “Tỷ lệ hoàn thành Kế hoạch CCHC năm” hiện “#DIV/0!”: không số nào được lấy.
        """,
      en: """
        The formula fails, gives “TRUE” or “FALSE”, or has no result saved in the file. Where the row \
        “Tỷ lệ hoàn thành Kế hoạch CCHC năm” shows “#DIV/0!”, no figure is taken.
        """),
    rule: Phrase(
      vi: """
        Chương trình đọc kết quả Excel đã lưu, không tự tính công thức, để con số đúng là con số \
        người ký đã thấy.
        """,
      en: """
        The results that Excel saved are read, and no formula is computed, so that the figure is the \
        one that whoever signed has seen.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Công thức báo lỗi", en: "The formula fails"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              “#DIV/0!” là chia cho 0 hoặc cho ô trống, “#REF!” là ô được dẫn đến đã bị xóa, \
              “#VALUE!” là có chữ trong ô được tính, “#NAME?” là gõ sai tên hàm.
              """,
            en: """
              “#DIV/0!” is a division by 0 or by an empty cell, “#REF!” a cell that was deleted, \
              “#VALUE!” words where a number is needed, “#NAME?” a mistyped function.
              """),
          Phrase(
            vi: """
              Sửa công thức, hoặc xóa công thức và ghi thẳng con số; nếu mẫu số bằng 0 thì để trống \
              ô và giải thích ở cột Ghi chú.
              """,
            en: """
              Correct the formula, or clear it and enter the figure; where it divides by 0, leave \
              the cell empty and explain it in the note column.
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Kết quả chưa được lưu, thường do phần mềm khác lập tệp",
          en: "No result is saved, mostly as another program made the file"),
        [
          OfficeSteps.openInExcel,
          Phrase(
            vi: "Chờ Excel tính xong, xem các con số có hiện ra không rồi bấm “Ctrl+S” để lưu.",
            en: "Let Excel compute, see whether the figures appear, and press “Ctrl+S” to save."),
          Phrase(vi: "Gửi lại tệp đã lưu.", en: "Send the saved file again."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Ô hiện “TRUE” hoặc “FALSE”", en: "The cell shows “TRUE” or “FALSE”"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Ghi con số, hoặc mã trả lời in ở cột Đơn vị tính, ví dụ 1 cho “Có”.",
            en: "Enter a figure, or the code in the unit column, such as 1 for “Có”."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleCell(.failedFormula("#DIV/0!"), in: .plan),
      SampleCell(.formulaWithoutResult, in: .documents),
      SampleCell(.truth(true), in: .mannerOfSurvey),
    ].notices)
}
