internal import Vocabulary

// Rows that are answered with a code.

extension FigurePages {
  static let outsideList = FindingPage(
    "BM313",
    title: Phrase(
      vi: "câu trả lời không có trong danh sách của dòng",
      en: "an answer that the row does not offer"),
    meaning: Phrase(
      vi: """
        Có những dòng trả lời bằng mã in ở cột Đơn vị tính. Ví dụ dòng “Xây dựng và vận hành Hệ \
        thống họp trực tuyến” in “Chưa có = 0, 2 cấp = 1, 3 cấp = 2”, mà ô ghi 3: có lẽ ý là “3 \
        cấp”, nhưng mã của “3 cấp” là 2. Số 3 được giữ nguyên để đơn vị sửa, không tự đổi thành 2. \
        Cũng có khi ô ghi chữ không khớp đúng một câu trả lời nào.
        """,
      en: """
        Some rows are answered with a code that stands in the unit column. The row “Xây dựng và vận \
        hành Hệ thống họp trực tuyến” prints “Chưa có = 0, 2 cấp = 1, 3 cấp = 2”; where its cell has \
        3, “3 cấp” may be meant, but the code of that is 2. The 3 is kept for the unit to correct, \
        and not changed to 2. Or the cell has words that are not exactly one of the answers.
        """),
    rule: Phrase(
      vi: """
        Số đơn vị trả lời từng ý được đếm theo mã, nên một mã sai làm sai kết quả của cả tỉnh. Mã \
        của các dòng không giống nhau: có dòng 1 là “Có”, có dòng 2 là “Chưa kết nối”.
        """,
      en: """
        Units are counted by the codes of their answers, so that a wrong one falsifies the result of \
        the province. Rows have different codes: in one 1 is “Có”, in another 2 is “Chưa kết nối”.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Đọc các câu trả lời và mã của chúng ở cột Đơn vị tính, cùng dòng với ô đó.",
        en: "Read the answers and their codes in the unit column of the same row."),
      Phrase(
        vi: "Ghi vào ô đúng một mã, không kèm chữ; ví dụ “3 cấp” thì ghi 2.",
        en: "Enter one code without words; for “3 cấp” enter 2."),
      Phrase(
        vi: """
          Nếu không câu trả lời nào đúng với đơn vị, để trống ô, ghi rõ ở cột Ghi chú và hỏi nơi gửi \
          biểu mẫu.
          """,
        en: """
          If no answer fits the unit, leave the cell empty, say so in the note column and ask those \
          who sent the form.
          """),
      OfficeSteps.saveAndSend,
    ],
    examples: [
      SampleCell(.text("3"), in: .onlineMeetings),
      SampleCell(.text("Qua Zalo"), in: .mannerOfSurvey),
    ].notices)

  static let answer = FindingPage(
    "BM314",
    title: Phrase(
      vi: "câu trả lời ghi bằng chữ, được đổi thành mã",
      en: "an answer in words, taken for its code"),
    meaning: Phrase(
      vi: """
        Ô ghi đúng chữ của một câu trả lời thay cho mã. Ví dụ dòng “Hình thức khảo sát” in “Trực \
        tuyến = 0, Phát phiếu = 1, Kết hợp = 2”, ô ghi “Phát phiếu”: được đọc là mã 1, chữ vẫn được \
        giữ.
        """,
      en: """
        The cell has exactly the words of an answer instead of its code. The row “Hình thức khảo \
        sát” prints “Trực tuyến = 0, Phát phiếu = 1, Kết hợp = 2”; where its cell says “Phát phiếu”, \
        it is read as the code 1, and the words are kept.
        """),
    rule: Phrase(
      vi: """
        Chữ chỉ được đổi thành mã khi khớp với đúng một câu trả lời in trong biểu mẫu; còn lại thì \
        hỏi lại đơn vị.
        """,
      en: """
        Words are taken for a code only where they are those of one answer that the form prints; else \
        the unit is asked.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị xem câu báo đã hiểu đúng ý của đơn vị chưa; nếu đúng thì không phải sửa.",
        en: "Please see whether the sentence says what the unit means; then all is well."),
      Phrase(
        vi: "Nếu không đúng, ghi mã đúng vào ô, lưu và gửi lại tệp.",
        en: "If not, enter the right code, save the file and send it again."),
      Phrase(
        vi: "Lần sau ghi thẳng mã in ở cột Đơn vị tính, ví dụ 1.",
        en: "Next time enter the code from the unit column itself, 1 for example."),
    ],
    examples: SampleCell(.text("Phát phiếu"), in: .mannerOfSurvey).notices)
}
