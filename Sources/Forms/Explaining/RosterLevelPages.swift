internal import Vocabulary

// Which level the units are of.

extension RosterListPages {
  static let unknownLevel = FindingPage(
    "BM683",
    title: Phrase(
      vi: "cấp ghi trong danh sách đơn vị không rõ", en: "an unknown level in the roster"),
    meaning: Phrase(
      vi: """
        Ở cột cấp có một từ mà chương trình không biết là cấp nào, hoặc nêu nhiều cấp trong một ô. \
        Thường do gõ sai, do viết tắt theo thói quen của cơ quan, hoặc cột “Cấp” thật ra ghi nội \
        dung khác, ví dụ cấp dự toán.
        """,
      en: """
        The column of levels has a word that is no known level, or names several at once. Mostly it \
        is mistyped or an abbreviation of the office, or the column says something else, such as \
        the level of a budget.
        """),
    rule: Phrase(
      vi: "Mỗi cấp nhận biểu mẫu riêng; sai cấp là đơn vị nhận biểu của người khác.",
      en: "Each level gets forms of its own; with a wrong one a unit gets those of others."),
    steps: [
      goThere(Phrase(vi: "ô", en: "cell")),
      Phrase(
        vi: """
          Ghi một trong các cấp nêu trong câu báo, ví dụ “Cấp xã” hoặc “xa”; từ quen dùng như “Xã”, \
          “Phường”, “Sở” cũng được.
          """,
        en: """
          Enter one of the levels in the sentence, such as “Cấp xã” or “xa”; usual words such as \
          “Xã”, “Phường”, “Sở” will do as well.
          """),
      Phrase(
        vi: "Nếu cột này ghi nội dung khác, đổi tên cột, ví dụ thành “Cấp dự toán”.",
        en: "If the column says something else, rename it, for instance to “Budget level”."),
    ],
    example: RosterMistake(
      book.at(line: 7, column: 3),
      .unknownLevel("Cấp I", nearest: nil, known: levels, others: 12)))

  static let noLevel = FindingPage(
    "BM684",
    title: Phrase(
      vi: "không biết đơn vị trong danh sách thuộc cấp nào",
      en: "units of the roster without a level"
    ),
    meaning: Phrase(
      vi: """
        Danh sách không có cột cấp và lệnh không nêu cấp, hoặc có cột cấp nhưng một số ô còn trống. \
        Ô trống thường do người lập chỉ ghi cấp ở dòng đầu của mỗi nhóm.
        """,
      en: """
        The list has no column of levels and the command names none, or some cells of the column \
        are empty. Mostly the level was written only in the first line of each group.
        """),
    rule: Phrase(
      vi: """
        Mỗi cấp nhận biểu mẫu riêng; chương trình không đoán cấp theo tên, vì “thành phố” hay “thị \
        xã” có lúc thuộc cấp này, có lúc thuộc cấp khác.
        """,
      en: """
        Each level gets forms of its own; it is not guessed from names, as a “thành phố” may be of \
        one level or of another.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Danh sách không có cột cấp", en: "No column of levels"),
        [
          Phrase(
            vi: """
              Đề nghị nêu cấp của cả danh sách trong lệnh, ví dụ “--level xa”, nếu mọi đơn vị cùng \
              một cấp.
              """,
            en: """
              Please name the level in the command, such as “--level xa”, if all units are of one.
              """),
          Phrase(
            vi: "Nếu có nhiều cấp, thêm cột “Cấp” và ghi cấp của từng đơn vị.",
            en: "If there are several, add a column “Level” and fill it for every unit."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Có cột cấp nhưng ô còn trống", en: "The cell is empty"),
        [
          Phrase(
            vi: "Đề nghị ghi cấp vào mọi ô còn trống; có thể kéo chuột chép xuống cả nhóm.",
            en: "Please fill all cells that are empty; a level can be dragged down its group.")
        ]),
    ],
    examples: [
      RosterMistake(book, .noLevelColumn(known: levels)),
      RosterMistake(book.at(line: 8, column: 3), .noLevel(others: 0)),
    ])
}
