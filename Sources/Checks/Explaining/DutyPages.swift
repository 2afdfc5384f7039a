internal import Reporting
internal import Vocabulary

// What a row asks of whom.

extension CheckPages {
  static let figuresOfOthers = FindingPage(
    "BM401",
    title: Phrase(
      vi: "số liệu ở dòng do cấp khác hoặc cơ quan khác báo cáo",
      en: "a figure in a row that another level or agency reports"),
    meaning: Phrase(
      vi: """
        Một biểu mẫu gửi chung cho nhiều cấp nên có dòng chỉ dành cho một cấp: cột Ghi chú in “Cấp sở \
        báo”, “Cấp huyện báo” hoặc “Không báo”. Ví dụ một sở ghi 1.250 ở dòng hồ sơ do “UBND cấp \
        huyện” tiếp nhận. Số đó thường được chép theo báo cáo của tỉnh, theo kỳ trước, hoặc ghi nhầm \
        từ dòng bên cạnh.
        """,
      en: """
        One form goes to several levels, and some of its rows are for one of them: its note column \
        says “Cấp sở báo”, “Cấp huyện báo” or “Không báo”. A department may have entered 1,250 in the \
        row of files that “UBND cấp huyện” receives. Such a figure is often copied from the report of \
        the province or from the last period, or belongs to the row beside it.
        """),
    rule: Phrase(
      vi: """
        Số của mỗi dòng được cộng từ các đơn vị có trách nhiệm báo cáo dòng đó; đơn vị khác ghi thêm \
        thì cùng một việc bị tính hai lần. Số 0 không làm sai tổng nên chỉ được nhắc.
        """,
      en: """
        A row is added up from the units that report it; a figure of anybody else counts the same \
        thing twice. A 0 does no harm and is only mentioned.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Ghi nhầm dòng", en: "It belongs to another row"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Chuyển số sang dòng dành cho đơn vị, rồi xóa số ở ô này.",
            en: "Move the figure to the row that is meant for the unit, and clear this cell."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Không phải số của đơn vị", en: "It is no figure of the unit"),
        [
          OfficeSteps.goToCell,
          Phrase(
            vi: "Xóa số ở ô này và giữ nguyên dòng; cơ quan có trách nhiệm sẽ báo cáo.",
            en: "Clear the cell and keep the row; whoever is in charge reports it."),
          OfficeSteps.saveAndSend,
        ]),
      FindingPage.Case(
        Phrase(vi: "Đơn vị được giao báo cáo dòng này", en: "The unit was asked for this row"),
        [
          Phrase(
            vi: "Đề nghị nêu văn bản giao ở cột Ghi chú để nơi nhận quyết định.",
            en: "Please name the letter that asks for it in the note, so that it can be decided.")
        ]),
    ],
    examples: SampleReport.findings(
      of: FiguresOfOthers.self,
      in: [
        SampleLine(
          "Số hồ sơ TTHC do UBND cấp huyện tiếp nhận đã giải quyết xong", "Hồ sơ", .count, 1250
        ).exempt("Cấp huyện báo"),
        SampleLine("Số lượng các ban quản lý trực thuộc UBND cấp tỉnh", "Ban", .count, 0)
          .exempt("Không báo"),
      ]))

  static let blankRows = FindingPage(
    "BM402",
    title: Phrase(
      vi: "dòng đơn vị phải báo cáo còn để trống", en: "rows that the unit reports are blank"),
    meaning: Phrase(
      vi: """
        Trong biểu còn dòng đơn vị phải báo cáo mà ô số liệu để trống. Thường do trong kỳ không phát \
        sinh nên đơn vị bỏ qua, hoặc phòng phụ trách chưa gửi số, ví dụ dòng “Số lượng phiếu khảo \
        sát”. Các dòng trống của một biểu được báo chung trong một câu.
        """,
      en: """
        Rows that the unit has to report have no figure. Mostly there was nothing in the period, or \
        the section in charge has not sent its figure yet, such as “Số lượng phiếu khảo sát”. The \
        blank rows of a table are told in one sentence.
        """),
    rule: Phrase(
      vi: """
        Để trống không có nghĩa là 0: nơi nhận không biết là không phát sinh hay chưa có số, và phải \
        gọi lại từng đơn vị. Dòng chỉ có thể bằng 0 thì không nhắc, ví dụ các phần của một tổng số \
        bằng 0.
        """,
      en: """
        Blank does not mean 0: whoever receives the report cannot know whether there was nothing or \
        no figure yet, and has to call every unit. Rows that can only be 0 are not missed, such as \
        the parts of a total that is 0.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Trong kỳ không phát sinh", en: "There was nothing in the period"),
        [OfficeSteps.goToCell, Phrase(vi: "Ghi 0.", en: "Enter 0."), OfficeSteps.saveAndSend]),
      FindingPage.Case(
        Phrase(vi: "Có số nhưng chưa nhập", en: "There is a figure"),
        [OfficeSteps.goToCell, CheckSteps.lookUp, OfficeSteps.saveAndSend]),
      FindingPage.Case(
        Phrase(vi: "Dòng không thuộc đơn vị", en: "The row is not the unit's"),
        [
          Phrase(
            vi: "Đề nghị để trống ô số liệu và nêu lý do ở cột Ghi chú cùng dòng.",
            en: "Please leave the cell blank and give the reason in the note column."),
          OfficeSteps.saveAndSend,
        ]),
    ],
    examples: SampleReport.findings(
      of: BlankRows.self,
      in: [
        SampleLine("Số văn bản chỉ đạo CCHC đã ban hành", "Văn bản", .count, 9),
        SampleLine("Số lượng phiếu khảo sát", "Số lượng"),
        SampleLine("Số cuộc đối thoại với người dân", "Cuộc"),
      ]))

  static let headingFigure = FindingPage(
    "BM403",
    title: Phrase(
      vi: "số liệu ở dòng tiêu đề nhóm", en: "a figure in the row of a heading"),
    meaning: Phrase(
      vi: """
        Dòng chỉ có tên nhóm mà ô số liệu lại có số, ví dụ dòng “Kiểm tra CCHC” ghi 2. Thường do ghi \
        nhầm lên một dòng, hoặc do đơn vị muốn ghi tổng của cả nhóm.
        """,
      en: """
        A row that is only the name of a group has a figure: “Kiểm tra CCHC” says 2, for instance. \
        Mostly it was entered one row too high, or is meant as a total of the group.
        """),
    rule: Phrase(
      vi: """
        Biểu mẫu chỉ hỏi số ở các dòng bên dưới. Số ở dòng tiêu đề không được cộng vào đâu, nên nếu \
        để nguyên thì số đó bị mất khi tổng hợp.
        """,
      en: """
        The form asks for figures in the rows below. What stands in a heading is added to nothing, \
        and would be lost.
        """),
    steps: [
      OfficeSteps.goToCell,
      Phrase(
        vi: "Xem số thuộc dòng nào bên dưới; chuyển sang dòng đó rồi xóa ở dòng tiêu đề.",
        en: "See to which of the rows below it belongs, move it there, and clear the heading."),
      Phrase(
        vi: "Nếu là tổng của nhóm mà biểu mẫu không hỏi thì xóa.",
        en: "If it is a total that the form does not ask for, clear it."),
      OfficeSteps.saveAndSend,
    ],
    examples: SampleReport.findings(
      of: HeadingFigure.self, in: [SampleLine("Kiểm tra CCHC", "", .group, 2)]))
}
