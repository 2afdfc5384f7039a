/// What a row means across forms: an id of the catalogue, `cd_kh_ty_le`.
package struct ConceptID: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ id: String) {
    rawValue = id
  }
}

extension ConceptID: CustomStringConvertible {
  package var description: String { rawValue }
}
