/// How a filled appendix is to be written.
package struct AppendixOrder: Sendable {
  /// What the workbook says of itself.
  package var mark: String
  /// To be signed as it is: figures are texts with Vietnamese separators, which look the same in every
  /// program on every machine.
  package var isToSign: Bool

  package init(mark: String, isToSign: Bool = false) {
    self.mark = mark
    self.isToSign = isToSign
  }
}
