internal import Reporting
internal import Vocabulary

// Percentages and their two parts.

extension CheckPages {
  static let ratioOfParts = FindingPage(
    "BM501",
    title: Phrase(
      vi: "tỷ lệ không khớp với hai số tính ra nó",
      en: "a percentage that its two figures do not make"),
    meaning: Phrase(
      vi: """
        Biểu có cả tỷ lệ và hai số để tính: ví dụ tỷ lệ hoàn thành kế hoạch ghi 90%, trong khi 44 trên \
        46 nhiệm vụ là 95,65%. Thường do sửa một số mà quên tính lại tỷ lệ, hai số lấy ở hai thời \
        điểm, hoặc ghi 0,9 thay cho 90. Sai không quá một đơn vị ở chữ số cuối thì được coi là làm \
        tròn lên, cắt bớt hoặc gõ nhầm, và chỉ được hỏi.
        """,
      en: """
        The table has a percentage and the two figures that it is made of: the share of the plan that \
        was carried out may say 90%, while 44 of 46 tasks make 95.65%. Mostly one figure was changed \
        and the percentage was not, the two are of different days, or 0.9 was entered for 90. No \
        more than one unit of the last digit is taken for rounding up, cutting off or mistyping, and \
        only asked.
        """),
    rule: Phrase(
      vi: """
        Lãnh đạo ký tỷ lệ, còn nơi tổng hợp tính lại tỷ lệ chung từ hai số; hai cách phải ra cùng một \
        kết quả. Làm tròn thông thường luôn được chấp nhận, bất kể mấy chữ số thập phân.
        """,
      en: """
        A leader signs the percentage, and whoever adds up works it out from the two figures; both \
        have to say the same. Ordinary rounding is always accepted, to any number of places.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tỷ lệ sai", en: "The percentage is wrong"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Ghi tỷ lệ nêu trong câu báo; ô này tính theo phần trăm: ghi 90, không ghi 0,9.",
            en: "Enter the percentage in the sentence: in percent, 90 and not 0.9."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Một trong hai số sai", en: "One of the two figures is wrong"),
        [OfficeSteps.goToCell, CheckSteps.lookUp, CheckSteps.correct, OfficeSteps.saveAndSend]),
      FindingPage.Case(
        Phrase(vi: "Tỷ lệ tính theo cách khác", en: "It is worked out in another way"),
        [
          Phrase(
            vi: "Đề nghị nêu cách tính và hai số đã dùng ở cột Ghi chú, ví dụ “732/17.045”.",
            en: "Please tell in the note how, and with which figures, such as “732/17.045”."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: [("90", 46, 44), ("43", 64, 28), ("0.4375", 64, 28)].flatMap {
      (points: String, all: Figure, done: Figure) in
      SampleReport.findings(of: RatioOfParts.self, in: plan(Figure(points), all, done))
    })

  static let nothingToDivide = FindingPage(
    "BM502",
    title: Phrase(
      vi: "có tỷ lệ trong khi tổng số bằng 0", en: "a percentage where the whole is 0"),
    meaning: Phrase(
      vi: """
        Trong kỳ không phát sinh nên tổng số là 0, nhưng ô tỷ lệ vẫn có số: có đơn vị ghi 100 vì không \
        còn việc tồn, có đơn vị ghi 0, có đơn vị để trống. Ví dụ 0 văn bản cần xử lý mà tỷ lệ xử lý \
        ghi 100%. Các ô như vậy của một báo cáo được báo chung một lần.
        """,
      en: """
        Nothing happened in the period, so that the whole is 0, and yet there is a percentage: some \
        units write 100 because nothing is left to do, some 0, some leave it blank. No documents had \
        to be dealt with, for instance, and 100% of them were. All such cells are told at once.
        """),
    rule: Phrase(
      vi: """
        Không có gì để chia thì không có tỷ lệ. Mỗi đơn vị ghi một kiểu thì không so sánh được các đơn \
        vị, và bình quân bị kéo lên hoặc kéo xuống.
        """,
      en: """
        Where there is nothing to divide by there is no percentage. Where each unit writes something \
        else, units cannot be compared, and averages are pulled up or down.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Xem lại tổng số: nếu thực ra có phát sinh thì ghi số đúng.",
        en: "Look at the whole again: if there was something, enter how much."),
      Phrase(
        vi: """
          Nếu đúng là 0 thì để trống ô tỷ lệ và có thể ghi “không phát sinh” ở cột Ghi chú, trừ khi \
          tỉnh hướng dẫn khác.
          """,
        en: """
          If it is 0 indeed, leave the percentage blank; the note may say “không phát sinh”, unless the \
          province wants it otherwise.
          """),
      OfficeSteps.saveAndSend,
    ],
    examples: SampleReport.findings(of: NothingToDivide.self, in: plan(100, 0, 0)))

  static let blankRatio = FindingPage(
    "BM503",
    title: Phrase(
      vi: "tỷ lệ để trống dù đã có hai số để tính",
      en: "a blank percentage whose two figures are there"),
    meaning: Phrase(
      vi: """
        Đơn vị đã nhập hai số mà chưa nhập tỷ lệ, ví dụ 15.990 trên 15.999 hồ sơ. Câu báo nêu sẵn tỷ \
        lệ tính ra từ hai số đó.
        """,
      en: """
        The unit has entered both figures and no percentage: 15,990 of 15,999 files, for instance. \
        The sentence offers what they make.
        """),
    rule: Phrase(
      vi: """
        Chương trình không tự điền thay đơn vị: tỷ lệ là số liệu đơn vị ký gửi. Hai số đã đủ để tính \
        tỷ lệ chung nên đây chỉ là lưu ý.
        """,
      en: """
        Nothing is filled in for the unit, which signs what it sends. For the percentage of all units \
        the two figures are enough, so that this is only a note.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Ghi tỷ lệ nêu trong câu báo nếu hai số đúng.",
        en: "Enter the percentage in the sentence, if both figures are right."),
      OfficeSteps.saveAndSend,
    ],
    examples: SampleReport.findings(of: BlankRatio.self, in: plan(nil, 15_999, 15_990)))

  private static func plan(_ points: Figure?, _ all: Figure, _ done: Figure) -> [SampleLine] {
    [
      .ratio("Tỷ lệ hoàn thành Kế hoạch CCHC năm", points, 3, of: 2),
      SampleLine("Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", .count, all),
      SampleLine("Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", .count, done),
    ]
  }
}
