import Reporting
import Vocabulary

@testable import Forms

extension ReturnNoticeTests {
  /// Of the whole workbook, and of what it says about itself.
  static let ofBooks: [Row] = [
    Row(
      .book(.noTables), "BM201", .error,
      """
      Tệp không có bảng nào gồm các cột STT, chỉ tiêu và số liệu như biểu mẫu, nên không số \
      liệu nào được đọc. Đề nghị đơn vị nhập số liệu vào tệp biểu mẫu Excel đã được gửi, rồi \
      gửi lại tệp đó.
      """,
      """
      The workbook has no table with codes, labels and figures as a form has, so that no \
      figure is read. Please enter the figures in the Excel form that was sent, and return \
      that.
      """),
    Row(
      .book(.unknownForm(tables: 3, nearest: form, rows: 12, of: 1_080)), "BM202", .error,
      """
      Tệp có 3 bảng nhưng chỉ 12 trong 1.080 dòng giống bộ biểu mẫu gần nhất là gia-lai-2022; \
      như vậy là quá ít để nhận biểu mẫu, nên số liệu được đọc nhưng không gắn với chỉ tiêu \
      nào. Đề nghị kiểm tra đơn vị đã gửi đúng tệp chưa; nếu đây là biểu mẫu mới thì thêm biểu \
      mẫu đó bằng --templates rồi đọc lại.
      """,
      """
      The workbook has 3 tables, and only 12 of 1,080 rows are like those of the nearest form, \
      gia-lai-2022; these are too few to take it for that form, and its figures are read \
      without their meaning. Please check whether the right file was sent; if this is a new \
      form, add it with --templates and read the file again.
      """),
    Row(
      .book(.unknownForm(tables: 1, nearest: nil, rows: 0, of: 1)), "BM202", .error,
      """
      Tệp có 1 bảng không giống bộ biểu mẫu nào đã biết, nên số liệu được đọc nhưng không gắn \
      với chỉ tiêu nào. Đề nghị kiểm tra đơn vị đã gửi đúng tệp chưa; nếu đây là biểu mẫu mới \
      thì thêm biểu mẫu đó bằng --templates rồi đọc lại.
      """,
      """
      The workbook has 1 table, like those of no form that is known, so that its figures are \
      read without their meaning. Please check whether the right file was sent; if this is a \
      new form, add it with --templates and read the file again.
      """),
    Row(
      .book(.tooLarge(.rows)), "BM223", .error,
      """
      Các bảng trong tệp có hơn 50.000 dòng; không bộ biểu mẫu nào lớn như vậy nên tệp không \
      được đọc. Đề nghị đơn vị xóa các dòng và trang tính không thuộc biểu mẫu rồi gửi lại.
      """,
      """
      The tables of the file have more than 50,000 rows; no form is as large, and the file is \
      not read. Please delete rows and sheets that do not belong to the form, and send it \
      again.
      """),
    Row(
      .book(.tooLarge(.tables)), "BM223", .error,
      """
      Tệp có hơn 1.000 bảng; không bộ biểu mẫu nào lớn như vậy nên tệp không được đọc. Đề nghị \
      đơn vị xóa các dòng và trang tính không thuộc biểu mẫu rồi gửi lại.
      """,
      """
      The file has more than 1,000 tables; no form is as large, and the file is not read. \
      Please delete rows and sheets that do not belong to the form, and send it again.
      """),
    Row(
      .book(.tooLarge(.cells)), "BM223", .error,
      """
      Tệp có hơn 1.000.000 ô có nội dung; không bộ biểu mẫu nào lớn như vậy nên tệp không được \
      đọc. Đề nghị đơn vị xóa các dòng và trang tính không thuộc biểu mẫu rồi gửi lại.
      """,
      """
      The file has more than 1,000,000 cells with content; no form is as large, and the file \
      is not read. Please delete rows and sheets that do not belong to the form, and send it \
      again.
      """),
    Row(
      .book(.tooLarge(.text)), "BM223", .error,
      """
      Các ô trong tệp chứa hơn 32 MiB chữ; không bộ biểu mẫu nào nhiều như vậy nên tệp không được \
      đọc. Đề nghị đơn vị xóa các dòng và trang tính không thuộc biểu mẫu rồi gửi lại.
      """,
      """
      The cells of the file hold more than 32 MiB of text; no form has as much, and the file is \
      not read. Please delete rows and sheets that do not belong to the form, and send it again.
      """),
    Row(
      .book(.otherForm(taken: form, other: "lao-cai-2022", tables: ["“Mẫu cũ” A5:E130"])), "BM203",
      .error,
      """
      Tệp chứa hai bộ biểu mẫu, mà mỗi tệp chỉ được gửi một bộ; gia-lai-2022 đã được đọc, còn \
      các bảng ở “Mẫu cũ” A5:E130 thuộc lao-cai-2022 nên không được đọc. Đề nghị đơn vị tách \
      thành hai tệp rồi gửi lại; hoặc đọc riêng bộ còn lại bằng --form lao-cai-2022.
      """,
      """
      The workbook holds two forms, and a file may hold one; gia-lai-2022 is read, while what \
      stands at “Mẫu cũ” A5:E130 belongs to lao-cai-2022 and is not. Please make two files of \
      it and send both, or read the other form alone with --form lao-cai-2022.
      """),
    Row(
      .book(.equalForms(taken: "ben-tre-2022", other: "rach-gia-2022")), "BM204", .warning,
      """
      Các dòng của tệp giống ben-tre-2022 và rach-gia-2022 như nhau, và tệp không ghi là bộ \
      biểu mẫu nào; số liệu được đọc theo ben-tre-2022. Đề nghị kiểm tra; nếu đúng ra là \
      rach-gia-2022 thì đọc lại với --form rach-gia-2022.
      """,
      """
      The rows are as much those of ben-tre-2022 as those of rach-gia-2022, and the file does \
      not say which it is; it is read as ben-tre-2022. Please check it; if it is \
      rach-gia-2022, read it again with --form rach-gia-2022.
      """),
    Row(
      .book(.otherEdition(form: form, missing: 42, added: 25, rows: 200)), "BM205", .warning,
      """
      So với bộ biểu mẫu gia-lai-2022, tệp thiếu 42 trong 200 dòng và có thêm 25 dòng, có thể \
      là mẫu của năm khác; chỉ số liệu ở các dòng giống nhau được lấy. Đề nghị đơn vị nhập lại \
      vào mẫu hiện hành rồi gửi lại; nếu đơn vị dùng bộ biểu mẫu khác thì đọc lại với --form.
      """,
      """
      Of the form gia-lai-2022 the file lacks 42 of 200 rows and has 25 others, as another \
      edition may have; only figures of rows that both have are taken. Please enter the \
      figures in the present edition and send that; if another form was used, read it again \
      with --form.
      """),
    Row(
      .book(.notAskedForm(form, rows: 31, of: 113)), "BM202", .error,
      """
      Chỉ 31 trong 113 dòng của tệp giống bộ biểu mẫu gia-lai-2022 nêu sau --form; chỉ số liệu \
      ở các dòng đó được lấy. Đề nghị kiểm tra tên sau --form, hoặc bỏ --form để chương trình \
      tự nhận ra bộ biểu mẫu.
      """,
      """
      Only 31 of 113 rows are like those of the form gia-lai-2022 that --form names; only \
      their figures are taken. Please check the name after --form, or leave it out to have the \
      form recognised.
      """),
    Row(
      .book(.empty(form: form)), "BM209", .warning,
      """
      Tệp là bộ biểu mẫu gia-lai-2022 nhưng chưa có số liệu nào; ô trống không được tính là 0. \
      Đề nghị đơn vị nhập số liệu rồi gửi lại; kết quả bằng 0 thì ghi 0.
      """,
      """
      The file is the form gia-lai-2022 without any figure; a blank is not taken for 0. Please \
      enter the figures and send it again, with 0 where the result is 0.
      """),
    Row(
      .book(.otherCode(saved: "482-913", computed: "")), "BM224", .warning,
      """
      Mã đối chiếu lưu trong tệp là “482-913” nhưng tệp không còn số liệu nào; số liệu đã bị xóa \
      sau lần tính cuối. Đề nghị đơn vị mở tệp bằng Excel, lưu lại, in lại nếu đã ký, rồi gửi tệp \
      đó.
      """,
      """
      The check code kept in the file is “482-913”, and the file has no figures any more; they \
      were deleted after it was computed. Please open the file in Excel, save it, print it again \
      if it was signed, and send that.
      """),
    Row(
      .book(.otherCode(saved: "482-913", computed: "117-204")), "BM224", .warning,
      """
      Mã đối chiếu lưu trong tệp là “482-913”, mã tính từ số liệu đang có là “117-204”; số liệu \
      đã được sửa sau lần tính cuối nên không còn khớp bản in có mã thứ nhất. Đề nghị đơn vị mở \
      tệp bằng Excel, lưu lại, in lại nếu đã ký, rồi gửi tệp đó.
      """,
      """
      The check code kept in the file is “482-913”, that of its figures is “117-204”; the figures \
      were changed after it was computed, and are not those of a page with the first. Please open \
      the file in Excel, save it, print it again if it was signed, and send that.
      """),
    Row(
      .identity(.otherForm(mark: "lao-cai-2022", form: form)), "BM208", .error,
      """
      Tệp được lập theo bộ biểu mẫu “lao-cai-2022”, nhưng các dòng là của gia-lai-2022; mỗi \
      tệp chỉ dùng cho một bộ biểu mẫu, số liệu được đọc theo gia-lai-2022. Đề nghị đơn vị xác \
      nhận đã dùng đúng bộ biểu mẫu; nếu dùng nhầm thì nhập lại vào tệp được gửi cho mình rồi \
      gửi lại.
      """,
      """
      The file was made as the form “lao-cai-2022”, but its rows are those of gia-lai-2022; a \
      file is for one form, and it is read as gia-lai-2022. Please confirm that this is the \
      form to be used; if it is not, enter the figures in the file that was sent to you and \
      send that.
      """),
    Row(
      .identity(.otherUnit(mark: "Sở Công Thương", unit: "Sở Nội vụ")), "BM208", .error,
      """
      Tệp được lập cho “Sở Công Thương”, nhưng trong biểu ghi “Sở Nội vụ”; mỗi đơn vị phải \
      dùng tệp lập cho mình, báo cáo tạm ghi cho đơn vị thứ nhất. Đề nghị đơn vị xác nhận số \
      liệu là của mình và đúng kỳ; nếu đã dùng nhầm tệp thì nhập lại vào tệp được gửi cho mình \
      rồi gửi lại.
      """,
      """
      The file was made for “Sở Công Thương”, but its tables name “Sở Nội vụ”; each unit has \
      to use the file that was made for it, and the report is put down to the first. Please \
      confirm that these are your figures and of this period; if another file was used, enter \
      them in the one that was sent to you and send that.
      """),
    Row(
      .identity(.otherOfficeInName(unit: "Sở Công Thương", file: "so noi vu")), "BM208", .warning,
      """
      Tên tệp ghi “so noi vu”, nhưng báo cáo trong tệp là của “Sở Công Thương”; mỗi đơn vị gửi \
      tệp của mình, báo cáo tạm ghi cho đơn vị nêu trong tệp. Đề nghị xác nhận báo cáo là của \
      đơn vị nào; nếu chỉ đặt nhầm tên tệp thì đổi tên tệp, nếu gửi nhầm tệp thì gửi lại.
      """,
      """
      The name of the file says “so noi vu”, but the report in it is of “Sở Công Thương”; each \
      unit sends a file of its own, and the report is put down to the unit that stands in it. \
      Please confirm whose report it is; if only the name of the file is wrong, rename it, and if \
      it is the wrong file, send the right one.
      """),
    Row(
      .identity(.otherPeriod(mark: third, period: half)), "BM208", .error,
      """
      Tệp được lập cho kỳ “Quý III năm 2022”, nhưng tiêu đề ghi “6 tháng đầu năm 2022”; mỗi kỳ \
      có tệp riêng, báo cáo tạm ghi vào kỳ thứ nhất. Đề nghị đơn vị xác nhận số liệu là của \
      mình và đúng kỳ; nếu đã dùng nhầm tệp thì nhập lại vào tệp được gửi cho mình rồi gửi \
      lại.
      """,
      """
      The file was made for “Quarter III of 2022”, but its titles say “First half of 2022”; \
      each period has a file of its own, and the report is put down to the first. Please \
      confirm that these are your figures and of this period; if another file was used, enter \
      them in the one that was sent to you and send that.
      """),
    Row(
      .identity(.twoMarks(mark, IdentityMark(form: form, period: half))), "BM208", .error,
      """
      Tệp vừa ghi là lập cho “Sở Công Thương”, “GL05”, “so”, “gia-lai-2022”, “Quý III năm \
      2022”, vừa ghi là lập cho “gia-lai-2022”, “6 tháng đầu năm 2022”, có thể do chép trang \
      tính từ tệp khác; mỗi tệp chỉ của một đơn vị trong một kỳ, tạm hiểu theo cách ghi thứ \
      nhất. Đề nghị đơn vị xác nhận số liệu là của mình và đúng kỳ; nếu đã dùng nhầm tệp thì \
      nhập lại vào tệp được gửi cho mình rồi gửi lại.
      """,
      """
      The file says that it was made for “Sở Công Thương”, “GL05”, “so”, “gia-lai-2022”, \
      “Quarter III of 2022”, and that it was made for “gia-lai-2022”, “First half of 2022”, as \
      if a sheet came from another file; a file is one unit's for one period, and the first is \
      believed. Please confirm that these are your figures and of this period; if another file \
      was used, enter them in the one that was sent to you and send that.
      """),
    Row(
      .identity(.severalPeriods([third, half], taken: nil)), "BM221", .warning,
      """
      Các tiêu đề ghi nhiều kỳ báo cáo (“Quý III năm 2022”, “6 tháng đầu năm 2022”), mà mỗi \
      tệp chỉ dùng cho một kỳ; không rõ là kỳ nào nên báo cáo chưa ghi kỳ. Đề nghị đơn vị sửa \
      các tiêu đề cho thống nhất một kỳ báo cáo rồi gửi lại.
      """,
      """
      The titles name several periods (“Quarter III of 2022”, “First half of 2022”), and a \
      file is for one; which it is is not clear, so that the report has none. Please make all \
      titles name the same period, and send it again.
      """),
    Row(
      .identity(.severalPeriods([third, half], taken: third)), "BM221", .warning,
      """
      Các tiêu đề ghi nhiều kỳ báo cáo (“Quý III năm 2022”, “6 tháng đầu năm 2022”), mà mỗi \
      tệp chỉ dùng cho một kỳ; báo cáo tạm ghi vào kỳ mà tệp được lập: “Quý III năm 2022”. Đề \
      nghị đơn vị sửa các tiêu đề cho thống nhất một kỳ báo cáo rồi gửi lại.
      """,
      """
      The titles name several periods (“Quarter III of 2022”, “First half of 2022”), and a \
      file is for one; the report is put down to that for which the file was made: “Quarter \
      III of 2022”. Please make all titles name the same period, and send it again.
      """),
  ]
}
