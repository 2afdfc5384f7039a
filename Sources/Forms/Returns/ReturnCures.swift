package import Vocabulary

// The last beat of each sentence about a return: what to do.

extension ReturnNotice {
  package var fix: Phrase { reason.cure }
}

extension ReturnNotice.Reason {
  var cure: Phrase {
    switch self {
    case .noTables:
      Phrase(
        vi: "Đề nghị đơn vị nhập số liệu vào đúng tệp biểu mẫu đã được gửi rồi gửi lại.",
        en: "Please enter the figures in the form that was sent, and send that.")
    case .unknownForm:
      Phrase(
        vi:
          "Đề nghị kiểm tra tệp gửi có đúng biểu mẫu không; nếu là bộ biểu mẫu mới, đề nghị thêm bằng"
          + " --templates.",
        en:
          "Please check whether the right file was sent; a new form can be added with --templates.")
    case .tooLarge:
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra tệp, xóa các dòng và trang thừa rồi gửi lại.",
        en: "Please check the file, remove surplus rows and sheets, and send it again.")
    case .otherForm:
      Phrase(
        vi:
          "Đề nghị đơn vị tách thành hai tệp; hoặc chạy lại với --form để đọc bộ biểu mẫu còn lại.",
        en: "Please make two files of it, or run again with --form to read the other form.")
    case .equalForms:
      Phrase(
        vi: "Đề nghị chọn bộ biểu mẫu bằng --form.", en: "Please name the form with --form.")
    case .otherEdition:
      Phrase(
        vi: "Đề nghị đơn vị nhập lại vào mẫu hiện hành, hoặc chọn bộ biểu mẫu khác bằng --form.",
        en: "Please use the present edition, or name another form with --form.")
    case .notAskedForm:
      Phrase(
        vi: "Đề nghị kiểm tra lại --form, hoặc bỏ --form để chương trình tự nhận ra bộ biểu mẫu.",
        en: "Please check --form, or leave it out to have the form recognised.")
    case .empty:
      Phrase(
        vi: "Đề nghị đơn vị nhập số liệu rồi gửi lại.",
        en: "Please enter the figures and send it again.")
    case .markOfOtherForm, .markOfOtherUnit, .markOfOtherPeriod, .twoMarks:
      Phrase(
        vi:
          "Đề nghị đơn vị xác nhận tệp là của mình và đúng kỳ; nếu dùng nhầm tệp thì nhập lại vào đúng"
          + " tệp được gửi cho mình.",
        en:
          "Please confirm whose figures these are; if another file was used, enter them in your own."
      )
    case .severalPeriods:
      Phrase(
        vi: "Đề nghị đơn vị sửa tiêu đề cho thống nhất một kỳ báo cáo.",
        en: "Please make all titles name one period.")
    case .tableMissing:
      Phrase(
        vi: "Đề nghị đơn vị bổ sung biểu còn thiếu, hoặc xác nhận không có số liệu.",
        en: "Please add the table, or confirm that there is nothing to report.")
    case .tableTwice(_, let differing):
      differing > 0
        ? Phrase(
          vi: "Đề nghị đơn vị chỉ giữ lại một biểu với số liệu đúng.",
          en: "Please keep one of the two, with the right figures.")
        : Phrase(
          vi: "Đề nghị đơn vị lần sau chỉ giữ một biểu.",
          en: "Please keep one of the two next time.")
    case .hiddenCopy:
      Phrase(
        vi: "Không cần sửa nếu bản đang hiện là bản đúng.",
        en: "Nothing is to be done if the one that is seen is right.")
    case .hiddenTable:
      Phrase(
        vi: "Đề nghị đơn vị xác nhận số liệu trên trang ẩn, hoặc cho hiện trang rồi gửi lại.",
        en: "Please confirm the figures of the hidden sheet, or show it and send the file again.")
    case .noHeader:
      Phrase(
        vi: "Đề nghị đối chiếu lại số liệu của bảng này; lần sau giữ nguyên dòng tiêu đề cột.",
        en: "Please compare the figures of this table, and keep the header next time.")
    case .noFigureColumn:
      Phrase(
        vi: "Đề nghị đơn vị khôi phục tiêu đề cột “Số liệu” như biểu mẫu rồi gửi lại.",
        en: "Please restore the heading of the column of figures, and send it again.")
    case .strangeTable, .figuresOutside:
      Phrase(
        vi: "Đề nghị đơn vị chuyển số liệu cần báo cáo vào đúng ô của biểu mẫu.",
        en: "Please put what is to be reported into the cells of the form.")
    case .columnAdded(_, _, _, let isComparison):
      isComparison
        ? Phrase(vi: "Không cần sửa.", en: "Nothing is to be done.")
        : Phrase(
          vi: "Đề nghị đơn vị kiểm tra số liệu cần báo cáo đã nằm ở cột số liệu chưa.",
          en: "Please check that what is to be reported stands in the column of figures.")
    case .rowsMissing:
      Phrase(
        vi: "Đề nghị đơn vị khôi phục các dòng này như biểu mẫu và nhập số liệu.",
        en: "Please restore these rows as the form has them, and enter their figures.")
    case .rowAdded:
      Phrase(
        vi:
          "Đề nghị đơn vị đưa số liệu vào dòng tương ứng của biểu mẫu, hoặc giải thích ở cột Ghi chú.",
        en: "Please put the figure into a row of the form, or explain it in the note column.")
    case .linesAdded, .rowsMoved:
      Phrase(
        vi: "Đề nghị đơn vị lần sau giữ nguyên các dòng của biểu mẫu.",
        en: "Please keep the rows as the form has them next time.")
    case .otherLabel(_, _, let isCertain):
      isCertain
        ? Phrase(
          vi: "Đề nghị đơn vị lần sau giữ nguyên tên chỉ tiêu.",
          en: "Please keep the label as it is next time.")
        : Phrase(
          vi: "Đề nghị đơn vị xác nhận số liệu là của chỉ tiêu này.",
          en: "Please confirm that the figure is that of this row.")
    case .labelsDiffer:
      Phrase(
        vi: "Đề nghị đơn vị lần sau giữ nguyên tên chỉ tiêu.",
        en: "Please keep the labels as they are next time.")
    case .codesDiffer:
      Phrase(
        vi: "Đề nghị đơn vị lần sau giữ nguyên cột STT.",
        en: "Please keep the codes as they are next time.")
    case .unclearRow:
      Phrase(
        vi: "Đề nghị đơn vị khôi phục mã STT và các dòng đã xóa quanh dòng này rồi gửi lại.",
        en: "Please restore the codes and the rows that were deleted around it, and send it again.")
    case .otherUnitOfMeasure:
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra và ghi số liệu theo đơn vị tính của biểu mẫu.",
        en: "Please check the figure, and enter it in the unit of the form.")
    case .differingFigures:
      Phrase(
        vi: "Đề nghị đơn vị xác nhận số liệu đúng.", en: "Please confirm the right figure.")
    case .mergedFigure:
      Phrase(
        vi: "Đề nghị đơn vị bỏ gộp ô và ghi số liệu cho từng dòng.",
        en: "Please unmerge the cell and enter a figure in each row.")
    case .figureInNote:
      Phrase(
        vi: "Đề nghị đơn vị chuyển con số vào ô số liệu nếu đó là số liệu báo cáo.",
        en: "Please move it into the cell of the figure if that is what it is.")
    }
  }
}
