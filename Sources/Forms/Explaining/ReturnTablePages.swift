internal import Vocabulary

// Tables that are missing, stand twice, or are hidden.

extension ReturnPages {
  static let tableMissing = FindingPage(
    "BM206",
    title: Phrase(vi: "tệp thiếu một biểu", en: "a table is missing"),
    meaning: Phrase(
      vi: """
        Bộ biểu mẫu có biểu này mà tệp không có. Thường do đơn vị xóa trang tính không có số liệu, \
        hoặc một phòng khác giữ biểu đó và chưa ghép lại.
        """,
      en: """
        The form has this table, and the file does not. Mostly a sheet without figures was deleted, \
        or another division of the office has it, and nobody put the parts together.
        """),
    rule: Phrase(
      vi: """
        Biểu thiếu không có nghĩa là mọi số liệu bằng 0. Nơi tổng hợp phải biết đơn vị không có số \
        liệu hay còn quên gửi.
        """,
      en: """
        A missing table does not mean that all its figures are 0. Those who add up have to know \
        whether there is nothing to report or something was forgotten.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Đơn vị có số liệu của biểu đó", en: "There are figures for the table"),
        [
          Phrase(
            vi: "Đề nghị mở cùng lúc tệp của đơn vị và biểu mẫu trống đã được gửi.",
            en: "Please open the file of the unit, and the blank form that it was sent."),
          Phrase(
            vi: """
              Trong biểu mẫu trống, bấm chuột phải vào thẻ của trang tính có biểu đó, chọn \
              \(Menu.moveSheet.vietnamese), chọn tệp của đơn vị trong danh sách sổ, đánh dấu \
              \(Menu.createCopy.vietnamese), bấm OK.
              """,
            en: """
              In the blank form, click with the right button on the tab of the sheet with the table, \
              choose \(Menu.moveSheet.english), the file of the unit in the list of workbooks, check \
              \(Menu.createCopy.english) and click OK.
              """),
          Phrase(
            vi: "Nhập số liệu vào biểu vừa chép.", en: "Enter the figures in the table."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Đơn vị không có số liệu", en: "There is nothing to report"),
        [
          Phrase(
            vi: "Đề nghị đơn vị trả lời xác nhận; lần sau giữ nguyên biểu và để trống.",
            en: "Please have the unit say so, and keep the table next time and leave it blank.")
        ]),
    ],
    example: SampleReturn.notice(.table(.missing(SampleReturn.lastTable))))

  static let tableTwice = FindingPage(
    "BM207",
    title: Phrase(vi: "một biểu có hai lần trong tệp", en: "a table that stands in the file twice"),
    meaning: Phrase(
      vi: """
        Hai bảng trong tệp có cùng các dòng của một biểu. Thường do nhân đôi trang tính để nháp (Excel \
        đặt tên “Biểu mẫu 1 (2)”), hoặc giữ bản của kỳ trước trên trang ẩn. Ví dụ dòng “Số nhiệm vụ đã \
        hoàn thành” ở bản này là 27, ở bản kia là 28: không số nào được lấy.
        """,
      en: """
        Two tables of the file have the rows of one table of the form. Mostly a sheet was copied for a \
        draft (Excel names it “Biểu mẫu 1 (2)”), or the last period is kept on a hidden sheet. Where \
        “Số nhiệm vụ đã hoàn thành” is 27 in one and 28 in the other, neither is taken.
        """),
    rule: Phrase(
      vi: """
        Một chỉ tiêu chỉ có một con số. Lấy bản đứng trước, bản mới hơn hay số lớn hơn đều là đoán; \
        chỉ đơn vị biết bản nào đúng.
        """,
      en: """
        A row has one figure. To take the first table, the newer one or the larger figure would be a \
        guess; only the unit knows which is right.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Hai bản có số liệu khác nhau", en: "The two have different figures"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: """
              So từng dòng nêu trong các câu báo, sửa bản cần giữ cho đúng rồi xóa bản kia.
              """,
            en: """
              Compare the rows named in the sentences, set the table right that is to stay, and delete \
              the other.
              """),
          ReturnSteps.deleteSheet,
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Hai bản không mâu thuẫn", en: "The two do not contradict each other"),
        [
          Phrase(
            vi: "Đề nghị xem số liệu đã đọc có đủ không; nếu đủ thì không phải sửa.",
            en: "Please see whether all figures were read; then nothing is to be done."),
          ReturnSteps.nothingToSend,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Bản thứ hai ở trang đang ẩn (không được đọc)",
          en: "The second is on a hidden sheet (it is not read)"),
        [
          Phrase(
            vi: "Đề nghị đơn vị xem bản đang hiện có phải bản cần gửi không; nếu phải thì xong.",
            en:
              "Please see whether the table that people see is the one to be sent; then all is well."
          ),
          ReturnSteps.unhide,
          Phrase(
            vi: "Xóa bản không dùng, lưu tệp và gửi lại.",
            en: "Delete the one that is not needed, save the file and send it again."),
        ]),
    ],
    examples: [
      SampleReturn.notice(
        .table(.twice(SampleReturn.firstTable, second: "“Biểu mẫu 1 (2)” A9:E37", differing: 1)),
        on: "Biểu mẫu 1"),
      SampleReturn.notice(
        .figure(
          .differ(
            label: "Số nhiệm vụ đã hoàn thành", first: "“Biểu mẫu 1” D13: 27",
            second: "“Biểu mẫu 1 (2)” D13: 28")), on: "Biểu mẫu 1", at: "D13"),
      SampleReturn.notice(
        .table(.twice(SampleReturn.secondTable, second: "“Nháp” A5:E20", differing: 0)),
        on: "Biểu mẫu 2"),
      SampleReturn.notice(
        .table(.hiddenCopy(SampleReturn.secondTable, second: "“Kỳ trước” A5:E20")),
        on: "Biểu mẫu 2"),
    ])
}
