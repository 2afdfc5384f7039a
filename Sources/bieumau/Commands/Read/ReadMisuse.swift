internal import Vocabulary

/// What only `read` can see to be wrong in a line.
enum ReadMisuse {
  static func twoShapes(_ call: Call) -> UsageError {
    call.misuse(
      place: Phrase(vi: "tùy chọn --json và --csv", en: "options --json and --csv"),
      wrong: Phrase(vi: "được ghi cùng lúc", en: "both were given"),
      rule: Phrase(
        vi: "mỗi lần chạy chỉ cho một dạng kết quả", en: "a run gives its result in one shape"),
      remedy: Phrase(vi: "đề nghị bỏ một trong hai", en: "please leave one of them out"))
  }

  static func noFiles(_ call: Call) -> UsageError {
    let names = call.operands.map { "“\($0)”" }.joined(separator: ", ")
    return call.misuse(
      place: Phrase(vi: "thư mục \(names)", en: "folder \(names)"),
      wrong: Phrase(vi: "không có tệp nào để đọc", en: "there is no file to be read"),
      rule: Phrase(
        vi: "lệnh đọc mọi tệp trong thư mục và các thư mục con, trừ tệp ẩn và tệp khóa “~$” của"
          + " Excel",
        en: "all files in it and in the folders below are read, but for hidden files and the lock"
          + " files “~$” of Excel"),
      remedy: Phrase(
        vi: "đề nghị kiểm tra lại tên thư mục", en: "please check the name of the folder"))
  }
}
