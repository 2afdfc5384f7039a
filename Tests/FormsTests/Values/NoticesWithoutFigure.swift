import Vietnamese
import Vocabulary

extension FigureNoticeTests {
  /// There is no figure in the cell, or none that can be taken.
  static let withoutFigure: [Row] = [
    Row(
      .noFigure, "-", "BM301", .warning,
      """
      ô ghi “-” thay cho số liệu; ghi như vậy không cho biết kết quả bằng 0 hay chưa có số liệu, \
      nên không được tính là 0. Đề nghị đơn vị ghi 0 nếu kết quả bằng 0, hoặc để trống ô nếu \
      không có số liệu.
      """,
      """
      the cell has “-” in place of a figure; this does not say whether the result is 0 or not \
      known, so it is not taken for 0. Please enter 0 if the result is 0, or leave the cell \
      empty if there is no figure.
      """),
    Row(
      .words, "Chưa rõ", "BM302", .error,
      """
      ô ghi “Chưa rõ”; dòng này cần một con số, phần diễn giải ghi ở cột Ghi chú. Đề nghị đơn vị \
      ghi một con số vào ô, phần còn lại chuyển sang cột Ghi chú.
      """,
      """
      the cell says “Chưa rõ”; this row asks for a figure, words belong in the note column. \
      Please enter one figure in the cell, and put the rest into the note column.
      """),
    Row(
      .date(mistyped: []), "20/9/2022", "BM315", .error,
      """
      ô ghi ngày tháng “20/9/2022”; dòng này cần một con số. Đề nghị đơn vị nhập lại con số; nếu \
      cần ghi hai con số như 9/9 thì đổi định dạng ô sang Văn bản (Text) trước khi nhập.
      """,
      """
      the cell has the date “20/9/2022”; this row asks for a figure. Please enter the figure \
      again; for two numbers such as 9/9, set the format of the cell to Text first.
      """),
    Row(
      .date(mistyped: [ratio(2, 9), ratio(9, 2)]), "02/09/2022", "BM315", .error,
      """
      ô chứa ngày “02/09/2022”; dòng này cần một con số, và Excel tự đổi 2/9 hoặc 9/2 thành ngày \
      khi nhập. Đề nghị đơn vị nhập lại con số; nếu cần ghi hai con số như 9/9 thì đổi định dạng \
      ô sang Văn bản (Text) trước khi nhập.
      """,
      """
      the cell holds the day “02/09/2022”; this row asks for a figure, and Excel makes a day of \
      a typed 2/9 or 9/2. Please enter the figure again; for two numbers such as 9/9, set the \
      format of the cell to Text first.
      """),
    Row(
      .time, "18:18", "BM315", .error,
      """
      ô chứa thời gian “18:18”; dòng này cần một con số, và Excel tự đổi số nhập kèm dấu hai \
      chấm thành giờ. Đề nghị đơn vị nhập lại con số; nếu cần ghi hai con số như 9/9 thì đổi \
      định dạng ô sang Văn bản (Text) trước khi nhập.
      """,
      """
      the cell holds the time “18:18”; this row asks for a figure, and Excel makes a time of \
      numbers with a colon. Please enter the figure again; for two numbers such as 9/9, set the \
      format of the cell to Text first.
      """),
    Row(
      .errorValue("#DIV/0!"), "#DIV/0!", "BM318", .error,
      """
      công thức trong ô báo lỗi #DIV/0!; ô báo lỗi không cho số liệu nào. Đề nghị đơn vị sửa \
      công thức, hoặc nhập thẳng con số vào ô.
      """,
      """
      the formula in the cell fails with #DIV/0!; a cell that fails gives no figure. Please \
      correct the formula, or enter the figure itself.
      """),
    Row(
      .truthValue(true), "TRUE", "BM318", .error,
      """
      ô chứa giá trị TRUE (đúng) của Excel; dòng này cần một con số hoặc mã trả lời. Đề nghị đơn \
      vị nhập lại con số hoặc mã trả lời.
      """,
      """
      the cell holds Excel's value TRUE; this row asks for a figure or the code of an answer. \
      Please enter the figure or the code of the answer.
      """),
    Row(
      .truthValue(false), "FALSE", "BM318", .error,
      """
      ô chứa giá trị FALSE (sai) của Excel; dòng này cần một con số hoặc mã trả lời. Đề nghị đơn \
      vị nhập lại con số hoặc mã trả lời.
      """,
      """
      the cell holds Excel's value FALSE; this row asks for a figure or the code of an answer. \
      Please enter the figure or the code of the answer.
      """),
    Row(
      .crossedOut, "12", "BM320", .error,
      """
      “12” bị gạch ngang; số đã gạch không được tính là số liệu, nên ô này chưa có số liệu. Đề \
      nghị đơn vị nhập số đúng vào ô, hoặc xóa số đã gạch nếu không có số liệu.
      """,
      """
      “12” is crossed out; what is crossed out is no figure, so that the cell has none. Please \
      enter the right figure, or clear the cell if there is none.
      """),
    Row(
      .noResult, "", "BM318", .error,
      """
      ô có công thức nhưng kết quả chưa được lưu trong tệp; chương trình không tự tính công \
      thức, nên ô này chưa có số liệu. Đề nghị đơn vị mở tệp bằng Excel, chờ tính xong, lưu rồi \
      gửi lại.
      """,
      """
      the cell has a formula whose result is not saved in the file; formulas are not computed \
      here, so that the cell has no figure. Please open the file in Excel, let it compute, save \
      it and send it again.
      """),
    Row(
      .unclearMarks(asThousands: 196_870, asDecimal: figure("196.87")), "196,870", "BM304", .error,
      """
      “196,870” có thể là 196.870 hoặc 196,87, tùy dấu ngăn cách hàng nghìn hay đứng trước phần \
      thập phân; số đọc được theo hai cách thì không được lấy. Đề nghị đơn vị nhập lại thành một \
      con số, không gõ dấu ngăn cách hàng nghìn.
      """,
      """
      “196,870” may be 196,870 or 196.87, as its mark stands between thousands or before a \
      fraction; a figure that can be read in two ways is not taken. Please enter it again as a \
      number, without marks between thousands.
      """),
    Row(
      .malformed, "1.23.456", "BM304", .error,
      """
      “1.23.456” không viết theo quy tắc nào; giữa hai dấu ngăn cách hàng nghìn phải có đúng ba \
      chữ số. Đề nghị đơn vị nhập lại thành một con số, không gõ dấu ngăn cách hàng nghìn.
      """,
      """
      “1.23.456” is not written in any known way; between two marks of thousands stand three \
      digits. Please enter it again as a number, without marks between thousands.
      """),
    Row(
      .tooLong, "12345678901234567890", "BM305", .error,
      """
      “12345678901234567890” là số quá dài; số liệu được giữ đúng từng chữ số, tối đa 18 chữ số, \
      nên số này không được làm tròn và không được lấy. Đề nghị đơn vị kiểm tra lại con số, có \
      thể đã gõ thừa chữ số.
      """,
      """
      “12345678901234567890” is too long; figures are kept to the last digit, 18 digits at most, \
      so that this one is neither rounded nor taken. Please check the figure; a digit too many \
      may have been typed.
      """),
    Row(
      .scientific, "4,49E+06", "BM305", .error,
      """
      “4,49E+06” là số viết dạng khoa học, các chữ số sau đã bị rút gọn; báo cáo cần đủ mọi chữ \
      số. Đề nghị đơn vị đổi định dạng ô sang Số (Number) và nhập lại đủ các chữ số.
      """,
      """
      “4,49E+06” is in scientific notation, which leaves out its last digits; a report needs all \
      of them. Please set the format of the cell to Number and enter all digits again.
      """),
    Row(
      .severalFigures([12, 2]), "12 (trong đó 02 văn bản mật)", "BM303", .error,
      """
      “12 (trong đó 02 văn bản mật)” có nhiều con số (12; 2); mỗi ô chỉ ghi một con số nên không \
      rõ phải lấy số nào. Đề nghị đơn vị ghi một con số vào ô, phần còn lại chuyển sang cột Ghi \
      chú.
      """,
      """
      “12 (trong đó 02 văn bản mật)” has several figures (12; 2); a cell takes one, and it is \
      not clear which. Please enter one figure in the cell, and put the rest into the note \
      column.
      """),
    Row(
      .severalFigures([nil, nil]), "1,144/1,200", "BM303", .error,
      """
      “1,144/1,200” có nhiều con số; mỗi ô chỉ ghi một con số nên không rõ phải lấy số nào. Đề \
      nghị đơn vị ghi một con số vào ô, phần còn lại chuyển sang cột Ghi chú.
      """,
      """
      “1,144/1,200” has several figures; a cell takes one, and it is not clear which. Please \
      enter one figure in the cell, and put the rest into the note column.
      """),
    Row(
      .severalFigures([1, 2, 3, 4, 5]), "1; 2; 3; 4; 5", "BM303", .error,
      """
      “1; 2; 3; 4; 5” có nhiều con số (1; 2; 3; 4; …); mỗi ô chỉ ghi một con số nên không rõ \
      phải lấy số nào. Đề nghị đơn vị ghi một con số vào ô, phần còn lại chuyển sang cột Ghi \
      chú.
      """,
      """
      “1; 2; 3; 4; 5” has several figures (1; 2; 3; 4; …); a cell takes one, and it is not clear \
      which. Please enter one figure in the cell, and put the rest into the note column.
      """),
    Row(
      .figureAmongWords(1144), "1.144 chưa xong", "BM303", .error,
      """
      “1.144 chưa xong” có số 1.144 kèm chữ hoặc dấu có thể làm thay đổi ý nghĩa; ô số liệu chỉ \
      ghi con số. Đề nghị đơn vị ghi một con số vào ô, phần còn lại chuyển sang cột Ghi chú.
      """,
      """
      “1.144 chưa xong” has 1,144 with words or signs that may change what it means; a value \
      cell takes the figure only. Please enter one figure in the cell, and put the rest into the \
      note column.
      """),
    Row(
      .footnoteMark(12), "12 (1)", "BM303", .error,
      """
      “12 (1)” có số 12 kèm dấu chú thích hoặc một con số khác; ô số liệu chỉ ghi con số. Đề \
      nghị đơn vị ghi một con số vào ô, phần còn lại chuyển sang cột Ghi chú.
      """,
      """
      “12 (1)” has 12 with a footnote mark or another figure; a value cell takes the figure \
      only. Please enter one figure in the cell, and put the rest into the note column.
      """),
    Row(
      .otherScale(figure("1.2"), scale: "tỷ", inRow: 1200), "1,2 tỷ", "BM316", .error,
      """
      “1,2 tỷ” tính theo “tỷ”, theo đơn vị tính của dòng là 1.200; số liệu phải theo đơn vị tính \
      in trên dòng. Đề nghị đơn vị kiểm tra và ghi lại con số theo đơn vị tính của dòng.
      """,
      """
      “1,2 tỷ” is given in “tỷ”, which makes 1,200 in the unit of the row; figures must be in \
      the unit printed in the row. Please check it and enter the figure in the unit of the row.
      """),
    Row(
      .otherScale(12, scale: "nghìn", inRow: nil), "12 nghìn", "BM316", .error,
      """
      “12 nghìn” tính theo “nghìn”; số liệu phải theo đơn vị tính in trên dòng. Đề nghị đơn vị \
      kiểm tra và ghi lại con số theo đơn vị tính của dòng.
      """,
      """
      “12 nghìn” is given in “nghìn”; figures must be in the unit printed in the row. Please \
      check it and enter the figure in the unit of the row.
      """),
    Row(
      .percentInstead(points: figure("99.97")), "99,97%", "BM310", .error,
      """
      ô ghi 99,97%; dòng này không hỏi tỷ lệ phần trăm. Đề nghị đơn vị nhập lại con số; nếu ô có \
      định dạng phần trăm thì đổi sang Số (Number) trước khi nhập.
      """,
      """
      the cell has 99.97%; this row does not ask for a percentage. Please enter the figure \
      again; if the cell has a percent format, set it to Number first.
      """),
    Row(
      .unclearRatio(ratio(27, 27)), "27/27", "BM312", .error,
      """
      “27/27” có thể là 27 hoặc là một tỷ lệ phần trăm; biểu không in đơn vị tính của dòng này \
      nên không đoán. Đề nghị đơn vị chỉ ghi một con số: số lượng, hoặc tỷ lệ kèm dấu phần trăm.
      """,
      """
      “27/27” may be 27 or a percentage; the form prints no unit in this row, so it is not \
      guessed. Please enter one figure: the number of things, or the percentage with its sign.
      """),
    Row(
      .nothingToDivide, "0/0", "BM311", .warning,
      """
      “0/0” không tính ra tỷ lệ được vì mẫu số bằng 0; dòng này cần một tỷ lệ phần trăm. Đề nghị \
      đơn vị để trống ô và giải thích ở cột Ghi chú.
      """,
      """
      “0/0” makes no percentage, as it divides by 0; this row asks for a percentage. Please \
      leave the cell empty and explain it in the note column.
      """),
  ]
}
