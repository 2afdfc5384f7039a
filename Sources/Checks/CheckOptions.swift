package import Vocabulary

/// What a person may choose about the checks.
package struct CheckOptions: Hashable, Sendable {
  /// How grave it is to give a percentage of nothing.
  package var zeroOverZero: Severity

  package init(zeroOverZero: Severity = .info) {
    self.zeroOverZero = zeroOverZero
  }
}
