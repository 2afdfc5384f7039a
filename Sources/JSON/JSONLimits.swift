/// What this program sets to JSON; the size of a file is limited where files are opened.
package enum JSONLimits {
  /// How many objects and arrays may lie in one another. Reports need six; the limit bounds the
  /// stack, on the way in and when the tree is released.
  package static let depth = 64
}
