internal import Reporting
internal import Vocabulary

// What is told of the returns of one run: for the office that collects them.

extension ComparisonPages {
  static let equalReturns = FindingPage(
    "BM601",
    title: Phrase(
      vi: "số liệu giống hệt của đơn vị khác", en: "the same figures as another unit's"),
    meaning: Phrase(
      vi: """
        Hai tệp trong cùng một lần kiểm tra có mọi số liệu như nhau nhưng ghi tên hai đơn vị. Thường do \
        một đơn vị mượn tệp của đơn vị khác, đổi tên rồi quên nhập số của mình, hoặc một tệp được lưu \
        hai lần dưới hai tên.
        """,
      en: """
        Two files of one run have the same figures throughout and the names of two units. Mostly one unit \
        took the file of another, changed the name and forgot to enter its own figures, or one file was \
        saved under two names.
        """),
    rule: Phrase(
      vi: """
        Chỉ nêu khi có ít nhất \(EqualReturns.leastFigures) số liệu, trong đó \
        \(EqualReturns.leastOtherThanZero) số khác 0. Nếu tổng hợp cả hai tệp, số liệu của một đơn vị bị \
        cộng hai lần còn đơn vị kia không có số nào.
        """,
      en: """
        It is told where there are at least \(EqualReturns.leastFigures) figures, \
        \(EqualReturns.leastOtherThanZero) of them other than 0. Were both added up, one unit would count \
        twice and the other not at all.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị mở hai tệp, xem tên đơn vị, ngày ký và người lập.",
        en: "Please open both files and look at the unit, the date and who made them."),
      Phrase(
        vi: "Hỏi cả hai đơn vị số liệu là của ai.",
        en: "Ask both units whose figures these are."),
      Phrase(
        vi: "Yêu cầu đơn vị còn lại nhập số của mình vào tệp được gửi và gửi lại.",
        en: "Have the other unit enter its own figures in the file that it was sent, and send that."
      ),
    ],
    examples: [
      EqualReturns.finding(sample("nhan/so-y-te.xlsx", "Sở Y tế"), like: department)
    ])

  static let unitTwice = FindingPage(
    "BM602",
    title: Phrase(
      vi: "một đơn vị gửi hai báo cáo cho cùng một kỳ", en: "two reports of one unit for a period"),
    meaning: Phrase(
      vi: """
        Hai tệp cùng bộ biểu mẫu, cùng kỳ, cùng mã hoặc cùng tên đơn vị. Thường do đơn vị gửi lại bản đã \
        sửa, một tệp được tải về hai lần, hoặc hai xã cùng tên ở hai huyện.
        """,
      en: """
        Two files have the same form and period, and the same code or name of the unit. Mostly the unit has \
        sent a corrected file, a file was saved twice, or two communes in two districts have one name.
        """),
    rule: Phrase(
      vi: """
        Mỗi đơn vị có một báo cáo cho mỗi kỳ. Nếu số liệu khác nhau, chương trình không đoán bản nào đúng.
        """,
      en: """
        A unit has one report for a period. Where the figures differ, the program does not guess which is \
        right.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Số liệu giống nhau", en: "The same figures"),
        [
          Phrase(
            vi: "Đề nghị giữ một tệp và chuyển tệp kia ra khỏi thư mục.",
            en: "Please keep one file and move the other out of the folder.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Số liệu khác nhau", en: "Different figures"),
        [
          Phrase(
            vi:
              "Đề nghị hỏi đơn vị tệp nào là bản chính thức, ví dụ bản có số và ngày của công văn.",
            en:
              "Please ask the unit which one counts, such as that with the number and date of the letter."
          ),
          Phrase(
            vi: "Chuyển tệp kia ra khỏi thư mục rồi chạy lại lệnh.",
            en: "Move the other one out of the folder and run the command again."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Hai đơn vị cùng tên", en: "Two units of one name"),
        [
          Phrase(
            vi: """
              Đề nghị gửi cho mỗi đơn vị tệp lập theo danh sách có mã đơn vị, để tệp gửi về tự nói là của \
              ai.
              """,
            en: """
              Please send each unit a file that was made from a list with codes, so that what comes back \
              says whose it is.
              """)
        ]),
    ],
    examples: [
      UnitReturns.finding(sample("nhan/so-cong-thuong (2).xlsx"), like: department.file),
      UnitReturns.finding(sample("nhan/so-cong-thuong-sua.xlsx"), unlike: department.file),
    ])

  private static let department = sample("nhan/so-cong-thuong.xlsx")

  private static func sample(_ file: String, _ unit: String = "Sở Công Thương") -> RunEntry {
    RunEntry(
      file: file, form: "gia-lai-2022", period: Period(.quarter, 3, of: 2022), unit: nil,
      unitName: unit, digest: FigureDigest([]), figures: 87, figuresOtherThanZero: 61)
  }
}
