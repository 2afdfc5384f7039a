internal import Vocabulary

// The lines of the units.

extension RosterListPages {
  static let noUnits = FindingPage(
    "BM682",
    title: Phrase(
      vi: "danh sách đơn vị không có đơn vị nào", en: "a roster without any unit"),
    meaning: Phrase(
      vi: """
        Dưới dòng tên cột không có dòng nào ghi mã hoặc tên đơn vị. Thường do chọn nhầm tệp mẫu còn \
        trống, hoặc các tên nằm ở cột bên cạnh.
        """,
      en: """
        Below the headings no line has a code or a name. Mostly an empty template was chosen, or \
        the names are in the column beside.
        """),
    rule: Phrase(
      vi: "Không có đơn vị nào thì không có biểu nào để gửi, và lệnh sẽ không làm gì cả.",
      en: "Without a unit there is no form to send, and the command would do nothing."),
    steps: [
      goThere(Phrase(vi: "dòng tên cột", en: "headings")),
      Phrase(
        vi: "Ghi tên mỗi đơn vị vào một dòng, ngay dưới cột “Tên đơn vị”.",
        en: "Write the name of each unit in a line of its own, right below “Name”."),
    ],
    example: RosterMistake(book, .noUnits))

  static let notUnit = FindingPage(
    "BM688",
    title: Phrase(
      vi: "một dòng của danh sách không phải là đơn vị", en: "a line of the roster is no unit"),
    meaning: Phrase(
      vi: """
        Ở cột tên có tên của cả một nhóm như “II. CÁC XÃ, PHƯỜNG”, dòng cộng như “Tổng số: 12”, \
        hoặc một lời ghi chú. Thường gặp ở danh sách kèm theo công văn.
        """,
      en: """
        Below “Name” there is the name of a group such as “II. CÁC XÃ, PHƯỜNG”, a sum such as \
        “Tổng số: 12”, or a note. Lists that come with a letter mostly have such lines.
        """),
    rule: Phrase(
      vi: "Mỗi dòng có tên là một đơn vị nhận biểu; biểu gửi cho một nhóm thì không ai điền.",
      en: "Every line with a name is a unit that gets a form; one for a group nobody would fill."),
    steps: [
      goThere(Phrase(vi: "dòng", en: "line")),
      Phrase(
        vi: "Xóa dòng đó, hoặc chuyển lời ghi chú sang cột khác, ví dụ cột STT.",
        en: "Delete the line, or move the note to another column."),
      Phrase(
        vi: """
          Nếu danh sách có nhiều cấp, thêm cột “Cấp” và ghi cấp của từng đơn vị thay cho tên nhóm.
          """,
        en: """
          If there are several levels in the list, add a column “Level” and enter that of each \
          unit instead of the groups.
          """),
      Phrase(
        vi: "Nếu đúng là tên của một đơn vị, ghi mã cho đơn vị đó.",
        en: "If it is the name of a unit after all, give it a code."),
    ],
    example: RosterMistake(book.at(line: 15, column: 2), .notUnit("II. CÁC XÃ, PHƯỜNG")))

  static let unusableCell = FindingPage(
    "BM689",
    title: Phrase(
      vi: "một ô của danh sách không lấy được nội dung",
      en: "a cell of the roster from which nothing can be taken"),
    meaning: Phrase(
      vi: """
        Ô đang báo lỗi công thức như “#N/A”, là công thức chưa lưu kết quả, là mã đã bị Excel đổi \
        thành ngày tháng, hoặc là mã dài chỉ hiện dạng 1,23E+11. Thường gặp khi mã được tra từ tệp \
        khác bằng công thức, hoặc khi tệp do phần mềm khác xuất ra.
        """,
      en: """
        The cell shows the error of a formula such as “#N/A”, is a formula without a saved result, \
        a code that Excel made a date, or a long code that shows as 1,23E+11. Mostly codes were \
        looked up in another file, or some system made the file.
        """),
    rule: Phrase(
      vi: "Mã và tên phải lấy đúng như người lập danh sách đã ghi, không suy đoán.",
      en: "Codes and names are taken as somebody wrote them, and are never guessed."),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Ô báo lỗi", en: "An error"),
        [
          Phrase(
            vi: """
              Đề nghị sửa công thức, hoặc gõ thẳng nội dung vào ô rồi lưu tệp.
              """,
            en: "Please mend the formula, or type what is meant, and save the file.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Công thức chưa lưu kết quả", en: "A formula without a result"),
        [
          OfficeSteps.openInExcel,
          Phrase(
            vi: "Lưu tệp để Excel tính và lưu kết quả, rồi chạy lại lệnh.",
            en: "Save it, so that Excel computes the results, and run the command again."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Mã thành ngày tháng hoặc số dài", en: "A code became a date or a long number"),
        [
          Phrase(
            vi: """
              Đề nghị chọn cột mã, bấm chuột phải, chọn \(Menu.formatAsText.vietnamese).
              """,
            en: """
              Please select the column, click with the right button and choose \
              \(Menu.formatAsText.english).
              """),
          Phrase(
            vi: "Gõ lại mã theo nguồn gốc; đổi định dạng không làm mã cũ hiện lại.",
            en: "Type the codes again from their source; the format alone does not bring them back."
          ),
        ]),
    ],
    examples: [
      RosterMistake(book.at(line: 9, column: 1), .unusable(.code, .failed("#N/A"))),
      RosterMistake(book.at(line: 10, column: 1), .unusable(.code, .date("01/02/2025"))),
    ])

  static let severalMistakes = FindingPage(
    "BM690",
    title: Phrase(
      vi: "danh sách đơn vị có nhiều chỗ phải sửa", en: "a roster with several mistakes"),
    meaning: Phrase(
      vi: """
        Danh sách có từ hai chỗ phải sửa trở lên. Các câu phía trên nêu từng chỗ, mỗi câu có mã \
        riêng; khi có quá nhiều thì chỉ nêu \(RosterLimits.shownFindings) chỗ đầu.
        """,
      en: """
        The list has two mistakes or more. The sentences above tell of each, with a code of its \
        own; where there are many, of the first \(RosterLimits.shownFindings).
        """),
    rule: Phrase(
      vi: """
        Danh sách chỉ được dùng khi mọi dòng đều rõ: bỏ qua một dòng là có đơn vị không nhận được \
        biểu.
        """,
      en: """
        A list is used only when every line is clear: with one left out some office would get no \
        form.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị sửa lần lượt các chỗ đã nêu; xem thêm từng mã bằng lệnh “explain”.",
        en: "Please correct them one after the other; explain tells more of each code."),
      Phrase(
        vi: "Nhiều dòng cùng một lỗi thì sửa tên cột hoặc cả cột trước.",
        en: "Where many lines have the same mistake, look at the heading or the column first."),
      OfficeSteps.runAgain,
    ],
    example: RosterRefusal(
      "don-vi.xlsx",
      [
        RosterMistake(book.at(line: 9, column: 2), .lostLetters("Xã T?n An")).finding,
        RosterMistake(book.at(line: 15, column: 2), .notUnit("Tổng số: 12")).finding,
      ]))
}
