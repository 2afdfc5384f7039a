import Reporting
import Testing
import Vocabulary

@testable import Forms

struct TemplateMismatchTests {
  @Test(
    arguments: [
      (
        TemplateMismatch.Reason.rowNotPrinted(.init(table: 2, row: 15)), 16,
        "Tệp “a/rows.tsv”, dòng 16: có mô tả dòng 15 của biểu 2, nhưng template.xlsx không in dòng đó; "
          + "chỉ mô tả được những dòng có trong biểu mẫu. Đề nghị xóa dòng mô tả này, hoặc kiểm tra lại "
          + "template.xlsx.",
        "File “a/rows.tsv”, line 16: row 15 of table 2 is described, but template.xlsx prints no such "
          + "row; only rows of the form can be described. Remove this line, or check template.xlsx."
      ),
      (
        .rowNotDescribed(.init(table: 1, row: 9), label: "Kiểm tra"), nil,
        "Tệp “a/rows.tsv”: thiếu dòng 9 của biểu 1 (“Kiểm tra”); mỗi dòng của template.xlsx phải có một "
          + "dòng mô tả. Đề nghị thêm một dòng mô tả vào đúng chỗ, cột “concept” để trống nếu chưa có "
          + "chỉ tiêu chuẩn.",
        "File “a/rows.tsv”: row 9 of table 1 (“Kiểm tra”) is missing; every row of template.xlsx must be "
          + "described. Add a line for it, with the column “concept” left empty where there is no "
          + "concept yet."
      ),
      (
        .otherLabel(.init(table: 1, row: 3), printed: "Số sở"), 4,
        "Tệp “a/rows.tsv”, dòng 4: dòng 3 của biểu 1 trong template.xlsx là “Số sở”; nội dung chỉ tiêu ở "
          + "hai nơi phải giống nhau. Đề nghị xem biểu mẫu đã được sửa hay các dòng mô tả bị lệch, rồi "
          + "sửa lại cho khớp.",
        "File “a/rows.tsv”, line 4: row 3 of table 1 of template.xlsx reads “Số sở”; the label must be "
          + "the same in both places. See whether the form was changed or the lines have slipped, and "
          + "make them agree."
      ),
      (
        .otherCode(.init(table: 1, row: 3), printed: "1.2"), 4,
        "Tệp “a/rows.tsv”, dòng 4: dòng 3 của biểu 1 trong template.xlsx có STT “1.2”; STT ở hai nơi "
          + "phải giống nhau. Đề nghị xem biểu mẫu đã được sửa hay các dòng mô tả bị lệch, rồi sửa lại "
          + "cho khớp.",
        "File “a/rows.tsv”, line 4: row 3 of table 1 of template.xlsx has the code “1.2”; the code must "
          + "be the same in both places. See whether the form was changed or the lines have slipped, "
          + "and make them agree."
      ),
      (
        .conceptNotInForm(ConceptID("tc_bh")), 3,
        "Tệp “a/rows.tsv”, dòng 3: tổng gồm cả “tc_bh”, nhưng không dòng nào của bộ biểu mẫu mang chỉ "
          + "tiêu này; tổng chỉ cộng được các dòng trong cùng bộ biểu mẫu. Đề nghị bỏ chỉ tiêu này khỏi "
          + "cột “sum_of”, hoặc ghi “-” nếu dòng này không phải là tổng.",
        "File “a/rows.tsv”, line 3: the sum has “tc_bh” in it, which no row of the form means; a sum "
          + "adds rows of its own form. Take it out of “sum_of”, or write “-” where the row is no sum."
      ),
      (
        .columnNotPrinted(heading: "Số liệu năm"), nil,
        "Tệp “a/rows.tsv”: có khai cột “Số liệu năm”, nhưng không biểu nào trong template.xlsx có cột "
          + "số liệu mang tên này; tên cột phải ghi đúng như trong biểu mẫu. Đề nghị chép lại tên cột từ "
          + "template.xlsx.",
        "File “a/rows.tsv”: the column “Số liệu năm” is described, but no table of template.xlsx has a "
          + "column of figures of this name; it must be named as the form prints it. Copy the heading "
          + "from template.xlsx."
      ),
      (
        .partNotInForm(ConceptID("tc_bh")), 3,
        "Tệp “a/rows.tsv”, dòng 3: tử số hoặc mẫu số là “tc_bh”, nhưng không dòng nào của bộ biểu mẫu "
          + "mang chỉ tiêu này; hai phần của tỷ lệ phải là các dòng trong cùng bộ biểu mẫu. Đề nghị "
          + "sửa lại chỉ tiêu ở cột “numerator” hoặc “denominator”, hoặc ghi “-” nếu biểu mẫu không có "
          + "phần đó.",
        "File “a/rows.tsv”, line 3: the numerator or denominator is “tc_bh”, which no row of the form "
          + "means; both parts of a percentage are rows of its own form. Correct it in “numerator” or "
          + "“denominator”, or write “-” where the form has no such part."
      ),
      (
        .levelNotAddressed(Level("xa"), known: [Level("so"), Level("huyen")]), 3,
        "Tệp “a/rows.tsv”, dòng 3: có ghi trách nhiệm của cấp “xa”, nhưng bộ biểu mẫu không dành cho "
          + "cấp này; bộ biểu mẫu dành cho: so, huyen. Đề nghị sửa cột “duty”, hoặc thêm cấp này vào "
          + "“levels” trong form.json.",
        "File “a/rows.tsv”, line 3: a duty of the level “xa” is given, which the form does not address; "
          + "it addresses: so, huyen. Correct the column “duty”, or add the level to “levels” of "
          + "form.json."
      ),
      (
        .levelNotAddressed(Level("xa"), known: []), 3,
        "Tệp “a/rows.tsv”, dòng 3: có ghi trách nhiệm của cấp “xa”, nhưng bộ biểu mẫu không dành cho "
          + "cấp này; bộ biểu mẫu dành cho: chưa cấp nào. Đề nghị sửa cột “duty”, hoặc thêm cấp này "
          + "vào “levels” trong form.json.",
        "File “a/rows.tsv”, line 3: a duty of the level “xa” is given, which the form does not address; "
          + "it addresses: no level. Correct the column “duty”, or add the level to “levels” of "
          + "form.json."
      ),
      (
        .noMainColumn(table: 2), nil,
        "Tệp “a/rows.tsv”: biểu 2 của template.xlsx không còn cột số liệu chính, vì mọi cột số liệu đều "
          + "mang tên khác trong “columns”; biểu nào cũng phải có một cột chính. Đề nghị bỏ “name” ở "
          + "cột mà đơn vị ghi số liệu.",
        "File “a/rows.tsv”: table 2 of template.xlsx has no main column of figures, since “columns” "
          + "gives all of them other names; every table has one main column. Leave out “name” for the "
          + "column in which units enter their figures."
      ),
      (
        .noTables, nil,
        "Tệp “a/rows.tsv”: không tìm thấy biểu nào trong tệp này; mỗi biểu phải có dòng tiêu đề với các "
          + "cột như STT, Chỉ tiêu, Đơn vị tính, Số liệu. Đề nghị kiểm tra xem có chép nhầm tệp không, "
          + "và các trang tính có bị ẩn không.",
        "File “a/rows.tsv”: there is no table in this workbook; a table has a header with columns such "
          + "as STT, Chỉ tiêu, Đơn vị tính, Số liệu. Check whether it is the right file, and whether its "
          + "sheets are hidden."
      ),
      (
        .tooLarge(.rows), nil,
        "Tệp “a/rows.tsv”: các biểu trong tệp này có quá nhiều dòng; một bộ biểu mẫu có nhiều nhất 50.000 "
          + "dòng. Đề nghị kiểm tra xem có chép nhầm tệp không, và chỉ giữ lại các biểu mẫu trong tệp.",
        "File “a/rows.tsv”: the tables of this workbook have too many rows; a form has 50,000 at most. "
          + "Check whether it is the right file, and leave nothing but the form in it."
      ),
      (
        .tooLarge(.tables), nil,
        "Tệp “a/rows.tsv”: tệp này có quá nhiều biểu; một bộ biểu mẫu có nhiều nhất 1.000 biểu. Đề nghị "
          + "kiểm tra xem có chép nhầm tệp không, và chỉ giữ lại các biểu mẫu trong tệp.",
        "File “a/rows.tsv”: this workbook has too many tables; a form has 1,000 at most. Check whether "
          + "it is the right file, and leave nothing but the form in it."
      ),
      (
        .tooLarge(.cells), nil,
        "Tệp “a/rows.tsv”: tệp này có quá nhiều ô có nội dung; chương trình tìm biểu mẫu trong nhiều "
          + "nhất 1.000.000 ô. Đề nghị kiểm tra xem có chép nhầm tệp không, và chỉ giữ lại các biểu mẫu "
          + "trong tệp.",
        "File “a/rows.tsv”: this workbook has too many cells; forms are looked for in 1,000,000 at most. "
          + "Check whether it is the right file, and leave nothing but the form in it."
      ),
      (
        .tooLarge(.text), nil,
        "Tệp “a/rows.tsv”: các ô trong tệp này chứa quá nhiều chữ; một bộ biểu mẫu có nhiều nhất 32 MiB. "
          + "Đề nghị kiểm tra xem có chép nhầm tệp không, và chỉ giữ lại các biểu mẫu trong tệp.",
        "File “a/rows.tsv”: the cells of this workbook hold too much text; a form has 32 MiB at most. "
          + "Check whether it is the right file, and leave nothing but the form in it."
      ),
    ] as [(TemplateMismatch.Reason, Int?, String, String)])
  func `says where, what, the rule and what to do`(
    _ reason: TemplateMismatch.Reason, _ line: Int?, _ vietnamese: String, _ english: String
  ) {
    let mismatch = TemplateMismatch(file: "a/rows.tsv", line: line, reason: reason)
    #expect(mismatch.code.rawValue == "BM264")
    #expect("\(mismatch.message.vietnamese) \(mismatch.fix.vietnamese)" == vietnamese)
    #expect("\(mismatch.message.english) \(mismatch.fix.english)" == english)
  }

  @Test func `a label never fills the sentence`() {
    let long = String(repeating: "x", count: 30_000)
    let row = RowReference(table: 1, row: 1)
    for reason: TemplateMismatch.Reason in [
      .otherLabel(row, printed: long), .rowNotDescribed(row, label: long),
      .otherCode(row, printed: long), .columnNotPrinted(heading: long),
      .conceptNotInForm(ConceptID(long)), .partNotInForm(ConceptID(long)),
      .levelNotAddressed(Level(long), known: []),
    ] {
      let message = TemplateMismatch(file: "a/rows.tsv", reason: reason).message
      #expect(message.vietnamese.count < 400 && message.english.count < 400)
    }
  }
}
