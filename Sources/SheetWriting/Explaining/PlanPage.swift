internal import Vocabulary

extension WritingPages {
  static let planNotWritable = FindingPage(
    "BM180",
    title: Phrase(
      vi: "nội dung không ghi được vào sổ tính", en: "content that no workbook can hold"),
    meaning: Phrase(
      vi: """
        Kết quả có một nội dung vượt giới hạn của Excel hoặc có ký tự mà sổ tính không chứa được. \
        Thường do tên đơn vị, tên biểu mẫu hoặc một ô được dán từ phần mềm khác, kèm theo ký tự ẩn; \
        hoặc do biểu mẫu quá dài.
        """,
      en: """
        The result holds something beyond the limits of Excel, or a character that a workbook cannot \
        hold. Mostly the name of a unit or form, or a cell, was pasted from another program together \
        with hidden characters; or a form is too long.
        """),
    rule: Phrase(
      vi: """
        Chương trình không tự cắt bớt hay thay nội dung: sổ tính sai giới hạn sẽ bị Excel báo hỏng \
        và tự xóa một phần khi mở. Không có tệp nào được ghi.
        """,
      en: """
        Nothing is cut off or replaced: Excel calls a workbook beyond its limits damaged and drops \
        parts of it. No file was written.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Câu báo nói đến tên, ghi chú hoặc nội dung một ô",
          en: "The sentence tells of a name, a note or the text of a cell"),
        [
          Phrase(
            vi: """
              Đề nghị mở danh sách đơn vị hoặc biểu mẫu được nêu, xóa nội dung đó và gõ lại bằng bàn \
              phím, ngắn gọn trong giới hạn ghi ở câu báo.
              """,
            en: """
              Please open the list of units or the form, delete that text and type it anew, within \
              the limit that the sentence names.
              """),
          OfficeSteps.runAgain,
        ]),
      FindingPage.Case(
        Phrase(vi: "Câu báo nói đến một số", en: "The sentence tells of a figure"),
        [
          Phrase(
            vi: """
              Đề nghị kiểm tra số đó trong báo cáo của đơn vị: số quá 15 chữ số thường do gõ liền \
              hai số hoặc dán nhầm số tài khoản.
              """,
            en: """
              Please check the figure in the report of the unit: more than 15 digits mostly come \
              from two figures typed as one, or from the number of an account.
              """)
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Câu báo nói đến vùng gộp, quy tắc nhập liệu, in ấn hoặc bố cục",
          en: "The sentence tells of merged cells, input rules, printing or layout"),
        [
          Phrase(
            vi: """
              Đề nghị gửi câu báo và tệp biểu mẫu cho người phụ trách chương trình: bố cục của biểu \
              mẫu cần được sửa.
              """,
            en: """
              Please send the sentence and the form to those who look after the program: the layout \
              of the form has to be corrected.
              """)
        ]),
    ],
    examples: [
      SheetWritingError.plan(
        path: "ket-qua.xlsx",
        PlanFault(.sheetName(.sign("/")), sheet: "Biểu 1/2")),
      SheetWritingError.plan(
        path: "ket-qua.xlsx",
        PlanFault(
          .manyBytes(.list, limit: WritingLimits.listBytes), sheet: "Biểu 1",
          range: CellRange(.first))),
    ])
}
