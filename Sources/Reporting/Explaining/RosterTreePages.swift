internal import Vocabulary

// The list of units: who reports to whom.

extension ReportingPages {
  static let unknownParent = FindingPage(
    "BM694",
    title: Phrase(
      vi: "đơn vị cấp trên không có trong danh sách", en: "a parent that the roster does not have"),
    meaning: Phrase(
      vi: """
        Ở cột đơn vị cấp trên có một mã mà không đơn vị nào trong danh sách mang. Thường do ghi \
        tên thay cho mã, do đơn vị cấp trên đã kết thúc hoạt động và bị xóa khỏi danh sách (như \
        cấp huyện từ ngày 01/7/2025), hoặc do Excel đổi mã “007” thành số 7.
        """,
      en: """
        The column of parents has a code that no unit of the list has. Mostly a name was written \
        for the code, the parent is no more and was deleted (as the districts were after 30 June \
        2025), or Excel made the number 7 of the code “007”.
        """),
    rule: Phrase(
      vi: """
        Theo cột này mà biết số liệu của đơn vị được cộng vào đâu; mã không có trong danh sách thì \
        số liệu có thể bị bỏ sót.
        """,
      en: """
        This column says where the figures of a unit are added; under a code that nobody has they \
        could be left out.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Ghi tên hoặc gõ sai mã", en: "A name, or a mistyped code"),
        [
          Phrase(
            vi: "Đề nghị tìm đơn vị cấp trên trong danh sách và chép mã của đơn vị đó vào ô này.",
            en: "Please find the parent in the list and copy its code into this cell.")
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Đơn vị cấp trên chưa có hoặc không còn trong danh sách",
          en: "The parent is not in the list, or not any more"),
        [
          Phrase(
            vi: "Đề nghị xác định cơ quan hiện nay nhận báo cáo của đơn vị.",
            en: "Please see to which office the unit reports today."),
          Phrase(
            vi: """
              Ghi mã của cơ quan đó, bổ sung cơ quan đó vào danh sách nếu chưa có; nếu cơ quan \
              nhận báo cáo không thuộc danh sách thì để trống ô này.
              """,
            en: """
              Enter its code, and add it to the list if it is missing; if that office is not to be \
              in the list, leave the cell empty.
              """),
        ]),
      FindingPage.Case(codesChanged, keepCodesAsText),
    ],
    example: example(.unknownParent("H5", nearest: nil)))

  static let circleOfUnits = FindingPage(
    "BM695",
    title: Phrase(
      vi: "các đơn vị là cấp trên của nhau theo vòng", en: "units that are each other's parents"),
    meaning: Phrase(
      vi: """
        Lần theo cột đơn vị cấp trên từ đơn vị này thì lại trở về chính nó. Thường do ghi mã của \
        chính đơn vị vào ô cấp trên, hoặc do kéo chuột chép mã sang những dòng không nên chép.
        """,
      en: """
        Whoever follows the column of parents from this unit comes back to it. Mostly a unit has \
        its own code as that of its parent, or codes were dragged into lines where they do not \
        belong.
        """),
    rule: Phrase(
      vi: """
        Số liệu được cộng từ cấp dưới lên cấp trên; nếu các đơn vị nối thành vòng thì không có đơn \
        vị nào để dừng.
        """,
      en: "Figures are added from below to above; round a circle that would never come to an end."),
    steps: [
      Phrase(
        vi: """
          Đề nghị xem lần lượt các đơn vị nêu trong câu báo, tìm dòng ghi sai đơn vị cấp trên.
          """,
        en: "Please go through the units in the sentence and find the line with a wrong parent."),
      Phrase(
        vi: "Ghi mã của cơ quan thực sự nhận báo cáo của đơn vị đó.",
        en: "Enter the code of the office to which that unit really reports."),
      Phrase(
        vi: "Ở đơn vị cao nhất của danh sách, để trống ô cấp trên.",
        en: "Leave the parent of the highest unit in the list empty."),
    ],
    example: example(.circle(["X27", "H5"])))
}
