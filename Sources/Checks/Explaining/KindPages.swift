internal import Reporting
internal import Vocabulary

// Money, notions that stand in several tables, and units that the form prints.

extension CheckPages {
  static let moneyScale = FindingPage(
    "BM514",
    title: Phrase(
      vi: "số tiền có thể ghi sai đơn vị tính", en: "money that may be in another unit"),
    meaning: Phrase(
      vi: """
        Dòng có đơn vị tính “Triệu đồng” nhưng số được ghi theo đồng, nghìn đồng hoặc tỷ đồng. Ví dụ kế \
        hoạch được giao 12.500, đã thực hiện ghi 9.800.000.000. Thường do chép từ báo cáo kế toán. Việc \
        này được nhận ra nhờ số đi kèm: kế hoạch, đã thực hiện và tỷ lệ; hoặc vì số tiền quá lớn, hay \
        quá nhỏ đối với một kế hoạch.
        """,
      en: """
        The unit of the row is “Triệu đồng”, and the amount was entered in single units, in thousands \
        or in billions of them: 12,500 were assigned, for instance, and 9,800,000,000 spent. Mostly it \
        was copied from the accounts. The figures beside it tell: the plan, what was spent, and the \
        percentage; or the amount is too large, or too small for a plan.
        """),
    rule: Phrase(
      vi: """
        Khi cộng cả tỉnh, một số ghi theo đồng lớn gấp một triệu lần và che mất số của mọi đơn vị \
        khác.
        """,
      en: """
        In the sum of the province, one amount that is a million times too large hides those of all \
        other units.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Xem đơn vị tính của dòng; nếu số đang theo đồng thì chia cho 1.000.000, theo tỷ đồng"
          + " thì nhân với 1.000, rồi ghi lại.",
        en:
          "See the unit of the row; if the amount is in single units, divide it by 1,000,000; if it is"
          + " in billions, multiply it by 1,000."),
      Phrase(
        vi: "Nếu số đúng đơn vị tính thì xem lại ô kia nêu trong câu báo và tỷ lệ.",
        en: "If its unit is right, look at the other cell in the sentence, and at the percentage."),
      OfficeSteps.saveAndSend,
    ],
    examples: SampleReport.findings(
      of: MoneyScale.self,
      in: [
        .ratio("Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công", nil, 3, of: 2),
        SampleLine("Kế hoạch được giao", "Triệu đồng", .money, 12_500),
        SampleLine("Đã thực hiện", "Triệu đồng", .money, 9_800_000_000),
      ]))

  static let sameNotion = FindingPage(
    "BM515",
    title: Phrase(
      vi: "cùng một nội dung mà hai nơi ghi khác nhau",
      en: "one thing that has two figures"),
    meaning: Phrase(
      vi: """
        Có nội dung được hỏi ở nhiều biểu, ví dụ tổng số đơn vị sự nghiệp công lập ở biểu về tổ chức \
        bộ máy và ở biểu về tài chính công. Ở đây các biểu ghi khác nhau, thường do mỗi phòng phụ \
        trách một biểu và lấy số ở thời điểm khác nhau.
        """,
      en: """
        Some things are asked in several tables: how many public service units there are, in that on \
        organisation and in that on finance. Here they differ, mostly because a different section \
        fills in each table, as of another day.
        """),
    rule: Phrase(
      vi: """
        Cùng nội dung, cùng phạm vi, cùng thời điểm thì chỉ có một số. Phạm vi có thể khác nhau, nên \
        đây chỉ là lưu ý.
        """,
      en: """
        The same thing for the same scope on the same day has one figure. The scopes may differ, so \
        that this is only a note.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Thống nhất một số giữa các phòng phụ trách và sửa ô khác.",
        en: "Agree on one figure with the sections in charge, and correct the other cell."),
      Phrase(
        vi: "Nếu phạm vi khác nhau thì nêu rõ ở cột Ghi chú của cả hai dòng.",
        en: "If the scopes differ, say so in the notes of both rows."),
      OfficeSteps.saveAndSend,
    ],
    examples: SampleReport.findings(
      of: SameNotion.self,
      in: [
        SampleLine("Tổng số đơn vị sự nghiệp công lập tại địa phương", "Đơn vị", .count, 615)
          .meaning("bm_dvsn_tong"),
        SampleLine("Tổng số ĐVSN công lập", "Đơn vị", .count, 612).meaning("tcc_tc_tong"),
      ],
      concepts: [
        Concept(
          id: ConceptID("bm_dvsn_tong"), domain: 4, label: "", kind: .count,
          sameAs: [ConceptID("tcc_tc_tong")])
      ]))

  static let printedUnit = FindingPage(
    "BM516",
    title: Phrase(
      vi: "biểu mẫu in đơn vị tính “%” ở dòng đếm số lượng",
      en: "a form that prints “%” where things are counted"),
    meaning: Phrase(
      vi: """
        Đây là lỗi của chính biểu mẫu, không phải của đơn vị điền. Ví dụ dòng “Số cơ quan, đơn vị được \
        thanh tra” in đơn vị tính “%”.
        """,
      en: """
        This is a slip of the form, not of those who fill it in: the row “Số cơ quan, đơn vị được \
        thanh tra”, for instance, prints the unit “%”.
        """),
    rule: Phrase(
      vi: """
        Số của các đơn vị ở dòng đó được hiểu là số lượng và vẫn được cộng. Nếu không sửa biểu mẫu, có \
        đơn vị sẽ ghi tỷ lệ và tổng của cả tỉnh sẽ sai.
        """,
      en: """
        What units enter there is taken for a count and added up. If the form stays as it is, some \
        will enter a percentage, and the sum of the province will be wrong.
        """),
    steps: [
      Phrase(
        vi:
          "Đề nghị cơ quan ban hành sửa đơn vị tính trong biểu mẫu kỳ sau, ví dụ “Cơ quan, đơn vị”.",
        en: """
          Whoever issues the form may please correct the unit next time, to “Cơ quan, đơn vị” for \
          instance.
          """),
      Phrase(
        vi: "Khi gửi biểu mẫu, nhắc các đơn vị ghi số lượng ở dòng này.",
        en: "When the form is sent out, tell the units to enter a number there."),
    ],
    examples: PrintedUnit.findings(
      on: FormRelations(
        SampleReport.form(of: [SampleLine("Số cơ quan, đơn vị được thanh tra", "%", .count)]),
        Catalogue(), LevelTrees())))
}
