internal import Vietnamese
internal import Vocabulary

// Words and signs where a figure or an answer is asked for.

extension FigurePages {
  static let noFigure = FindingPage(
    "BM301",
    title: Phrase(
      vi: "dấu hoặc chữ thay cho số liệu", en: "a mark or a word in place of a figure"),
    meaning: Phrase(
      vi: """
        Trong ô có dấu gạch ngang, dấu chấm lửng, “KPS”, “Không” hoặc chữ tương tự. Người nhập thường \
        muốn nói là không có việc nào phát sinh.
        """,
      en: """
        The cell has a dash, dots, “KPS”, “Không” or the like. Mostly it is meant to say that there \
        was nothing to report.
        """),
    rule: Phrase(
      vi: """
        Có đơn vị ghi gạch ngang khi kết quả bằng 0, có đơn vị ghi khi không thuộc trách nhiệm báo \
        cáo; tự coi là 0 thì tỷ lệ và số tổng hợp có thể sai.
        """,
      en: """
        Some units write a dash for 0, others where the row is not theirs to report; to take it for 0 \
        could falsify percentages and totals.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị đơn vị ghi 0 nếu đã thực hiện mà kết quả bằng 0.",
        en: "Please have 0 entered where the result is 0."),
      Phrase(
        vi: "Để trống ô nếu dòng đó không thuộc trách nhiệm của đơn vị; lý do ghi ở cột Ghi chú.",
        en: "Leave the cell empty where the row is not the unit's; the reason goes into the note."),
    ],
    example: example(.noFigure, "-"))

  static let words = FindingPage(
    "BM302",
    title: Phrase(vi: "ô số liệu chỉ có chữ", en: "a value cell with words only"),
    meaning: Phrase(
      vi: """
        Ô có chữ mà không có con số nào đọc được, ví dụ “Chưa rõ” hoặc “Mười hai”. Thường do ghi phần \
        diễn giải nhầm cột.
        """,
      en: """
        The cell has words and no figure that could be read, such as “Chưa rõ” or “Mười hai”. Mostly \
        an explanation was written into the wrong column.
        """),
    rule: Phrase(
      vi: "Chữ không cộng được; chữ vẫn được giữ nguyên, nhưng dòng này coi như chưa có số liệu.",
      en: "Words cannot be added up; they are kept, but the row counts as one without a figure."),
    steps: [steps.findCell, steps.wordsIntoNote, steps.saveAndSend],
    example: example(.words, "Chưa rõ"))

  static let figureAmongWords = FindingPage(
    "BM303",
    title: Phrase(
      vi: "con số lẫn với chữ, hoặc nhiều con số trong một ô",
      en: "a figure among words, or several figures in one cell"),
    meaning: Phrase(
      vi: """
        Ô có con số kèm chữ làm thay đổi ý nghĩa (“12 chưa xong”), kèm dấu chú thích (“12*”), hoặc có \
        nhiều con số (“Thay thế 02 TTHC, bãi bỏ 07 TTHC”).
        """,
      en: """
        The cell has a figure with words that change what it means (“12 chưa xong”), with a footnote \
        mark (“12*”), or several figures (“Thay thế 02 TTHC, bãi bỏ 07 TTHC”).
        """),
    rule: Phrase(
      vi: """
        Lấy số nào, hay cộng các số lại, là việc của người báo cáo; chương trình không chọn thay.
        """,
      en: """
        Which figure counts, or whether they are to be added up, is for the unit to say; none is \
        chosen for it.
        """),
    steps: [steps.findCell, steps.wordsIntoNote, steps.saveAndSend],
    example: example(.severalFigures([12, 2]), "12 (trong đó 02 văn bản mật)"))

  static let outsideList = FindingPage(
    "BM313",
    title: Phrase(
      vi: "câu trả lời không có trong danh sách của dòng",
      en: "an answer that the row does not offer"),
    meaning: Phrase(
      vi: """
        Dòng này trả lời bằng mã in ở cột Đơn vị tính. Ô ghi một số không phải mã, hoặc chữ không khớp \
        đúng một câu trả lời nào. Hay gặp nhất là ghi 3 để nói “3 cấp”, trong khi mã của “3 cấp” là 2.
        """,
      en: """
        The row is answered with one of the codes in its unit column. The cell has a number that is \
        none of them, or words that are not exactly one of the answers. Most often 3 is entered for \
        “3 cấp”, whose code is 2.
        """),
    rule: Phrase(
      vi: "Mã sai làm sai số đếm đơn vị theo từng câu trả lời.",
      en: "A wrong code falsifies the count of units by their answers."),
    steps: [
      Phrase(
        vi: "Đề nghị xem các câu trả lời và mã của chúng ở cột Đơn vị tính của dòng.",
        en: "Please look up the answers and their codes in the unit column of the row."),
      Phrase(
        vi: "Ghi vào ô đúng một mã, không ghi chữ kèm theo.",
        en: "Enter one code in the cell, without words."),
      steps.saveAndSend,
    ],
    example: example(
      .outsideList(tiers, meant: tiers.last), "3", value: 3, label: "Hệ thống họp trực tuyến"))

  static let answer = FindingPage(
    "BM314",
    title: Phrase(
      vi: "câu trả lời ghi bằng chữ", en: "an answer written in words"),
    meaning: Phrase(
      vi: """
        Ô ghi đúng chữ của một câu trả lời, ví dụ “Phát phiếu”, thay cho mã. Chương trình đã đổi thành \
        mã tương ứng.
        """,
      en: """
        The cell has exactly the words of an answer, such as “Phát phiếu”, instead of its code. The \
        code was taken for them.
        """),
    rule: Phrase(
      vi: """
        Chữ được so với danh sách in trong biểu mẫu; chỉ khi khớp với một câu trả lời duy nhất thì mới \
        được đổi.
        """,
      en: """
        The words are compared with the list that the form prints; they are taken only where they are \
        those of one answer.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị kiểm tra mã trong kết quả; lần sau ghi thẳng mã vào ô.",
        en: "Please check the code in the result, and enter the code itself next time.")
    ],
    example: example(.answer(tiers[2]), "3 cấp", value: 2, label: "Hệ thống họp trực tuyến"))

  private static let tiers = [
    KnownAnswer(code: 0, meaning: "Chưa có"), KnownAnswer(code: 1, meaning: "2 cấp"),
    KnownAnswer(code: 2, meaning: "3 cấp"),
  ]
}
