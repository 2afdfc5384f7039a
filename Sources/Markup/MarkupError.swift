/// Why a part is not read: the part, the byte within it, and what stands there.
package struct MarkupError: Error, Hashable {
  package let part: String
  /// Counted from 0 in the part as it is stored, whatever its encoding.
  package let offset: Int
  package let reason: Reason
  /// The first characters that stand there, as far as they can be shown on one line.
  package let excerpt: String

  package enum Reason: Hashable, Sendable {
    case doctype
    /// The encoding that is declared, or found.
    case encoding(String)
    case notUTF8
    case notUTF16
    case empty
    case endsEarly
    case forbiddenCharacter(UInt32)
    case badTag
    case badName
    case attributeWithoutValue(String)
    case unquotedValue(String)
    case tagInValue(String)
    case duplicateAttribute(String)
    case undeclaredPrefix(String)
    case badNamespace
    case badReference
    case badComment
    case badInstruction
    case badDeclaration
    case strayBrackets
    case mismatchedEnd(expected: String, found: String)
    case endWithoutStart(String)
    case contentOutsideRoot
    case tooDeep
    case tooManyAttributes
    case tooManyNamespaces
    case nameTooLong
    case namespaceTooLong
    case referenceTooLong
    case tokenTooLong
  }
}

/// A reason with its place in the reader's buffer; the reader turns it into a `MarkupError`.
struct Fault: Error {
  let reason: MarkupError.Reason
  let position: Int

  init(_ reason: MarkupError.Reason, at position: Int) {
    self.reason = reason
    self.position = position
  }

  /// The character at `position` is one that XML forbids.
  init(forbidden bytes: Span<UInt8>, at position: Int) {
    self.init(.forbiddenCharacter(UTF8Bytes.scalar(bytes, at: position)), at: position)
  }
}
