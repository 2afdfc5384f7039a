internal import Vocabulary

// Which form a file is.

extension ReturnPages {
  static let otherForm = FindingPage(
    "BM203",
    title: Phrase(vi: "tệp chứa hai bộ biểu mẫu", en: "a file that holds two forms"),
    meaning: Phrase(
      vi: """
        Trong một tệp có bảng của hai bộ biểu mẫu. Bộ có nhiều dòng hơn được đọc; bảng của bộ kia \
        được nêu tên nhưng chưa được đọc. Thường do đơn vị chép thêm trang tính theo mẫu cũ, hoặc gộp \
        hai báo cáo vào một tệp cho gọn.
        """,
      en: """
        There are tables of two forms in one file. The one with more rows is read; the tables of the \
        other are named and not read. Mostly somebody added sheets of an older form, or put two \
        reports in one file.
        """),
    rule: Phrase(
      vi: """
        Mỗi báo cáo theo một bộ biểu mẫu. Hai bộ có những chỉ tiêu cùng tên, như “Số nhiệm vụ đã hoàn \
        thành”; đọc lẫn thì một chỉ tiêu có hai con số.
        """,
      en: """
        A report is by one form. Two forms have rows of the same name, such as “Số nhiệm vụ đã hoàn \
        thành”; read together, one row would have two figures.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Cần gửi cả hai bộ", en: "Both forms have to be sent"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp bằng Excel, giữ phím “Ctrl” và bấm vào thẻ của từng trang tính thuộc bộ \
              thứ hai.
              """,
            en: """
              Please open the file in Excel, hold “Ctrl” and click on the tab of each sheet of the \
              second form.
              """),
          Phrase(
            vi: """
              Bấm chuột phải vào một thẻ đã chọn, chọn \(Menu.moveSheet.vietnamese), chọn \
              \(Menu.newBook.vietnamese) trong danh sách sổ, bấm OK.
              """,
            en: """
              Click with the right button on one of these tabs, choose \(Menu.moveSheet.english), then \
              \(Menu.newBook.english) in the list of workbooks, and click OK.
              """),
          Phrase(
            vi: "Lưu sổ mới với tên khác, lưu lại tệp cũ, gửi cả hai.",
            en: "Save the new workbook under another name, save the old one, and send both."),
          Phrase(
            vi: "Cần số liệu ngay thì chạy lệnh thêm một lần với --form và tên bộ thứ hai.",
            en:
              "If the figures are needed at once, run the command again with --form and the other form."
          ),
        ]),
      FindingPage.Case(
        Phrase(vi: "Bộ thứ hai bị thừa", en: "The second form is surplus"),
        [ReturnSteps.goToSheet, ReturnSteps.deleteSheet, OfficeSteps.saveAndSend]),
    ],
    example: SampleReturn.notice(
      .book(
        .otherForm(
          taken: "gia-lai-2022", other: "lao-cai-2022", tables: ["“Mẫu cũ” A5:E130"]))))

  static let equalForms = FindingPage(
    "BM204",
    title: Phrase(
      vi: "tệp giống hai bộ biểu mẫu như nhau", en: "a file that may be either of two forms"),
    meaning: Phrase(
      vi: """
        Có những bộ biểu mẫu gần như cùng một mẫu. Ví dụ “rach-gia-2022” và “ben-tre-2022” có cùng \
        146 dòng; khi đơn vị chỉ gửi vài biểu, hoặc bỏ cột “Số liệu (cấp tỉnh)”, thì không phân biệt \
        được. Chương trình tạm đọc theo một bộ và nêu tên bộ kia.
        """,
      en: """
        Some forms are nearly the same. “rach-gia-2022” and “ben-tre-2022” have the same 146 rows; \
        where a unit sends only some tables, or drops the column “Số liệu (cấp tỉnh)”, they cannot \
        be told apart. One is taken, and the other is named.
        """),
    rule: Phrase(
      vi: """
        Số liệu vẫn vào đúng dòng, nhưng cấp nào phải báo cáo dòng nào thì mỗi bộ một khác, nên cần \
        biết đúng bộ.
        """,
      en: """
        Figures are in the right rows all the same. But which level reports a row differs between \
        forms, so that it matters which one it is.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị xem đơn vị thuộc tỉnh nào, được gửi bộ biểu mẫu nào.",
        en: "Please see to which province the unit belongs, and which form it was sent."),
      Phrase(
        vi: "Chạy lại lệnh với --form và tên bộ đó; ghi một lần là đủ cho mọi tệp trong thư mục.",
        en: "Run the command again with --form and its name; once is enough for a whole folder."),
    ],
    example: SampleReturn.notice(
      .book(.equalForms(taken: "ben-tre-2022", other: "rach-gia-2022"))))

  static let otherEdition = FindingPage(
    "BM205",
    title: Phrase(
      vi: "tệp có thể theo mẫu của năm khác", en: "a file that may be another edition of its form"),
    meaning: Phrase(
      vi: """
        Nhận ra bộ biểu mẫu, nhưng nhiều dòng của bộ đó không có trong tệp và tệp có nhiều dòng lạ. \
        Thường do đơn vị nhập vào tệp của năm trước, hoặc biểu mẫu đã sửa mà chương trình chưa có. Ví \
        dụ mẫu cũ hỏi dịch vụ công mức độ 3 và 4, mẫu mới hỏi dịch vụ công một phần và toàn trình.
        """,
      en: """
        The form is recognised, but many of its rows are not in the file, and the file has many \
        others. Mostly the unit used the file of another year, or the form was changed since. An old \
        one asks for services “mức độ 3” and “mức độ 4”, a new one for “một phần” and “toàn trình”.
        """),
    rule: Phrase(
      vi: """
        Chỉ tiêu cũ và mới không thay cho nhau được. Chỉ số liệu ở các dòng giống nhau được lấy; dòng \
        thiếu không được tính là 0.
        """,
      en: """
        Old and new rows cannot stand for each other. Only figures of rows that both have are taken; \
        a missing row is not taken for 0.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Đơn vị dùng mẫu cũ", en: "The unit used an old edition"),
        [
          Phrase(
            vi: "Đề nghị gửi lại cho đơn vị biểu mẫu hiện hành.",
            en: "Please send the present edition to the unit."),
          Phrase(
            vi: """
              Đơn vị nhập lại từng con số theo tên chỉ tiêu; không dán cả cột, vì các dòng không còn \
              đứng cùng chỗ.
              """,
            en: """
              The unit enters each figure by its label, and does not paste the column: its rows no \
              longer stand in the same places.
              """),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Biểu mẫu đã sửa, chương trình chưa có",
          en: "The form was changed, and the program does not know it"),
        ReturnSteps.addForm),
    ],
    example: SampleReturn.notice(
      .book(.otherEdition(form: "gia-lai-2022", missing: 42, added: 25, rows: 200))))
}
