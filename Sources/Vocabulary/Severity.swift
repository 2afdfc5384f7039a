/// How much a finding asks of the office that reads it.
package enum Severity: String, CaseIterable, Sendable, Hashable {
  case error
  case warning
  case info

  /// As people see it.
  package var shown: Phrase {
    switch self {
    case .error: Phrase(vi: "Cần sửa", en: "To correct")
    case .warning: Phrase(vi: "Đề nghị giải trình", en: "To explain")
    case .info: Phrase(vi: "Lưu ý", en: "Note")
    }
  }
}
