internal import Vocabulary

/// What a person chooses about the checks.
struct CheckChoice {
  private let call: Call

  init(_ call: Call) {
    self.call = call
  }

  var zeroOverZero: Severity {
    get throws {
      guard let written = call.value(of: .zeroOverZero) else { return .info }
      guard let severity = Self.severities[written] else {
        throw call.misuse(
          place: Phrase(
            vi: "tùy chọn --zero-over-zero “\(written)”", en: "option --zero-over-zero “\(written)”"
          ),
          wrong: Phrase(vi: "không có mức độ này", en: "there is no such weight"),
          rule: Phrase(
            vi: "tỷ lệ của 0/0 được coi là info (Lưu ý) hoặc error (Cần sửa)",
            en: "a percentage of 0/0 is told as info (a note) or as error (to correct)"),
          remedy: Phrase(
            vi: "đề nghị ghi info hoặc error", en: "please write info or error"))
      }
      return severity
    }
  }

  private static let severities: [String: Severity] = ["info": .info, "error": .error]
}

extension CommandOption {
  static let zeroOverZero = CommandOption(
    "--zero-over-zero", .value(placeholder: "info|error"),
    help: Phrase(
      vi: "mức độ của tỷ lệ đã ghi dù mẫu số bằng 0 (mặc định: info, chỉ lưu ý)",
      en: "how grave a percentage is whose whole is 0 (default: info, a note only)"))
}
