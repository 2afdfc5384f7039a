internal import Vocabulary

// Figures that stand where the form has none.

extension ReturnPages {
  static let stray = FindingPage(
    "BM219",
    title: Phrase(
      vi: "bảng hoặc con số nằm ngoài biểu mẫu", en: "tables and figures beside the form"),
    meaning: Phrase(
      vi: """
        Trong tệp còn bảng khác, như danh sách văn bản hay bảng tính nháp, hoặc những con số đứng ngoài \
        các dòng của biểu, như tổng cộng gõ dưới bảng. Bảng lạ được giữ ở phần dòng thêm; số ngoài biểu được \
        nêu địa chỉ. Không số nào trong đó được tính vào chỉ tiêu.
        """,
      en: """
        The file has other tables, such as a list of documents or a draft, or figures that stand in no \
        row of a table, such as a sum typed below. Other tables are kept among the added rows, such \
        figures are told by their cells; none of them counts for a row of the form.
        """),
    rule: Phrase(
      vi: """
        Ngoài biểu mẫu không có gì cho biết con số đếm cái gì. Nhưng cũng không được bỏ qua: có khi đó \
        chính là số liệu đơn vị muốn báo cáo.
        """,
      en: """
        Outside the form nothing says what a figure counts. But it is not passed over: it may be what \
        the unit wants to report.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Bảng khác có số liệu", en: "Another table with figures"),
        [
          ReturnSteps.goToSheet,
          Phrase(
            vi: "Nếu số trong bảng là số liệu báo cáo, nhập vào đúng dòng của biểu mẫu.",
            en: "If these are figures to be reported, enter them in the rows of the form."),
          Phrase(
            vi: "Nếu chỉ là danh sách kèm theo, chuyển sang một tệp riêng.",
            en: "If it is only a list, move it to a file of its own."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Bảng khác không có số liệu", en: "Another table without figures"),
        [
          Phrase(
            vi: "Đề nghị đơn vị lần sau bỏ bảng nếu không cần; lần này không phải sửa.",
            en:
              "Please leave the table out next time if nobody needs it; nothing is to be done now.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Con số không thuộc dòng nào của biểu", en: "Figures in no row of the tables"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              Số cần báo cáo thì nhập vào đúng ô của biểu mẫu; số nháp thì xóa; lời giải thích ghi ở \
              cột Ghi chú.
              """,
            en: """
              What is to be reported belongs in a cell of the form, explanations in the note column; \
              clear what was only a draft.
              """),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleReturn.notice(
        .table(.strange(range: CellRange("G4:J16"), figures: 12)), on: "Biểu mẫu 1"),
      SampleReturn.notice(
        .table(.strange(range: CellRange("A3:C20"), figures: 0)), on: "Danh sách"),
      SampleReturn.notice(
        .table(.figuresOutside(["H5", "H6", "H9"], count: 3)), on: "Biểu mẫu 2", at: "H5"),
    ])

  static let misplaced = FindingPage(
    "BM222",
    title: Phrase(
      vi: "số liệu trong ô gộp hoặc ở cột Ghi chú",
      en: "a figure in a merged cell or among the notes"),
    meaning: Phrase(
      vi: """
        Ô số liệu được gộp qua nhiều dòng của biểu mẫu, nên một số đứng cho mấy chỉ tiêu; hoặc ô số \
        liệu để trống mà cột Ghi chú lại là một con số, ví dụ ở dòng “Số vấn đề phát hiện qua kiểm \
        tra”. Thường do căn chỉnh bảng cho đẹp, hoặc gõ lệch một cột.
        """,
      en: """
        One cell is merged over several rows of the form, so that one figure stands for many; or the \
        cell for the figure is empty and the note is a figure, in the row “Số vấn đề phát hiện qua \
        kiểm tra” for instance. Mostly the table was made to look neat, or a figure slipped by one \
        column.
        """),
    rule: Phrase(
      vi: """
        Mỗi dòng có một ô số liệu riêng. Ô gộp chỉ được tính cho dòng đầu, không nhân ra các dòng sau; \
        số ở cột Ghi chú có thể là số văn bản hay số thứ tự, nên không tự chuyển sang.
        """,
      en: """
        Each row has a cell of its own for its figure. A merged one counts for the first row and is \
        not repeated; a figure among the notes may be the number of a document, and is not moved.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Ô số liệu bị gộp", en: "A merged cell"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Bấm vào ô gộp, chọn \(Menu.unmerge.vietnamese).",
            en: "Click on the merged cell and choose \(Menu.unmerge.english)."),
          Phrase(
            vi: "Ghi số liệu của từng dòng vào ô của dòng đó; dòng bằng 0 thì ghi 0.",
            en: "Enter the figure of each row in its own cell, 0 where the result is 0."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Nội dung nằm khuất dưới ô gộp", en: "Something under a merged cell"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Bấm vào ô gộp, chọn \(Menu.unmerge.vietnamese); nội dung bị khuất sẽ hiện ra.",
            en:
              "Click on the merged cell and choose \(Menu.unmerge.english); what it hides appears."),
          Phrase(
            vi: "Giữ lại nếu đó là số liệu của dòng; nếu không thì xóa.",
            en: "Keep it if it is the figure of its row, and delete it if not."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Con số ở cột Ghi chú", en: "A figure among the notes"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Nếu đó là số liệu của dòng, cắt từ cột Ghi chú và dán vào ô số liệu.",
            en: "If it is the figure of the row, cut it from the note and paste it into its cell."),
          Phrase(
            vi: "Nếu không, viết rõ trong Ghi chú đó là số gì; ô số liệu để trống hoặc ghi 0.",
            en: "If not, say in the note what it is, and leave the cell blank or enter 0."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [
      SampleReturn.notice(
        .figure(.merged(label: "Số nhiệm vụ đề ra trong kế hoạch", rows: 2)), on: "Biểu mẫu 1",
        at: "D12"),
      SampleReturn.notice(
        .figure(.covered(label: "Số nhiệm vụ đã hoàn thành")), on: "Biểu mẫu 1", at: "D13"),
      SampleReturn.notice(
        .figure(.inNote(label: "Số vấn đề phát hiện qua kiểm tra", note: "9")), on: "Biểu mẫu 1",
        at: "D18"),
    ])
}
