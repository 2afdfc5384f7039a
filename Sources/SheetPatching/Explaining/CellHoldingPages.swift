internal import Vocabulary

// What a cell, or a workbook, does not hold; and where it holds one thing only.

extension PatchingPages {
  static let tooMuch = FindingPage(
    "BM822",
    title: Phrase(
      vi: "nội dung cần ghi vượt quá giới hạn của Excel", en: "more than Excel holds"),
    meaning: Phrase(
      vi: """
        Excel có giới hạn cho mỗi ô và mỗi tệp: văn bản trong một ô dài tối đa 32.767 ký tự, một số \
        chỉ giữ đúng 15 chữ số, một tệp có tối đa 64.000 định dạng ô. Câu báo nêu giới hạn bị vượt. \
        Số có quá nhiều chữ số thường là số tài khoản, số định danh hoặc mã hồ sơ bị ghi như số lượng.
        """,
      en: """
        Excel has limits for a cell and for a file: a text of at most 32,767 characters in a cell, 15 \
        digits of a number, 64,000 formats of cells in a file. The sentence names the one that was \
        passed. A number of many digits mostly is an account, an identity or a file number that was \
        entered like a quantity.
        """),
    rule: Phrase(
      vi: """
        Phần vượt giới hạn sẽ bị Excel cắt bỏ hoặc đổi thành số khác khi mở tệp, nên không giá trị \
        nào được ghi.
        """,
      en: """
        What passes a limit is cut off by Excel, or becomes another number, when the file is opened; \
        so nothing was written.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Văn bản quá dài", en: "The text is too long"),
        [
          Phrase(
            vi: "Đề nghị rút ngắn nội dung, hoặc chia ra nhiều ô.",
            en: "Please shorten the text, or spread it over several cells."),
          Phrase(
            vi: "Nội dung dài nên để trong báo cáo bằng lời; biểu chỉ ghi số liệu và ghi chú ngắn.",
            en: "Long explanations belong in the report; a form has figures and short notes."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Số có quá nhiều chữ số", en: "The number has too many digits"),
        [
          Phrase(
            vi: "Đề nghị kiểm tra lại số; nếu là số lượng thì làm tròn còn tối đa 15 chữ số.",
            en: "Please check the number; if it is a quantity, round it to 15 digits at most."),
          Phrase(
            vi: "Nếu là mã hoặc số định danh, đặt trong ngoặc kép để ghi thành chữ.",
            en: "If it is a code or an identity, put it in quotes to have it as a text."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Tệp hết chỗ cho định dạng", en: "The file has no room for formats"),
        [OfficeSteps.openInExcel, OfficeSteps.saveAsWorkbook, OfficeSteps.runAgain]),
    ],
    examples: [
      PatchingError(
        file: "bao-cao.xlsx", sheet: "Biểu mẫu 1", cell: CellAddress("E12"),
        .longText(count: 40_112)),
      PatchingError(
        file: "bao-cao.xlsx", sheet: "Biểu mẫu 1", cell: CellAddress("D12"),
        .inexactNumber("9704361234567890123")),
    ])

  static let twoValues = FindingPage(
    "BM824",
    title: Phrase(vi: "hai giá trị cùng ghi vào một ô", en: "two values for one cell"),
    meaning: Phrase(
      vi: """
        Trong lệnh hoặc trong danh sách có hai giá trị cho cùng một ô, kể cả khi hai giá trị giống \
        nhau. Hai ô khác nhau trong một vùng gộp cũng là một ô, vì cả vùng chỉ hiện nội dung của ô \
        trên cùng bên trái.
        """,
      en: """
        The command or the list has two values for one cell, which may be equal. Two cells of a merged \
        area are one cell too, since such an area shows what is in its upper left one.
        """),
    rule: Phrase(
      vi:
        "Một ô chỉ có một giá trị; chọn thay một trong hai là đoán, nên không giá trị nào được ghi.",
      en: "A cell has one value; to choose between two would be to guess, so nothing was written."),
    steps: [
      Phrase(
        vi: "Đề nghị tìm hai dòng cùng nêu ô đó trong danh sách, hoặc hai giá trị trong lệnh.",
        en: """
          Please look for the two lines of the list, or the two values of the command, that name it.
          """),
      Phrase(
        vi: "Giữ giá trị đúng, bỏ giá trị còn lại.",
        en: "Keep the right one and take out the other."),
      OfficeSteps.runAgain,
    ],
    example: PatchingError(
      file: "bao-cao.xlsx", sheet: "Biểu mẫu 1", cell: CellAddress("D12"),
      .twoValues(shownIn: CellAddress("D12") ?? .first)))

  static let mergedArea = FindingPage(
    "BM827",
    title: Phrase(
      vi: "giá trị được ghi vào ô đầu của vùng gộp",
      en: "a value went to the first cell of a merged area"),
    meaning: Phrase(
      vi: """
        Ô cần ghi nằm trong một vùng gộp. Cả vùng chỉ hiện nội dung của ô trên cùng bên trái; nội dung \
        ghi vào ô khác của vùng không ai nhìn thấy, nên giá trị được ghi vào ô đầu.
        """,
      en: """
        The cell is in a merged area. Only what is in the upper left cell of such an area is seen; in \
        another of its cells nobody would see the value, so it was put there.
        """),
    rule: Phrase(
      vi: "Số liệu phải nằm ở ô mà người đọc và công thức nhìn thấy.",
      en: "A figure belongs in the cell that readers and formulas look at."),
    steps: [
      Phrase(
        vi: "Đề nghị mở tệp kết quả, xem giá trị trong vùng gộp có đúng chỗ cần ghi không.",
        en: "Please open the output and see whether the merged area is where the value should be."),
      Phrase(
        vi: "Nếu đúng, lần sau ghi thẳng địa chỉ của ô đầu vùng.",
        en: "If it is, name the first cell of the area next time."),
      Phrase(
        vi: """
          Nếu cần ghi riêng từng ô, mở tệp gốc, chọn vùng gộp, bấm \(Menu.unmerge.vietnamese), lưu rồi \
          chạy lại lệnh.
          """,
        en: """
          If each cell is to have a value of its own, open the original, select the area, click \
          \(Menu.unmerge.english), save it and run the command again.
          """),
    ],
    example: PatchRemark(
      file: "bao-cao.xlsx", sheet: "Biểu mẫu 1", cell: CellAddress("C5"),
      .movedInMergedArea(to: CellAddress("B5") ?? .first)))
}
