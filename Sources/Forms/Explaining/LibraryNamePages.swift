internal import Vocabulary

// What stands in the cells and fields: values and names.

extension LibraryPages {
  static let value = FindingPage(
    "BM254",
    title: Phrase(
      vi: "giá trị trong tệp mô tả biểu mẫu không dùng được",
      en: "a value in a file about forms cannot be used"),
    meaning: Phrase(
      vi: """
        Một ô hoặc một mục còn trống ở chỗ bắt buộc, viết không đúng dạng, hoặc là một từ chương \
        trình không biết. Thường do gõ sai hoặc chép từ một cột khác.
        """,
      en: """
        Something is left empty that must not be, is not written as it should be, or is a word \
        that the program does not know. Mostly it is mistyped, or copied from another column.
        """),
    rule: Phrase(
      vi: """
        Mỗi từ ở đây quyết định cách đọc và cách cộng số liệu, nên từ lạ không được bỏ qua hay hiểu \
        thay.
        """,
      en: """
        Each of these words decides how figures are read and added up; an unknown one is neither \
        passed over nor replaced.
        """),
    steps: [
      steps.goThere,
      Phrase(
        vi: "Sửa theo dạng hoặc theo danh sách giá trị nêu trong câu báo.",
        en: "Correct it by the pattern or the list of values in the sentence."),
      steps.saveAsUTF8,
    ],
    example: LibraryError(
      LibraryPlace(file: "catalogue.tsv", line: 31, field: .column("kind")),
      .unknownValue("cuont", known: ["group", "count", "money", "ratio"])))

  static let level = FindingPage(
    "BM255",
    title: Phrase(
      vi: "cấp không có trong danh sách các cấp", en: "a level that is not among the levels"),
    meaning: Phrase(
      vi: """
        Tệp nhắc đến một cấp mà “levels.json” không khai. Thường do gõ sai mã cấp, hoặc đã thay \
        “levels.json” bằng một tệp thiếu cấp đó.
        """,
      en: """
        The file speaks of a level that “levels.json” does not describe. Mostly its id is \
        mistyped, or “levels.json” was replaced by one without that level.
        """),
    rule: Phrase(
      vi: """
        Cấp nào báo cáo dòng nào, cộng số liệu của cấp nào là do mã cấp quyết định; mã lạ sẽ làm \
        mất dòng của cả một cấp.
        """,
      en: """
        The id of a level decides who reports a row and whose figures are added up; with an \
        unknown one the rows of a whole level would be lost.
        """),
    steps: [
      steps.goThere,
      Phrase(
        vi: "Sửa mã cấp theo danh sách trong câu báo, hoặc khai thêm cấp trong “levels.json”.",
        en: """
          Correct the id by the list in the sentence, or describe the level in “levels.json”.
          """),
      steps.saveAsUTF8,
    ],
    example: LibraryError(
      LibraryPlace(file: "kon-tum-2024/form.json", line: 6, field: .key("levels")),
      .unknownLevel("huyn", known: ["tinh", "so", "huyen", "xa"])))

  static let concept = FindingPage(
    "BM256",
    title: Phrase(
      vi: "chỉ tiêu không có trong danh mục", en: "a concept that is not in the catalogue"),
    meaning: Phrase(
      vi: """
        Tệp nhắc đến một chỉ tiêu chuẩn, hoặc một câu trả lời của chỉ tiêu, mà “catalogue.tsv” \
        không có. Thường do gõ sai mã, hoặc tỉnh dùng chỉ tiêu mới nhưng chưa khai trong danh mục.
        """,
      en: """
        The file names a concept, or an answer of one, that “catalogue.tsv” does not have. Mostly \
        the id is mistyped, or the province asks for something new that the catalogue lacks.
        """),
    rule: Phrase(
      vi: """
        Số liệu của các biểu mẫu khác nhau được cộng và so sánh qua mã chỉ tiêu, nên mỗi mã phải \
        được khai một lần, ở một chỗ.
        """,
      en: """
        Figures of different forms are added up and compared by these ids, so that each is \
        described once and in one place.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Mã chỉ tiêu gõ sai", en: "A mistyped id"),
        [
          steps.goThere,
          Phrase(
            vi: "Tìm chỉ tiêu trong “catalogue.tsv” và chép đúng mã ở cột “id”.",
            en: "Find the concept in “catalogue.tsv” and copy its id from the column “id”."),
          steps.saveAsUTF8,
        ]),
      FindingPage.Case(
        Phrase(vi: "Chỉ tiêu mới", en: "A new concept"),
        [
          Phrase(
            vi: """
              Đề nghị thêm một dòng cho chỉ tiêu vào “catalogue.tsv”, hoặc để trống ô “concept” khi \
              dòng đó chưa cần so sánh với biểu mẫu khác.
              """,
            en: """
              Please add a line for it to “catalogue.tsv”, or leave the cell “concept” empty as long \
              as the row is compared with no other form.
              """),
          steps.saveAsUTF8,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Mã câu trả lời trong “#count(…)” không có",
          en: "The code of an answer in “#count(…)”"),
        [
          Phrase(
            vi: """
              Đề nghị xem các mã ở cột “codes” của chỉ tiêu được đếm và sửa số đứng sau dấu bằng.
              """,
            en: """
              Please look at the codes in the column “codes” of the concept that is counted, and \
              correct the number behind the equals sign.
              """),
          steps.saveAsUTF8,
        ]),
    ],
    example: LibraryError(
      LibraryPlace(file: "kon-tum-2024/rows.tsv", line: 12, field: .column("concept")),
      .unknownConcept("tc_bh_tinhh", near: "tc_bh_tinh")))
}
