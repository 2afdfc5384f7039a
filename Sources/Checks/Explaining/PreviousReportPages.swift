internal import Reporting
internal import Vocabulary

// What is told of a whole report, or of many rows, beside the previous report.

extension ComparisonPages {
  static let unchanged = FindingPage(
    "BM613",
    title: Phrase(
      vi: "mọi số liệu giống hệt kỳ trước", en: "no figure has changed since the previous report"),
    meaning: Phrase(
      vi: """
        Từng dòng của báo cáo này có đúng số của kỳ trước, kể cả những dòng đếm việc phát sinh. Thường do \
        gửi lại tệp cũ, hoặc mở tệp cũ, chỉ sửa tiêu đề rồi lưu.
        """,
      en: """
        Each row of this report has the figure of the previous one, also where it counts what happened. \
        Mostly the old file was sent again, or only its titles were changed.
        """),
    rule: Phrase(
      vi: """
        Chỉ nêu khi có ít nhất \(UnchangedFigures.leastRows) dòng đã nhập và \
        \(UnchangedFigures.leastFigures) số khác 0, trong đó có số phát sinh. Số giao cho năm hoặc số hiện \
        có được phép giữ nguyên.
        """,
      en: """
        It is told where at least \(UnchangedFigures.leastRows) rows are filled in and \
        \(UnchangedFigures.leastFigures) figures are other than 0, one of something that happened among \
        them. What is assigned for the year, or is there, may well stay.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị mở tệp đã gửi, xem có phải tệp của kỳ này không.",
        en: "Please open the file that was sent and see whether it is that of this period."),
      Phrase(
        vi: "Nếu gửi nhầm, gửi lại đúng tệp; nếu chưa nhập số mới, nhập rồi gửi lại.",
        en:
          "If it is the wrong one, send the right one; if new figures are missing, enter and send them."
      ),
      Phrase(
        vi: "Nếu số liệu đúng là không thay đổi, trả lời xác nhận là đủ.",
        en: "If nothing has changed indeed, an answer that confirms it is enough."),
    ],
    examples: [
      UnchangedFigures.finding(87, in: "so-cong-thuong.xlsx", ComparisonSample.time)
    ])

  static let emptied = FindingPage(
    "BM614",
    title: Phrase(
      vi: "dòng để trống mà kỳ trước có số liệu", en: "blank rows that had a figure before"),
    meaning: Phrase(
      vi: """
        Kỳ trước đơn vị có số ở những dòng này, kỳ này ô để trống. Thường do quên nhập, xóa nhầm khi làm \
        sạch tệp cũ, hoặc hiểu để trống là 0.
        """,
      en: """
        The unit had figures in these rows in the previous report, and the cells are blank now. Mostly \
        they were forgotten, cleared with the old figures, or left blank for 0.
        """),
    rule: Phrase(
      vi: """
        Để trống không có nghĩa là 0: khi tổng hợp không ai biết số còn thiếu hay không có. Dòng chỉ có thể \
        bằng 0 hoặc có ghi chú của đơn vị thì không nêu.
        """,
      en: """
        Blank does not mean 0: whoever adds up cannot tell what is missing from what is not there. Rows \
        that can only be 0, and rows with a note of the unit, are not told.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị mở tệp, đến từng ô nêu trong câu báo và nhập số của kỳ này.",
        en: "Please open the file, go to each cell of the list and enter the figure of this period."
      ),
      Phrase(
        vi: "Ghi 0 nếu kết quả bằng 0; nếu không còn số liệu thì ghi lý do ở cột Ghi chú.",
        en:
          "Enter 0 where the result is 0; where there is none any more, say why in the note column."
      ),
      Phrase(vi: "Lưu và gửi lại tệp.", en: "Save the file and send it again."),
    ],
    examples: [exampleOfEmptied])

  private static var exampleOfEmptied: RuleFinding {
    let figures = [("25", "D12"), ("3", "D15")].map { figure, cell in
      Phrase(vi: "\(figure) (ô \(cell))", en: "\(figure) (cell \(cell))")
    }
    return RuleFinding(
      code: EmptiedRows.code, severity: .warning, place: .wholeFile,
      message: Phrase(vi: "Trang “Biểu mẫu 1”: ", en: "Sheet “Biểu mẫu 1”: ")
        + EmptiedRows.problem(figures, ComparisonSample.time), fix: EmptiedRows.cure)
  }

  static let pairing = FindingPage(
    "BM615",
    title: Phrase(
      vi: "báo cáo được chọn làm kỳ trước không phù hợp",
      en: "a previous report that does not go with this one"),
    meaning: Phrase(
      vi: """
        Tệp ghi sau --previous không phải báo cáo kỳ trước của đơn vị này: cùng kỳ hoặc kỳ sau, theo bộ \
        biểu mẫu khác hoặc chưa biết, hoặc ghi tên đơn vị khác. Thường do chọn nhầm tệp hay thư mục.
        """,
      en: """
        The file behind --previous is not the previous report of this unit: it is of the same period or a \
        later one, in another form or an unknown one, or names another unit. Mostly a wrong file or folder was chosen.
        """),
    rule: Phrase(
      vi: """
        Chỉ so sánh được hai kỳ nối tiếp của một đơn vị theo một bộ biểu mẫu; so sánh nhầm làm đơn vị phải \
        giải trình những điều không có.
        """,
      en: """
        Only two reports of one unit in one form, one after the other, can be compared; otherwise units \
        would have to explain what never was.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Cùng kỳ hoặc kỳ sau", en: "The same period or a later one"), [chooseAgain]),
      FindingPage.Case(
        Phrase(
          vi: "Bộ biểu mẫu khác, hoặc chưa biết", en: "Another form, or none of the known ones"),
        [chooseAgain]),
      FindingPage.Case(
        Phrase(vi: "Đơn vị khác", en: "Another unit"),
        [
          chooseAgain,
          Phrase(
            vi: "Nếu đơn vị đã đổi tên hoặc sáp nhập, kết quả so sánh vẫn dùng được.",
            en: "If the unit has changed its name or was merged, the comparison holds."),
        ]),
    ],
    examples: examplesOfPairing)

  private static let chooseAgain = Phrase(
    vi: "Đề nghị kiểm tra đường dẫn sau --previous và chạy lại lệnh.",
    en: "Please check the path behind --previous and run the command again.")

  private static let examplesOfPairing: [RuleFinding] = {
    guard let third = Period(.quarter, 3, of: 2022) else { return [] }
    return [
      PairingFault.notEarlier(third, current: third),
      .otherForm("ben-tre-2022", current: "gia-lai-2022"),
      .unknownForm,
      .otherUnit("Sở Y tế", current: "Sở Công Thương"),
    ].map { $0.ruleFinding("ky-truoc.xlsx") }
  }()
}
