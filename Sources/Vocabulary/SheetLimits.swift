/// The bounds that Excel sets to a worksheet since its 2007 edition: the last cell is `XFD1048576`.
/// (Microsoft, "Excel specifications and limits".)
package enum SheetLimits {
  package static let rows = 1_048_576
  package static let columns = 16_384
  package static let charactersInCell = 32_767
  package static let charactersInFormula = 8_192
}
