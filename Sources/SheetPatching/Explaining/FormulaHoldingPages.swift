internal import Vocabulary

// What depends on a cell: a formula for several cells, the table that it heads.

extension PatchingPages {
  static let partOfArray = FindingPage(
    "BM823",
    title: Phrase(
      vi: "ô thuộc vùng do một công thức tính chung",
      en: "a cell of several that one formula fills"),
    meaning: Phrase(
      vi: """
        Ô cần ghi thuộc một vùng mà một công thức tính cho mọi ô: công thức mảng, công thức tự tràn \
        sang các ô bên cạnh, hoặc bảng dữ liệu phân tích giả định. Excel cũng không cho sửa riêng một \
        ô của vùng như vậy.
        """,
      en: """
        The cell is one of several that a single formula fills: an array formula, one that spills into \
        the cells beside it, or a data table of a what-if analysis. Excel does not let anybody change \
        one cell of these either.
        """),
    rule: Phrase(
      vi: """
        Sửa một ô thì các ô còn lại mất công thức hoặc nhận sai kết quả, nên không giá trị nào được \
        ghi.
        """,
      en: """
        With one cell changed the others would have no formula, or the results of another cell; so \
        nothing was written.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Cả vùng cần ghi số mới", en: "All cells of the area get new values"),
        [
          Phrase(
            vi: "Đề nghị ghi giá trị cho mọi ô của vùng nêu trong câu báo; công thức sẽ được bỏ.",
            en: """
              Please give values for all cells of the area that the sentence names; the formula goes \
              then.
              """),
          OfficeSteps.runAgain,
        ]),
      FindingPage.Case(
        Phrase(vi: "Chỉ cần sửa một ô", en: "Only one cell is to change"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp bằng Excel, chọn cả vùng, sao chép rồi dán lại bằng \
              \(Menu.pasteValues.vietnamese), lưu tệp.
              """,
            en: """
              Please open the file in Excel, select the whole area, copy it, paste it with \
              \(Menu.pasteValues.english) and save the file.
              """),
          Phrase(
            vi: "Chạy lại lệnh với tệp vừa lưu.", en: "Run the command again on the saved file."),
        ]),
    ],
    example: PatchingError(
      file: "bao-cao.xlsx", sheet: "Tổng hợp", cell: CellAddress("C5"),
      .partOfArray(CellRange("C5:C16") ?? CellRange(.first), isDataTable: false)))

  static let tableHeading = FindingPage(
    "BM825",
    title: Phrase(
      vi: "ô là tiêu đề cột của bảng Excel", en: "a cell that heads a column of an Excel table"),
    meaning: Phrase(
      vi: """
        Ô là tiêu đề cột của một bảng được tạo bằng lệnh chèn bảng của Excel. Excel dùng tiêu đề làm \
        tên cột trong công thức, nên tiêu đề phải là chữ, không trống và không trùng nhau; đổi tiêu đề \
        là đổi tên cột.
        """,
      en: """
        The cell heads a column of a table that was made with Excel's own command for tables. Excel \
        takes the heading as the name of the column in formulas, so a heading is a text, not empty, and \
        unlike the others; another heading is another name.
        """),
    rule: Phrase(
      vi: """
        Tiêu đề trong ô và tên cột của bảng phải giống nhau; khác nhau thì Excel báo tệp hỏng, và công \
        thức gọi tên cũ không còn tính được.
        """,
      en: """
        The cell and the name of the column have to be the same: where they differ Excel calls the \
        file damaged, and formulas with the old name no longer work.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tiêu đề mới không dùng được", en: "The new heading cannot be used"),
        [
          Phrase(
            vi: """
              Đề nghị ghi tiêu đề là chữ, chưa có ở cột khác; nếu là số như 2022 thì đặt trong ngoặc \
              kép.
              """,
            en: """
              Please give a text that no other column has; a number such as 2022 becomes one in quotes.
              """),
          OfficeSteps.runAgain,
        ]),
      FindingPage.Case(
        Phrase(vi: "Công thức gọi tên cột", en: "Formulas name the column"),
        [
          Phrase(
            vi: "Đề nghị mở tệp bằng Excel và sửa tiêu đề ở đó; Excel tự sửa các công thức theo.",
            en: """
              Please open the file in Excel and change the heading there; Excel changes the formulas \
              with it.
              """),
          Phrase(
            vi: "Lưu tệp rồi ghi các giá trị còn lại vào tệp vừa lưu.",
            en: "Save the file, and set the other values in the saved one."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Cột đã được đổi tên", en: "The column was renamed"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp kết quả, xem lại các bảng tổng hợp và truy vấn lấy dữ liệu từ cột này.
              """,
            en: """
              Please open the output and look at pivot tables and queries that take data from this \
              column.
              """)
        ]),
    ],
    examples: [
      PatchingError(
        file: "bao-cao.xlsx", sheet: "Danh sách", cell: CellAddress("B1"),
        .tableHeading(table: "DonVi")),
      PatchRemark(
        file: "bao-cao.xlsx", sheet: "Danh sách", cell: CellAddress("B1"),
        .columnRenamed(table: "DonVi", from: "Số hồ sơ")),
    ])
}
