/// A workbook file as its named parts.
///
/// Opening reads the archive's directory only; nothing is inflated until somebody asks for a part,
/// so parts nobody needs cost nothing, whatever they hide. What is asked for is checked first:
/// a name that stands twice, an entry lying over another, a header that contradicts the directory,
/// a compression Excel does not use are refused, each with a sentence of its own.
package struct OfficePackage {
  /// One entry of the archive.
  package struct Part: Sendable {
    /// Position in the archive's directory.
    package let index: Int
    /// As stored; letters that cannot be decoded are shown as `�`.
    package let name: String
    package let key: PartName
    package let compressedSize: Int
    /// What the archive declares. What comes out is counted.
    package let declaredSize: Int

    /// Some writers list their folders, as entries of no bytes.
    package var isFolder: Bool { name.hasSuffix("/") || name.hasSuffix("\\") }

    /// By its name, XML. Old drawings (`.vml`) only look like it and are left out.
    package var isMarkup: Bool {
      key.canonical.hasSuffix(".xml") || key.canonical.hasSuffix(".rels")
    }
  }

  /// Where the file lies; of bytes in memory, the name by which messages call them.
  package let path: String
  /// In the order of the archive's directory.
  package let parts: [Part]

  let archive: ArchiveFile
  let directory: ZipDirectory
  let layout: RecordLayout
  private let indexes: [PartName: Int]
  private let duplicates: Set<PartName>
  private let budget: InflationBudget

  /// Makes sure that the file can be a workbook. Inflates nothing, except the few bytes by which an
  /// OpenDocument file names its kind.
  init(_ file: consuming FileBytes, of path: String, limits: PackageLimits) throws(ContainerError) {
    self.path = path
    budget = InflationBudget(limits)
    try Self.refuseOtherKinds(file, of: path)
    do throws(ZipDirectory.Failure) {
      directory = try ZipDirectory(file, limits: limits)
    } catch {
      throw ContainerError(.init(error, limits: limits), path: path)
    }
    archive = ArchiveFile(file)
    layout = RecordLayout(directory.entries)

    var parts: [Part] = []
    var indexes: [PartName: Int] = [:]
    var duplicates: Set<PartName> = []
    parts.reserveCapacity(directory.entries.count)
    indexes.reserveCapacity(directory.entries.count)
    for (index, entry) in directory.entries.enumerated() {
      let name = String(decoding: entry.name, as: UTF8.self)
      let part = Part(
        index: index, name: name, key: PartName(name), compressedSize: entry.compressedSize,
        declaredSize: entry.declaredSize)
      parts.append(part)
      if indexes.updateValue(index, forKey: part.key) != nil { duplicates.insert(part.key) }
    }
    for (part, entry) in zip(parts, directory.entries) {
      guard let other = entry.unicodeName.map({ PartName(String(decoding: $0, as: UTF8.self)) }),
        other != part.key, indexes[other] != nil
      else { continue }
      duplicates.insert(other)
    }
    self.parts = parts
    self.indexes = indexes
    self.duplicates = duplicates
    if let kind = try PackageKind.wrongKind(of: self) {
      throw ContainerError(.wrongKind(kind), path: path)
    }
  }

  package func part(named name: PartName) -> Part? {
    indexes[name].map { parts[$0] }
  }

  /// The whole part in memory, proven by its checksum.
  package func bytes(of part: Part) throws(ContainerError) -> [UInt8] {
    var stream = try stream(of: part, for: .memory)
    return try stream.readAll()
  }

  /// The part in chunks, for sheets that are too large to hold.
  package func stream(of part: Part) throws(ContainerError) -> PartStream {
    try stream(of: part, for: .stream)
  }

  private func stream(
    of part: Part, for purpose: InflationBudget.Purpose
  ) throws(ContainerError) -> PartStream {
    if let reason = refusal(of: part) {
      throw ContainerError(reason, path: path, part: part.name)
    }
    return try PartStream(
      of: directory.entries[part.index], data: try loneData(of: part), in: archive, budget: budget,
      purpose: purpose, path: path, part: part.name)
  }

  /// Why this part must not be read, judged by the directory alone.
  private func refusal(of part: Part) -> ContainerError.Reason? {
    let entry = directory.entries[part.index]
    if duplicates.contains(part.key) { return .duplicatePart }
    if entry.isEncrypted { return .encryptedPart }
    // Programs in C end the name there.
    if entry.name.contains(0) { return .damagedPart }
    // libzip compares no checksum where it has nothing to read.
    if entry.declaredSize == 0, entry.crc != 0 { return .damagedPart }
    switch entry.method {
    case CompressionMethod.stored:
      return entry.compressedSize == entry.declaredSize ? nil : .damagedPart
    case CompressionMethod.deflated:
      return CompressionMethod.canInflate(entry.compressedSize, to: entry.declaredSize)
        ? nil : .damagedPart
    default: return .unknownCompression(method: Int(entry.method))
    }
  }

  /// Where the packed bytes of this part lie, with no other record over them.
  ///
  /// Throws where the part's own header contradicts the directory: programs that read the one or
  /// the other would see different workbooks.
  func loneData(of part: Part) throws(ContainerError) -> Range<Int> {
    let entry = directory.entries[part.index]
    guard layout.isAlone(part.index, end: entry.leastEnd) else {
      throw ContainerError(.overlappingPart, path: path, part: part.name)
    }
    let limit = layout.nextOffset(after: part.index) ?? directory.tableOffset
    let header: LocalHeader?
    do throws(FileReadFailure) {
      header = try LocalHeader(archive, at: entry.offset, room: limit - entry.offset)
    } catch {
      throw ContainerError(.init(error), path: path, part: part.name)
    }
    guard let header, header.agrees(with: entry), PartName(header.name) == part.key,
      entry.compressedSize <= directory.tableOffset - header.dataOffset
    else { throw ContainerError(.damagedPart, path: path, part: part.name) }
    let end = header.dataOffset + entry.compressedSize
    guard layout.isAlone(part.index, end: end) else {
      throw ContainerError(.overlappingPart, path: path, part: part.name)
    }
    return header.dataOffset..<end
  }
}
