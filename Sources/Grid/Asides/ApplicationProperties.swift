/// Which program wrote a workbook, and whose it was.
package struct ApplicationProperties: Hashable, Sendable {
  /// `Microsoft Excel`, also of programs that pass for it.
  package var name: String?
  package var version: String?
  package var company: String?

  package init() {}
}
