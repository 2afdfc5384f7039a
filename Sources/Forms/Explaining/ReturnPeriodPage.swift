internal import Vocabulary

// Of which period a report is.

extension ReturnPages {
  static let severalPeriods = FindingPage(
    "BM221",
    title: Phrase(
      vi: "các tiêu đề ghi nhiều kỳ báo cáo", en: "titles that name several periods"),
    meaning: Phrase(
      vi: """
        Mỗi biểu có dòng tiêu đề ghi kỳ, như “quý III năm 2022”. Trong tệp này các biểu ghi những kỳ \
        khác nhau. Thường do dùng lại tệp của kỳ trước và chỉ sửa tiêu đề ở biểu đầu.
        """,
      en: """
        Each table has a title with its period, such as “quý III năm 2022”. In this file the titles \
        differ. Mostly the file of the last period was used again, and only the first title corrected.
        """),
    rule: Phrase(
      vi: """
        Một báo cáo chỉ của một kỳ. Số quý III không cộng dồn từ đầu năm như số 6 tháng, nên ghi nhầm \
        kỳ là so sánh sai.
        """,
      en: """
        A report is of one period. The figures of quarter III do not run from the beginning of the \
        year as those of six months do; under a wrong period they would be compared wrongly.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị mở tệp bằng Excel, xem tiêu đề của từng biểu.",
        en: "Please open the file in Excel and look at the title of each table."),
      Phrase(
        vi: """
          Xem cả số liệu của các biểu còn ghi kỳ cũ: nếu là số của kỳ trước thì phải nhập lại.
          """,
        en: """
          Where a title names the old period, look at the figures too: they may be old as well, and \
          have to be entered again.
          """),
      Phrase(
        vi: "Sửa các tiêu đề cho cùng một kỳ.", en: "Make all titles name the same period."),
      OfficeSteps.saveAndSend,
    ],
    examples: examplesOfPeriods)

  private static let examplesOfPeriods: [ReturnNotice] = {
    guard let third = Period(.quarter, 3, of: 2022), let first = Period(.half, 1, of: 2022) else {
      return []
    }
    return [
      SampleReturn.notice(.identity(.severalPeriods([third, first], taken: nil))),
      SampleReturn.notice(.identity(.severalPeriods([third, first], taken: third))),
    ]
  }()
}
