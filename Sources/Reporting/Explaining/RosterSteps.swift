internal import Vocabulary

// What several pages about the list of units say.

extension ReportingPages {
  static let codesChanged = Phrase(
    vi: "Mã bị Excel đổi, ví dụ mất số 0 ở đầu",
    en: "Excel changed codes, for instance took away a zero in front")

  static let keepCodesAsText = [
    Phrase(
      vi: """
        Đề nghị chọn cột mã và cột đơn vị cấp trên, bấm chuột phải, chọn \
        \(Menu.formatAsText.vietnamese).
        """,
      en: """
        Please select the column of codes and that of parents, click with the right button and \
        choose \(Menu.formatAsText.english).
        """),
    Phrase(
      vi: "Gõ lại những mã đã bị đổi; đổi định dạng không làm số 0 hiện lại.",
      en: "Type the codes that were changed again; the format alone does not bring a zero back."),
  ]

  static let goToUnit = Phrase(
    vi: """
      Đề nghị mở danh sách đơn vị và đếm đến đơn vị nêu trong câu báo; dòng tên cột không tính.
      """,
    en: """
      Please open the list of units and count down to the unit in the sentence; the line with the \
      names of the columns does not count.
      """)

  static func example(_ reason: RosterProblem.Reason) -> RosterProblem {
    RosterProblem(Unit(code: "X27", name: "Xã Tân An", level: Level("xa")), at: 26, reason)
  }
}
