internal import Vocabulary

/// What can differ from the form in what a row says beside its figure: label, code, unit.
enum WordingTrouble: Hashable, Sendable {
  /// Another label, which may be another row.
  case otherLabel(found: String, form: String)
  /// Labels with slips, which are certain all the same.
  case labelsDiffer([String])
  /// "2.1 → 2.10": what stands there, and the code of the form.
  case codesDiffer([String])
  case otherUnit(label: String, found: String, form: String, changesFigure: Bool)
}

extension WordingTrouble: ReturnTrouble {
  var code: FindingCode {
    switch self {
    case .otherLabel, .labelsDiffer: FindingCode(rawValue: "BM213")
    case .codesDiffer: FindingCode(rawValue: "BM214")
    case .otherUnit: FindingCode(rawValue: "BM216")
    }
  }

  var severity: Severity {
    switch self {
    case .otherUnit(_, _, _, let changesFigure): changesFigure ? .error : .warning
    case .otherLabel: .warning
    case .labelsDiffer, .codesDiffer: .info
    }
  }

  // MARK: Sentences

  var problem: Phrase {
    switch self {
    case .otherLabel("", let form):
      Phrase(
        vi:
          "dòng không có tên chỉ tiêu, được hiểu là \(Listing.label(form)) theo mã và thứ tự; tên chỉ"
          + " tiêu phải giữ đúng như biểu mẫu.",
        en: "the row has no label and is taken for \(Listing.label(form)) by its code and place;"
          + " labels stay as the form has them.")
    case .otherLabel(let found, let form):
      Phrase(
        vi: "tên chỉ tiêu \(Listing.label(found)) không giống hẳn biểu mẫu, tạm hiểu là"
          + " \(Listing.label(form)); tên chỉ tiêu phải giữ đúng như biểu mẫu.",
        en: "the label \(Listing.label(found)) is not quite the form's and is taken for"
          + " \(Listing.label(form)); labels stay as the form has them.")
    case .labelsDiffer(let labels):
      Phrase(
        vi: "\(labels.count.grouped.vietnamese) tên chỉ tiêu khác biểu mẫu vài chữ"
          + " (\(Listing.labels(labels))); vẫn nhận ra chắc chắn nên số liệu được lấy.",
        en: "\(labels.count.counted("label differs", "labels differ")) from the form by a few"
          + " letters (\(Listing.labels(labels))); this leaves no doubt, and the figures are taken."
      )
    case .codesDiffer(let codes):
      Phrase(
        vi:
          "\(codes.count.grouped.vietnamese) mã ở cột STT khác biểu mẫu (\(Listing.short(codes)));"
          + " Excel có thể đã đổi mã thành số hoặc ngày, các dòng được nhận ra theo tên chỉ tiêu.",
        en: "\(codes.count.counted("code differs", "codes differ")) from the form"
          + " (\(Listing.short(codes))); Excel may have made numbers or dates of them, and the rows were"
          + " told by their labels.")
    case .otherUnit(let label, let found, let form, let changesFigure):
      Phrase(
        vi:
          "dòng \(Listing.label(label)) ghi đơn vị tính \(Quoting.quoted(found.onOneLine)), biểu mẫu"
          + " in \(Quoting.quoted(form.onOneLine)); số liệu phải theo đơn vị tính của biểu mẫu"
          + (changesFigure ? ", nên số này có thể sai." : "."),
        en:
          "the row \(Listing.label(label)) has the unit \(Quoting.quoted(found.onOneLine)), the form"
          + " \(Quoting.quoted(form.onOneLine)); figures are in the unit of the form"
          + (changesFigure ? ", so that this one may be wrong." : "."))
    }
  }

  var cure: Phrase {
    switch self {
    case .otherLabel:
      Phrase(
        vi: "Đề nghị đơn vị xác nhận số liệu là của chỉ tiêu này, hoặc chuyển sang đúng dòng.",
        en: "Please confirm that the figure is that of this row, or move it to its own.")
    case .labelsDiffer:
      Phrase(
        vi: "Đề nghị đơn vị lần sau giữ nguyên tên chỉ tiêu.",
        en: "Please keep the labels as they are next time.")
    case .codesDiffer:
      Phrase(
        vi: "Đề nghị đơn vị lần sau giữ nguyên cột STT.",
        en: "Please keep the codes as they are next time.")
    case .otherUnit(_, _, _, changesFigure: true):
      Phrase(
        vi: "Đề nghị đơn vị kiểm tra và ghi lại số liệu theo đơn vị tính của biểu mẫu.",
        en: "Please check the figure and enter it in the unit of the form.")
    case .otherUnit:
      Phrase(
        vi: "Đề nghị đơn vị xác nhận số liệu theo đơn vị tính của biểu mẫu; lần sau giữ nguyên cột"
          + " Đơn vị tính.",
        en: "Please confirm that the figure is in the unit of the form, and keep the units as they"
          + " are next time.")
    }
  }
}
