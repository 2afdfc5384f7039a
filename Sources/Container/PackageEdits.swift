/// What is to become of a package: parts with new content, new parts, parts taken out. Everything
/// that is not named here is copied as it is.
package struct PackageEdits {
  private(set) var replaced: [Int: [UInt8]] = [:]
  private(set) var removed: Set<Int> = []
  private(set) var added: [(name: String, bytes: [UInt8])] = []

  package init() {}

  package mutating func replace(_ part: OfficePackage.Part, with bytes: [UInt8]) {
    replaced[part.index] = bytes
    removed.remove(part.index)
  }

  package mutating func remove(_ part: OfficePackage.Part) {
    removed.insert(part.index)
    replaced[part.index] = nil
  }

  /// A part behind all others. `name` is written as given: folders with `/`, none at the start.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    added.append((name, bytes))
  }
}
