package import Vocabulary

/// What a JSON value is, for telling people what was found and what was wanted.
package enum JSONKind: CaseIterable, Sendable {
  case null
  case bool
  case number
  case string
  case array
  case object

  package var name: Phrase {
    switch self {
    case .null: Phrase(vi: "null", en: "null")
    case .bool: Phrase(vi: "true hoặc false", en: "true or false")
    case .number: Phrase(vi: "số", en: "a number")
    case .string: Phrase(vi: "chuỗi ký tự", en: "a text")
    case .array: Phrase(vi: "danh sách `[ ]`", en: "a list `[ ]`")
    case .object: Phrase(vi: "đối tượng `{ }`", en: "an object `{ }`")
    }
  }
}
