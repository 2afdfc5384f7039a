internal import Vocabulary

/// What only `check` can see to be wrong in a line.
enum CheckMisuse {
  static func bookOfJSON(_ call: Call, _ path: String) -> UsageError {
    call.misuse(
      place: Phrase(
        vi: "tùy chọn --json và -o \(path)", en: "options --json and -o \(path)"),
      wrong: Phrase(
        vi: "được ghi cùng lúc, mà tên tệp kết quả là của sổ tính Excel",
        en: "both were given, and the output has the name of a workbook"),
      rule: Phrase(
        vi: "mỗi lần chạy chỉ cho một dạng kết quả, và JSON không phải là sổ tính",
        en: "a run gives its result in one shape, and JSON is no workbook"),
      remedy: Phrase(
        vi: "đề nghị bỏ --json để có sổ tính, hoặc đặt tên tệp kết quả là .json",
        en: "please leave --json out for a workbook, or give the output a name in .json"))
  }

  static func previousIsChecked(_ call: Call, _ path: String) -> UsageError {
    call.misuse(
      place: previous(path),
      wrong: Phrase(
        vi: "chính là những tệp đang được kiểm tra", en: "these are the very files to be checked"),
      rule: Phrase(
        vi: "mỗi báo cáo được so sánh với báo cáo của kỳ trước, không phải với chính nó",
        en: "a report is compared with that of the period before, not with itself"),
      remedy: Phrase(
        vi: "đề nghị ghi tệp hoặc thư mục của kỳ trước",
        en: "please give the file or the folder of the period before"))
  }

  static func noPrevious(_ call: Call, _ path: String) -> UsageError {
    call.misuse(
      place: previous(path),
      wrong: Phrase(
        vi: "không có báo cáo nào đọc được ở đó", en: "there is no report that can be read"),
      rule: Phrase(
        vi:
          "cần báo cáo kỳ trước theo một bộ biểu mẫu đã biết: tệp Excel, hoặc JSON và CSV do lệnh read"
          + " ghi ra",
        en: "previous reports in a known form are needed: workbooks, or JSON and CSV as read writes"
          + " them"),
      remedy: Phrase(
        vi: "đề nghị kiểm tra lại đường dẫn", en: "please check the path"))
  }

  private static func previous(_ path: String) -> Phrase {
    Phrase(vi: "tùy chọn --previous \(path)", en: "option --previous \(path)")
  }
}
