import Vietnamese
import Vocabulary

extension FigureNoticeTests {
  /// The figure was taken.
  static let withFigure: [Row] = [
    Row(
      .commaAsThousands(asDecimal: figure("1.144")), "1,144", value: 1144, "BM306", .warning,
      """
      dấu phẩy trong “1,144” được hiểu là dấu ngăn cách hàng nghìn; trong văn bản tiếng Việt dấu \
      chấm ngăn cách hàng nghìn, dấu phẩy đứng trước phần thập phân. Đề nghị đơn vị xác nhận số \
      1.144, hoặc sửa lại nếu không đúng.
      """,
      """
      the comma in “1,144” is taken for a mark between thousands; in Vietnamese documents a \
      point stands there, and a comma before a fraction. Please confirm 1,144, or correct it.
      """),
    Row(
      .thousandsLost(asTyped: 1144), "1,144", value: figure("1.144"), "BM307", .error,
      """
      số trong ô là 1,144, trong khi dòng này đếm số nguyên; gõ 1.144 vào Excel đặt tiếng Anh \
      thì dấu chấm bị hiểu là dấu thập phân. Đề nghị đơn vị kiểm tra; nếu số đúng là 1.144 thì \
      nhập lại là 1144, không gõ dấu.
      """,
      """
      the number in the cell is 1.144, while this row counts things; an Excel with English \
      settings takes the point of a typed 1.144 for a decimal point. Please check; if it should \
      be 1,144, enter 1144 without any mark.
      """),
    Row(
      .thousandsPerhapsLost(asTyped: 196_870), "196,87", value: figure("196.87"), "BM307", .warning,
      """
      số trong ô là 196,87; nếu đã gõ 196.870 thì Excel đặt tiếng Anh đã hiểu dấu chấm là dấu \
      thập phân và số liệu nhỏ đi một nghìn lần. Đề nghị đơn vị kiểm tra; nếu số đúng là 196.870 \
      thì nhập lại là 196870, không gõ dấu.
      """,
      """
      the number in the cell is 196.87; if 196.870 was typed, an Excel with English settings \
      took its point for a decimal point, and the figure is a thousand times too small. Please \
      check; if it should be 196,870, enter 196870 without any mark.
      """),
    Row(
      .fractionInCount(asTyped: 12_500), "12,5", value: figure("12.5"), "BM308", .error,
      """
      12,5 không phải số nguyên; dòng này đếm số nguyên. Nếu đã gõ 12.500 thì Excel đặt tiếng \
      Anh đã hiểu dấu chấm là dấu thập phân. Đề nghị đơn vị kiểm tra; nếu số đúng là 12.500 thì \
      nhập lại là 12500, không gõ dấu.
      """,
      """
      12.5 is a fraction; this row counts things. If 12.500 was typed, an Excel with English \
      settings took its point for a decimal point. Please check; if it should be 12,500, enter \
      12500 without any mark.
      """),
    Row(
      .fractionInCount(asTyped: nil), "0,36", value: figure("0.36"), "BM308", .error,
      """
      0,36 không phải số nguyên; dòng này đếm số nguyên. Đề nghị đơn vị kiểm tra và nhập lại số \
      nguyên.
      """,
      """
      0.36 is a fraction; this row counts things. Please check it and enter a whole number.
      """),
    Row(
      .fractionForPercent(asPoints: 36), "0,36", value: figure("0.36"), "BM309", .warning,
      """
      tỷ lệ được lấy đúng như trong ô là 0,36%, chưa đến một phần trăm; nếu là 36% thì ô thiếu \
      dấu phần trăm. Đề nghị đơn vị xác nhận, hoặc nhập lại là 36%.
      """,
      """
      the percentage is taken as it stands, 0.36%, less than one percent; if it should be 36%, \
      the cell lacks its percent sign. Please confirm it, or enter 36% instead.
      """),
    Row(
      .percentPerhapsTwice(asPoints: 36), "3600%", value: 3600, "BM319", .warning,
      """
      tỷ lệ được lấy đúng như trong ô là 3.600%, nhưng rất ít tỷ lệ lớn như vậy; nếu dán số 36 \
      vào ô có định dạng phần trăm thì Excel hiện lớn gấp một trăm lần. Đề nghị đơn vị xác \
      nhận, hoặc nhập lại là 36%.
      """,
      """
      the percentage is taken as it stands, 3,600%, though few are as large; Excel shows a 36 \
      that is pasted into a cell with a percent format a hundred times larger. Please confirm \
      it, or enter 36% instead.
      """),
    Row(
      .partlyCrossedOut, "14", value: 14, "BM320", .warning,
      """
      một phần nội dung của ô bị gạch ngang; phần đã gạch không được tính, chỉ phần còn lại “14” \
      được đọc. Đề nghị đơn vị xác nhận phần còn lại là số đúng; lần sau xóa hẳn phần đã gạch.
      """,
      """
      a part of what the cell says is crossed out; that does not count, and only the rest, “14”, \
      is read. Please confirm that the rest is the right figure, and delete the other next time.
      """),
    Row(
      .negative, "-5", value: -5, "BM317", .warning,
      """
      số liệu -5 nhỏ hơn 0; số lượng và tỷ lệ trong biểu thường không âm. Đề nghị đơn vị kiểm \
      tra lại, hoặc giải thích ở cột Ghi chú.
      """,
      """
      the figure -5 is below 0; numbers of things and percentages seldom are. Please check it, \
      or explain it in the note column.
      """),
    Row(
      .approximate, "≈ 36", value: 36, "BM317", .warning,
      """
      “≈ 36” là số ước chừng; báo cáo cần số chính xác. Đề nghị đơn vị ghi số chính xác.
      """,
      """
      “≈ 36” is an approximation; a report needs the exact figure. Please enter the exact \
      figure.
      """),
    Row(
      .partsDisagree(points: figure("33.33")), "67% (1/3)", value: 67, "BM311", .error,
      """
      trong “67% (1/3)” hai con số tính ra 33,33%, khác tỷ lệ đã ghi; tỷ lệ phải khớp với hai \
      con số ghi cùng. Đề nghị đơn vị kiểm tra tỷ lệ và hai con số, sửa lại cho khớp.
      """,
      """
      the two numbers in “67% (1/3)” make 33.33%, and not what is written; the percentage must \
      agree with them. Please check the percentage and its two numbers, and make them agree.
      """),
    Row(
      .partsDisagree(points: nil), "100% (0/0)", value: 100, "BM311", .error,
      """
      trong “100% (0/0)” hai con số không tính ra tỷ lệ được vì mẫu số bằng 0; tỷ lệ phải khớp \
      với hai con số ghi cùng. Đề nghị đơn vị kiểm tra tỷ lệ và hai con số, sửa lại cho khớp.
      """,
      """
      the two numbers in “100% (0/0)” make no percentage, as they divide by 0; the percentage \
      must agree with them. Please check the percentage and its two numbers, and make them \
      agree.
      """),
    Row(
      .partAboveWhole(ratio(23, 18)), "23/18", value: 23, "BM311", .warning,
      """
      “23/18” có số đứng trước lớn hơn số đứng sau; một phần không thể lớn hơn tổng số. Đề nghị \
      đơn vị kiểm tra lại, hoặc giải thích ở cột Ghi chú.
      """,
      """
      in “23/18” the first number is larger than the second; a part cannot be more than the \
      whole. Please check it, or explain it in the note column.
      """),
    Row(
      .numeratorOfRatio(ratio(8, 23)), "08/23", value: 8, "BM312", .warning,
      """
      “08/23” được đọc là 8, trên tổng số 23; dòng này chỉ cần một con số. Đề nghị đơn vị xác \
      nhận số 8, hoặc ghi lại con số mà dòng này hỏi.
      """,
      """
      “08/23” is read as 8, out of 23; this row asks for one figure. Please confirm 8, or enter \
      the figure that is asked for.
      """),
    Row(
      .outsideList(tiers, meant: tiers[2]), "3", value: 3, "BM313", .error,
      """
      3 không phải mã trả lời của dòng này; các mã dùng được là 0 = Chưa có; 1 = 2 cấp; 2 = 3 \
      cấp. Đề nghị đơn vị kiểm tra lại; nếu ý là “3 cấp” thì ghi mã 2.
      """,
      """
      3 is not the code of an answer; the codes of this row are 0 = Chưa có; 1 = 2 cấp; 2 = 3 \
      cấp. Please check it; if “3 cấp” is meant, enter the code 2.
      """),
    Row(
      .outsideList(tiers, meant: nil), "4", value: 4, "BM313", .error,
      """
      4 không phải mã trả lời của dòng này; các mã dùng được là 0 = Chưa có; 1 = 2 cấp; 2 = 3 \
      cấp. Đề nghị đơn vị ghi đúng một mã trả lời của dòng này.
      """,
      """
      4 is not the code of an answer; the codes of this row are 0 = Chưa có; 1 = 2 cấp; 2 = 3 \
      cấp. Please enter one code of an answer of this row.
      """),
    Row(
      .noAnswer(tiers), "Chưa rõ", "BM313", .error,
      """
      “Chưa rõ” không khớp đúng một câu trả lời nào của dòng này; các câu trả lời là 0 = Chưa \
      có; 1 = 2 cấp; 2 = 3 cấp. Đề nghị đơn vị ghi đúng một mã trả lời của dòng này.
      """,
      """
      “Chưa rõ” is not exactly one of the answers; those of this row are 0 = Chưa có; 1 = 2 cấp; \
      2 = 3 cấp. Please enter one code of an answer of this row.
      """),
    Row(
      .otherUnit(written: "người"), "12 người", value: 12, "BM316", .warning,
      """
      “12 người” ghi đơn vị “người”, khác đơn vị tính in trên dòng này; con số vẫn được lấy. Đề \
      nghị đơn vị kiểm tra và ghi lại con số theo đơn vị tính của dòng.
      """,
      """
      “12 người” has the unit “người”, which is not the one printed in this row; the figure is \
      taken all the same. Please check it and enter the figure in the unit of the row.
      """),
    Row(
      .dateFormat(stored: 27), "27/01/1900", value: 27, "BM315", .warning,
      """
      ô hiện ra ngày “27/01/1900” vì còn định dạng ngày tháng; số được lưu trong ô là 27, và số \
      này được lấy. Đề nghị đơn vị đổi định dạng ô sang Số (Number) và xác nhận con số.
      """,
      """
      the cell shows the day “27/01/1900” because it still has a date format; the number in it \
      is 27, and this is taken. Please set the format of the cell to Number and confirm the \
      figure.
      """),
    Row(
      .percentOfParts(ratio(18, 18), isExact: true), "18/18", value: 100, "BM312", .info,
      """
      dòng này cần tỷ lệ phần trăm; từ “18/18” tính ra 100%. Đề nghị đơn vị lần sau ghi tỷ lệ \
      phần trăm, có thể kèm hai con số trong ngoặc.
      """,
      """
      this row asks for a percentage; “18/18” makes 100%. Please enter the percentage next time, \
      with the two numbers in parentheses if you like.
      """),
    Row(
      .percentOfParts(ratio(732, 17_045), isExact: false), "732/17.045", value: figure("4.29"),
      "BM312", .info,
      """
      dòng này cần tỷ lệ phần trăm; từ “732/17.045” tính ra 4,29%, làm tròn đến hai chữ số thập \
      phân. Đề nghị đơn vị lần sau ghi tỷ lệ phần trăm, có thể kèm hai con số trong ngoặc.
      """,
      """
      this row asks for a percentage; “732/17.045” makes 4.29%, rounded to two decimals. Please \
      enter the percentage next time, with the two numbers in parentheses if you like.
      """),
    Row(
      .answer(tiers[2]), "3 cấp", value: 2, "BM314", .info,
      """
      “3 cấp” được hiểu là câu trả lời “3 cấp”, mã 2; ô số liệu nên ghi mã. Đề nghị đơn vị lần \
      sau ghi mã 2.
      """,
      """
      “3 cấp” is taken for the answer “3 cấp”, code 2; the cell should have the code. Please \
      enter the code 2 next time.
      """),
    Row(
      .unit(written: "văn bản"), "12 văn bản", value: 12, "BM316", .info,
      """
      “12 văn bản” ghi kèm đơn vị “văn bản”; ô số liệu chỉ cần con số, và con số được lấy. Đề \
      nghị đơn vị lần sau chỉ ghi con số.
      """,
      """
      “12 văn bản” has the unit “văn bản” with it; the cell needs the figure only, and the \
      figure is taken. Please enter the figure only next time.
      """),
  ]
}
