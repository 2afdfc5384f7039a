internal import Vocabulary

// Whether a file is a form at all.

extension ReturnPages {
  static let noTables = FindingPage(
    "BM201",
    title: Phrase(
      vi: "tệp không có bảng nào của biểu mẫu", en: "a file without any table of a form"),
    meaning: Phrase(
      vi: """
        Không trang tính nào có bảng gồm các cột STT, chỉ tiêu và số liệu. Thường do đơn vị gửi nhầm \
        tệp, chỉ gửi phần lời của báo cáo, hoặc dán bảng dưới dạng ảnh. Ví dụ biểu “Công tác chỉ đạo \
        điều hành CCHC” được chụp từ tệp khác rồi dán vào: người xem thấy đủ số, nhưng trong các ô \
        không có gì.
        """,
      en: """
        No sheet has a table with codes, labels and figures. Mostly the wrong file was sent, only the \
        text of the report, or a picture of the table. Where “Công tác chỉ đạo điều hành CCHC” was \
        copied as a picture, people see all figures, and there is nothing in the cells.
        """),
    rule: Phrase(
      vi: """
        Chương trình chỉ đọc những gì ghi trong các ô. Con số trong ảnh hay trong đoạn văn không cho \
        biết chắc là của chỉ tiêu nào, nên không đoán.
        """,
      en: """
        Only what stands in cells is read. A figure in a picture or in a paragraph does not say for \
        certain what it counts, and this is not guessed.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Bảng là ảnh", en: "The table is a picture"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp bằng Excel và bấm một lần vào bảng; nếu quanh cả bảng hiện khung có các \
              nút tròn thì đó là ảnh.
              """,
            en: """
              Please open the file in Excel and click once on the table; a frame with round handles \
              around all of it means a picture.
              """),
          Phrase(
            vi: "Đơn vị nhập các con số trong ảnh vào tệp biểu mẫu đã được gửi, rồi gửi tệp đó.",
            en: "Have the unit enter the figures in the form that it was sent, and send that."),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Gửi nhầm tệp, hoặc chỉ có phần lời", en: "The wrong file, or text without a table"),
        [OfficeSteps.senderFillsForm]),
    ],
    example: SampleReturn.notice(.book(.noTables)))

  static let unknownForm = FindingPage(
    "BM202",
    title: Phrase(
      vi: "không nhận ra bộ biểu mẫu của tệp", en: "the form of a file is not recognised"),
    meaning: Phrase(
      vi: """
        Tệp có bảng, nhưng quá ít dòng giống một bộ biểu mẫu mà chương trình biết. Thường do đơn vị \
        gửi mẫu của ngành khác hoặc mẫu tự lập, do biểu mẫu mới ban hành, hoặc do tên sau --form \
        không phải bộ biểu mẫu đơn vị đã dùng.
        """,
      en: """
        The file has tables, and too few of their rows are like those of a form that is known. It may \
        be a form of another branch or of the unit's own, or a new one; or --form names a form that \
        the unit has not used.
        """),
    rule: Phrase(
      vi: """
        Số liệu chỉ cộng và so sánh được khi biết thuộc chỉ tiêu nào. Nhận đại một biểu mẫu gần giống \
        sẽ đưa con số vào sai chỉ tiêu mà không ai hay; vì vậy số liệu được đọc theo các bảng trong \
        tệp, nhưng không gắn với chỉ tiêu nào.
        """,
      en: """
        Figures can be added up and compared only where it is known what they count. A form that is \
        more or less alike would put them in wrong rows, and nobody would notice; so they are read \
        as they stand in the file, without their meaning.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Đơn vị gửi nhầm biểu mẫu", en: "The unit sent another form"),
        [
          Phrase(
            vi: "Đề nghị mở tệp, so tên các chỉ tiêu với biểu mẫu đã gửi cho đơn vị.",
            en: "Please open the file and compare its labels with the form that the unit was sent."),
          Phrase(
            vi: "Nếu khác, gửi lại biểu mẫu cho đơn vị và đề nghị nhập số liệu vào đó.",
            en: "If they differ, send the form again and have the figures entered in it."),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Biểu mẫu mới, chương trình chưa biết",
          en: "A new form that the program does not know"),
        ReturnSteps.addForm),
      FindingPage.Case(
        Phrase(vi: "Tên sau --form không đúng", en: "--form names another form"),
        [
          ReturnSteps.findForm,
          Phrase(
            vi: "Sửa tên sau --form, hoặc bỏ --form để chương trình tự nhận ra.",
            en: "Correct the name after --form, or leave it out to have the form recognised."),
        ]),
    ],
    examples: [
      SampleReturn.notice(
        .book(.unknownForm(tables: 3, nearest: "gia-lai-2022", rows: 12, of: 80))),
      SampleReturn.notice(.book(.notAskedForm("lao-cai-2022", rows: 31, of: 200))),
    ])
}
