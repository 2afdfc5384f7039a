/// What the reader accepts of one document. Workbooks stay far below each of these; files made to
/// tire a reader do not.
package enum XMLLimits {
  /// Elements inside elements. Worksheets need about ten.
  package static let depth = 64
  /// Attributes of one element. The most seen in a workbook are some forty, on `<worksheet>`.
  package static let attributes = 512
  /// Namespace declarations in force at one place. Each prefix is looked for among them.
  package static let namespacesInScope = 128
  /// Different namespaces in one document, not counting those the vocabulary lists.
  package static let namespaces = 1024
  /// Bytes of a namespace's URI.
  package static let namespaceBytes = 2048
  /// Bytes of a name, prefix included.
  package static let nameBytes = 1024
  /// Bytes of `&#…;`, leading zeroes included.
  package static let referenceBytes = 64
  /// Bytes of one tag, comment, instruction or CDATA section. Text may be of any length.
  package static let tokenBytes = 16 * 1024 * 1024
}
