internal import Reporting
internal import Vocabulary

// The description and the workbook of one form do not say the same.

extension LibraryPages {
  static let mismatch = FindingPage(
    "BM264",
    title: Phrase(
      vi: "tệp mô tả không khớp với biểu mẫu", en: "a description that does not fit its template"),
    meaning: Phrase(
      vi: """
        “rows.tsv” hoặc “form.json” nói về một dòng, một cột hay một chỉ tiêu mà “template.xlsx” \
        không có hoặc in khác đi, hoặc trong “template.xlsx” không tìm thấy biểu nào. Thường do \
        biểu mẫu được thêm, bớt dòng sau khi đã mô tả, hoặc do chép tệp mô tả của biểu mẫu khác.
        """,
      en: """
        “rows.tsv” or “form.json” speaks of a row, a column or a concept that “template.xlsx” does \
        not have or prints otherwise, or no table is found in “template.xlsx”. Mostly rows were \
        added or removed after the form was described, or the files are those of another form.
        """),
    rule: Phrase(
      vi: """
        Mỗi dòng của biểu mẫu được mô tả theo số thứ tự; chữ và STT ghi kèm là để kiểm tra. Nếu \
        lệch một dòng mà vẫn dùng thì mọi con số phía sau sẽ mang nghĩa của chỉ tiêu khác.
        """,
      en: """
        Rows are described by their number; label and code stand beside it as a check. Used with a \
        shift of one row, all figures below would be taken for those of other rows.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Thừa hoặc thiếu dòng mô tả", en: "A row too many or too few"),
        [
          Phrase(
            vi: """
              Đề nghị tạm chuyển “rows.tsv” ra ngoài và chạy “bieumau forms” kèm mã bộ biểu mẫu \
              để xem các dòng mà chương trình đọc được từ “template.xlsx”.
              """,
            en: """
              Please move “rows.tsv” elsewhere for a while and run “bieumau forms” with the id of \
              the form, to see which rows the program finds in “template.xlsx”.
              """),
          Phrase(
            vi: """
              Thêm hoặc xóa dòng nêu trong câu báo ở “rows.tsv”, đánh lại số ở cột “row” phía sau, \
              rồi chuyển tệp về chỗ cũ.
              """,
            en: """
              Add or remove the line of the row in the sentence, renumber the lines behind it in \
              the column “row”, and put the file back.
              """),
        ]),
      FindingPage.Case(
        Phrase(vi: "Chữ hoặc STT khác nhau", en: "Another label or code"),
        [
          Phrase(
            vi: """
              Đề nghị so dòng nêu trong câu báo và vài dòng kế tiếp giữa hai tệp; nếu các dòng đều \
              lệch thì tìm dòng đầu tiên bị thêm hoặc mất.
              """,
            en: """
              Please compare the row in the sentence and some rows after it; if all of them have \
              slipped, find the first one that was added or lost.
              """),
          Phrase(
            vi: """
              Nếu chỉ một dòng được viết lại, chép chữ và STT từ “template.xlsx” sang “rows.tsv”, \
              rồi xem chỉ tiêu chuẩn ở cột “concept” có còn đúng không.
              """,
            en: """
              If one row was worded anew, copy its label and code from “template.xlsx” into \
              “rows.tsv”, and see whether the column “concept” is still right.
              """),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Tổng hoặc tỷ lệ gồm chỉ tiêu không có trong biểu mẫu",
          en: "A sum or a percentage of what the form lacks"),
        [
          Phrase(
            vi: """
              Đề nghị sửa mã chỉ tiêu trong cột “sum_of”, “numerator” hoặc “denominator”; ghi “-” \
              nếu dòng không phải là tổng, hoặc biểu mẫu không có phần đó của tỷ lệ.
              """,
            en: """
              Please correct the id in “sum_of”, “numerator” or “denominator”; write “-” where the \
              row is no sum, or the form lacks that part of the percentage.
              """)
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Trách nhiệm của cấp mà bộ biểu mẫu không dành cho",
          en: "A duty of a level that the form does not address"),
        [
          Phrase(
            vi: """
              Đề nghị sửa mã cấp trong cột “duty”, hoặc thêm cấp đó vào mục “levels” của \
              “form.json” nếu cấp đó có báo cáo.
              """,
            en: """
              Please correct the level in the column “duty”, or add it to “levels” of “form.json” \
              if that level does report.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Không có cột số liệu mang tên đã khai", en: "No column of that heading"),
        [
          Phrase(
            vi: """
              Đề nghị chép tên cột từ “template.xlsx” vào mục “heading” của “form.json”, kể cả \
              phần trong ngoặc.
              """,
            en: """
              Please copy the heading from “template.xlsx” into the field “heading” of \
              “form.json”, what is in brackets too.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Biểu không có cột chính", en: "A table without a main column"),
        [
          Phrase(
            vi: """
              Đề nghị bỏ mục “name” ở cột mà đơn vị ghi số liệu trong “form.json”: đó là cột chính \
              của biểu.
              """,
            en: """
              Please leave out “name” for the column in which units enter their figures in \
              “form.json”: it is the main one of the table.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Quá nhiều dòng hoặc quá nhiều biểu", en: "Too many rows or tables"),
        [
          Phrase(
            vi: """
              Đề nghị xem có chép nhầm tệp số liệu vào chỗ “template.xlsx” không; nếu đúng là biểu \
              mẫu thì xóa các dòng, các trang không thuộc biểu mẫu.
              """,
            en: """
              Please see whether a file of data stands in the place of “template.xlsx”; in a form, \
              remove rows and sheets that are no part of it.
              """)
        ]),
      FindingPage.Case(
        Phrase(vi: "Không tìm thấy biểu nào", en: "No table at all"),
        [
          Phrase(
            vi: """
              Đề nghị xem “template.xlsx” có đúng là biểu mẫu không, trang tính có bị ẩn không, và \
              mỗi biểu có dòng tiêu đề với các cột như “STT”, “Chỉ tiêu”, “Đơn vị tính”, “Số liệu” \
              không.
              """,
            en: """
              Please see whether “template.xlsx” is the form, whether its sheets are hidden, and \
              whether each table has a header with columns such as “STT”, “Chỉ tiêu”, “Đơn vị \
              tính”, “Số liệu”.
              """),
          Phrase(
            vi: "Nếu biểu là ảnh chụp hoặc khung vẽ, lập lại biểu bằng các ô của Excel.",
            en: "If the table is a picture or a drawing, make it anew of cells."),
        ]),
    ],
    example: TemplateMismatch(
      file: "kon-tum-2024/rows.tsv", line: 12,
      reason: .otherLabel(RowReference(table: 1, row: 11), printed: "Số nhiệm vụ đã hoàn thành")))
}
