internal import Container

extension Relationships {
  /// The parts of this package that are of one of these types. One that is missing is left out.
  func parts(_ types: String..., in package: OfficePackage) -> [OfficePackage.Part] {
    all.compactMap { relationship in
      guard types.contains(relationship.type) else { return nil }
      return relationship.part.flatMap { package.part(named: $0) }
    }
  }
}
