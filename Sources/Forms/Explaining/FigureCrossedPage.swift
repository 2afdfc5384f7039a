internal import Vocabulary

// What somebody has crossed out.

extension FigurePages {
  static let crossedOut = FindingPage(
    "BM320",
    title: Phrase(
      vi: "số liệu bị gạch ngang", en: "a figure that is crossed out"),
    meaning: Phrase(
      vi: """
        Người soát báo cáo hay gạch ngang số sai thay vì xóa. Ví dụ dòng “Số văn bản chỉ đạo CCHC đã \
        ban hành” ghi 12 rồi gạch đi: ô không còn số liệu nào. Nếu gạch 12 và viết 14 bên cạnh trong \
        cùng ô thì chỉ 14 được đọc.
        """,
      en: """
        Whoever looks through a report may cross out a wrong figure and not delete it. Where the row \
        “Số văn bản chỉ đạo CCHC đã ban hành” has a 12 that is crossed out, there is no figure. Where \
        14 stands beside it in the same cell, only that is read.
        """),
    rule: Phrase(
      vi: """
        Số đã gạch là số đơn vị không còn báo cáo. Nhưng nét gạch cũng có khi còn lại từ bản nháp, nên \
        đơn vị cần xác nhận.
        """,
      en: """
        A figure that is crossed out is not reported any more. But the line may be left from a draft, \
        and the unit should confirm it.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Cả ô bị gạch", en: "All of the cell is crossed out"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Nếu số trong ô sai, xóa đi rồi nhập số đúng; không có số liệu thì để trống.",
            en:
              "If the figure is wrong, delete it and enter the right one, or leave the cell blank."),
          Phrase(
            vi: "Bấm vào ô và bấm “Ctrl+5” để bỏ nét gạch.",
            en: "Click on the cell and press “Ctrl+5” to take the line away."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Một phần của ô bị gạch", en: "A part of the cell is crossed out"),
        [
          OfficeSteps.goToCell,
          FigureSteps.confirm,
          Phrase(
            vi: "Nếu không, nhập lại con số đúng, không để phần đã gạch trong ô.",
            en: "If it is not, enter the right figure without anything crossed out beside it."),
        ]),
    ],
    examples: [
      SampleCell(.crossedOut("12"), in: .documents),
      SampleCell(.partlyCrossedOut("14"), in: .documents),
    ].notices)
}
