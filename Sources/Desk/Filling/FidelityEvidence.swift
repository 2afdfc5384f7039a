internal import Container
internal import Vocabulary

/// What a changed workbook has in common with the one it was made of, part by part: evidence for whoever
/// has to answer for the file.
package struct FidelityEvidence: Sendable {
  package struct Part: Sendable {
    package let name: String
    /// Of the content before, nil for a new part.
    package let before: String?
    /// Of the content after, nil for a part that is gone.
    package let after: String?

    package var isSame: Bool { before == after }
  }

  package let parts: [Part]

  /// Throws where a part of either cannot be read.
  init(_ before: OfficePackage, _ after: OfficePackage) throws(ContainerError) {
    var parts: [Part] = []
    var known: Set<PartName> = []
    for part in before.parts where !part.isFolder {
      known.insert(part.key)
      let other = after.part(named: part.key)
      parts.append(
        Part(
          name: part.name, before: try Self.digest(part, of: before),
          after: try other.map { part throws(ContainerError) in try Self.digest(part, of: after) }))
    }
    for part in after.parts where !part.isFolder && !known.contains(part.key) {
      parts.append(Part(name: part.name, before: nil, after: try Self.digest(part, of: after)))
    }
    self.parts = parts
  }

  private static func digest(
    _ part: OfficePackage.Part, of package: OfficePackage
  ) throws(ContainerError) -> String {
    var stream = try package.stream(of: part)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var digest = SHA256()
    while true {
      let count = try stream.read(into: &chunk)
      if count == 0 { return digest.finish() }
      digest.add(chunk[..<count])
    }
  }
}
