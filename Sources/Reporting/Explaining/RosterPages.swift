internal import Vocabulary

// The list of units: what distinguishes one unit from another.

extension ReportingPages {
  static let unitWithoutCode = FindingPage(
    "BM691",
    title: Phrase(
      vi: "đơn vị trong danh sách chưa có mã", en: "a unit of the roster without a code"),
    meaning: Phrase(
      vi: """
        Ô mã của một đơn vị trong danh sách còn trống. Thường là đơn vị mới thành lập, mới sắp xếp \
        lại nên chưa được cấp mã, hoặc dòng thêm vào cuối danh sách mới điền được một phần.
        """,
      en: """
        In the list of units the code of one unit is empty. Mostly the unit is new or was just \
        merged, or a line was added at the end and filled in only in part.
        """),
    rule: Phrase(
      vi: """
        Mỗi đơn vị được nhận ra bằng mã: nhiều xã trùng tên, và cùng một tên có người viết “UBND”, \
        có người viết “Ủy ban nhân dân”.
        """,
      en: """
        A unit is known by its code: communes of two districts may have one name, and one name is \
        written in several ways.
        """),
    steps: [
      goToUnit,
      Phrase(
        vi: """
          Ghi mã định danh của cơ quan hoặc mã đơn vị hành chính; nếu chưa có, tự đặt một mã ngắn \
          chưa đơn vị nào dùng, ví dụ “X27”.
          """,
        en: """
          Enter the identification code of the office or of its administrative area; if there is \
          none yet, choose a short one that no other unit has, such as “X27”.
          """),
      Phrase(
        vi: "Giữ nguyên mã qua các kỳ, để số liệu của đơn vị so sánh được với kỳ trước.",
        en: "Keep that code from period to period, so that the figures can be compared."),
    ],
    example: example(.noCode))

  static let unitWithoutName = FindingPage(
    "BM692",
    title: Phrase(
      vi: "đơn vị trong danh sách chưa có tên", en: "a unit of the roster without a name"),
    meaning: Phrase(
      vi: """
        Ô tên của một đơn vị trong danh sách còn trống. Thường do xóa tên một đơn vị đã giải thể \
        mà chưa xóa dòng, do gộp ô tên của hai dòng, hoặc do chép mã xuống nhiều dòng hơn số đơn \
        vị.
        """,
      en: """
        In the list of units the name of one unit is empty. Mostly the name of a unit that is no \
        more was deleted but not its line, the name cells of two lines were merged, or codes were \
        filled down too far.
        """),
    rule: Phrase(
      vi: """
        Tên này được ghi vào biểu trống gửi cho đơn vị và vào các danh sách đôn đốc; thiếu tên thì \
        không biết biểu đó của ai.
        """,
      en: """
        The name goes into the blank form for the unit and into lists of who has not reported; \
        without it nobody knows whose they are.
        """),
    steps: [
      goToUnit,
      Phrase(
        vi: """
          Ghi tên đầy đủ của đơn vị; nếu tên nằm trong ô gộp, bỏ gộp ô và ghi tên vào từng dòng.
          """,
        en: """
          Enter its full name; if the name is in a merged cell, unmerge it and write a name in \
          every line.
          """),
      Phrase(
        vi: "Nếu dòng thừa, xóa cả dòng.", en: "If the line is one too many, delete all of it."),
    ],
    example: RosterProblem(Unit(code: "X27", name: "", level: Level("xa")), at: 26, .noName))

  static let repeatedUnitCode = FindingPage(
    "BM693",
    title: Phrase(
      vi: "hai đơn vị trong danh sách có cùng một mã", en: "two units of the roster with one code"),
    meaning: Phrase(
      vi: """
        Mã của đơn vị này đã là mã của một đơn vị đứng trước trong danh sách. Thường do chép một \
        dòng để sửa rồi quên sửa mã, do ghép danh sách trước và sau khi sắp xếp đơn vị hành chính, \
        hoặc do Excel đổi mã “007” thành số 7.
        """,
      en: """
        The code of this unit is that of an earlier one in the list. Mostly a line was copied and \
        its code was not changed, the lists from before and after a merger were joined, or Excel \
        made the number 7 of the code “007”.
        """),
    rule: Phrase(
      vi: """
        Mỗi mã chỉ thuộc một đơn vị; trùng mã thì số liệu của đơn vị này có thể bị tính cho đơn vị \
        kia.
        """,
      en: """
        A code belongs to one unit; with two, the figures of one could be counted as those of the \
        other.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Hai dòng là một đơn vị", en: "Both lines are one unit"),
        [
          Phrase(
            vi: "Đề nghị giữ lại dòng ghi đầy đủ hơn và xóa dòng kia.",
            en: "Please keep the line that says more and delete the other.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Hai đơn vị khác nhau", en: "They are two units"),
        [
          Phrase(
            vi: "Đề nghị tra lại mã của cả hai và sửa mã ghi sai.",
            en: "Please look up both codes and correct the one that is wrong."),
          Phrase(
            vi: "Xem các đơn vị trực thuộc có phải sửa mã đơn vị cấp trên theo không.",
            en: "See whether the units below it name the old code as that of their parent."),
        ]),
      FindingPage.Case(codesChanged, keepCodesAsText),
    ],
    example: example(.repeatedCode("X1", first: 1, name: "Xã Tân Bình")))
}
