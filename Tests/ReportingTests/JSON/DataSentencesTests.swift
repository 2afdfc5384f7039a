import JSON
import Testing
import Vocabulary

@testable import Reporting

/// Every sentence that a person can meet about data, in both languages, beside the data that leads
/// to it.
struct DataSentencesTests {
  struct Wording: Sendable, CustomTestStringConvertible {
    let input: String
    let code: String
    let vietnamese: String
    let fixVietnamese: String
    let english: String
    let fixEnglish: String

    var testDescription: String { input }

    init(
      _ input: String, _ code: String, _ vi: String, _ fixVi: String, _ en: String, _ fixEn: String
    ) {
      (self.input, self.code) = (input, code)
      (vietnamese, fixVietnamese, english, fixEnglish) = (vi, fixVi, en, fixEn)
    }

    /// Of rows of the first table, on lines of their own.
    init(
      row: String, _ code: String, _ vi: String, _ fixVi: String, _ en: String, _ fixEn: String
    ) {
      self.init(
        #"{"form":"mau-2022","tables":[{"table":1,"rows":[\#n\#(row)]}]}"#, code, vi, fixVi, en,
        fixEn)
    }
  }

  static let wordings: [Wording] = [
    Wording(
      #"{"#, "BM110",
      "Dòng 1, cột 2: dữ liệu kết thúc giữa chừng; tiếp theo phải là tên trường trong dấu ngoặc kép hoặc dấu `}`.",
      "Có thể tệp bị cắt cụt khi lưu hoặc sao chép. Đề nghị lấy lại tệp đầy đủ hoặc bổ sung phần còn thiếu.",
      "Line 1, column 2: the data ends too early; next must come a field name in double quotes or `}`.",
      "The file may have been cut off while it was saved or copied. Get the whole file again, or add what is missing."
    ),
    Wording(
      #" "#, "BM110",
      "Dữ liệu JSON trống: phải có ít nhất một giá trị.",
      "Đề nghị kiểm tra lại tệp: có thể tệp chưa được ghi xong hoặc đã chọn nhầm tệp.",
      "The JSON data is empty: there must be at least one value.",
      "Check the file: it may not have been written to its end, or it may be the wrong one."),
    Wording(
      #"[1]"#, "BM110",
      "Dòng 1, cột 1: ở đây là danh sách `[ ]`, nhưng phải là đối tượng `{ }`.",
      "Đề nghị sửa giá trị ở đây thành đối tượng `{ }`.",
      "Line 1, column 1: here is a list `[ ]`, but it must be an object `{ }`.",
      "Change the value here to an object `{ }`."),
    Wording(
      #"{"form":"mau-2022","tabels":[]}"#, "BM110",
      "Dòng 1, cột 20: không có trường nào tên là `tabels`. Các trường được dùng ở đây: `file`, `form`, `confidence`, `unit`, `period`, `letter`, `tables`, `findings`, `checkCode`.",
      "Có phải ý là `tables`? Nếu đúng, đề nghị sửa lại tên trường.",
      "Line 1, column 20: there is no field named `tabels`. The fields used here: `file`, `form`, `confidence`, `unit`, `period`, `letter`, `tables`, `findings`, `checkCode`.",
      "Did you mean `tables`? If so, correct the name of the field."),
    Wording(
      #"{"tables":[]}"#, "BM110",
      "Dòng 1, cột 1: đối tượng bắt đầu ở đây thiếu trường `form`. Đây là trường bắt buộc.",
      "Đề nghị bổ sung trường `form`.",
      "Line 1, column 1: the object that starts here lacks the field `form`. That field is required.",
      "Add the field `form`."),
    Wording(
      #"{"form":"mau-2022"}"#, "BM110",
      "Dòng 1, cột 1: đối tượng bắt đầu ở đây thiếu trường `tables`. Đây là trường bắt buộc.",
      "Đề nghị bổ sung trường `tables`.",
      "Line 1, column 1: the object that starts here lacks the field `tables`. That field is required.",
      "Add the field `tables`."),
    Wording(
      #"{"form":7,"tables":[]}"#, "BM110",
      "Dòng 1, cột 9: ở đây là số, nhưng phải là chuỗi ký tự.",
      "Đề nghị sửa giá trị ở đây thành chuỗi ký tự.",
      "Line 1, column 9: here is a number, but it must be a text.",
      "Change the value here to a text."),
    Wording(
      #"{"form":null,"tables":[{"table":1,"rows":[]}]}"#, "BM810",
      "Dòng 1, cột 9: `form` là null, nhưng `tables` có biểu; số liệu phải cho biết thuộc bộ biểu mẫu nào.",
      "Đề nghị ghi mã bộ biểu mẫu vào trường `form`, ví dụ `gia-lai-2022`; lệnh `bieumau forms` liệt kê các mã.",
      "Line 1, column 9: `form` is null, but there are `tables`; data must say which form it belongs to.",
      "Write the id of the form into the field `form`, as in `gia-lai-2022`; `bieumau forms` lists the ids."
    ),
    Wording(
      #"{"form":"mua-2022","tables":[]}"#, "BM810",
      "Dòng 1, cột 9: không có bộ biểu mẫu nào mang mã `mua-2022`; số liệu phải thuộc một bộ biểu mẫu mà chương trình biết.",
      "Có phải ý là `mau-2022`? Nếu đúng, đề nghị sửa lại.",
      "Line 1, column 9: there is no form with the id `mua-2022`; data must belong to a form that the program knows.",
      "Did you mean `mau-2022`? If so, correct it."),
    Wording(
      #"{"form":"gia-lai-2022","tables":[]}"#, "BM810",
      "Dòng 1, cột 9: không có bộ biểu mẫu nào mang mã `gia-lai-2022`; số liệu phải thuộc một bộ biểu mẫu mà chương trình biết.",
      "Đề nghị sửa lại mã bộ biểu mẫu; lệnh `bieumau forms` liệt kê các mã.",
      "Line 1, column 9: there is no form with the id `gia-lai-2022`; data must belong to a form that the program knows.",
      "Correct the id of the form; `bieumau forms` lists the ids."),
    Wording(
      #"{"form":"mau-2022","tables":[{"table":3,"rows":[]}]}"#, "BM810",
      "Dòng 1, cột 39: bộ biểu mẫu `mau-2022` không có biểu số 3; bộ này có 2 biểu, đánh số từ 1.",
      "Đề nghị kiểm tra lại số thứ tự; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các dòng của từng biểu.",
      "Line 1, column 39: the form `mau-2022` has no table 3; it has 2, numbered from 1.",
      "Check the number; `bieumau forms` with the id of the form shows the rows of each table."),
    Wording(
      #"{"form":"mau-2022","tables":[{"table":1,"rows":[]},{"table":1,"rows":[]}]}"#, "BM811",
      "Dòng 1, cột 61: biểu 1 đã có ở dòng 1, cột 30; mỗi biểu chỉ được ghi một lần trong một báo cáo.",
      "Đề nghị giữ lại một lần và xóa lần kia.",
      "Line 1, column 61: table 1 stands at line 1, column 30 already; in one report a table may occur only once.",
      "Keep one of the two and remove the other."),
    Wording(
      #"{"form":"mau-2022","tables":[{"table":1,"title":"Cải cách thể chế","rows":[]}]}"#, "BM812",
      "Dòng 1, cột 49: tên của biểu 1 ghi là `Cải cách thể chế`, nhưng trong bộ biểu mẫu là `Công tác chỉ đạo` (đó là tên của biểu 2); số liệu được ghi theo số thứ tự của biểu và dòng, nên có thể đã bị lệch.",
      "Đề nghị kiểm tra lại mã bộ biểu mẫu và số thứ tự của biểu, dòng. Nếu các số này đúng, đề nghị xóa trường `title`.",
      "Line 1, column 49: the title of table 1 is given as `Cải cách thể chế`, but in the form it is `Công tác chỉ đạo` (that is table 2); figures go where the numbers of table and row say, so they may be in the wrong place.",
      "Check the id of the form and the numbers of table and row. If they are right, remove the field `title`."
    ),
    Wording(
      #"{"form":"mau-2022","tables":[{"table":1,"range":"A9-E37","rows":[]}]}"#, "BM814",
      "Dòng 1, cột 49: `A9-E37` không phải là vùng ô; vùng ô có dạng như A9:E37.",
      "Đề nghị viết lại theo dạng đó.",
      "Line 1, column 49: `A9-E37` is not a range of cells; ranges look like A9:E37.",
      "Write it like that."),
    Wording(
      #"{"form":"mau-2022","tables":[],"period":{"kind":"quý","year":2022}}"#, "BM814",
      "Dòng 1, cột 49: ở đây là `quý`, nhưng phải là một trong các từ: `month`, `quarter`, `half`, `nineMonths`, `year`.",
      "Đề nghị ghi một trong các từ đó.",
      "Line 1, column 49: here is `quý`, but it must be one of: `month`, `quarter`, `half`, `nineMonths`, `year`.",
      "Write one of these words."),
    Wording(
      #"{"form":"mau-2022","tables":[],"period":{"kind":"quater","year":2022}}"#, "BM814",
      "Dòng 1, cột 49: ở đây là `quater`, nhưng phải là một trong các từ: `month`, `quarter`, `half`, `nineMonths`, `year`.",
      "Có phải ý là `quarter`? Nếu đúng, đề nghị sửa lại.",
      "Line 1, column 49: here is `quater`, but it must be one of: `month`, `quarter`, `half`, `nineMonths`, `year`.",
      "Did you mean `quarter`? If so, correct it."),
    Wording(
      #"{"form":"mau-2022","tables":[],"period":{"kind":"quarter","year":2022,"quarter":5}}"#,
      "BM814",
      "Dòng 1, cột 81: `quarter` không thể là 5; số này phải từ 1 đến 4.",
      "Đề nghị kiểm tra lại kỳ báo cáo.",
      "Line 1, column 81: `quarter` cannot be 5; it goes from 1 to 4.",
      "Check the period of the report."),
    Wording(
      #"{"form":"mau-2022","tables":[],"period":{"kind":"year","year":22}}"#, "BM814",
      "Dòng 1, cột 63: năm báo cáo không thể là 22; năm phải từ 1990 đến 2100.",
      "Đề nghị kiểm tra lại kỳ báo cáo.",
      "Line 1, column 63: the year of a report cannot be 22; years go from 1990 to 2100.",
      "Check the period of the report."),
    Wording(
      #"{"form":"mau-2022","tables":[],"period":{"kind":"year","year":2022,"quarter":3}}"#, "BM110",
      "Dòng 1, cột 68: không có trường nào tên là `quarter`. Các trường được dùng ở đây: `kind`, `year`.",
      "Đề nghị xóa trường này hoặc sửa lại tên trường.",
      "Line 1, column 68: there is no field named `quarter`. The fields used here: `kind`, `year`.",
      "Remove this field, or correct its name."),
    Wording(
      #"{"form":"mau-2022","tables":[],"letter":{"date":"20/9/2022"}}"#, "BM814",
      "Dòng 1, cột 49: `20/9/2022` không phải là một ngày; ngày phải viết theo dạng năm-tháng-ngày, ví dụ 2022-09-20.",
      "Đề nghị viết lại theo dạng đó.",
      "Line 1, column 49: `20/9/2022` is not a day; days are written year-month-day, as in 2022-09-20.",
      "Write it like that."),
    Wording(
      #"{"form":"mau-2022","tables":[{"table":1,"rows":[],"extra":[{"at":"dòng 38"}]}]}"#, "BM814",
      "Dòng 1, cột 66: `dòng 38` không phải là địa chỉ ô; địa chỉ ô có dạng như D12, từ A1 đến XFD1048576.",
      "Đề nghị viết lại theo dạng đó.",
      "Line 1, column 66: `dòng 38` is not the address of a cell; addresses look like D12 and go from A1 to XFD1048576.",
      "Write it like that."),
    Wording(
      #"{"form":"mau-2022","tables":[{"table":2,"rows":[{"row":1,"more":{"provinc":{"value":1}}}]}]}"#,
      "BM810",
      "Dòng 1, cột 66: không có cột số liệu `provinc`; ngoài cột chính, biểu này có: `province`.",
      "Có phải ý là `province`? Nếu đúng, đề nghị sửa lại.",
      "Line 1, column 66: there is no column `provinc`; beside the main one this table has: `province`.",
      "Did you mean `province`? If so, correct it."),
    Wording(
      #"{"form":"mau-2022","tables":[{"table":2,"rows":[{"row":1,"more":{"x9":{"value":1}}}]}]}"#,
      "BM810",
      "Dòng 1, cột 66: không có cột số liệu `x9`; ngoài cột chính, biểu này có: `province`.",
      "Đề nghị xóa cột này hoặc sửa lại tên cột.",
      "Line 1, column 66: there is no column `x9`; beside the main one this table has: `province`.",
      "Remove this column, or correct its name."),
    Wording(
      row: #"{"row":1,"value":"9"}"#, "BM110",
      "Dòng 2, cột 18: ở đây là chuỗi ký tự, nhưng phải là số.",
      "Đề nghị sửa giá trị ở đây thành số.",
      "Line 2, column 18: here is a text, but it must be a number.",
      "Change the value here to a number."),
    Wording(
      row: #"{"row":1,"vaule":9}"#, "BM110",
      "Dòng 2, cột 10: không có trường nào tên là `vaule`. Các trường được dùng ở đây: `row`, `code`, `label`, `concept`, `unit`, `kind`, `duty`, `match`, `found`, `sheet`, `cell`, `raw`, `value`, `parts`, `text`, `note`, `more`.",
      "Có phải ý là `value`? Nếu đúng, đề nghị sửa lại tên trường.",
      "Line 2, column 10: there is no field named `vaule`. The fields used here: `row`, `code`, `label`, `concept`, `unit`, `kind`, `duty`, `match`, `found`, `sheet`, `cell`, `raw`, `value`, `parts`, `text`, `note`, `more`.",
      "Did you mean `value`? If so, correct the name of the field."),
    Wording(
      row: #"{"row":1.5,"value":9}"#, "BM110",
      "Dòng 2, cột 8: ở đây là `1.5`, nhưng phải là số nguyên.",
      "Đề nghị sửa thành số nguyên, ví dụ 3.",
      "Line 2, column 8: here is `1.5`, but it must be a whole number.",
      "Change it to a whole number, such as 3."),
    Wording(
      row: #"{"row":1,"value":0.12345678901234567890}"#, "BM110",
      "Dòng 2, cột 18: không thể giữ chính xác số `0.12345678901234567890`. Chương trình giữ được tối đa 18 chữ số, trong đó tối đa 18 chữ số thập phân, và không tự làm tròn.",
      "Đề nghị kiểm tra lại số; nếu đúng, viết số đã làm tròn theo quy định của biểu mẫu.",
      "Line 2, column 18: the number `0.12345678901234567890` cannot be kept exactly. The program keeps at most 18 digits, at most 18 of them decimals, and does not round by itself.",
      "Check the number; if it is right, write it rounded as the form prescribes."),
    Wording(
      row: #"{"row":6,"value":9}"#, "BM810",
      "Dòng 2, cột 8: biểu 1 không có dòng 6; biểu này có 5 dòng, đánh số từ 1 theo thứ tự trong biểu, không theo cột STT.",
      "Đề nghị kiểm tra lại số thứ tự; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các dòng của từng biểu.",
      "Line 2, column 8: table 1 has no row 6; it has 5, numbered from 1 in the order of the table, not by their printed codes.",
      "Check the number; `bieumau forms` with the id of the form shows the rows of each table."),
    Wording(
      row: #"{"row":1,"value":9},\#n{"row":1,"value":8}"#, "BM811",
      "Dòng 3, cột 8: dòng 1 thuộc biểu 1 đã có ở dòng 2, cột 1; mỗi dòng của biểu chỉ được ghi một lần.",
      "Đề nghị giữ lại một lần và xóa lần kia.",
      "Line 3, column 8: row 1 of table 1 stands at line 2, column 1 already; a row may occur only once.",
      "Keep one of the two and remove the other."),
    Wording(
      row: #"{"row":2,"label":"Số nhiệm vụ đề ra","value":9}"#, "BM812",
      "Dòng 2, cột 18: chỉ tiêu của dòng 2 thuộc biểu 1 ghi là `Số nhiệm vụ đề ra`, nhưng trong bộ biểu mẫu là `Tỷ lệ hoàn thành Kế hoạch` (đó là của dòng 3); số liệu được ghi theo số thứ tự của biểu và dòng, nên có thể đã bị lệch.",
      "Đề nghị kiểm tra lại mã bộ biểu mẫu và số thứ tự của biểu, dòng. Nếu các số này đúng, đề nghị xóa trường `label`.",
      "Line 2, column 18: the label of row 2 of table 1 is given as `Số nhiệm vụ đề ra`, but in the form it is `Tỷ lệ hoàn thành Kế hoạch` (that is row 3); figures go where the numbers of table and row say, so they may be in the wrong place.",
      "Check the id of the form and the numbers of table and row. If they are right, remove the field `label`."
    ),
    Wording(
      row: #"{"row":2,"label":"Số cuộc họp","value":9}"#, "BM812",
      "Dòng 2, cột 18: chỉ tiêu của dòng 2 thuộc biểu 1 ghi là `Số cuộc họp`, nhưng trong bộ biểu mẫu là `Tỷ lệ hoàn thành Kế hoạch`; số liệu được ghi theo số thứ tự của biểu và dòng, nên có thể đã bị lệch.",
      "Đề nghị kiểm tra lại mã bộ biểu mẫu và số thứ tự của biểu, dòng. Nếu các số này đúng, đề nghị xóa trường `label`.",
      "Line 2, column 18: the label of row 2 of table 1 is given as `Số cuộc họp`, but in the form it is `Tỷ lệ hoàn thành Kế hoạch`; figures go where the numbers of table and row say, so they may be in the wrong place.",
      "Check the id of the form and the numbers of table and row. If they are right, remove the field `label`."
    ),
    Wording(
      row: #"{"row":2,"code":"2.1.","value":9}"#, "BM812",
      "Dòng 2, cột 17: STT của dòng 2 thuộc biểu 1 ghi là `2.1.`, nhưng trong bộ biểu mẫu là `2.`; số liệu được ghi theo số thứ tự của biểu và dòng, nên có thể đã bị lệch.",
      "Đề nghị kiểm tra lại mã bộ biểu mẫu và số thứ tự của biểu, dòng. Nếu các số này đúng, đề nghị xóa trường `code`.",
      "Line 2, column 17: the code of row 2 of table 1 is given as `2.1.`, but in the form it is `2.`; figures go where the numbers of table and row say, so they may be in the wrong place.",
      "Check the id of the form and the numbers of table and row. If they are right, remove the field `code`."
    ),
    Wording(
      row: #"{"row":4,"code":"4.","value":null}"#, "BM812",
      "Dòng 2, cột 17: STT của dòng 4 thuộc biểu 1 ghi là `4.`, nhưng trong bộ biểu mẫu là trống; số liệu được ghi theo số thứ tự của biểu và dòng, nên có thể đã bị lệch.",
      "Đề nghị kiểm tra lại mã bộ biểu mẫu và số thứ tự của biểu, dòng. Nếu các số này đúng, đề nghị xóa trường `code`.",
      "Line 2, column 17: the code of row 4 of table 1 is given as `4.`, but in the form it is empty; figures go where the numbers of table and row say, so they may be in the wrong place.",
      "Check the id of the form and the numbers of table and row. If they are right, remove the field `code`."
    ),
    Wording(
      row: #"{"row":2,"concept":"cd_vb_chi_dao","value":9}"#, "BM812",
      "Dòng 2, cột 20: chỉ tiêu chuẩn của dòng 2 thuộc biểu 1 ghi là `cd_vb_chi_dao`, nhưng trong bộ biểu mẫu là `cd_kh_ty_le` (đó là của dòng 1); số liệu được ghi theo số thứ tự của biểu và dòng, nên có thể đã bị lệch.",
      "Đề nghị kiểm tra lại mã bộ biểu mẫu và số thứ tự của biểu, dòng. Nếu các số này đúng, đề nghị xóa trường `concept`.",
      "Line 2, column 20: the concept of row 2 of table 1 is given as `cd_vb_chi_dao`, but in the form it is `cd_kh_ty_le` (that is row 1); figures go where the numbers of table and row say, so they may be in the wrong place.",
      "Check the id of the form and the numbers of table and row. If they are right, remove the field `concept`."
    ),
    Wording(
      row: #"{"row":4,"value":0}"#, "BM813",
      "Dòng 2, cột 18: dòng 4 thuộc biểu 1 (`Khảo sát`) là dòng tiêu đề; dòng tiêu đề không có số liệu.",
      "Đề nghị chuyển số liệu sang đúng dòng, hoặc để `value` và `text` là null.",
      "Line 2, column 18: row 4 of table 1 (`Khảo sát`) is a heading; nothing is entered in a heading.",
      "Move the figure to the row it belongs to, or make `value` and `text` null."),
    Wording(
      row: #"{"row":4,"text":"không"}"#, "BM813",
      "Dòng 2, cột 17: dòng 4 thuộc biểu 1 (`Khảo sát`) là dòng tiêu đề; dòng tiêu đề không có số liệu.",
      "Đề nghị chuyển số liệu sang đúng dòng, hoặc để `value` và `text` là null.",
      "Line 2, column 17: row 4 of table 1 (`Khảo sát`) is a heading; nothing is entered in a heading.",
      "Move the figure to the row it belongs to, or make `value` and `text` null."),
    Wording(
      row: #"{"row":1,"value":9,"text":"chín"}"#, "BM813",
      "Dòng 2, cột 27: ở đây có cả `value` và `text`; một ô chỉ nhận một trong hai: số ở `value` hoặc chữ ở `text`.",
      "Đề nghị giữ lại một trong hai và xóa trường kia.",
      "Line 2, column 27: here are both `value` and `text`; a cell takes one of the two: a number in `value` or words in `text`.",
      "Keep one of the two and remove the other field."),
    Wording(
      row: #"{"row":1}"#, "BM813",
      "Dòng 2, cột 1: đối tượng bắt đầu ở đây không có `value` và cũng không có `text`; phải có một trong hai.",
      "Đề nghị bổ sung `value` (số) hoặc `text` (chữ); nếu để trống ô, ghi `\"value\": null`.",
      "Line 2, column 1: the object that starts here has neither `value` nor `text`; one of the two must be there.",
      "Add `value` (a number) or `text` (words); for a cell to be left blank write `\"value\": null`."
    ),
    Wording(
      row: #"{"row":1,"value":9,"match":"exakt"}"#, "BM814",
      "Dòng 2, cột 28: ở đây là `exakt`, nhưng phải là một trong các từ: `exact`, `close`, `moved`, `missing`.",
      "Có phải ý là `exact`? Nếu đúng, đề nghị sửa lại.",
      "Line 2, column 28: here is `exakt`, but it must be one of: `exact`, `close`, `moved`, `missing`.",
      "Did you mean `exact`? If so, correct it."),
    Wording(
      row: #"{"row":1,"value":9,"cell":"12D"}"#, "BM814",
      "Dòng 2, cột 27: `12D` không phải là địa chỉ ô; địa chỉ ô có dạng như D12, từ A1 đến XFD1048576.",
      "Đề nghị viết lại theo dạng đó.",
      "Line 2, column 27: `12D` is not the address of a cell; addresses look like D12 and go from A1 to XFD1048576.",
      "Write it like that."),
    Wording(
      row: #"{"row":1,"value":9,"more":{"province":{"value":9}}}"#, "BM810",
      "Dòng 2, cột 28: không có cột số liệu `province`; biểu này chỉ có một cột số liệu.",
      "Đề nghị xóa cột này hoặc sửa lại tên cột.",
      "Line 2, column 28: there is no column `province`; this table has only one column of figures.",
      "Remove this column, or correct its name."),
  ]

  private static func read(_ text: String) throws(DataError) -> [Report] {
    try ReportData.read(
      Array(text.utf8), file: "so-lieu.json", known: ["mau-2022", "lon-2022"]
    ) { $0 == "mau-2022" ? .sample : nil }
  }

  @Test(arguments: wordings)
  func `every sentence`(_ wording: Wording) throws {
    let error = try #require(throws: DataError.self) { try Self.read(wording.input) }
    #expect(error.code.rawValue == wording.code)
    #expect(error.message == Phrase(vi: wording.vietnamese, en: wording.english))
    #expect(error.fix == Phrase(vi: wording.fixVietnamese, en: wording.fixEnglish))
  }

  /// The same errors in a column beside the main one.
  @Test(arguments: [
    (#"{"row":1,"more":{"province":{}}}"#, 29, "has neither"),
    (#"{"row":1,"more":{"province":{"value":1,"text":"một"}}}"#, 47, "both"),
    (#"{"row":3,"more":{"province":{"value":1}}}"#, 38, "is a heading"),
    (#"{"row":1,"more":{}}"#, 1, "has neither"), (#"{"row":1,"more":null}"#, 1, "has neither"),
    (#"{"row":1,"more":{"province":null}}"#, 29, "must be an object"),
    (#"{"row":1,"value":1,"more":{"province":{"vaule":1}}}"#, 40, "no field named"),
  ])
  func `side columns`(_ row: String, column: Int, part: String) throws {
    var form = Form.sample
    form.tables[1].rows.append(
      FormRow(ordinal: 3, code: "", label: "Nhóm", unit: "", depth: 0, kind: .group))
    let text = #"{"form":"mau-2022","tables":[{"table":2,"rows":[\#n\#(row)]}]}"#
    let error = try #require(throws: DataError.self) {
      try ReportData.read(Array(text.utf8), file: "") { [form] _ in form }
    }
    #expect(error.place.phrase.english == "line 2, column \(column)")
    #expect(error.message.english.contains(part))
  }

  @Test func `more words than a report takes`() {
    let refusal = ReportRefusal.tooMuchText(limit: 256 << 20)
    let error = DataError(
      refusal, at: .json(JSONPosition(offset: 0, line: 7, column: 3)), of: .sample)
    #expect(error.code == .dataTooLarge)
    #expect(
      error.message
        == Phrase(
          vi: "Dòng 7, cột 3: các ô có quá nhiều chữ; một báo cáo chỉ nhận tối đa 256 MiB.",
          en: "Line 7, column 3: the cells hold too many words; one report takes at most 256 MiB."))
    #expect(
      error.fix
        == Phrase(
          vi: "Đề nghị kiểm tra lại tệp: có thể đã chọn nhầm tệp.",
          en: "Check the file: it may be the wrong one."))
  }

  /// What a report does not take is said in the words of the data, also where reading came first.
  @Test(
    arguments: [
      (ReportRefusal.noSuchTable(3), "table 3;"),
      (.noSuchTable(.min), "table -9223372036854775808;"),
      (.noSuchRow(RowReference(table: 1, row: 9)), "no row 9; it has 5"),
      (.noSuchRow(RowReference(table: 9, row: 9)), "no row 9; it has 0"),
      (
        .noSuchColumn(ValueColumn(rawValue: "x"), RowReference(table: 2, row: 1)),
        "this table has: `province`"
      ),
      (.filledAlready(RowReference(table: 1, row: 2)), "row 2 of table 1 stands at line 7"),
    ] as [(ReportRefusal, String)])
  func `refusals`(_ refusal: ReportRefusal, _ part: String) {
    let error = DataError(
      refusal, at: .json(JSONPosition(offset: 0, line: 7, column: 3)), of: .sample)
    #expect(error.message.english.contains(part))
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "0", "-1", "1e3"])
  func `numbers of tables and rows beyond reason`(_ number: String) {
    for text in [
      #"{"form":"mau-2022","tables":[{"table":\#(number),"rows":[]}]}"#,
      #"{"form":"mau-2022","tables":[{"table":1,"rows":[{"row":\#(number),"value":1}]}]}"#,
    ] {
      let error = #expect(throws: DataError.self) { try Self.read(text) }
      #expect(error?.code == .dataUnknownPlace)
    }
  }

  @Test func `a long word is cut`() {
    let text = #"{"form":"\#(String(repeating: "ô", count: 5_000))","tables":[]}"#
    let error = #expect(throws: DataError.self) { try Self.read(text) }
    #expect(error?.message.vietnamese.count ?? 0 > 60)
    #expect(error?.message.vietnamese.count ?? .max < 250)
  }

  /// The second line of several is told by its own number.
  @Test func `errors on later lines`() {
    let text = """
      {"form":"mau-2022","tables":[]}

      {"form":"mau-2022","tables":[{"table":9,"rows":[]}]}
      """
    let error = #expect(throws: DataError.self) { try Self.read(text) }
    #expect(error?.place.phrase.english.hasPrefix("line 3,") == true)
  }
}
