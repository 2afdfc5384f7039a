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
}
