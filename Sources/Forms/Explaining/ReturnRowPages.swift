internal import Vocabulary

// Rows that are missing, more than the form has, or in other places.

extension ReturnPages {
  static let rowsMissing = FindingPage(
    "BM210",
    title: Phrase(vi: "thiếu dòng của biểu mẫu", en: "rows of the form are missing"),
    meaning: Phrase(
      vi: """
        Biểu có trong tệp, nhưng một số dòng của biểu mẫu đã bị xóa. Ví dụ dòng “Số lượng các ban \
        quản lý trực thuộc UBND cấp tỉnh” ghi “Không báo” ở cột Ghi chú, nên có đơn vị xóa cả dòng.
        """,
      en: """
        The table is there, and some rows of the form were deleted. The row “Số lượng các ban quản lý \
        trực thuộc UBND cấp tỉnh” for instance says “Không báo” in its note, and some units delete it.
        """),
    rule: Phrase(
      vi: """
        Dòng thiếu không được tính là 0, vì không biết đơn vị không có số liệu hay đã xóa nhầm. Dòng \
        không phải báo cáo cũng được giữ để mã và thứ tự khớp với biểu mẫu của Bộ.
        """,
      en: """
        A missing row is not taken for 0: nobody knows whether there was nothing or it was deleted by \
        mistake. Rows that a unit does not report stay, so that codes and order agree with the form \
        of the ministry.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Đơn vị phải báo cáo dòng đó", en: "The unit reports the row"),
        [
          ReturnSteps.goToSheet, ReturnSteps.openBlankForm, ReturnSteps.copyRows,
          ReturnSteps.insertRows,
          Phrase(
            vi: "Nhập số liệu vào các dòng vừa chèn; kết quả bằng 0 thì ghi 0.",
            en: "Enter the figures of these rows, 0 where the result is 0."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Đơn vị không phải báo cáo dòng đó", en: "The unit does not report the row"),
        [
          Phrase(
            vi: "Đề nghị đơn vị lần sau giữ nguyên dòng và để trống ô số liệu.",
            en: "Please keep the row next time and leave its cell blank."),
          ReturnSteps.nothingToSend,
        ]),
    ],
    example: SampleReturn.notice(
      .row(
        .missing([
          "1.3. Số lượng các ban quản lý trực thuộc UBND cấp tỉnh",
          "1.5.1. Số ĐVSNCL thuộc UBND tỉnh",
        ])), on: "Biểu mẫu 4"))

  static let rowAdded = FindingPage(
    "BM211",
    title: Phrase(vi: "dòng không có trong biểu mẫu", en: "a row that the form does not have"),
    meaning: Phrase(
      vi: """
        Đơn vị chèn thêm dòng của mình. Ví dụ dưới dòng “Số văn bản chỉ đạo CCHC đã ban hành” có thêm \
        dòng “Trong đó: văn bản về chuyển đổi số”, số liệu 5. Dòng thêm được giữ nguyên trong kết quả, \
        tách khỏi các dòng của biểu mẫu.
        """,
      en: """
        The unit put in rows of its own. Below “Số văn bản chỉ đạo CCHC đã ban hành” there may be \
        “Trong đó: văn bản về chuyển đổi số” with the figure 5. Added rows are kept in the result, \
        apart from the rows of the form.
        """),
    rule: Phrase(
      vi: """
        Biểu mẫu giống nhau ở mọi đơn vị thì mới cộng được. Số ở dòng thêm có thể đã nằm trong dòng \
        khác, cộng vào sẽ tính hai lần, nên không tính vào chỉ tiêu nào.
        """,
      en: """
        Figures can be added up only where all units have the same rows. What an added row has may be \
        part of another row already, and would be counted twice; so it counts for none.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Dòng thêm có số liệu", en: "The added row has a figure"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              Nếu số đó là của một dòng trong biểu mẫu, chuyển sang dòng ấy; nếu chỉ là chi tiết, ghi \
              vào cột Ghi chú của dòng chính.
              """,
            en: """
              If it is the figure of a row of the form, move it there; if it is only a detail, write \
              it into the note of the row to which it belongs.
              """),
          Phrase(
            vi: """
              Bấm chuột phải vào số của dòng thêm ở lề trái, chọn \(Menu.delete.vietnamese).
              """,
            en: """
              Click with the right button on the number of the added row at the left edge and choose \
              \(Menu.delete.english).
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Dòng thêm không có số liệu", en: "The added row has no figure"),
        [
          Phrase(
            vi: "Đề nghị đơn vị lần sau không chèn thêm dòng; lời giải thích ghi ở cột Ghi chú.",
            en: "Please add no rows next time, and write explanations into the note column."),
          ReturnSteps.nothingToSend,
        ]),
    ],
    examples: [
      SampleReturn.notice(
        .row(.added(label: "Trong đó: văn bản về chuyển đổi số", raw: "5")), on: "Biểu mẫu 1",
        at: "D12"),
      SampleReturn.notice(
        .row(.linesAdded(["Các nhiệm vụ còn lại chưa đến hạn"])), on: "Biểu mẫu 1"),
    ])

  static let rowsMoved = FindingPage(
    "BM212",
    title: Phrase(
      vi: "dòng không ở đúng thứ tự của biểu mẫu", en: "rows that stand in other places"),
    meaning: Phrase(
      vi: """
        Các dòng này có tên đúng như biểu mẫu nhưng đứng ở chỗ khác. Thường do cắt dán khi nhập, hoặc \
        sắp xếp lại bảng. Số liệu được lấy theo tên chỉ tiêu.
        """,
      en: """
        These rows have the labels of the form, and stand in other places. Mostly they were cut and \
        pasted, or the table was sorted. Their figures are taken by their labels.
        """),
    rule: Phrase(
      vi: """
        Tên chỉ tiêu đã đủ để biết là dòng nào, nên số liệu không sai. Nhưng có những dòng cùng tên ở \
        nhiều mục; đổi chỗ chúng thì không còn phân biệt được.
        """,
      en: """
        The labels say which rows these are, and no figure is wrong. But some labels stand in several \
        sections; where those are moved, nobody can tell them apart.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị xem số liệu đã đọc của các dòng này có đúng không.",
        en: "Please see whether the figures of these rows were read as they should be."),
      ReturnSteps.nothingToSend,
      Phrase(
        vi: "Lần sau không cắt dán dòng và không sắp xếp lại bảng.",
        en: "Next time neither move rows nor sort the table."),
    ],
    example: SampleReturn.notice(
      .row(.moved(["Số nhiệm vụ đã hoàn thành nhưng quá hạn"])), on: "Biểu mẫu 1"))
}
