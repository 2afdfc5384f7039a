/// The names of a package's parts after some edits. Two parts of one name must never be written:
/// one program would read the one, another the other.
enum EditedNames {
  static func check(_ edits: PackageEdits, of package: OfficePackage) throws(ContainerError) {
    for (index, part) in edits.touched.sorted(by: { $0.key < $1.key }) {
      // The edits were made for what the file held when it was opened some other time.
      guard package.parts.indices.contains(index), package.parts[index].key == part.key else {
        throw ContainerError(.changedWhileReading, path: package.path, part: part.name)
      }
    }
    var taken: Set<PartName> = []
    taken.reserveCapacity(package.parts.count)
    for part in package.parts where !edits.removed.contains(part.index) {
      guard taken.insert(part.key).inserted else {
        throw ContainerError(.duplicatePart, path: package.path, part: part.name)
      }
    }
    for (name, _) in edits.added {
      guard isFit(name) else {
        throw ContainerError(.partNameUnfit, path: package.path, part: name)
      }
      guard taken.insert(PartName(name)).inserted else {
        throw ContainerError(.partNameTaken, path: package.path, part: name)
      }
    }
  }

  /// The length of a name is written in two bytes; the rest is what the names of parts may be.
  private static func isFit(_ name: String) -> Bool {
    guard name.utf8.count <= 0xFFFF, !name.utf8.contains(where: { $0 == 0 || $0 == 0x5C }) else {
      return false
    }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !["", ".", ".."].contains($0)
    }
  }
}
