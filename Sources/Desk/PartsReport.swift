package import Vocabulary

/// What one file is made of, and whether all of it is there.
package struct PartsReport {
  package let file: String
  /// In the order of the archive; empty where the file could not be opened.
  package let parts: [Part]
  /// The file itself cannot be read, for this reason.
  package let refusal: (any Explained)?

  package struct Part {
    package let name: String
    /// Bytes in the file.
    package let packed: Int
    /// Bytes when unpacked; nil where they could not be counted to the end.
    package let size: Int?
    package let content: Content
    /// Why the part is not whole or must not be read; nil when all is well.
    package let problem: (any Explained)?
  }

  package enum Content: String, Sendable {
    case markup
    case other
    case folder
  }

  package var problems: [any Explained] {
    (refusal.map { [$0] } ?? []) + parts.compactMap(\.problem)
  }
}
