/// What is to become of a package: parts with new content, new parts, parts taken out. Everything
/// that is not named here is copied as it is.
package struct PackageEdits {
  private(set) var replaced: [Int: [UInt8]] = [:]
  private(set) var removed: Set<Int> = []
  private(set) var added: [(name: String, bytes: [UInt8])] = []
  /// The parts that edits were made for, by their index.
  private(set) var touched: [Int: OfficePackage.Part] = [:]

  package init() {}

  /// Whether nothing is to change.
  package var isEmpty: Bool { replaced.isEmpty && removed.isEmpty && added.isEmpty }

  /// What a part is to hold that is replaced; nil for others.
  package func content(of part: OfficePackage.Part) -> [UInt8]? { replaced[part.index] }

  package mutating func replace(_ part: OfficePackage.Part, with bytes: [UInt8]) {
    touched[part.index] = part
    replaced[part.index] = bytes
    removed.remove(part.index)
  }

  package mutating func remove(_ part: OfficePackage.Part) {
    touched[part.index] = part
    removed.insert(part.index)
    replaced[part.index] = nil
  }

  /// A part behind all others. `name` is written as given: folders with `/`, none at the start. A
  /// name that another part has is refused when the package is written.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    added.append((name, bytes))
  }
}
