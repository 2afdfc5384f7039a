import Reporting
import Vocabulary

@testable import Forms

extension ReturnNoticeTests {
  /// Of tables and their columns.
  static let ofTables: [Row] = [
    Row(
      .table(.missing(title)), "BM206", .warning,
      """
      Tệp thiếu biểu “Biểu mẫu 2 – Cải cách thể chế”; báo cáo phải có đủ các biểu, biểu nào \
      không có số liệu thì để trống. Đề nghị đơn vị bổ sung biểu này rồi gửi lại, hoặc xác \
      nhận không có số liệu.
      """,
      """
      The file lacks the table “Biểu mẫu 2 – Cải cách thể chế”; a report has all tables, blank \
      where there is nothing to report. Please add the table and send the file again, or \
      confirm that there is nothing to report.
      """),
    Row(
      .table(.twice(title, second: "“Nháp” A5:E20", differing: 3)), on: "Biểu 2", "BM207", .error,
      """
      Trang “Biểu 2”: biểu “Biểu mẫu 2 – Cải cách thể chế” có lần thứ hai ở trang “Nháp” \
      A5:E20, và 3 dòng có số liệu khác nhau; không rõ số nào đúng nên các dòng đó không được \
      lấy. Đề nghị đơn vị giữ lại một biểu với số liệu đúng, xóa biểu kia rồi gửi lại.
      """,
      """
      Sheet “Biểu 2”: the table “Biểu mẫu 2 – Cải cách thể chế” stands again on the sheet \
      “Nháp” A5:E20, with other figures in 3 rows; which are right is not clear, and those \
      rows are not taken. Please keep the table with the right figures, delete the other and \
      send it again.
      """),
    Row(
      .table(.twice(title, second: "“Nháp” A5:E20", differing: 1)), on: "Biểu 2", "BM207", .error,
      """
      Trang “Biểu 2”: biểu “Biểu mẫu 2 – Cải cách thể chế” có lần thứ hai ở trang “Nháp” \
      A5:E20, và 1 dòng có số liệu khác nhau; không rõ số nào đúng nên các dòng đó không được \
      lấy. Đề nghị đơn vị giữ lại một biểu với số liệu đúng, xóa biểu kia rồi gửi lại.
      """,
      """
      Sheet “Biểu 2”: the table “Biểu mẫu 2 – Cải cách thể chế” stands again on the sheet \
      “Nháp” A5:E20, with other figures in 1 row; which are right is not clear, and those rows \
      are not taken. Please keep the table with the right figures, delete the other and send \
      it again.
      """),
    Row(
      .table(.twice(title, second: "“Nháp” A5:E20", differing: 0)), on: "Biểu 2", "BM207", .info,
      """
      Trang “Biểu 2”: biểu “Biểu mẫu 2 – Cải cách thể chế” có lần thứ hai ở trang “Nháp” \
      A5:E20, không có số liệu nào mâu thuẫn; số liệu được lấy ở lần đầu, ô để trống thì lấy ở \
      lần sau. Đề nghị đơn vị lần sau chỉ giữ một biểu.
      """,
      """
      Sheet “Biểu 2”: the table “Biểu mẫu 2 – Cải cách thể chế” stands again on the sheet \
      “Nháp” A5:E20, and no figures contradict each other; the first table is taken, and the \
      second where the first is blank. Please keep only one of the two next time.
      """),
    Row(
      .table(.hiddenCopy(title, second: "“Kỳ trước” A5:E20")), on: "Biểu 2", "BM207", .info,
      """
      Trang “Biểu 2”: biểu “Biểu mẫu 2 – Cải cách thể chế” còn một bản trên trang đang ẩn “Kỳ \
      trước” A5:E20; chỉ bản đang hiện được đọc. Đề nghị đơn vị xem bản đang hiện có phải bản \
      đúng không; nếu đúng thì không cần sửa.
      """,
      """
      Sheet “Biểu 2”: the table “Biểu mẫu 2 – Cải cách thể chế” has a copy on the hidden sheet \
      “Kỳ trước” A5:E20; only the one that people see is read. Please see whether the one that \
      people see is right; if it is, all is well.
      """),
    Row(
      .table(.hidden), on: "Biểu 5", "BM220", .warning,
      """
      Trang “Biểu 5”: trang này đang ẩn, mà biểu trên trang không có ở trang nào đang hiện; số \
      liệu vẫn được đọc, vì trang có thể đã bị ẩn nhầm. Đề nghị đơn vị cho hiện trang này và \
      xác nhận số liệu, hoặc xóa trang rồi gửi lại.
      """,
      """
      Sheet “Biểu 5”: this sheet is hidden, and its table stands on no other; its figures are \
      read all the same, as it may be hidden by mistake. Please show the sheet and confirm its \
      figures, or delete it, and send the file again.
      """),
    Row(
      .table(.strange(range: CellRange("G4:J16"), figures: 12)), on: "Biểu 1", "BM219", .warning,
      """
      Trang “Biểu 1”: bảng ở vùng G4:J16 không thuộc bộ biểu mẫu mà có 12 ô số; các dòng của \
      bảng được giữ lại nhưng không tính vào chỉ tiêu nào. Đề nghị đơn vị chuyển số liệu cần \
      báo cáo vào đúng ô của biểu mẫu rồi gửi lại.
      """,
      """
      Sheet “Biểu 1”: the table at G4:J16 is none of the form's and has 12 figures; its rows \
      are kept, and count for no row of the form. Please move what is to be reported into the \
      cells of the form, and send it again.
      """),
    Row(
      .table(.strange(range: nil, figures: 1)), on: "Biểu 1", "BM219", .warning,
      """
      Trang “Biểu 1”: bảng không thuộc bộ biểu mẫu mà có 1 ô số; các dòng của bảng được giữ \
      lại nhưng không tính vào chỉ tiêu nào. Đề nghị đơn vị chuyển số liệu cần báo cáo vào \
      đúng ô của biểu mẫu rồi gửi lại.
      """,
      """
      Sheet “Biểu 1”: the table is none of the form's and has 1 figure; its rows are kept, and \
      count for no row of the form. Please move what is to be reported into the cells of the \
      form, and send it again.
      """),
    Row(
      .table(.strange(range: CellRange("A3:C20"), figures: 0)), on: "Danh sách", "BM219", .info,
      """
      Trang “Danh sách”: bảng ở vùng A3:C20 không thuộc bộ biểu mẫu và không có số liệu; các \
      dòng của bảng không tính vào chỉ tiêu nào. Đề nghị đơn vị lần sau bỏ bảng này nếu không \
      cần.
      """,
      """
      Sheet “Danh sách”: the table at A3:C20 is none of the form's and has no figures; its \
      rows count for no row of the form. Please leave this table out next time if nobody needs \
      it.
      """),
    Row(
      .table(.figuresOutside(["H5", "H6", "H9"], count: 3)), on: "Biểu 2", at: "H5", "BM219",
      .warning,
      """
      Trang “Biểu 2”, ô H5: có 3 ô số không thuộc dòng nào của các biểu (H5, H6, H9); chỉ số \
      liệu ở dòng của biểu được lấy. Đề nghị đơn vị chuyển số liệu cần báo cáo vào đúng ô của biểu mẫu rồi gửi lại.
      """,
      """
      Sheet “Biểu 2”, cell H5: 3 figures stand in no row of the tables (H5, H6, H9); only figures \
      in rows of the tables are taken. Please move what is to be reported into the cells of the \
      form, and send it again.
      """),
    Row(
      .table(.figuresOutside(["H5"], count: 1)), on: "Biểu 2", at: "H5", "BM219", .warning,
      """
      Trang “Biểu 2”, ô H5: có 1 ô số không thuộc dòng nào của các biểu (H5); chỉ số liệu ở dòng \
      của biểu được lấy. Đề nghị đơn vị chuyển số liệu cần báo cáo vào đúng ô của biểu mẫu rồi gửi lại.
      """,
      """
      Sheet “Biểu 2”, cell H5: 1 figure stands in no row of the tables (H5); only figures in rows of \
      the tables are taken. Please move what is to be reported into the cells of the form, and \
      send it again.
      """),
    Row(
      .column(.noHeader), on: "Biểu 3", at: "A4", "BM218", .warning,
      """
      Trang “Biểu 3”, ô A4: bảng không có dòng tiêu đề cột; các cột được nhận ra theo nội \
      dung, như vậy có thể nhầm cột. Đề nghị đơn vị đối chiếu số liệu đã đọc của bảng; lần sau \
      giữ nguyên dòng tiêu đề cột.
      """,
      """
      Sheet “Biểu 3”, cell A4: the table has no header; its columns were told by what stands \
      in them, which may go wrong. Please compare the figures that were read, and keep the \
      header next time.
      """),
    Row(
      .column(.noFigures), on: "Biểu 7", at: "A5", "BM218", .error,
      """
      Trang “Biểu 7”, ô A5: bảng không có cột nào ghi là số liệu; chương trình không đoán cột, \
      nên không số nào của bảng được lấy. Đề nghị đơn vị khôi phục tiêu đề cột số liệu như \
      biểu mẫu rồi gửi lại.
      """,
      """
      Sheet “Biểu 7”, cell A5: no column of the table is headed as that of the figures; the \
      column is not guessed, and no figure of the table is taken. Please restore the heading \
      of the column of figures as in the form, and send it again.
      """),
    Row(
      .column(.unclearFigures(["D", "E"])), on: "Biểu 2", at: "A4", "BM218", .error,
      """
      Trang “Biểu 2”, ô A4: các cột D, E đều có thể là cột số liệu; chương trình không đoán cột, \
      nên không số nào của bảng được lấy, nội dung các ô được giữ nguyên. Đề nghị đơn vị chỉ để \
      một cột ghi tiêu đề “Số liệu” như biểu mẫu rồi gửi lại.
      """,
      """
      Sheet “Biểu 2”, cell A4: the columns D, E may each be that of the figures; the column is \
      not guessed, so that no figure of the table is taken, and what the cells say is kept. \
      Please leave the heading of the form above one column only, and send it again.
      """),
    Row(
      .column(.added(heading: "Kỳ trước", column: "F", figures: 21, isComparison: true)),
      on: "Biểu 1", "BM217", .info,
      """
      Trang “Biểu 1”: cột F “Kỳ trước” dùng để so sánh, có 21 ô số; chỉ cột số liệu của biểu \
      mẫu được lấy. Đề nghị đơn vị xem số liệu kỳ này có ở cột số liệu không; nếu có thì không \
      cần sửa.
      """,
      """
      Sheet “Biểu 1”: column F “Kỳ trước” is there for comparison and has 21 figures; only the \
      form's own column is taken. Please see that the figures of this period are in their \
      column; then all is well.
      """),
    Row(
      .column(.added(heading: "Tháng 8", column: "G", figures: 1_144, isComparison: false)),
      on: "Biểu 3", "BM217", .warning,
      """
      Trang “Biểu 3”: cột G “Tháng 8” không có trong biểu mẫu, có 1.144 ô số; chỉ cột số liệu \
      của biểu mẫu được lấy. Đề nghị đơn vị kiểm tra; số liệu cần báo cáo phải chuyển vào cột \
      số liệu.
      """,
      """
      Sheet “Biểu 3”: column G “Tháng 8” is none of the form's and has 1,144 figures; only the \
      form's own column is taken. Please check it, and move what is to be reported into the \
      column of figures.
      """),
    Row(
      .column(.added(heading: "", column: "G", figures: 1, isComparison: false)), on: "Biểu 3",
      "BM217", .warning,
      """
      Trang “Biểu 3”: cột G không có trong biểu mẫu, có 1 ô số; chỉ cột số liệu của biểu mẫu \
      được lấy. Đề nghị đơn vị kiểm tra; số liệu cần báo cáo phải chuyển vào cột số liệu.
      """,
      """
      Sheet “Biểu 3”: column G is none of the form's and has 1 figure; only the form's own \
      column is taken. Please check it, and move what is to be reported into the column of \
      figures.
      """),
  ]
}
