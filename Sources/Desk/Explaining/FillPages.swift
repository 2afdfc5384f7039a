internal import Reporting
internal import Vocabulary

/// The pages of the codes about workbooks that figures were put into.
enum FillPages {
  static let all: [FindingPage] = [
    noPlace, otherResult, notComputable, readsDifferently, notMentioned, cleared, otherOwner,
  ]

  private static let cell = FindingPlace(
    table: 1, row: 3, sheet: "Biểu mẫu 1", cell: CellAddress(row: 12, column: 4))
  private static let label = "Số nhiệm vụ đã hoàn thành"

  static let noPlace = FindingPage(
    "BM841",
    title: Phrase(
      vi: "số liệu hoặc ghi chú không có chỗ trong tệp mẫu",
      en: "a figure or a note without a place in the template"),
    meaning: Phrase(
      vi: """
        Lệnh điền số liệu tìm trong tệp mẫu ô của từng dòng, từng cột. Với nội dung này không có ô nào là của \
        riêng nó: tệp mẫu thiếu dòng, thiếu cột, gộp ô với ô khác, hoặc số liệu có dòng mà biểu mẫu \
        không có. Mọi nội dung khác đã được ghi.
        """,
      en: """
        The command fill looks for the cell of each row and column in the template. This content has \
        none of its own: the template lacks the row or the column, the cell is merged with another, or \
        the data has a row that the form does not have. All else was put in.
        """),
    rule: Phrase(
      vi: """
        Không số liệu nào bị bỏ qua mà không báo, và không số liệu nào được ghi đè lên nội dung khác \
        của tệp.
        """,
      en: """
        No figure is left out in silence, and none is written over something else in the file.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tệp mẫu thiếu dòng hoặc cột", en: "The template lacks a row or a column"),
        [
          Phrase(
            vi: "Đề nghị so tệp mẫu với biểu mẫu của tỉnh; nếu bị xóa dòng thì dùng lại tệp gốc.",
            en: """
              Please compare it with the province's template; where rows were deleted, take the \
              original.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Ô bị gộp", en: "Cells are merged"),
        [
          Phrase(
            vi: "Đề nghị mở tệp mẫu bằng Excel, bỏ gộp ô ở cột số liệu, lưu rồi chạy lại.",
            en:
              "Please open the template in Excel, unmerge the cells of figures, save it and run again."
          )
        ]),
      FindingPage.Case(
        Phrase(vi: "Dòng đơn vị thêm vào", en: "A row that the unit has added"),
        [
          Phrase(
            vi: "Đề nghị quyết định: cộng vào dòng nào, hay giải trình ở cột Ghi chú.",
            en: "Please decide which row it belongs to, or say it in a note.")
        ]),
    ],
    example: FillFinding(.noCell(label: label, shown: "28"), at: FindingPlace(table: 1, row: 3)))

  static let otherResult = FindingPage(
    "BM842",
    title: Phrase(
      vi: "công thức của tệp mẫu cho kết quả khác số liệu",
      en: "a formula of the template gives something else than the data"),
    meaning: Phrase(
      vi: """
        Ô này của tệp mẫu tự tính bằng công thức, thường là tỷ lệ hoặc tổng. Sau khi ghi các số thành \
        phần, công thức cho một số khác với số mà số liệu nêu. Công thức được giữ nguyên, nên tệp kết \
        quả hiện số do công thức tính.
        """,
      en: """
        This cell of the template is a formula, mostly a ratio or a total. With the figures it is made \
        of put in, it gives another figure than the data has. The formula was left, so the output \
        shows what the formula gives.
        """),
    rule: Phrase(
      vi: "Công thức của cơ quan không bao giờ bị thay bằng số; chỗ không khớp phải được nêu ra.",
      en: "An office's formula is never replaced by a figure; where the two differ, it is told."),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Số thành phần sai", en: "A figure it is made of is wrong"),
        [
          Phrase(
            vi: "Đề nghị hỏi đơn vị số đúng của các dòng thành phần rồi điền lại.",
            en: "Please ask the unit for the right figures of those rows, and fill it in again.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Công thức của tệp mẫu sai", en: "The formula of the template is wrong"),
        [
          Phrase(
            vi: "Đề nghị sửa công thức trong tệp mẫu bằng Excel, lưu rồi chạy lại.",
            en: "Please correct the formula in the template in Excel, save it and run again.")
        ]),
    ],
    example: FillFinding(
      .otherResult(label: label, given: "36%", computed: "78,95", formula: "D14/D13*100"), at: cell)
  )

  static let notComputable = FindingPage(
    "BM843",
    title: Phrase(
      vi: "công thức của tệp mẫu mà chương trình không tính được",
      en: "a formula of the template that this program cannot compute"),
    meaning: Phrase(
      vi: """
        Ô này tự tính bằng một công thức mà chỉ Excel tính được chắc chắn, ví dụ có hàm về ngày hôm nay, \
        tên vùng lạ, hoặc lấy số từ tệp khác. Không rõ kết quả có đúng với số liệu không.
        """,
      en: """
        The cell is a formula that only Excel computes with certainty: it asks for the day, for names \
        that are not known, or for another file. Whether it gives what the data has is not known.
        """),
    rule: Phrase(
      vi: "Chỉ công thức tính được chắc chắn mới được coi là khớp với số liệu.",
      en: "Only a formula that is computed with certainty counts as agreeing with the data."),
    steps: [
      Phrase(
        vi: "Đề nghị mở tệp kết quả bằng Excel; mọi công thức được tính lại khi mở.",
        en: "Please open the output in Excel; all formulas are computed when it is opened."),
      Phrase(
        vi: "So số trong ô với số liệu, rồi lưu tệp.",
        en: "Compare the cell with the data, and save the file."),
    ],
    example: FillFinding(
      .notComputable(label: label, given: "28", formula: "VLOOKUP(A1,[1]Sheet1!A:B,2)"), at: cell))

  static let readsDifferently = FindingPage(
    "BM844",
    title: Phrase(
      vi: "ô đã điền đọc lại thành nội dung khác",
      en: "a cell that was filled in says something else when it is read"),
    meaning: Phrase(
      vi: """
        Sau khi điền, chương trình đọc lại toàn bộ tệp kết quả như khi đọc báo cáo của đơn vị và so từng \
        ô. Ô này cho nội dung khác với số liệu, thường vì định dạng của ô hoặc vì nội dung là chữ trông \
        như số.
        """,
      en: """
        When a template has been filled in, the program reads the output as it reads any return, and \
        compares each cell. This one says something else than the data, mostly because of its format \
        or because a text looks like a number.
        """),
    rule: Phrase(
      vi: "Số liệu đọc lại từ tệp kết quả phải đúng như số liệu đã ghi vào.",
      en: "What is read from the output has to be what was put into it."),
    steps: [
      Phrase(
        vi: "Đề nghị mở tệp kết quả, xem ô và định dạng của ô.",
        en: "Please open the output, look at the cell and at its format."),
      Phrase(
        vi: "Nếu định dạng của tệp mẫu không đúng, sửa định dạng rồi chạy lại.",
        en: "Where the format of the template is wrong, correct it and run again."),
    ],
    example: FillFinding(
      .readsDifferently(label: label, given: "28", read: "0,28"), at: cell))

  static let notMentioned = FindingPage(
    "BM845",
    title: Phrase(
      vi: "tệp mẫu có số ở dòng mà số liệu không nêu",
      en: "the template has something in a row that the data does not name"),
    meaning: Phrase(
      vi: """
        Tệp mẫu đã có sẵn nội dung ở dòng này, còn số liệu không nhắc đến dòng. Nội dung có sẵn được giữ \
        nguyên, nhưng có thể là số của kỳ trước.
        """,
      en: """
        The template has something in this row, and the data does not name the row. It was left, and \
        may be a figure of another period.
        """),
    rule: Phrase(
      vi: "Chỉ dòng mà số liệu nêu mới được thay đổi.",
      en: "Only rows that the data names are changed."),
    steps: [
      Phrase(
        vi:
          "Đề nghị dùng tệp mẫu trống nếu đó là số kỳ trước, hoặc nêu dòng đó trong số liệu và để trống"
          + " giá trị.",
        en: """
          Where it is of another period, please use a blank template, or name the row in the data \
          without a value.
          """)
    ],
    example: FillFinding(.notMentioned(label: label, shown: "28"), at: cell))

  static let cleared = FindingPage(
    "BM846",
    title: Phrase(
      vi: "nội dung có sẵn đã được xóa vì số liệu để trống",
      en: "something was cleared because the data has nothing there"),
    meaning: Phrase(
      vi: """
        Số liệu có dòng này và để trống, còn tệp mẫu có sẵn nội dung. Nội dung đó được xóa để số cũ \
        không lẫn với số mới; định dạng của ô giữ nguyên.
        """,
      en: """
        The data has this row with nothing in it, and the template had something. It was cleared, so \
        that an old figure does not stand among new ones; the format of the cell stays.
        """),
    rule: Phrase(
      vi: "Tệp kết quả chỉ có số của số liệu đã cho.",
      en: "The output has the figures of the data, and no others."),
    steps: [
      Phrase(
        vi: "Đề nghị bỏ dòng đó ra khỏi số liệu rồi chạy lại nếu cần giữ nội dung cũ.",
        en: "Where it is to be kept, please leave the row out of the data and run again.")
    ],
    example: FillFinding(.cleared(label: label, shown: "28"), at: cell))

  static let otherOwner = FindingPage(
    "BM847",
    title: Phrase(
      vi: "tệp mẫu lập cho đơn vị hoặc kỳ khác",
      en: "the template was made for another unit or period"),
    meaning: Phrase(
      vi: """
        Biểu trống do chương trình lập ghi sẵn tên đơn vị và kỳ báo cáo. Số liệu vừa điền vào là của đơn \
        vị khác hoặc kỳ khác, nên tệp kết quả mang tên một nơi, số của một nơi.
        """,
      en: """
        A blank form made by this program names its unit and its period. The data that was put in is \
        that of another one, so the output has the name of one and the figures of the other.
        """),
    rule: Phrase(
      vi: "Biểu của đơn vị nào điền số liệu của đơn vị đó, đúng kỳ.",
      en: "A form takes the figures of its own unit and period."),
    steps: [
      Phrase(
        vi: "Đề nghị lập lại biểu trống đúng đơn vị, đúng kỳ, hoặc kiểm tra lại tệp số liệu.",
        en: """
          Please make a blank form of that unit and period, or check the data.
          """)
    ],
    example: FillFinding(.otherUnit(template: "Sở Công Thương", data: "Sở Y tế")))
}

/// The page of the code about copies of one name.
enum CopyPages {
  static let all: [FindingPage] = [
    FindingPage(
      "BM848",
      title: Phrase(
        vi: "hai tệp sẽ có bản sao cùng tên", en: "two files would have copies of one name"),
      meaning: Phrase(
        vi: """
          Lệnh kiểm tra lập cho mỗi tệp một bản sao có đánh dấu, cùng tên với tệp. Hai tệp ở hai thư mục \
          có cùng tên, nên bản sao này sẽ thay bản sao kia.
          """,
        en: """
          The command check makes a marked copy of each file, under the file's own name. Two files of \
          two folders have one name, so that one copy would take the other's place.
          """),
      rule: Phrase(
        vi: "Mỗi tệp có bản sao riêng; tên chỉ khác nhau chữ hoa chữ thường cũng là trùng.",
        en: "Each file has a copy of its own; names that differ in capitals only count as one."),
      steps: [
        Phrase(
          vi:
            "Đề nghị ghi tên thư mục chung của các tệp: bản sao sẽ nằm trong các thư mục con tương ứng.",
          en: """
            Please name the folder that has both below it: copies then lie in folders of the same names.
            """),
        Phrase(
          vi: "Hoặc chạy riêng từng thư mục, mỗi lần một thư mục kết quả.",
          en: "Or run the folders one by one, each with an output folder of its own."),
      ],
      example: CopyPlacesError(folder: "tra-lai", first: "a/xa-A.xlsx", second: "b/xa-A.xlsx"))
  ]
}
