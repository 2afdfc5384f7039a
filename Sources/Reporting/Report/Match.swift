/// How surely a row of a return is the row of the form.
package enum Match: String, CaseIterable, Sendable {
  case exact
  /// Its code or its label differs.
  case close
  /// It does not stand where the form has it.
  case moved
  /// The return lacks it.
  case missing
}
