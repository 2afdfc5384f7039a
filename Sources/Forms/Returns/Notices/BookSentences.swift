internal import Vocabulary

// What is told of the whole workbook.

extension BookTrouble {
  var problem: Phrase {
    switch self {
    case .noTables:
      Phrase(
        vi:
          "tệp không có bảng nào gồm các cột STT, chỉ tiêu và số liệu như biểu mẫu, nên không số liệu"
          + " nào được đọc.",
        en: "the workbook has no table with codes, labels and figures as a form has, so that no"
          + " figure is read.")
    case .unknownForm(let tables, let nearest?, let rows, let all):
      Phrase(
        vi:
          "tệp có \(tables.grouped.vietnamese) bảng nhưng chỉ \(rows) trong \(all.grouped.vietnamese)"
          + " dòng giống bộ biểu mẫu gần nhất là \(nearest); như vậy là quá ít để nhận biểu mẫu, nên"
          + " số liệu được đọc nhưng không gắn với chỉ tiêu nào.",
        en: "the workbook has \(tables.counted("table", "tables")), and only \(rows) of"
          + " \(all.counted("row", "rows")) are like those of the nearest form, \(nearest); these are"
          + " too few to take it for that form, and its figures are read without their meaning.")
    case .unknownForm(let tables, nil, _, _):
      Phrase(
        vi: "tệp có \(tables.grouped.vietnamese) bảng không giống bộ biểu mẫu nào đã biết, nên số"
          + " liệu được đọc nhưng không gắn với chỉ tiêu nào.",
        en: "the workbook has \(tables.counted("table", "tables")), like those of no form that is"
          + " known, so that its figures are read without their meaning.")
    case .tooLarge(let limit): limit.problem
    case .otherForm(let taken, let other, let tables):
      Phrase(
        vi:
          "tệp chứa hai bộ biểu mẫu, mà mỗi tệp chỉ được gửi một bộ; \(taken) đã được đọc, còn các"
          + " bảng ở \(Listing.short(tables)) thuộc \(other) nên không được đọc.",
        en: "the workbook holds two forms, and a file may hold one; \(taken) is read, while what"
          + " stands at \(Listing.short(tables)) belongs to \(other) and is not.")
    case .equalForms(let taken, let other):
      Phrase(
        vi: "các dòng của tệp giống \(taken) và \(other) như nhau, và tệp không ghi là bộ biểu mẫu"
          + " nào; số liệu được đọc theo \(taken).",
        en: "the rows are as much those of \(taken) as those of \(other), and the file does not say"
          + " which it is; it is read as \(taken).")
    case .otherEdition(let form, let missing, let added, let rows):
      Phrase(
        vi: "so với bộ biểu mẫu \(form), tệp thiếu \(missing) trong \(rows) dòng và có thêm"
          + " \(added.grouped.vietnamese) dòng, có thể là mẫu của năm khác; chỉ số liệu ở các dòng"
          + " giống nhau được lấy.",
        en: "of the form \(form) the file lacks \(missing) of \(rows) rows and has"
          + " \(added.grouped.english) others, as another edition may have; only figures of rows that"
          + " both have are taken.")
    case .notAskedForm(let form, let rows, let all):
      Phrase(
        vi: "chỉ \(rows) trong \(all.grouped.vietnamese) dòng của tệp giống bộ biểu mẫu \(form) nêu"
          + " sau --form; chỉ số liệu ở các dòng đó được lấy.",
        en: "only \(rows) of \(all.counted("row", "rows")) are like those of the form \(form) that"
          + " --form names; only their figures are taken.")
    case .empty(let form):
      Phrase(
        vi:
          "tệp là bộ biểu mẫu \(form) nhưng chưa có số liệu nào; ô trống không được tính là 0.",
        en: "the file is the form \(form) without any figure; a blank is not taken for 0.")
    case .otherCode(let saved, ""):
      Phrase(
        vi:
          "mã đối chiếu lưu trong tệp là “\(saved)” nhưng tệp không còn số liệu nào; số liệu đã bị xóa"
          + " sau lần tính cuối.",
        en:
          "the check code kept in the file is “\(saved)”, and the file has no figures any more; they"
          + " were deleted after it was computed.")
    case .otherCode(let saved, let computed):
      Phrase(
        vi: "mã đối chiếu lưu trong tệp là “\(saved)”, mã tính từ số liệu đang có là “\(computed)”;"
          + " số liệu đã được sửa sau lần tính cuối nên không còn khớp bản in có mã thứ nhất.",
        en:
          "the check code kept in the file is “\(saved)”, that of its figures is “\(computed)”; the"
          + " figures were changed after it was computed, and are not those of a page with the first."
      )
    }
  }

  var cure: Phrase {
    switch self {
    case .noTables:
      Phrase(
        vi:
          "Đề nghị đơn vị nhập số liệu vào tệp biểu mẫu Excel đã được gửi, rồi gửi lại tệp đó.",
        en: "Please enter the figures in the Excel form that was sent, and return that.")
    case .unknownForm:
      Phrase(
        vi:
          "Đề nghị kiểm tra đơn vị đã gửi đúng tệp chưa; nếu đây là biểu mẫu mới thì thêm biểu mẫu"
          + " đó bằng --templates rồi đọc lại.",
        en: "Please check whether the right file was sent; if this is a new form, add it with"
          + " --templates and read the file again.")
    case .tooLarge:
      Phrase(
        vi: "Đề nghị đơn vị xóa các dòng và trang tính không thuộc biểu mẫu rồi gửi lại.",
        en: "Please delete rows and sheets that do not belong to the form, and send it again.")
    case .otherForm(_, let other, _):
      Phrase(
        vi: "Đề nghị đơn vị tách thành hai tệp rồi gửi lại; hoặc đọc riêng bộ còn lại bằng"
          + " --form \(other).",
        en: "Please make two files of it and send both, or read the other form alone with"
          + " --form \(other).")
    case .equalForms(_, let other):
      Phrase(
        vi: "Đề nghị kiểm tra; nếu đúng ra là \(other) thì đọc lại với --form \(other).",
        en: "Please check it; if it is \(other), read it again with --form \(other).")
    case .otherEdition:
      Phrase(
        vi:
          "Đề nghị đơn vị nhập lại vào mẫu hiện hành rồi gửi lại; nếu đơn vị dùng bộ biểu mẫu khác"
          + " thì đọc lại với --form.",
        en: "Please enter the figures in the present edition and send that; if another form was"
          + " used, read it again with --form.")
    case .notAskedForm:
      Phrase(
        vi:
          "Đề nghị kiểm tra tên sau --form, hoặc bỏ --form để chương trình tự nhận ra bộ biểu mẫu.",
        en: "Please check the name after --form, or leave it out to have the form recognised.")
    case .empty:
      Phrase(
        vi: "Đề nghị đơn vị nhập số liệu rồi gửi lại; kết quả bằng 0 thì ghi 0.",
        en: "Please enter the figures and send it again, with 0 where the result is 0.")
    case .otherCode:
      Phrase(
        vi: "Đề nghị đơn vị mở tệp bằng Excel, lưu lại, in lại nếu đã ký, rồi gửi tệp đó.",
        en:
          "Please open the file in Excel, save it, print it again if it was signed, and send that.")
    }
  }
}

extension FormTooLarge.Limit {
  fileprivate var problem: Phrase {
    switch self {
    case .rows:
      Phrase(
        vi:
          "các bảng trong tệp có hơn \(FormLimits.rows.grouped.vietnamese) dòng; không bộ biểu mẫu"
          + " nào lớn như vậy nên tệp không được đọc.",
        en:
          "the tables of the file have more than \(FormLimits.rows.grouped.english) rows; no form is as large,"
          + " and the file is not read.")
    case .tables:
      Phrase(
        vi:
          "tệp có hơn \(FormLimits.tables.grouped.vietnamese) bảng; không bộ biểu mẫu nào lớn như vậy"
          + " nên tệp không được đọc.",
        en:
          "the file has more than \(FormLimits.tables.grouped.english) tables; no form is as large,"
          + " and the file is not read.")
    case .cells:
      Phrase(
        vi:
          "tệp có hơn \(FormLimits.cells.grouped.vietnamese) ô có nội dung; không bộ biểu mẫu nào lớn"
          + " như vậy nên tệp không được đọc.",
        en: "the file has more than \(FormLimits.cells.grouped.english) cells with content; no form"
          + " is as large, and the file is not read.")
    case .text:
      Phrase(
        vi:
          "các ô trong tệp chứa hơn \(FormLimits.textBytes >> 20) MiB chữ; không bộ biểu mẫu nào nhiều"
          + " như vậy nên tệp không được đọc.",
        en:
          "the cells of the file hold more than \(FormLimits.textBytes >> 20) MiB of text; no form has"
          + " as much, and the file is not read.")
    }
  }
}
