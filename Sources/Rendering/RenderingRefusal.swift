/// Why no sheets can be made of a form.
package enum RenderingRefusal: Error, Hashable {
  /// The table of this number does not stand in the template as a form of columns and rows.
  case noLayout(table: Int)
}
