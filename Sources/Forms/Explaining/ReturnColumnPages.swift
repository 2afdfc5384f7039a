internal import Vocabulary

// Columns and their header.

extension ReturnPages {
  static let columnAdded = FindingPage(
    "BM217",
    title: Phrase(
      vi: "cột không có trong biểu mẫu", en: "a column that the form does not have"),
    meaning: Phrase(
      vi: """
        Đơn vị thêm cột có số, như “Kỳ trước” để so sánh, hoặc mỗi tháng một cột. Chương trình nhận ra \
        cột “Số liệu” theo tiêu đề và chỉ lấy cột đó; số ở cột thêm không được lấy.
        """,
      en: """
        The unit added a column with figures: “Kỳ trước” to compare with, or one for each month. The \
        column “Số liệu” is known by its heading, and only that is taken.
        """),
    rule: Phrase(
      vi: """
        Mỗi dòng chỉ có một số liệu của kỳ báo cáo. Nếu số của kỳ này lại nằm ở cột thêm thì báo cáo \
        sẽ thiếu, nên cột có số được nêu ra.
        """,
      en: """
        Each row has one figure for its period. If that stands in the added column, the report lacks \
        it; so such columns are told.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Cột để so sánh", en: "A column for comparison"),
        [
          Phrase(
            vi: "Đề nghị xem số của kỳ này đã ở cột “Số liệu”; nếu có thì không phải sửa.",
            en:
              "Please see that the figures of this period stand under “Số liệu”; then all is well.")
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Số liệu cần báo cáo nằm ở cột thêm",
          en: "The added column has what is to be reported"),
        [
          ReturnSteps.goToSheet,
          Phrase(
            vi: """
              Chọn các ô số ở cột thêm, bấm “Ctrl+C”; bấm chuột phải vào ô cùng dòng ở cột “Số liệu”, \
              chọn \(Menu.pasteValues.vietnamese).
              """,
            en: """
              Select the figures of the added column, press “Ctrl+C”, click with the right button on \
              the cell under “Số liệu” in the same row, and choose \(Menu.pasteValues.english).
              """),
          Phrase(
            vi: "Mỗi tháng một cột thì cộng lại, hoặc lấy số cuối kỳ, tùy chỉ tiêu hỏi gì.",
            en: "Columns by month are added up, or the last one counts, as the row asks for."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleReturn.notice(
        .column(.added(heading: "Kỳ trước", column: "F", figures: 21, isComparison: true)),
        on: "Biểu mẫu 1"),
      SampleReturn.notice(
        .column(.added(heading: "Tháng 8", column: "G", figures: 17, isComparison: false)),
        on: "Biểu mẫu 3"),
    ])

  static let header = FindingPage(
    "BM218",
    title: Phrase(
      vi: "không rõ cột số liệu của bảng, hoặc bảng mất dòng tiêu đề",
      en: "a table whose column of figures is not clear, or without its header"),
    meaning: Phrase(
      vi: """
        Bảng của biểu mẫu có dòng tiêu đề “STT, Chỉ tiêu, Đơn vị tính, Số liệu, Ghi chú”. Ở bảng này \
        dòng đó đã bị xóa, tiêu đề cột số liệu đã bị đổi đến mức không nhận ra, hoặc có mấy cột cùng \
        ghi là số liệu.
        """,
      en: """
        Tables of forms have a header: “STT”, “Chỉ tiêu”, “Đơn vị tính”, “Số liệu”, “Ghi chú”. Here it \
        was deleted, the heading of the column of figures was changed beyond recognition, or several \
        columns have it.
        """),
    rule: Phrase(
      vi: """
        Tiêu đề cho biết cột nào là số liệu, cột nào là kỳ trước hay ghi chú. Không còn tiêu đề mà nội \
        dung đủ rõ thì bảng vẫn được đọc, kèm đề nghị đối chiếu; không rõ cột thì không lấy số nào.
        """,
      en: """
        The header says which column has the figures, which those of the last period or notes. \
        Without it the table is read where its content is clear, and somebody should compare; where \
        the column is not clear, no figure is taken.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Không có dòng tiêu đề (số liệu vẫn được đọc)",
          en: "No header (figures are read all the same)"),
        [
          ReturnSteps.goToSheet,
          Phrase(
            vi: "Đối chiếu vài số đã đọc với cột số liệu của bảng; khớp thì không phải gửi lại.",
            en: "Compare some figures that were read with the table; if they agree, all is well."),
          Phrase(
            vi: "Lần sau giữ nguyên dòng tiêu đề, kể cả khi bảng sang trang tính khác.",
            en: "Next time keep the header, also where a table goes on on another sheet."),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Không có cột số liệu (không số nào được lấy)",
          en: "No column of figures (nothing is taken)"),
        [
          ReturnSteps.goToSheet, ReturnSteps.openBlankForm,
          Phrase(
            vi: """
              Chép các ô tiêu đề từ biểu mẫu trống vào dòng tiêu đề của bảng, để trên cột có số ghi \
              đúng “Số liệu”.
              """,
            en: """
              Copy the cells of the header from the blank form, so that “Số liệu” stands above the \
              column with the figures.
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Nhiều cột cùng ghi là số liệu (không số nào được lấy)",
          en: "Several columns of figures (nothing is taken)"),
        [
          ReturnSteps.goToSheet,
          Phrase(
            vi: """
              Giữ tiêu đề “Số liệu” ở cột có số của kỳ báo cáo; cột khác ghi rõ là gì, như “Kỳ trước”, \
              hoặc xóa đi.
              """,
            en: """
              Keep the heading “Số liệu” above the figures of the period; say above other columns what \
              they are, such as “Kỳ trước”, or delete them.
              """),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleReturn.notice(.column(.unclearFigures(["D", "E"])), on: "Biểu mẫu 2", at: "A4"),
      SampleReturn.notice(.column(.noHeader), on: "Biểu mẫu 3", at: "A4"),
      SampleReturn.notice(.column(.noFigures), on: "Biểu mẫu 7", at: "A5"),
    ])
}
