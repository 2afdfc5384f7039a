/// What of a workbook's styles is wanted. The rest is passed over.
package struct StyleScope: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// How numbers are shown. Always read: without it a date is only a number.
  package static let numberFormats: StyleScope = []
  package static let fonts = StyleScope(rawValue: 1)
  /// All that is to be seen and protected: fonts, fills, borders, alignment, protection.
  package static let appearance = StyleScope(rawValue: 3)
}
