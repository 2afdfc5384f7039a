internal import Vocabulary

// Rows that may be several rows of the form.

extension ReturnPages {
  static let unclearRow = FindingPage(
    "BM215",
    title: Phrase(
      vi: "dòng không rõ là dòng nào của biểu mẫu", en: "rows that cannot be told apart"),
    meaning: Phrase(
      vi: """
        Biểu mẫu có những dòng cùng tên ở nhiều mục, ví dụ “Tổng số hồ sơ TTHC đã giải quyết xong” dưới \
        các mục 3.1., 3.2. và 3.3. Khi đơn vị xóa dòng tên mục hoặc xóa mã, không còn gì cho biết con \
        số thuộc mục nào.
        """,
      en: """
        Forms have rows of one label in several sections, such as “Tổng số hồ sơ TTHC đã giải quyết \
        xong” under 3.1., 3.2. and 3.3. Where the rows that head the sections were deleted, or the \
        codes, nothing says to which section a figure belongs.
        """),
    rule: Phrase(
      vi: """
        Hồ sơ của cấp tỉnh, cấp huyện và cấp xã được cộng riêng; đặt nhầm mục là sai cả hai. Dòng có \
        thể hiểu theo hai cách thì hỏi lại, không chọn đại.
        """,
      en: """
        Files of the province, of districts and of communes are added up apart; in the wrong section a \
        figure falsifies two totals. A row that may be two things is asked about, not decided.
        """),
    steps: [
      OfficeSteps.goToCell, ReturnSteps.openBlankForm,
      Phrase(
        vi:
          "Xem quanh ô đó thiếu dòng nào so với biểu mẫu, nhất là dòng tên mục, và mã nào bị mất.",
        en:
          "See which rows are missing around the cell, above all heads of sections, and which codes."
      ),
      ReturnSteps.copyRows, ReturnSteps.insertRows,
      Phrase(
        vi: "Ghi lại mã ở cột STT như biểu mẫu; kiểm tra con số nằm đúng mục.",
        en: "Put the codes back as in the form, and see that each figure is in its section."),
      OfficeSteps.saveAndSend,
    ],
    examples: [
      SampleReturn.notice(
        .row(
          .unclear(
            label: "Tổng số hồ sơ TTHC đã giải quyết xong", cells: ["D24", "D27"])),
        on: "Biểu mẫu 3", at: "D24"),
      SampleReturn.notice(
        .row(.contested(label: "Số hồ sơ TTHC giải quyết đúng hạn", cells: ["D28"])),
        on: "Biểu mẫu 3", at: "D25"),
    ])
}
