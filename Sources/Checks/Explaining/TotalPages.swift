internal import Reporting
internal import Vocabulary

// Totals and their parts.

extension CheckPages {
  static let sumOfParts = FindingPage(
    "BM505",
    title: Phrase(
      vi: "tổng số khác với các dòng thành phần cộng lại",
      en: "a total that is not the sum of its parts"),
    meaning: Phrase(
      vi: """
        Dòng tổng ghi một số, các dòng thành phần cộng lại ra số khác: ví dụ tổng 135 mà 70 và 63 chỉ \
        là 133. Thường do sửa một dòng mà quên dòng tổng, công thức không lấy hết các dòng, hoặc có \
        dòng thành phần còn để trống.
        """,
      en: """
        The total is one figure, and its parts come to another: 135, where 70 and 63 are only 133. \
        Mostly a part was changed and the total was not, a formula leaves a row out, or a part is \
        still blank.
        """),
    rule: Phrase(
      vi: """
        Tổng số phải bằng các dòng thành phần cộng lại, vì khi tổng hợp cả tỉnh dòng tổng được cộng \
        lại từ các dòng đó. Còn dòng trống mà tổng lớn hơn thì có thể thiếu ở dòng trống, nên chỉ hỏi.
        """,
      en: """
        A total has to be the sum of its parts, as the total of the province is added up from them. \
        Where parts are blank and the total is more, it may be theirs: then it is only asked.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi:
          "Đối chiếu từng dòng thành phần nêu trong câu báo với số gốc; dòng trống thì ghi số hoặc 0.",
        en:
          "Compare each part in the sentence with its source; fill in what is blank, 0 if need be."),
      Phrase(
        vi: "Cộng lại; nếu các thành phần đúng thì sửa dòng tổng.",
        en: "Add them up again; if the parts are right, correct the total."),
      OfficeSteps.saveAndSend,
    ],
    examples: [(135, 63), (135, nil)].flatMap { (total: Figure, district: Figure?) in
      SampleReport.findings(of: SumOfParts.self, in: procedures(total, 70, district))
    })

  static let openTotal = FindingPage(
    "BM506",
    title: Phrase(
      vi: "tổng số nhiệm vụ và các phần của nó chưa khớp",
      en: "a total of tasks that its parts do not explain"),
    meaning: Phrase(
      vi: """
        Tổng số nhiệm vụ được giao gồm cả nhiệm vụ đang thực hiện trong hạn, mà biểu mẫu không có dòng \
        cho phần đó. Ví dụ được giao 98, hoàn thành đúng hạn 90, quá hạn 6: còn 2 không rõ ở đâu. Nếu \
        Ghi chú đã nêu “Còn 02 nhiệm vụ đang thực hiện” thì không hỏi nữa. Các phần cộng lại lớn hơn \
        tổng số thì chắc chắn có số sai.
        """,
      en: """
        The tasks that were assigned include those under way in time, and the form has no row for \
        them. Of 98, say, 90 were done in time and 6 late: where are the other 2? If a note says “Còn \
        02 nhiệm vụ đang thực hiện”, nothing is asked. Parts that come to more than the total are \
        wrong for certain.
        """),
    rule: Phrase(
      vi: """
        Nơi nhận phải biết phần còn lại đang làm hay bị bỏ sót; tổng số nhiệm vụ được đối chiếu với hệ \
        thống theo dõi nhiệm vụ của tỉnh.
        """,
      en: """
        Whoever receives the report has to know whether the rest is under way or was forgotten; the \
        province compares the total with its own list of tasks.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Phần còn lại đang thực hiện trong hạn", en: "The rest is under way in time"),
        [
          Phrase(
            vi: "Đề nghị ghi ở cột Ghi chú của dòng tổng, ví dụ “Còn 02 nhiệm vụ đang thực hiện”.",
            en: """
              Please write it into the note of the total, such as “Còn 02 nhiệm vụ đang thực hiện”.
              """),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Có số sai", en: "A figure is wrong"),
        [OfficeSteps.goToCell, CheckSteps.lookUp, CheckSteps.correct, OfficeSteps.saveAndSend]),
    ],
    examples: [98, 95].flatMap { (total: Figure) in
      SampleReport.findings(of: OpenTotal.self, in: tasks(total), concepts: taskConcepts)
    })

  static let blankTotal = FindingPage(
    "BM507",
    title: Phrase(
      vi: "dòng tổng số để trống dù đã có các dòng thành phần",
      en: "a blank total whose parts are there"),
    meaning: Phrase(
      vi: """
        Đơn vị đã nhập các dòng thành phần mà chưa nhập dòng tổng. Câu báo nêu sẵn tổng của các dòng \
        đã nhập.
        """,
      en: """
        The unit has entered the parts, and no total. The sentence offers what those that are there \
        come to.
        """),
    rule: Phrase(
      vi: """
        Chương trình không tự điền thay đơn vị: có thể còn phần chưa nhập, và người ký phải thấy con \
        số mình ký.
        """,
      en: """
        Nothing is filled in for the unit: a part may still be missing, and whoever signs has to see \
        the figure.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Xem các dòng thành phần đã đủ chưa; dòng nào còn trống thì ghi số hoặc ghi 0.",
        en: "See whether all parts are there; fill in what is blank, 0 if need be."),
      Phrase(
        vi: "Ghi tổng số nêu trong câu báo nếu không còn phần nào khác.",
        en: "Enter the total in the sentence, if there is nothing else in it."),
      OfficeSteps.saveAndSend,
    ],
    examples: SampleReport.findings(of: BlankTotal.self, in: procedures(nil, 70, 63)))

  private static func procedures(
    _ total: Figure?, _ province: Figure, _ district: Figure?
  ) -> [SampleLine] {
    [
      SampleLine("Tổng số TTHC đang có hiệu lực", "Thủ tục", .count, total).sum(of: 2, 3),
      SampleLine("Số TTHC cấp tỉnh", "Thủ tục", .count, province),
      SampleLine("Số TTHC cấp huyện", "Thủ tục", .count, district),
    ]
  }

  private static func tasks(_ total: Figure) -> [SampleLine] {
    [
      SampleLine("Tổng số nhiệm vụ được giao", "Nhiệm vụ", .count, total).meaning("tong"),
      SampleLine("Số nhiệm vụ đã hoàn thành đúng hạn", "Nhiệm vụ", .count, 90)
        .meaning("dung_han"),
      SampleLine("Số nhiệm vụ đã hoàn thành nhưng quá hạn", "Nhiệm vụ", .count, 6)
        .meaning("qua_han"),
    ]
  }

  private static let taskConcepts = [
    Concept(
      id: ConceptID("tong"), domain: 1, label: "", kind: .count,
      covers: [ConceptID("dung_han"), ConceptID("qua_han")])
  ]
}
