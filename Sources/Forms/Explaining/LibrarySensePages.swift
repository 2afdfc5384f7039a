internal import Reporting
internal import Vocabulary

// What a description says as a whole: things said twice, and things that cannot be.

extension LibraryPages {
  static let repetition = FindingPage(
    "BM257",
    title: Phrase(
      vi: "điều chỉ được khai một lần bị khai hai lần",
      en: "what may be described once is described twice"),
    meaning: Phrase(
      vi: """
        Một dòng của biểu mẫu, một chỉ tiêu, một cấp hoặc một giá trị trong danh sách có mặt hai \
        lần. Thường do chép một dòng để sửa rồi quên sửa mã hoặc số thứ tự.
        """,
      en: """
        A row of the form, a concept, a level or a value of a list is there twice. Mostly a line \
        was copied to be changed, and its id or number was left as it was.
        """),
    rule: Phrase(
      vi: "Hai mô tả của cùng một dòng có thể khác nhau, và không ai biết dòng nào đúng.",
      en: "Two descriptions of one thing may differ, and nobody could say which is right."),
    steps: [
      steps.goThere,
      Phrase(
        vi: "So với dòng trước đó nêu trong câu báo, giữ lại dòng đúng và sửa hoặc xóa dòng kia.",
        en: """
          Compare it with the earlier line, keep the one that is right, and correct or remove the \
          other.
          """),
      steps.saveAsUTF8,
    ],
    example: LibraryError(
      LibraryPlace(file: "kon-tum-2024/rows.tsv", line: 31, field: .column("row")),
      .repeatedRow(RowReference(table: 2, row: 7), firstLine: 30)))

  static let contradiction = FindingPage(
    "BM258",
    title: Phrase(
      vi: "mô tả biểu mẫu tự mâu thuẫn", en: "a description that contradicts itself"),
    meaning: Phrase(
      vi: """
        Từng ô viết đúng, nhưng ghép lại thì không thể: tỷ lệ thiếu tử số hoặc mẫu số, chỉ tiêu \
        được tính từ chính nó, cấp báo cáo không có cột số liệu, các cấp trực thuộc nhau thành \
        vòng, hoặc thời gian sai thứ tự hay trùng nhau.
        """,
      en: """
        Each cell is written well, but together they cannot be: a ratio without one of its parts, \
        a concept that is computed from itself, a level without a column for its figures, levels \
        that stand under one another in a circle, days in the wrong order or in two trees.
        """),
    rule: Phrase(
      vi: "Với mô tả như vậy không thể tính được số liệu tổng hợp.",
      en: "No figure can be computed by such a description."),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tỷ lệ thiếu thành phần", en: "A ratio without one of its parts"),
        [
          Phrase(
            vi: """
              Đề nghị điền cả hai cột “numerator” và “denominator”, hoặc ghi “percent” vào cột \
              “kind”.
              """,
            en: """
              Please fill in both “numerator” and “denominator”, or write “percent” in the column \
              “kind”.
              """)
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Chỉ tiêu được tính từ chính nó", en: "A concept that is computed from itself"),
        [
          Phrase(
            vi: """
              Đề nghị xem lần lượt các chỉ tiêu nêu trong câu báo và bỏ chỗ dẫn ngược về chỉ tiêu \
              đầu.
              """,
            en: """
              Please follow the concepts in the sentence one by one, and take out the step that \
              leads back to the first.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Các cấp và các cột số liệu", en: "Levels and columns of figures"),
        [
          Phrase(
            vi: """
              Đề nghị so mục “levels” của bộ biểu mẫu với “levels” của từng cột trong “form.json” và \
              sửa cho khớp; cột chính không ghi “levels” là cột của mọi cấp còn lại.
              """,
            en: """
              Please compare “levels” of the form with “levels” of each column in “form.json”, and \
              make them agree; a main column without “levels” is that of all other levels.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Các cấp và thời gian", en: "Levels and days"),
        [
          Phrase(
            vi: """
              Đề nghị sửa cấp trên trong mục “parents”, hoặc sửa ngày trong “from” và “to”, của \
              “levels.json”.
              """,
            en: """
              Please correct what a level stands under in “parents”, or the days in “from” and \
              “to”, of “levels.json”.
              """)
        ]),
    ],
    example: LibraryError(
      LibraryPlace(file: "catalogue.tsv", line: 40),
      .computedFromItself([ConceptID("tc_bh_tong"), ConceptID("tc_bh_tinh")])))

  static let foreignID = FindingPage(
    "BM259",
    title: Phrase(
      vi: "mã của bộ biểu mẫu khác tên thư mục",
      en: "the id of a form is not the name of its folder"),
    meaning: Phrase(
      vi: """
        Mục “id” trong “form.json” khác tên thư mục chứa tệp. Thường do chép thư mục của một bộ \
        biểu mẫu khác để làm bộ mới.
        """,
      en: """
        The field “id” of “form.json” is not the name of the folder in which the file is. Mostly \
        the folder of another form was copied to make a new one.
        """),
    rule: Phrase(
      vi: """
        Bộ biểu mẫu được gọi bằng tên thư mục; hai tên khác nhau sẽ làm lẫn hai bộ biểu mẫu với \
        nhau.
        """,
      en: "A form is called by the name of its folder; with two names two forms would be mixed up."
    ),
    steps: [
      Phrase(
        vi: "Đề nghị xem nội dung thư mục thuộc bộ biểu mẫu nào.",
        en: "Please see which form the files in the folder belong to."),
      Phrase(
        vi: "Đổi tên thư mục, hoặc sửa hay xóa mục “id” trong “form.json”.",
        en: "Rename the folder, or correct the field “id” of “form.json” or leave it out."),
      OfficeSteps.runAgain,
    ],
    example: LibraryError(
      LibraryPlace(file: "kon-tum-2024/form.json", line: 2, field: .key("id")),
      .foreignID("gia-lai-2022", folder: "kon-tum-2024")))
}
