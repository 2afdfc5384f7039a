import Reporting
import Vocabulary

@testable import Forms

extension ReturnNoticeTests {
  /// Of rows, of what they say, and of where their figures stand.
  static let ofRows: [Row] = [
    Row(
      .row(.missing(["1.3. Số lượng các ban quản lý", "1.5.1. Số ĐVSNCL thuộc UBND tỉnh"])),
      on: "Biểu 4", "BM210", .warning,
      """
      Trang “Biểu 4”: thiếu 2 dòng của biểu mẫu (“1.3. Số lượng các ban quản lý”, “1.5.1. Số \
      ĐVSNCL thuộc UBND tỉnh”); dòng thiếu không được tính là 0. Đề nghị đơn vị khôi phục các \
      dòng này như biểu mẫu, nhập số liệu rồi gửi lại.
      """,
      """
      Sheet “Biểu 4”: 2 rows of the form are missing (“1.3. Số lượng các ban quản lý”, “1.5.1. \
      Số ĐVSNCL thuộc UBND tỉnh”); a missing row is not taken for 0. Please restore these rows \
      as in the form, enter their figures and send it again.
      """),
    Row(
      .row(.missing(["1.3. Số lượng các ban quản lý"])), on: "Biểu 4", "BM210", .warning,
      """
      Trang “Biểu 4”: thiếu 1 dòng của biểu mẫu (“1.3. Số lượng các ban quản lý”); dòng thiếu \
      không được tính là 0. Đề nghị đơn vị khôi phục các dòng này như biểu mẫu, nhập số liệu \
      rồi gửi lại.
      """,
      """
      Sheet “Biểu 4”: 1 row of the form is missing (“1.3. Số lượng các ban quản lý”); a \
      missing row is not taken for 0. Please restore these rows as in the form, enter their \
      figures and send it again.
      """),
    Row(
      .row(.added(label: "Trong đó: văn bản về chuyển đổi số", raw: "5")), on: "Biểu 1", at: "D12",
      "BM211", .warning,
      """
      Trang “Biểu 1”, ô D12: dòng “Trong đó: văn bản về chuyển đổi số” ghi “5” ở cột số liệu; \
      dòng này không có trong biểu mẫu nên không tính vào chỉ tiêu nào. Đề nghị đơn vị chuyển \
      số liệu vào dòng tương ứng của biểu mẫu, hoặc ghi ở cột Ghi chú.
      """,
      """
      Sheet “Biểu 1”, cell D12: the row “Trong đó: văn bản về chuyển đổi số” has “5” in the \
      column of figures; the form does not have it, so that it counts for no row of the form. \
      Please move the figure into a row of the form, or write it into the note column.
      """),
    Row(
      .row(.added(label: "", raw: "5")), on: "Biểu 1", at: "D12", "BM211", .warning,
      """
      Trang “Biểu 1”, ô D12: một dòng không có tên chỉ tiêu ghi “5” ở cột số liệu; dòng này \
      không có trong biểu mẫu nên không tính vào chỉ tiêu nào. Đề nghị đơn vị chuyển số liệu \
      vào dòng tương ứng của biểu mẫu, hoặc ghi ở cột Ghi chú.
      """,
      """
      Sheet “Biểu 1”, cell D12: a row without a label has “5” in the column of figures; the \
      form does not have it, so that it counts for no row of the form. Please move the figure \
      into a row of the form, or write it into the note column.
      """),
    Row(
      .row(.linesAdded(["a", "b", "c", "d", "e"])), on: "Biểu 1", "BM211", .info,
      """
      Trang “Biểu 1”: có thêm 5 dòng không có số liệu (“a”, “b”, “c”, “d”, …); biểu mẫu không \
      có các dòng này. Đề nghị đơn vị lần sau giữ nguyên các dòng của biểu mẫu.
      """,
      """
      Sheet “Biểu 1”: 5 rows without figures came in (“a”, “b”, “c”, “d”, …); the form does \
      not have such rows. Please keep the rows as the form has them next time.
      """),
    Row(
      .row(.moved(["Số nhiệm vụ đã hoàn thành"])), on: "Biểu 1", "BM212", .info,
      """
      Trang “Biểu 1”: 1 dòng không ở đúng thứ tự của biểu mẫu (“Số nhiệm vụ đã hoàn thành”); \
      số liệu vẫn được lấy theo tên chỉ tiêu. Đề nghị đơn vị lần sau giữ nguyên các dòng của \
      biểu mẫu.
      """,
      """
      Sheet “Biểu 1”: 1 row stands in another place than in the form (“Số nhiệm vụ đã hoàn \
      thành”); figures are taken by the labels all the same. Please keep the rows as the form \
      has them next time.
      """),
    Row(
      .row(.unclear(label: "Tổng số hồ sơ TTHC đã giải quyết xong", cells: ["D24", "D27"])),
      on: "Biểu 3", at: "D24", "BM215", .error,
      """
      Trang “Biểu 3”, ô D24: dòng “Tổng số hồ sơ TTHC đã giải quyết xong” của biểu mẫu có thể \
      là dòng của ô D24 hoặc D27; các dòng giống nhau đến mức không rõ là dòng nào, nên không \
      đoán và không lấy số liệu. Đề nghị đơn vị khôi phục mã STT và các dòng đã xóa quanh đó \
      như biểu mẫu rồi gửi lại.
      """,
      """
      Sheet “Biểu 3”, cell D24: the row “Tổng số hồ sơ TTHC đã giải quyết xong” of the form \
      may be that of D24 or D27; these rows look too much alike to tell, so it is not guessed \
      and no figure is taken. Please restore the codes and the rows deleted around it as in \
      the form, and send it again.
      """),
    Row(
      .row(.contested(label: "Tổng số hồ sơ TTHC đã giải quyết xong", cells: ["D27"])),
      on: "Biểu 3", at: "D24", "BM215", .warning,
      """
      Trang “Biểu 3”, ô D24: dòng “Tổng số hồ sơ TTHC đã giải quyết xong” được lấy theo ô này, \
      nhưng dòng của ô D27 cũng có thể là dòng ấy, vì tên như nhau mà không rõ thuộc mục nào; số \
      liệu cần được xác nhận. Đề nghị đơn vị khôi phục mã STT và các dòng đã xóa quanh đó như \
      biểu mẫu rồi gửi lại.
      """,
      """
      Sheet “Biểu 3”, cell D24: the row “Tổng số hồ sơ TTHC đã giải quyết xong” is taken from \
      this cell, but that of D27 may be it too, as the labels are alike and nothing tells the \
      section; the figure has to be confirmed. Please restore the codes and the rows deleted \
      around it as in the form, and send it again.
      """),
    Row(
      .wording(
        .otherLabel(
          found: "Số nhiệm vụ hoàn thành trước hạn", form: "Số nhiệm vụ đã hoàn thành đúng hạn")),
      on: "Biểu 1", at: "D23", "BM213", .warning,
      """
      Trang “Biểu 1”, ô D23: tên chỉ tiêu “Số nhiệm vụ hoàn thành trước hạn” không giống hẳn \
      biểu mẫu, tạm hiểu là “Số nhiệm vụ đã hoàn thành đúng hạn”; tên chỉ tiêu phải giữ đúng \
      như biểu mẫu. Đề nghị đơn vị xác nhận số liệu là của chỉ tiêu này, hoặc chuyển sang đúng \
      dòng.
      """,
      """
      Sheet “Biểu 1”, cell D23: the label “Số nhiệm vụ hoàn thành trước hạn” is not quite the \
      form's and is taken for “Số nhiệm vụ đã hoàn thành đúng hạn”; labels stay as the form \
      has them. Please confirm that the figure is that of this row, or move it to its own.
      """),
    Row(
      .wording(.otherLabel(found: "", form: "Số nhiệm vụ đã hoàn thành đúng hạn")), on: "Biểu 1",
      at: "D23", "BM213", .warning,
      """
      Trang “Biểu 1”, ô D23: dòng không có tên chỉ tiêu, được hiểu là “Số nhiệm vụ đã hoàn \
      thành đúng hạn” theo mã và thứ tự; tên chỉ tiêu phải giữ đúng như biểu mẫu. Đề nghị đơn \
      vị xác nhận số liệu là của chỉ tiêu này, hoặc chuyển sang đúng dòng.
      """,
      """
      Sheet “Biểu 1”, cell D23: the row has no label and is taken for “Số nhiệm vụ đã hoàn \
      thành đúng hạn” by its code and place; labels stay as the form has them. Please confirm \
      that the figure is that of this row, or move it to its own.
      """),
    Row(
      .wording(.labelsDiffer(["Tổng số nhiệm vụ đươc giao"])), on: "Biểu 1", "BM213", .info,
      """
      Trang “Biểu 1”: 1 tên chỉ tiêu khác biểu mẫu vài chữ (“Tổng số nhiệm vụ đươc giao”); vẫn \
      nhận ra chắc chắn nên số liệu được lấy. Đề nghị đơn vị lần sau giữ nguyên tên chỉ tiêu.
      """,
      """
      Sheet “Biểu 1”: 1 label differs from the form by a few letters (“Tổng số nhiệm vụ đươc \
      giao”); this leaves no doubt, and the figures are taken. Please keep the labels as they \
      are next time.
      """),
    Row(
      .wording(.codesDiffer(["02/01/2022 → 2.1.", "5.1. → 5.5."])), on: "Biểu 1", "BM214", .info,
      """
      Trang “Biểu 1”: 2 mã ở cột STT khác biểu mẫu (02/01/2022 → 2.1., 5.1. → 5.5.); Excel có \
      thể đã đổi mã thành số hoặc ngày, các dòng được nhận ra theo tên chỉ tiêu. Đề nghị đơn \
      vị lần sau giữ nguyên cột STT.
      """,
      """
      Sheet “Biểu 1”: 2 codes differ from the form (02/01/2022 → 2.1., 5.1. → 5.5.); Excel may \
      have made numbers or dates of them, and the rows were told by their labels. Please keep \
      the codes as they are next time.
      """),
    Row(
      .wording(
        .otherUnit(
          label: "Kế hoạch được giao", found: "Tỷ đồng", form: "Triệu đồng", changesFigure: true)),
      on: "Biểu 6", at: "D6", "BM216", .error,
      """
      Trang “Biểu 6”, ô D6: dòng “Kế hoạch được giao” ghi đơn vị tính “Tỷ đồng”, biểu mẫu in \
      “Triệu đồng”; số liệu phải theo đơn vị tính của biểu mẫu, nên số này có thể sai. Đề nghị \
      đơn vị kiểm tra và ghi lại số liệu theo đơn vị tính của biểu mẫu.
      """,
      """
      Sheet “Biểu 6”, cell D6: the row “Kế hoạch được giao” has the unit “Tỷ đồng”, the form \
      “Triệu đồng”; figures are in the unit of the form, so that this one may be wrong. Please \
      check the figure and enter it in the unit of the form.
      """),
    Row(
      .wording(
        .otherUnit(
          label: "Hình thức khảo sát", found: "Mã", form: "Trực tuyến = 0\nPhát phiếu = 1",
          changesFigure: false)), on: "Biểu 1", at: "D35", "BM216", .warning,
      """
      Trang “Biểu 1”, ô D35: dòng “Hình thức khảo sát” ghi đơn vị tính “Mã”, biểu mẫu in “Trực \
      tuyến = 0 Phát phiếu = 1”; số liệu phải theo đơn vị tính của biểu mẫu. Đề nghị đơn vị \
      xác nhận số liệu theo đơn vị tính của biểu mẫu; lần sau giữ nguyên cột Đơn vị tính.
      """,
      """
      Sheet “Biểu 1”, cell D35: the row “Hình thức khảo sát” has the unit “Mã”, the form “Trực \
      tuyến = 0 Phát phiếu = 1”; figures are in the unit of the form. Please confirm that the \
      figure is in the unit of the form, and keep the units as they are next time.
      """),
    Row(
      .figure(
        .differ(
          label: "Số nhiệm vụ đã hoàn thành", first: "“Biểu 1” D13: 27", second: "“Nháp” D13: 28")),
      on: "Biểu 1", at: "D13", "BM207", .error,
      """
      Trang “Biểu 1”, ô D13: dòng “Số nhiệm vụ đã hoàn thành” có hai số liệu khác nhau: “Biểu \
      1” D13: 27 và “Nháp” D13: 28; không rõ số nào đúng nên không lấy số nào. Đề nghị đơn vị \
      ghi số đúng ở biểu cần giữ, xóa biểu kia rồi gửi lại.
      """,
      """
      Sheet “Biểu 1”, cell D13: the row “Số nhiệm vụ đã hoàn thành” has two figures that \
      differ: “Biểu 1” D13: 27 and “Nháp” D13: 28; which is right is not clear, and neither is \
      taken. Please enter the right figure in the table that stays, delete the other and send \
      it again.
      """),
    Row(
      .figure(.merged(label: "Số nhiệm vụ đề ra trong kế hoạch", rows: 2)), on: "Biểu 1", at: "D12",
      "BM222", .warning,
      """
      Trang “Biểu 1”, ô D12: ô số liệu được gộp qua 2 dòng, từ dòng “Số nhiệm vụ đề ra trong \
      kế hoạch”; một ô chỉ ghi số liệu của một dòng nên số trong ô chỉ được tính cho dòng đầu. \
      Đề nghị đơn vị bỏ gộp ô, ghi số liệu cho từng dòng rồi gửi lại.
      """,
      """
      Sheet “Biểu 1”, cell D12: the cell is merged over 2 rows, from “Số nhiệm vụ đề ra trong \
      kế hoạch” on; a cell has the figure of one row, and it is taken for the first of them \
      only. Please unmerge the cell, enter a figure in each row and send it again.
      """),
    Row(
      .figure(.covered(label: "Số nhiệm vụ đã hoàn thành")), on: "Biểu 1", at: "D13", "BM222",
      .warning,
      """
      Trang “Biểu 1”, ô D13: ô số liệu của dòng “Số nhiệm vụ đã hoàn thành” nằm dưới một ô gộp \
      và còn nội dung không ai nhìn thấy; chỉ nội dung nhìn thấy được tính là số liệu. Đề nghị \
      đơn vị bỏ gộp ô, kiểm tra nội dung vừa hiện ra rồi gửi lại.
      """,
      """
      Sheet “Biểu 1”, cell D13: the cell of the row “Số nhiệm vụ đã hoàn thành” lies under a \
      merged one and has something in it that nobody sees; only what people see is taken for a \
      figure. Please unmerge the cell, check what comes to light and send it again.
      """),
    Row(
      .figure(.inNote(label: "Số vấn đề phát hiện qua kiểm tra", note: "9")), on: "Biểu 1",
      at: "D18", "BM222", .warning,
      """
      Trang “Biểu 1”, ô D18: ô số liệu của dòng “Số vấn đề phát hiện qua kiểm tra” để trống, \
      còn cột Ghi chú ghi “9”; số ở cột Ghi chú không được tính là số liệu. Đề nghị đơn vị \
      chuyển con số vào ô số liệu nếu đó là số liệu báo cáo.
      """,
      """
      Sheet “Biểu 1”, cell D18: the row “Số vấn đề phát hiện qua kiểm tra” has no figure, and \
      its note says “9”; a figure among the notes is not taken. Please move it into the cell \
      for the figure if that is what it is.
      """),
  ]
}
