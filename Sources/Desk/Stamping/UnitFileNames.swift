package import Reporting

/// The units of a list, each with the name of its file.
package struct UnitFileNames: Sendable {
  package let files: [File]

  package struct File: Hashable, Sendable {
    package let unit: Unit
    package let name: String
  }

  /// Throws `SameFileNames` where two units would get the same file, also where only some disks take
  /// two names for one.
  package init(_ units: [Unit]) throws(SameFileNames) {
    files = units.map { File(unit: $0, name: UnitFileName.of($0)) }
    var first: [String: Int] = [:]
    var pairs: [SameFileNames.Pair] = []
    for (index, file) in files.enumerated() {
      if let other = first.updateValue(index, forKey: file.name.lowercased()) {
        first[file.name.lowercased()] = other
        pairs.append(.init(files[other].unit, file.unit, name: file.name))
      }
    }
    if let refusal = SameFileNames(pairs) { throw refusal }
  }
}
