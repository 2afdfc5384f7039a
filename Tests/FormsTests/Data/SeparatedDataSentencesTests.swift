import Reporting
import Testing
import Vocabulary

@testable import Forms

/// Every sentence that a person can meet about data as separated text, in both languages, beside the
/// text that leads to it.
struct SeparatedDataSentencesTests {
  static let wordings: [DataWording] = [
    DataWording(
      "strayQuote",
      "form,table,row,value\nmau-2022,1,2,9\"\n",
      "BM816",
      "Dòng 2: dấu ngoặc kép đứng sai chỗ; ô có dấu ngoặc kép phải được bao bằng ngoặc kép và mỗi dấu bên trong viết hai lần.",
      "Đề nghị sửa dòng này, hoặc mở tệp bằng Excel, đối chiếu các cột rồi lưu lại dạng CSV UTF-8.",
      "Line 2: a quotation mark is out of place; a cell that has one must be quoted as a whole, and each mark in it written twice.",
      "Please correct the line, or open the file in Excel, compare the columns and save it as CSV UTF-8."
    ),
    DataWording(
      "openQuote",
      "form,table,row,value\nmau-2022,1,2,\"9\n",
      "BM816",
      "Dòng 2: ô mở bằng dấu ngoặc kép ở dòng này nhưng không có dấu đóng; mỗi dấu mở phải có một dấu đóng.",
      "Đề nghị sửa dòng này, hoặc mở tệp bằng Excel, đối chiếu các cột rồi lưu lại dạng CSV UTF-8.",
      "Line 2: the cell that begins with a quotation mark here has none at its end; each needs its partner.",
      "Please correct the line, or open the file in Excel, compare the columns and save it as CSV UTF-8."
    ),
    DataWording(
      "extra",
      "form,table,row,value\nmau-2022,1,2,1,144\n",
      "BM816",
      "Dòng 2: dòng này có 5 ô nhưng dòng tên cột chỉ có 4 ô; ô có dấu phân cách bên trong phải nằm trong dấu ngoặc kép, nếu không các ô sau bị lệch cột.",
      "Đề nghị sửa dòng này, hoặc mở tệp bằng Excel, đối chiếu các cột rồi lưu lại dạng CSV UTF-8.",
      "Line 2: this line has 5 cells and the headings 4; a cell with a separator in it must be quoted, or those behind it move to wrong columns.",
      "Please correct the line, or open the file in Excel, compare the columns and save it as CSV UTF-8."
    ),
    DataWording(
      "absent",
      "Mã,Tên\n1,2\n",
      "BM817",
      "Dòng 1: không có dòng tên cột; tệp số liệu CSV phải bắt đầu bằng một dòng ghi tên các cột, trong đó có `form`, `table`, `row` và `value` hoặc `text`.",
      "Đề nghị thêm dòng tên cột, hoặc lấy một tệp do lệnh `bieumau read --csv` ghi ra làm mẫu.",
      "Line 1: there are no headings; a CSV of data begins with a line of the names of its columns, `form`, `table`, `row`, and `value` or `text` among them.",
      "Please add the line, or start from a file that `bieumau read --csv` has written."),
    DataWording(
      "missing form",
      "table,row,value\n1,2,9\n",
      "BM817",
      "Dòng 1: không có cột `form` (bộ biểu mẫu); mỗi dòng số liệu phải cho biết bộ biểu mẫu, biểu, dòng và giá trị hoặc chữ cần ghi.",
      "Đề nghị thêm cột đó, hoặc nêu bộ biểu mẫu sau --form, ví dụ --form gia-lai-2022.",
      "Line 1: there is no column `form`; every line of data must say its form, its table, its row, and a value or a text.",
      "Please add it, or name the form after --form, as in --form gia-lai-2022."),
    DataWording(
      "missing, nearly there",
      "form,tabel,row,value\nmau-2022,1,2,9\n",
      "BM817",
      "Dòng 1: không có cột `table` (biểu); mỗi dòng số liệu phải cho biết bộ biểu mẫu, biểu, dòng và giá trị hoặc chữ cần ghi.",
      "Có phải cột `tabel` là cột này? Nếu đúng, đề nghị sửa lại tên cột.",
      "Line 1: there is no column `table`; every line of data must say its form, its table, its row, and a value or a text.",
      "Is `tabel` this column? If so, please correct its heading."),
    DataWording(
      "missing value and text",
      "form,table,row\nmau-2022,1,2\n",
      "BM817",
      "Dòng 1: không có cột `value` (giá trị), cũng không có cột `text` (chữ); mỗi dòng số liệu phải cho biết bộ biểu mẫu, biểu, dòng và giá trị hoặc chữ cần ghi.",
      "Đề nghị thêm cột đó vào tệp.",
      "Line 1: there is no column `value`, and no `text` either; every line of data must say its form, its table, its row, and a value or a text.",
      "Please add this column to the file."),
    DataWording(
      "misspelt",
      "form,table,row,text,valeu\nmau-2022,1,2,,9\n",
      "BM817",
      "Dòng 1: không có loại cột nào tên là `valeu`, chỉ có tên gần giống là `value`; cột có tên lạ bị bỏ qua, nên số liệu ở cột này có thể bị mất.",
      "Đề nghị sửa tên cột thành `value`; nếu là cột khác, đề nghị đặt tên khác hẳn hoặc xóa cột.",
      "Line 1: no column is called `valeu`, but one is called `value`; columns of unknown names are left out, and figures might be lost with this one.",
      "Please change the heading to `value`; if it is another column, give it quite another name, or remove it."
    ),
    DataWording(
      "repeated heading",
      "form,table,row,value,Giá trị\nmau-2022,1,2,9,8\n",
      "BM817",
      "Dòng 1: có 2 cột cùng là `value` (giá trị), cột thứ 4, 5; mỗi loại chỉ được có một cột.",
      "Đề nghị đổi tên cột không phải cột cần dùng, hoặc xóa cột đó.",
      "Line 1: 2 columns are `value` (columns 4, 5); there may be only one of each kind.",
      "Please rename the column that is not meant, or remove it."),
    DataWording(
      "noLines",
      "form,table,row,value\n,,,\n",
      "BM817",
      "Dòng 1: tệp chỉ có dòng tên cột; số liệu phải có ít nhất một dòng bên dưới.",
      "Đề nghị kiểm tra lại tệp: có thể tệp chưa được ghi xong hoặc đã chọn nhầm tệp.",
      "Line 1: the file has nothing but headings; data must have at least one line below them.",
      "Please check the file: it may not have been written to its end, or it may be the wrong one."),
    DataWording(
      "unknownForm",
      "form,table,row,value\nmua-2022,1,2,9\n",
      "BM810",
      "Dòng 2, cột `form`: không có bộ biểu mẫu nào mang mã `mua-2022`; số liệu phải thuộc một bộ biểu mẫu mà chương trình biết.",
      "Có phải ý là `mau-2022`? Nếu đúng, đề nghị sửa lại.",
      "Line 2, column `form`: there is no form with the id `mua-2022`; data must belong to a form that the program knows.",
      "Did you mean `mau-2022`? If so, correct it."),
    DataWording(
      "emptyCell of the form",
      "form,table,row,value\n,1,2,9\n",
      "BM810",
      "Dòng 2, cột `form`: thiếu `form` (bộ biểu mẫu); mỗi dòng phải tự cho biết số liệu thuộc về đâu, không lấy theo dòng khác.",
      "Đề nghị ghi `form` (bộ biểu mẫu) vào mọi dòng.",
      "Line 2, column `form`: `form` is missing; every line says for itself where its figure belongs, and takes nothing from other lines.",
      "Please fill in `form` in every line."),
    DataWording(
      "emptyCell of the table",
      "form,table,row,value\nmau-2022,,2,9\n",
      "BM810",
      "Dòng 2, cột `table`: thiếu `table` (biểu); mỗi dòng phải tự cho biết số liệu thuộc về đâu, không lấy theo dòng khác.",
      "Đề nghị ghi `table` (biểu) vào mọi dòng.",
      "Line 2, column `table`: `table` is missing; every line says for itself where its figure belongs, and takes nothing from other lines.",
      "Please fill in `table` in every line."),
    DataWording(
      "emptyCell of the row",
      "form,table,row,value\nmau-2022,1,,9\n",
      "BM810",
      "Dòng 2, cột `row`: thiếu `row` (dòng); mỗi dòng phải tự cho biết số liệu thuộc về đâu, không lấy theo dòng khác.",
      "Đề nghị ghi số thứ tự của dòng; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các dòng. Nếu là dòng đơn vị tự thêm, để trống `value` và `text`.",
      "Line 2, column `row`: `row` is missing; every line says for itself where its figure belongs, and takes nothing from other lines.",
      "Please enter the number of the row; `bieumau forms` with the id of the form shows them. If the unit added this row, leave `value` and `text` empty."
    ),
    DataWording(
      "emptyCell of the office, with a level",
      "form,level,table,row,value\nmau-2022,xa,1,2,9\n",
      "BM810",
      "Dòng 2: thiếu `office` (đơn vị); mỗi dòng phải tự cho biết số liệu thuộc về đâu, không lấy theo dòng khác.",
      "Đề nghị ghi `office` (đơn vị) vào mọi dòng.",
      "Line 2: `office` is missing; every line says for itself where its figure belongs, and takes nothing from other lines.",
      "Please fill in `office` in every line."),
    DataWording(
      "emptyCell of the period, which other lines have",
      "form,period,table,row,value\nmau-2022,2022,1,2,9\nmau-2022,,1,3,9\n",
      "BM810",
      "Dòng 3, cột `period`: thiếu `period` (kỳ báo cáo); mỗi dòng phải tự cho biết số liệu thuộc về đâu, không lấy theo dòng khác.",
      "Đề nghị ghi `period` (kỳ báo cáo) vào mọi dòng.",
      "Line 3, column `period`: `period` is missing; every line says for itself where its figure belongs, and takes nothing from other lines.",
      "Please fill in `period` in every line."),
    DataWording(
      "noOrdinal of the table",
      "form,table,row,value\nmau-2022,Biểu 1,2,9\n",
      "BM810",
      "Dòng 2, cột `table`: `Biểu 1` không phải là số thứ tự; biểu và dòng được gọi bằng số từ 1 theo thứ tự trong biểu mẫu, không theo cột STT.",
      "Đề nghị ghi số, ví dụ 3; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các dòng của từng biểu.",
      "Line 2, column `table`: `Biểu 1` is no ordinal; tables and rows are called by numbers from 1 in the order of the form, not by their printed codes.",
      "Please write a number, such as 3; `bieumau forms` with the id of the form shows the rows of each table."
    ),
    DataWording(
      "noOrdinal of the row",
      "form,table,row,value\nmau-2022,1,1.1.,9\n",
      "BM810",
      "Dòng 2, cột `row`: `1.1.` không phải là số thứ tự; biểu và dòng được gọi bằng số từ 1 theo thứ tự trong biểu mẫu, không theo cột STT.",
      "Đề nghị ghi số, ví dụ 3; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các dòng của từng biểu.",
      "Line 2, column `row`: `1.1.` is no ordinal; tables and rows are called by numbers from 1 in the order of the form, not by their printed codes.",
      "Please write a number, such as 3; `bieumau forms` with the id of the form shows the rows of each table."
    ),
    DataWording(
      "unknownTable",
      "form,table,row,value\nmau-2022,3,1,9\n",
      "BM810",
      "Dòng 2, cột `table`: bộ biểu mẫu `mau-2022` không có biểu số 3; bộ này có 2 biểu, đánh số từ 1.",
      "Đề nghị kiểm tra lại số thứ tự; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các dòng của từng biểu.",
      "Line 2, column `table`: the form `mau-2022` has no table 3; it has 2, numbered from 1.",
      "Check the number; `bieumau forms` with the id of the form shows the rows of each table."),
    DataWording(
      "unknownRow",
      "form,table,row,value\nmau-2022,1,6,9\n",
      "BM810",
      "Dòng 2, cột `row`: biểu 1 không có dòng 6; biểu này có 5 dòng, đánh số từ 1 theo thứ tự trong biểu, không theo cột STT.",
      "Đề nghị kiểm tra lại số thứ tự; lệnh `bieumau forms` với mã bộ biểu mẫu cho xem các dòng của từng biểu.",
      "Line 2, column `row`: table 1 has no row 6; it has 5, numbered from 1 in the order of the table, not by their printed codes.",
      "Check the number; `bieumau forms` with the id of the form shows the rows of each table."),
    DataWording(
      "unknownColumn, nearly there",
      "form,table,row,value\nmau-2022,2,1:provinc,9\n",
      "BM810",
      "Dòng 2, cột `row`: không có cột số liệu `provinc`; ngoài cột chính, biểu này có: `province`.",
      "Có phải ý là `province`? Nếu đúng, đề nghị sửa lại.",
      "Line 2, column `row`: there is no column `provinc`; beside the main one this table has: `province`.",
      "Did you mean `province`? If so, correct it."),
    DataWording(
      "unknownColumn, far",
      "form,table,row,value\nmau-2022,1,2:x9,9\n",
      "BM810",
      "Dòng 2, cột `row`: không có cột số liệu `x9`; biểu này chỉ có một cột số liệu.",
      "Đề nghị xóa dòng này, hoặc sửa lại tên cột sau dấu hai chấm.",
      "Line 2, column `row`: there is no column `x9`; this table has only one column of figures.",
      "Remove this line, or correct the name behind the colon."),
    DataWording(
      "repeatedRow",
      "form,table,row,note,value\nmau-2022,1,2,\"a\nb\",9\nmau-2022,1,3,,9\nmau-2022,1,2,,8\n",
      "BM811",
      "Dòng 5 (trong Excel là dòng 4), cột `row`: dòng 2 thuộc biểu 1 đã có ở dòng 2; mỗi dòng của biểu chỉ được ghi một lần.",
      "Đề nghị giữ lại một lần và xóa lần kia.",
      "Line 5 (row 4 in Excel), column `row`: row 2 of table 1 stands at line 2 already; a row may occur only once.",
      "Keep one of the two and remove the other."),
    DataWording(
      "contradiction",
      "form,table,row,label,value\nmau-2022,1,2,Kinh phí,9\n",
      "BM812",
      "Dòng 2, cột `label`: chỉ tiêu của dòng 2 thuộc biểu 1 ghi là `Kinh phí`, nhưng trong bộ biểu mẫu là `Số văn bản đã ban hành` (đó là của dòng 5); số liệu được ghi theo số thứ tự của biểu và dòng, nên có thể đã bị lệch.",
      "Đề nghị kiểm tra lại mã bộ biểu mẫu và số thứ tự của biểu, dòng. Nếu các số này đúng, đề nghị xóa nội dung ô ở cột `label`.",
      "Line 2, column `label`: the label of row 2 of table 1 is given as `Kinh phí`, but in the form it is `Số văn bản đã ban hành` (that is row 5); figures go where the numbers of table and row say, so they may be in the wrong place.",
      "Check the id of the form and the numbers of table and row. If they are right, clear the cell in column `label`."
    ),
    DataWording(
      "valueInHeading",
      "form,table,row,value\nmau-2022,1,1,9\n",
      "BM813",
      "Dòng 2, cột `value`: dòng 1 thuộc biểu 1 (`Chỉ đạo, điều hành`) là dòng tiêu đề; dòng tiêu đề không có số liệu.",
      "Đề nghị chuyển số liệu sang đúng dòng, hoặc để trống `value` và `text`.",
      "Line 2, column `value`: row 1 of table 1 (`Chỉ đạo, điều hành`) is a heading; nothing is entered in a heading.",
      "Move the figure to the row it belongs to, or leave `value` and `text` empty."),
    DataWording(
      "valueAndText",
      "form,table,row,value,text\nmau-2022,1,2,9,chín\n",
      "BM813",
      "Dòng 2, cột `text`: ở đây có cả `value` và `text`; một ô chỉ nhận một trong hai: số ở `value` hoặc chữ ở `text`.",
      "Đề nghị giữ lại một trong hai và xóa ô kia.",
      "Line 2, column `text`: here are both `value` and `text`; a cell takes one of the two: a number in `value` or words in `text`.",
      "Keep one of the two and clear the other cell."),
    DataWording(
      "noteBeside",
      "form,table,row,value,note\nmau-2022,2,1:province,9,Ghi\n",
      "BM813",
      "Dòng 2, cột `note`: đây là dòng của một cột số liệu khác cột chính nhưng có ghi chú; mỗi dòng của biểu chỉ có một ghi chú, ghi ở dòng của cột chính.",
      "Đề nghị chuyển ghi chú sang dòng của cột chính.",
      "Line 2, column `note`: this line is of a column beside the main one and has a note; a row has one note, in the line of the main column.",
      "Please move the note to the line of the main column."),
    DataWording(
      "noPeriod",
      "form,period,table,row,value\nmau-2022,quý 3,1,2,9\n",
      "BM814",
      "Dòng 2, cột `period`: `quý 3` không phải là một kỳ báo cáo; kỳ viết như 2022-Q3, 2022-H1, 2022 hoặc quy-3-2022, 6-thang-2022, nam-2022.",
      "Đề nghị viết lại kỳ báo cáo theo một trong các dạng đó.",
      "Line 2, column `period`: `quý 3` is not a period; periods are written like 2022-Q3, 2022-H1, 2022, or quy-3-2022, 6-thang-2022, nam-2022.",
      "Please write the period in one of these ways."),
    DataWording(
      "noFigure",
      "form,table,row,value\nmau-2022,1,2,12 văn bản\n",
      "BM813",
      "Dòng 2, cột `value`: `12 văn bản` không phải là số; trong tệp dùng dấu phẩy giữa các ô, phần thập phân viết sau dấu chấm (99.97), không có dấu phân cách hàng nghìn, dấu % hay chữ.",
      "Đề nghị chỉ ghi số ở đây; chữ thì ghi vào cột `text`, giải thích thì ghi vào `note`.",
      "Line 2, column `value`: `12 văn bản` is no figure; in a file with commas between its cells decimals stand behind a point (99.97), without marks between thousands, percent signs or words.",
      "Please write the number only; words belong in `text`, explanations in `note`."),
    DataWording(
      "noFigure under tabs",
      "form\ttable\trow\tvalue\nmau-2022\t1\t2\t1.144,5\n",
      "BM813",
      "Dòng 2, cột `value`: `1.144,5` không phải là số; phần thập phân viết sau dấu chấm hoặc dấu phẩy (99,97), không có dấu phân cách hàng nghìn, dấu % hay chữ.",
      "Đề nghị chỉ ghi số ở đây; chữ thì ghi vào cột `text`, giải thích thì ghi vào `note`.",
      "Line 2, column `value`: `1.144,5` is no figure; decimals stand behind a point or a comma (99,97), without marks between thousands, percent signs or words.",
      "Please write the number only; words belong in `text`, explanations in `note`."),
    DataWording(
      "otherMark",
      "form;table;row;value\nmau-2022;1;3;92.90\n",
      "BM813",
      "Dòng 2, cột `value`: không rõ `92.90` là số nào; trong tệp dùng dấu chấm phẩy giữa các ô, phần thập phân viết sau dấu phẩy (99,97), còn dấu kia có thể là dấu phân cách hàng nghìn do chương trình khác ghi khi lưu tệp.",
      "Đề nghị đối chiếu với số liệu gốc và sửa dấu ở mọi dòng của cột này, hoặc lấy lại tệp do lệnh `bieumau read --csv` ghi ra.",
      "Line 2, column `value`: `92.90` is no certain figure; in a file with semicolons between its cells decimals stand behind a comma (99,97), and the other mark may be one between thousands, from the program that saved the file.",
      "Please compare with the original and correct the marks of the whole column, or take the file again that `bieumau read --csv` has written."
    ),
    DataWording(
      "shortened",
      "form,table,row,value\nmau-2022,1,5,1.23457E+11\n",
      "BM813",
      "Dòng 2, cột `value`: `1.23457E+11` chỉ còn những chữ số đầu của một số dài; bảng tính rút gọn số như vậy khi lưu dạng CSV, và các chữ số sau đã mất.",
      "Đề nghị lấy lại số đầy đủ từ số liệu gốc, đặt cột là Số (Number), không có chữ số thập phân, rồi lưu lại.",
      "Line 2, column `value`: `1.23457E+11` has only the first digits of a long number; spreadsheets write it so in a CSV, and the other digits are lost.",
      "Please take the whole number from the original, format the column as Number without decimals and save it again."
    ),
    DataWording(
      "tooLong",
      "form,table,row,value\nmau-2022,1,5,12345678901234567890\n",
      "BM813",
      "Dòng 2, cột `value`: không thể giữ chính xác số `12345678901234567890`; chương trình giữ được tối đa 18 chữ số và không tự làm tròn.",
      "Đề nghị kiểm tra lại số; nếu đúng, viết số đã làm tròn theo quy định của biểu mẫu.",
      "Line 2, column `value`: the number `12345678901234567890` cannot be kept exactly; the program keeps at most 18 digits and does not round by itself.",
      "Please check the number; if it is right, write it rounded as the form prescribes."),
    DataWording(
      "perhapsThousands",
      "form,table,row,value\nmau-2022,1,2,1.144\n",
      "BM813",
      "Dòng 2, cột `value`: `1.144` có thể là số nguyên viết theo hàng nghìn, cũng có thể là số có ba chữ số thập phân, tùy chương trình đã lưu tệp; số chỉ được nhận khi chắc chắn.",
      "Đề nghị viết 1144 nếu là số nguyên, hoặc 1.1440 nếu là số thập phân.",
      "Line 2, column `value`: `1.144` may be a whole number with a mark between thousands, or one with three decimals, as the program has it that saved the file; a figure is taken only where it is certain.",
      "Please write 1144 for the whole number, or 1.1440 for the decimal one."),
    DataWording(
      "parted",
      "form,table,row,value,note\nmau-2022,1,3,99,97\n",
      "BM813",
      "Dòng 2, cột `value`: `99` và `97` ở ô kế tiếp có thể là hai phần của một số; trong tệp dùng dấu phẩy giữa các ô, dấu phẩy trong số tách số đó thành hai ô.",
      "Nếu là một số, đề nghị viết với dấu chấm thập phân (99.97), không có dấu hàng nghìn (1144); nếu ô kế tiếp đúng là ghi chú thì viết rõ thành lời.",
      "Line 2, column `value`: `99` and `97` in the next cell may be parts of one figure; in a file with commas between its cells a comma in a figure makes two cells of it.",
      "If it is one figure, please write it with a decimal point (99.97) and without marks between thousands (1144); if the next cell is a note, put it into words."
    ),
    DataWording(
      "lostMark",
      "form;table;row;raw;value\nmau-2022;1;3;92,90%;9290\n",
      "BM813",
      "Dòng 2, cột `value`: giá trị là `9290` nhưng nội dung ô là `92,90%`, cùng chữ số mà không còn dấu thập phân; Excel cài tiếng Việt hiểu dấu chấm trong tệp CSV là dấu hàng nghìn.",
      "Đề nghị đối chiếu với số liệu gốc và sửa cột này; nếu `9290` là đúng thì xóa nội dung ô ở cột `raw`.",
      "Line 2, column `value`: the value is `9290`, but the cell shows `92,90%`: the same digits, and the decimal mark is gone; Excel under Vietnamese settings takes the point in a CSV for a mark between thousands.",
      "Please compare with the original and correct this column; if `9290` is right, clear the cell in column `raw`."
    ),
    DataWording(
      "leftOut",
      "form,table,row,raw,value\nmau-2022,1,2,9,\n",
      "BM813",
      "Dòng 2, cột `raw`: nội dung ô là `9` nhưng không có giá trị và cũng không có chữ; cột `raw` chỉ cho biết ô trông ra sao, số liệu lấy từ `value` hoặc `text`.",
      "Đề nghị ghi vào `value` hoặc `text`; nếu đơn vị để trống ô này thì xóa nội dung ở cột `raw`.",
      "Line 2, column `raw`: the cell shows `9`, and there is neither a value nor a text; `raw` only says how the cell looks, what counts is `value` or `text`.",
      "Please fill in `value` or `text`; if the cell is to be blank, clear `raw` as well."),
  ]

  @Test(arguments: wordings)
  func `every sentence`(_ wording: DataWording) throws {
    let error = try #require(throws: DataError.self) { try DrawnData.reports(wording.input) }
    #expect(error.code.rawValue == wording.code)
    #expect(error.message == wording.message)
    #expect(error.fix == wording.fix)
  }

  @Test func `no Unicode`() {
    let bytes = Array("form,table,row,value\nmau-2022,1,2,9\n".utf8) + [0xE3, 0x0A]
    let error = #expect(throws: DataError.self) {
      try SeparatedData.read(bytes, file: "") { _ in .ofData }
    }
    #expect(error?.code.rawValue == "BM816")
    #expect(error?.message.english.hasPrefix("Line 3: a byte belongs to no letter") == true)
  }

  @Test func `more than Excel puts into a line or a cell`() {
    let line = String(repeating: "a,", count: 16_385)
    let many = #expect(throws: DataError.self) {
      try DrawnData.reports("form,table,row,value\n\(line)")
    }
    #expect(many?.reason == .separated(.cells(.tooMany(limit: 16_384))))
    let note = String(repeating: "ộ", count: 32_768)
    let long = #expect(throws: DataError.self) {
      try DrawnData.report("table,row,value,text,note", "1,2,9,,\(note)")
    }
    #expect(long?.reason == .separated(.size(.cell(limit: 32_767))))
    #expect(long?.message.english.hasPrefix("Line 2, column `note`: ") == true)
  }

  @Test func `one of more reports than there are offices`() {
    let lines = (0...DataLimits.reports).map { "mau-2022,Xã \($0),1,2,9" }
    let error = #expect(throws: DataError.self) {
      try DrawnData.reports("form,office,table,row,value\n\(lines.joined(separator: "\n"))")
    }
    #expect(error?.reason == .separated(.size(.reports(limit: DataLimits.reports))))
    #expect(error?.code == .dataTooLarge)
  }
}
