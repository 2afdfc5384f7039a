/// A level of government that reports: `tinh`, `so`, `huyen`, `xa`. Data, not code: which levels
/// there are, and who stands under whom, is said by `levels.json` and changes with the years.
package struct Level: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ id: String) {
    rawValue = id
  }
}

extension Level: CustomStringConvertible {
  package var description: String { rawValue }
}
