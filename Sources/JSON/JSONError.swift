package import Vocabulary

/// Why a JSON text cannot be used, and where.
///
/// Covers both ends: text that is no JSON, and JSON that is not what was asked for. The name of the
/// file belongs to whoever opened it.
package struct JSONError: Explained, Hashable {
  package let position: JSONPosition
  package let reason: Reason

  package init(_ position: JSONPosition, _ reason: Reason) {
    self.position = position
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    case empty
    case utf16
    case invalidUTF8(UInt8)
    case unexpectedEnd(Expectation)
    /// `found` is a character, or its number when it cannot be seen.
    case unexpected(found: String, Expectation)
    case trailingComma(before: String)
    case trailingContent(found: String)
    case sharedLine
    case wrongQuote(String)
    case comment(String)
    case tooDeep
    case malformedNumber(String)
    case unknownWord(String)
    case openString
    case controlCharacter(UInt8)
    case unknownEscape(String)
    case malformedUnicodeEscape(String)
    case loneSurrogate(String)
    case duplicateKey(String, first: JSONPosition)
    case wrongKind(expected: JSONKind, found: JSONKind)
    case inexactNumber(String)
    case notWhole(String)
    case missingKey(String)
    case unknownKey(String, known: [String])
  }

  /// What the grammar allows at a place.
  package enum Expectation: Hashable, CaseIterable, Sendable {
    case value
    case valueOrEnd
    case key
    case keyOrEnd
    case colon
    case commaOrBracket
    case commaOrBrace
  }

  package static let code = FindingCode(rawValue: "BM110")

  package var code: FindingCode { Self.code }
}
