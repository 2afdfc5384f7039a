internal import Vocabulary

/// What can be wrong with which rows a table has, and in which order. Rows are named by their labels.
enum RowTrouble: Hashable, Sendable {
  case missing([String])
  /// With a figure, or what stands in its place.
  case added(label: String, raw: String)
  /// Rows of the unit's own without figures.
  case linesAdded([String])
  case moved([String])
  /// The row of the form may be that of any of these cells.
  case unclear(label: String, cells: [String])
  /// The row of the form was found, but those of other cells may be it too.
  case contested(label: String, cells: [String])
}

extension RowTrouble: ReturnTrouble {
  var code: FindingCode {
    switch self {
    case .missing: FindingCode(rawValue: "BM210")
    case .added, .linesAdded: FindingCode(rawValue: "BM211")
    case .moved: FindingCode(rawValue: "BM212")
    case .unclear, .contested: FindingCode(rawValue: "BM215")
    }
  }

  var severity: Severity {
    switch self {
    case .unclear: .error
    case .missing, .added, .contested: .warning
    case .linesAdded, .moved: .info
    }
  }

  // MARK: Sentences

  var problem: Phrase {
    switch self {
    case .missing(let labels):
      Phrase(
        vi:
          "thiếu \(labels.count.grouped.vietnamese) dòng của biểu mẫu (\(Listing.labels(labels)));"
          + " dòng thiếu không được tính là 0.",
        en: "\(labels.count.counted("row of the form is", "rows of the form are")) missing"
          + " (\(Listing.labels(labels))); a missing row is not taken for 0.")
    case .added("", let raw):
      Phrase(
        vi:
          "một dòng không có tên chỉ tiêu ghi \(Quoting.quoted(raw.onOneLine)) ở cột số liệu; dòng"
          + " này không có trong biểu mẫu nên không tính vào chỉ tiêu nào.",
        en: "a row without a label has \(Quoting.quoted(raw.onOneLine)) in the column of figures;"
          + " the form does not have it, so that it counts for no row of the form.")
    case .added(let label, let raw):
      Phrase(
        vi:
          "dòng \(Listing.label(label)) ghi \(Quoting.quoted(raw.onOneLine)) ở cột số liệu; dòng này"
          + " không có trong biểu mẫu nên không tính vào chỉ tiêu nào.",
        en: "the row \(Listing.label(label)) has \(Quoting.quoted(raw.onOneLine)) in the column of"
          + " figures; the form does not have it, so that it counts for no row of the form.")
    case .linesAdded(let labels):
      Phrase(
        vi: "có thêm \(labels.count.grouped.vietnamese) dòng không có số liệu"
          + " (\(Listing.labels(labels))); biểu mẫu không có các dòng này.",
        en: "\(labels.count.counted("row", "rows")) without figures came in"
          + " (\(Listing.labels(labels))); the form does not have such rows.")
    case .moved(let labels):
      Phrase(
        vi: "\(labels.count.grouped.vietnamese) dòng không ở đúng thứ tự của biểu mẫu"
          + " (\(Listing.labels(labels))); số liệu vẫn được lấy theo tên chỉ tiêu.",
        en: "\(labels.count.counted("row stands", "rows stand")) in another place than in the form"
          + " (\(Listing.labels(labels))); figures are taken by the labels all the same.")
    case .unclear(let label, let cells):
      Phrase(
        vi: "dòng \(Listing.label(label)) của biểu mẫu có thể là dòng của ô"
          + " \(Listing.either(cells, "hoặc")); các dòng giống nhau đến mức không rõ là dòng nào, nên"
          + " không đoán và không lấy số liệu.",
        en:
          "the row \(Listing.label(label)) of the form may be that of \(Listing.either(cells, "or"));"
          + " these rows look too much alike to tell, so it is not guessed and no figure is taken.")
    case .contested(let label, let cells):
      Phrase(
        vi: "dòng \(Listing.label(label)) được lấy theo ô này, nhưng dòng của ô"
          + " \(Listing.either(cells, "hoặc")) cũng có thể là dòng ấy, vì tên như nhau mà không rõ"
          + " thuộc mục nào; số liệu cần được xác nhận.",
        en: "the row \(Listing.label(label)) is taken from this cell, but that of"
          + " \(Listing.either(cells, "or")) may be it too, as the labels are alike and nothing tells"
          + " the section; the figure has to be confirmed.")
    }
  }

  var cure: Phrase {
    switch self {
    case .missing:
      Phrase(
        vi: "Đề nghị đơn vị khôi phục các dòng này như biểu mẫu, nhập số liệu rồi gửi lại.",
        en: "Please restore these rows as in the form, enter their figures and send it again.")
    case .added:
      Phrase(
        vi:
          "Đề nghị đơn vị chuyển số liệu vào dòng tương ứng của biểu mẫu, hoặc ghi ở cột Ghi chú.",
        en: "Please move the figure into a row of the form, or write it into the note column.")
    case .linesAdded, .moved:
      Phrase(
        vi: "Đề nghị đơn vị lần sau giữ nguyên các dòng của biểu mẫu.",
        en: "Please keep the rows as the form has them next time.")
    case .unclear, .contested:
      Phrase(
        vi: "Đề nghị đơn vị khôi phục mã STT và các dòng đã xóa quanh đó như biểu mẫu rồi gửi lại.",
        en: "Please restore the codes and the rows deleted around it as in the form, and send it"
          + " again.")
    }
  }
}
