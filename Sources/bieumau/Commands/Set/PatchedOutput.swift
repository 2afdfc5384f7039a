internal import Vocabulary

/// The file that a changed workbook goes to.
struct PatchedOutput {
  private let call: Call

  init(_ call: Call) {
    self.call = call
  }

  /// A workbook with macros is no workbook without, and Excel opens neither under the other's ending.
  /// That is told, and left to the person: the file can be renamed. No other ending is one of a
  /// workbook.
  func path(for input: String) throws -> String {
    guard let path = call.value(of: .changed) else { throw MakingMisuse.noOutput(call) }
    let known = [".xlsx", ".xlsm", ".xltx", ".xltm"]
    guard let ending = known.first(where: { input.lowercased().hasSuffix($0) }) else {
      guard known.contains(where: { path.lowercased().hasSuffix($0) }) else {
        throw MakingMisuse.noWorkbook(path, call)
      }
      return path
    }
    if path.lowercased().hasSuffix(ending) { return path }
    let beats = otherEnding(path, ending)
    guard known.contains(where: { path.lowercased().hasSuffix($0) }) else {
      throw call.misuse(
        place: beats.place, wrong: beats.wrong, rule: beats.rule, remedy: beats.remedy)
    }
    call.console.note(beats.phrase)
    return path
  }

  private func otherEnding(_ path: String, _ ending: String) -> FourBeats {
    FourBeats(
      place: Phrase(vi: "tùy chọn -o “\(path)”", en: "option -o “\(path)”"),
      wrong: Phrase(
        vi: "tên tệp không có đuôi \(ending)", en: "the name of the file does not end in \(ending)"),
      rule: Phrase(
        vi:
          "kết quả là chính sổ tính đầu vào với vài ô thay đổi, Excel chỉ mở khi tệp có cùng đuôi",
        en:
          "the result is the same workbook with some cells changed, and Excel opens it under the same"
          + " ending only"),
      remedy: Phrase(
        vi: "đề nghị ghi tên tệp có đuôi \(ending)",
        en: "please name a file that ends in \(ending)"))
  }

  func nothingToSet() -> UsageError {
    call.misuse(
      place: Phrase(vi: "lệnh set", en: "command set"),
      wrong: Phrase(vi: "chưa có giá trị nào cần ghi", en: "there is no value to set"),
      rule: Phrase(
        vi: "mỗi giá trị được viết là TRANG!Ô=GIÁ TRỊ, hoặc nằm trong danh sách --from",
        en: "a value is written SHEET!REF=VALUE, or stands in a list after --from"),
      remedy: Phrase(
        vi: "đề nghị ghi ít nhất một giá trị, ví dụ \"'Biểu mẫu 1'!D12=9\"",
        en: "please give at least one, such as \"'Biểu mẫu 1'!D12=9\""))
  }
}
