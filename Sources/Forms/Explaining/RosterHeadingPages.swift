internal import Vocabulary

// The line with the names of the columns.

extension RosterListPages {
  static let headings = FindingPage(
    "BM680",
    title: Phrase(
      vi: "danh sách đơn vị không có cột “Tên đơn vị”",
      en: "a roster without headings, or without one for names"),
    meaning: Phrase(
      vi: """
        Trong các dòng đầu của danh sách không thấy dòng ghi tên các cột, hoặc dòng đó không có cột \
        tên đơn vị. Thường do danh sách bắt đầu ngay bằng các đơn vị, do tên cột viết khác thường, \
        do danh sách nằm ở trang tính ẩn, hoặc do chọn nhầm tệp.
        """,
      en: """
        The first lines of the list have no headings, or none for the names of the units. Mostly \
        the list begins with the units at once, its headings have unusual words, it is on a hidden \
        sheet, or another file was meant.
        """),
    rule: Phrase(
      vi: """
        Các cột được nhận ra theo tên, không theo thứ tự; không có tên cột thì số điện thoại cũng \
        có thể bị lấy làm mã.
        """,
      en: """
        Columns are known by their headings, in any order; without these a telephone number could \
        be taken for a code.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Chưa có dòng tên cột, hoặc tên cột khác", en: "No headings, or other words"),
        [
          Phrase(
            vi: """
              Đề nghị chèn một dòng phía trên danh sách, ghi tên các cột: \
              \(RosterColumn.titles.vietnamese).
              """,
            en: """
              Please insert a line above the list with the names of the columns: \
              \(RosterColumn.titles.english).
              """),
          Phrase(
            vi: """
              Chỉ bắt buộc có cột “Tên đơn vị”; cột khác như STT, Ghi chú có cũng không sao.
              """,
            en: "Only “Name” must be there; other columns, such as “Note”, do no harm."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Danh sách nằm ở trang tính ẩn", en: "The list is on a hidden sheet"),
        [
          Phrase(
            vi: """
              Đề nghị bấm chuột phải vào một thẻ trang tính, chọn \(Menu.unhideSheet.vietnamese) \
              rồi lưu tệp.
              """,
            en: """
              Please click on a tab with the right button, choose \(Menu.unhideSheet.english) and \
              save the file.
              """)
        ]),
    ],
    example: RosterMistake(book, .noNameColumn([.code, .level])))

  static let doubtfulHeadings = FindingPage(
    "BM681",
    title: Phrase(
      vi: "tên cột của danh sách đơn vị chưa rõ", en: "headings of a roster that are in doubt"),
    meaning: Phrase(
      vi: """
        Hai cột cùng một loại, trong một trang tính có hai danh sách khác nhau, hoặc có cột đơn vị \
        cấp trên mà không có cột mã. Thường gặp khi ghép danh sách của nhiều phòng, hoặc khi danh \
        bạ có cả tên người và tên đơn vị.
        """,
      en: """
        Two columns are of one kind, one sheet has two different lists, or there are parents but no \
        codes. Mostly lists of several divisions were put together, or a telephone list has names \
        of people and of offices.
        """),
    rule: Phrase(
      vi: "Lấy nhầm cột là gửi nhầm biểu, nên chương trình không tự chọn một trong hai.",
      en: "A wrong column means wrong addressees, so none of the two is chosen."),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Hai cột cùng một loại", en: "Two columns of one kind"),
        [
          Phrase(
            vi: """
              Đề nghị giữ tên ở cột cần dùng và đổi tên cột kia, ví dụ thành “Người liên hệ” hoặc \
              “Ghi chú”.
              """,
            en: """
              Please keep the heading of the column that is meant and rename the other, for \
              instance to “Contact” or “Note”.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Hai danh sách trong một trang tính", en: "Two lists on one sheet"),
        [
          Phrase(
            vi: """
              Đề nghị chuyển các dòng của danh sách thứ hai vào danh sách thứ nhất, đúng từng cột.
              """,
            en: "Please move the lines of the second list into the first, column by column."),
          Phrase(
            vi: "Nếu là danh sách khác, chuyển sang trang tính đứng sau hoặc tệp khác.",
            en: "If it is another list, move it to a later sheet or another file."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Có đơn vị cấp trên nhưng không có mã", en: "Parents without codes"),
        [
          Phrase(
            vi: """
              Đề nghị thêm cột “Mã”, ghi mã cho mỗi đơn vị, rồi ghi mã của đơn vị cấp trên vào cột \
              “Đơn vị cấp trên”.
              """,
            en: """
              Please add a column “Code” with a code for every unit, and enter those of the parents \
              below “Parent”.
              """)
        ]),
    ],
    examples: [
      RosterMistake(book, .repeatedHeading(.name, columns: [2, 4])),
      RosterMistake(book.at(line: 40), .secondHeadings(first: 3)),
    ])
}
