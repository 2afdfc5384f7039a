internal import Reporting
internal import Vocabulary

// What is told of what a workbook says about itself.

extension IdentityTrouble {
  var problem: Phrase {
    switch self {
    case .otherForm(let mark, let form):
      Phrase(
        vi: "tệp được lập theo bộ biểu mẫu \(Quoting.quoted(mark.onOneLine)), nhưng các dòng là của"
          + " \(form); mỗi tệp chỉ dùng cho một bộ biểu mẫu, số liệu được đọc theo \(form).",
        en:
          "the file was made as the form \(Quoting.quoted(mark.onOneLine)), but its rows are those"
          + " of \(form); a file is for one form, and it is read as \(form).")
    case .otherUnit(let mark, let unit):
      Phrase(
        vi: "tệp được lập cho \(Listing.label(mark)), nhưng trong biểu ghi \(Listing.label(unit));"
          + " mỗi đơn vị phải dùng tệp lập cho mình, báo cáo tạm ghi cho đơn vị thứ nhất.",
        en: "the file was made for \(Listing.label(mark)), but its tables name"
          + " \(Listing.label(unit)); each unit has to use the file that was made for it, and the"
          + " report is put down to the first.")
    case .otherOfficeInName(let unit, let file):
      Phrase(
        vi: "tên tệp ghi \(Listing.label(file)), nhưng báo cáo trong tệp là của"
          + " \(Listing.label(unit)); mỗi đơn vị gửi tệp của mình, báo cáo tạm ghi cho đơn vị nêu trong"
          + " tệp.",
        en: "the name of the file says \(Listing.label(file)), but the report in it is of"
          + " \(Listing.label(unit)); each unit sends a file of its own, and the report is put down to the"
          + " unit that stands in it.")
    case .otherPeriod(let mark, let period):
      Phrase(
        vi: "tệp được lập cho kỳ “\(mark.title.vietnamese)”, nhưng tiêu đề ghi"
          + " “\(period.title.vietnamese)”; mỗi kỳ có tệp riêng, báo cáo tạm ghi vào kỳ thứ nhất.",
        en: "the file was made for “\(mark.title.english)”, but its titles say"
          + " “\(period.title.english)”; each period has a file of its own, and the report is put"
          + " down to the first.")
    case .twoMarks(let one, let other):
      Phrase(
        vi: "tệp vừa ghi là lập cho \(one.told.vietnamese), vừa ghi là lập cho"
          + " \(other.told.vietnamese), có thể do chép trang tính từ tệp khác; mỗi tệp chỉ của một đơn"
          + " vị trong một kỳ, tạm hiểu theo cách ghi thứ nhất.",
        en: "the file says that it was made for \(one.told.english), and that it was made for"
          + " \(other.told.english), as if a sheet came from another file; a file is one unit's for"
          + " one period, and the first is believed.")
    case .severalPeriods(let periods, let taken?):
      Phrase(
        vi: "các tiêu đề ghi nhiều kỳ báo cáo (\(Self.list(periods, \.vietnamese))), mà mỗi tệp chỉ"
          + " dùng cho một kỳ; báo cáo tạm ghi vào kỳ mà tệp được lập: “\(taken.title.vietnamese)”.",
        en: "the titles name several periods (\(Self.list(periods, \.english))), and a file is for"
          + " one; the report is put down to that for which the file was made:"
          + " “\(taken.title.english)”.")
    case .severalPeriods(let periods, nil):
      Phrase(
        vi: "các tiêu đề ghi nhiều kỳ báo cáo (\(Self.list(periods, \.vietnamese))), mà mỗi tệp chỉ"
          + " dùng cho một kỳ; không rõ là kỳ nào nên báo cáo chưa ghi kỳ.",
        en: "the titles name several periods (\(Self.list(periods, \.english))), and a file is for"
          + " one; which it is is not clear, so that the report has none.")
    }
  }

  var cure: Phrase {
    switch self {
    case .otherForm:
      Phrase(
        vi:
          "Đề nghị đơn vị xác nhận đã dùng đúng bộ biểu mẫu; nếu dùng nhầm thì nhập lại vào tệp được"
          + " gửi cho mình rồi gửi lại.",
        en:
          "Please confirm that this is the form to be used; if it is not, enter the figures in the"
          + " file that was sent to you and send that.")
    case .otherOfficeInName:
      Phrase(
        vi:
          "Đề nghị xác nhận báo cáo là của đơn vị nào; nếu chỉ đặt nhầm tên tệp thì đổi tên tệp, nếu"
          + " gửi nhầm tệp thì gửi lại.",
        en:
          "Please confirm whose report it is; if only the name of the file is wrong, rename it, and if"
          + " it is the wrong file, send the right one.")
    case .otherUnit, .otherPeriod, .twoMarks:
      Phrase(
        vi: "Đề nghị đơn vị xác nhận số liệu là của mình và đúng kỳ; nếu đã dùng nhầm tệp thì nhập"
          + " lại vào tệp được gửi cho mình rồi gửi lại.",
        en: "Please confirm that these are your figures and of this period; if another file was"
          + " used, enter them in the one that was sent to you and send that.")
    case .severalPeriods:
      Phrase(
        vi: "Đề nghị đơn vị sửa các tiêu đề cho thống nhất một kỳ báo cáo rồi gửi lại.",
        en: "Please make all titles name the same period, and send it again.")
    }
  }

  private static func list(_ periods: [Period], _ text: (Phrase) -> String) -> String {
    Listing.short(periods.map { "“\(text($0.title))”" })
  }
}

extension IdentityMark {
  /// All that it says, so that two that differ look different.
  fileprivate var told: Phrase {
    let shown = [unit, code, level?.rawValue, form].compactMap(\.self).map { Listing.label($0) }
    func list(_ period: String?) -> String {
      (shown + [period.map { "“\($0)”" }].compactMap(\.self)).joined(separator: ", ")
    }
    return Phrase(vi: list(period?.title.vietnamese), en: list(period?.title.english))
  }
}
