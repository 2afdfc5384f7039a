package import Container
internal import Vocabulary

/// What one part says of the parts it belongs with: which they are, and what they are to it.
package struct Relationships: Sendable {
  package struct Relationship: Sendable {
    package let id: String
    /// The last word of its type: `worksheet`, `sharedStrings`. The words before it differ between
    /// Transitional, Strict and Microsoft's own, and unknown ones are ordinary.
    package let type: String
    /// As written.
    package let target: String
    /// Where the target is a part of this package, its name.
    package let part: PartName?
  }

  package let all: [Relationship]
  /// Positions in `all`. Of two with the same id the first counts.
  private let positions: [String: Int]

  /// None.
  package init() {
    all = []
    positions = [:]
  }

  /// Those of `source`; those of the package itself where it is nil. None where the package has no
  /// part for them.
  package init(of source: PartName?, in package: OfficePackage) throws(ReadingError) {
    let found = try Self.read(of: source, in: package)
    all = found
    positions = Dictionary(
      found.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func read(
    of source: PartName?, in package: OfficePackage
  ) throws(ReadingError) -> [Relationship] {
    guard let part = package.part(named: name(of: source)) else { return [] }
    var reader = try PartReader(part, of: package)
    guard try reader.root() == .Relationships else { return [] }
    var found: [Relationship] = []
    var budget = AsideBudget()
    try reader.children { reader, word throws(ReadingError) in
      guard word == .Relationship, let id = reader.string(.Id), let type = reader.string(.Type),
        let target = reader.string(.Target)
      else { return }
      guard found.count < ReadingLimits.relationships else {
        throw ReadingError(
          file: package.path, .tooMany(.relationships, limit: ReadingLimits.relationships))
      }
      try budget.take(text: id, of: package.path)
      try budget.take(text: type, of: package.path)
      // Once as it is written and once as a name.
      try budget.take(text: target, of: package.path)
      try budget.take(text: target, of: package.path)
      let isExternal = reader.string(.TargetMode) == "External"
      found.append(
        Relationship(
          id: id, type: lastWord(of: type), target: target,
          part: isExternal ? nil : resolve(target, from: source, in: package)))
    }
    return found
  }

  /// The one that `id` stands for.
  package subscript(id: String) -> Relationship? {
    positions[id].map { all[$0] }
  }

  package func first(_ type: String) -> Relationship? {
    all.first { $0.type == type }
  }

  private static func lastWord(of type: String) -> String {
    type.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(type[type.index(after: $0)...]) }
      ?? type
  }

  /// `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`.
  package static func name(of source: PartName?) -> PartName {
    guard let source else { return PartName("_rels/.rels") }
    let (folder, name) = split(source)
    return PartName("\(folder)_rels/\(name).rels")
  }

  /// Targets are relative to the folder of the source, or absolute. Some writers forget the slash
  /// that makes them absolute.
  private static func resolve(
    _ target: String, from source: PartName?, in package: OfficePackage
  ) -> PartName {
    if target.hasPrefix("/") || target.hasPrefix("\\") { return PartName(target) }
    guard let source else { return PartName(target) }
    let relative = PartName(split(source).folder + target)
    if package.part(named: relative) == nil {
      let absolute = PartName(target)
      if package.part(named: absolute) != nil { return absolute }
    }
    return relative
  }

  /// The folder with its slash, and the name.
  private static func split(_ part: PartName) -> (folder: Substring, name: Substring) {
    let path = part.canonical
    guard let slash = path.lastIndex(of: "/") else { return ("", path[...]) }
    return (path[...slash], path[path.index(after: slash)...])
  }
}
