internal import Reporting
internal import Vocabulary

// Questions and their answers.

extension CheckPages {
  static let closedGate = FindingPage(
    "BM510",
    title: Phrase(
      vi: "câu trả lời trái với số liệu đi kèm",
      en: "an answer and figures that contradict each other"),
    meaning: Phrase(
      vi: """
        Một dòng hỏi có hay không, các dòng dưới hỏi bao nhiêu. Ví dụ dòng “Khảo sát sự hài lòng” để \
        trống hoặc trả lời 0 là không, nhưng dòng dưới lại có 1.144 phiếu; hoặc trả lời 1 là có mà số \
        phiếu là 0. Thường do bỏ sót ô câu hỏi, vì ô đó trông như tiêu đề.
        """,
      en: """
        One row asks whether, those below ask how many. “Khảo sát sự hài lòng” may be blank, or say 0 \
        for no, while the row below has 1,144 forms; or it says 1 for yes and there are 0 forms. \
        Mostly the question was overlooked, as it looks like a heading.
        """),
    rule: Phrase(
      vi: """
        Khi tổng hợp, số đơn vị trả lời có và số phiếu được đếm riêng; hai số phải nói cùng một điều, \
        nếu không báo cáo của tỉnh tự mâu thuẫn.
        """,
      en: """
        Units that say yes and the forms that they counted are added up apart; if both do not tell \
        the same, the report of the province contradicts itself.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Nếu có thực hiện thì ghi mã trả lời nêu trong câu báo và giữ số liệu.",
        en: "If it was done, enter the code of the answer in the sentence and keep the figures."),
      Phrase(
        vi: "Nếu không thực hiện thì giữ câu trả lời là không và xóa số liệu ở các dòng dưới.",
        en: "If it was not done, keep the answer and clear the figures below it."),
      OfficeSteps.saveAndSend,
    ],
    examples: [
      SampleReport.findings(of: ClosedGate.self, in: survey(nil, 1144), concepts: surveyConcepts),
      SampleReport.findings(of: ClosedGate.self, in: survey(1, 0), concepts: surveyConcepts),
    ].flatMap(\.self))

  static let oneAnswer = FindingPage(
    "BM511",
    title: Phrase(
      vi: "chọn nhiều câu trả lời cho một câu hỏi", en: "several answers to one question"),
    meaning: Phrase(
      vi: """
        Biểu mẫu in mỗi câu trả lời trên một dòng, ví dụ “Đã hoàn thành” và “Chưa hoàn thành”, và đơn \
        vị chỉ ghi ở một dòng. Ở đây có số ở hơn một dòng, thường do dòng nào cũng có ô trống nên điền \
        hết.
        """,
      en: """
        The form prints each answer in a row of its own, such as “Đã hoàn thành” and “Chưa hoàn \
        thành”, and a unit fills in one of them. Here more than one has a figure, mostly because each \
        row has a cell to fill in.
        """),
    rule: Phrase(
      vi: """
        Khi tổng hợp, chương trình đếm số đơn vị theo từng câu trả lời; đơn vị trả lời hai lần bị đếm \
        hai lần.
        """,
      en: """
        For the province the units are counted by their answers; one that gives two is counted twice.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Giữ số ở dòng đúng với thực tế, xóa số ở các dòng còn lại (kể cả số 0).",
        en: "Keep the figure in the row that is true, and clear the others, a 0 too."),
      OfficeSteps.saveAndSend,
    ],
    examples: SampleReport.findings(
      of: OneAnswer.self,
      in: [
        SampleLine("Đã hoàn thành", "Hoàn thành = 1", .statusOption, 1),
        SampleLine("Chưa hoàn thành", "Chưa hoàn thành = 2", .statusOption, 2),
      ]))

  private static func survey(_ answer: Figure?, _ forms: Figure) -> [SampleLine] {
    var question = SampleLine(
      "Khảo sát sự hài lòng của người dân, tổ chức", "Có = 1 Không = 0", .bool, answer
    ).meaning("cd_ks")
    question.answers = AnswerList([.init(code: 1, meaning: "Có"), .init(code: 0, meaning: "Không")])
    return [
      question,
      SampleLine("Số lượng phiếu khảo sát", "Số lượng", .count, forms).meaning("cd_ks_phieu"),
    ]
  }

  private static let surveyConcepts = [
    Concept(
      id: ConceptID("cd_ks_phieu"), domain: 1, label: "", kind: .count,
      gate: Concept.Gate(ConceptID("cd_ks"), code: 1))
  ]
}
