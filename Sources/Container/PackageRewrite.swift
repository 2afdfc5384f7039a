/// A package written again with some parts changed.
///
/// Untouched parts are copied as they lie in the file: header, compressed bytes, what stands behind
/// them, and their line in the directory, byte for byte and in the same order. libzip could carry
/// the compressed bytes over too, but it writes every header anew; here the only bytes that differ
/// are those of the changed parts and the offsets that move because of them. The same input and
/// edits give the same bytes.
struct PackageRewrite {
  /// The new file, from its first byte to its last.
  private(set) var pieces: [Piece] = []

  enum Piece {
    case copied(Range<Int>)
    case fresh([UInt8])
  }

  private let package: OfficePackage
  private var size = 0

  init(_ package: OfficePackage, _ edits: PackageEdits) throws(ContainerError) {
    self.package = package
    try EditedNames.check(edits, of: package)
    try Self.checkRecords(of: package)
    try Self.checkSize(of: edits, for: package)
    let packed = try Self.pack(edits, for: package)
    let directory = package.directory
    copy(0..<(package.layout.firstOffset ?? directory.tableOffset))

    var lines: [Int: [UInt8]] = [:]
    for index in package.layout.order where !edits.removed.contains(index) {
      let entry = directory.entries[index]
      var line = DirectoryLine(Array(directory.table[entry.tableRange]))
      if let part = packed.replaced[index] {
        line.describe(part.facts)
        line.setOffset(size)
        add(try header(of: index, for: part) + part.data)
      } else {
        line.setOffset(size, in: entry)
        let end = package.layout.nextOffset(after: index) ?? directory.tableOffset
        copy(entry.offset..<end)
      }
      lines[index] = line.bytes
    }

    var table = directory.entries.indices.flatMap { lines[$0] ?? [] }
    for (name, part) in packed.added {
      table += DirectoryLine(new: name, part.facts, offset: size).bytes
      add(LocalRecord.header(new: name, part.facts) + part.data)
    }
    try finish(table, count: lines.count + packed.added.count)
  }

  private mutating func copy(_ range: Range<Int>) {
    pieces.append(.copied(range))
    size += range.count
  }

  private mutating func add(_ bytes: [UInt8]) {
    pieces.append(.fresh(bytes))
    size += bytes.count
  }

  private mutating func finish(_ table: [UInt8], count: Int) throws(ContainerError) {
    // 65,535 and 2^32 - 1 are the marks by which a directory says "see Zip64".
    guard count < 0xFFFF else {
      throw ContainerError(.tooManyParts(count: count, limit: 0xFFFE), path: package.path)
    }
    guard size + table.count < 0xFFFF_FFFF else {
      throw ContainerError(
        .fileTooLarge(mebibytes: size / mebibyte, limit: 4095), path: package.path)
    }
    let end = EndRecord.bytes(
      count: count, tableSize: table.count, tableOffset: size,
      commentLength: package.directory.commentLength)
    add(table + end + package.directory.tail)
  }

  /// Every record must lie by itself and begin with its header: only then is it known which bytes
  /// belong to which part.
  private static func checkRecords(of package: OfficePackage) throws(ContainerError) {
    for part in package.parts { _ = try package.loneData(of: part) }
  }

  /// More than a zip can name would not fit the fields it is written into.
  private static func checkSize(
    of edits: PackageEdits, for package: OfficePackage
  ) throws(ContainerError) {
    let contents = edits.replaced.values.map(\.count) + edits.added.map(\.bytes.count)
    let sum = contents.reduce(package.directory.tableOffset, +)
    guard sum < 0xFFFF_FFFF else {
      throw ContainerError(
        .fileTooLarge(mebibytes: sum / mebibyte, limit: 4095), path: package.path)
    }
  }

  private static func pack(
    _ edits: PackageEdits, for package: OfficePackage
  ) throws(ContainerError) -> (replaced: [Int: PackedPart], added: [([UInt8], PackedPart)]) {
    do throws(PackedPart.Failure) {
      var replaced: [Int: PackedPart] = [:]
      for (index, content) in edits.replaced {
        replaced[index] = try PackedPart(packing: content)
      }
      var added: [([UInt8], PackedPart)] = []
      for (name, content) in edits.added {
        added.append((Array(name.utf8), try PackedPart(packing: content)))
      }
      return (replaced, added)
    } catch {
      throw ContainerError(.noMemory, path: package.path)
    }
  }

  private func header(of index: Int, for part: PackedPart) throws(ContainerError) -> [UInt8] {
    let entry = package.directory.entries[index]
    let header: LocalHeader?
    do throws(FileReadFailure) {
      // Its length has been checked with all others.
      header = try LocalHeader(package.archive, at: entry.offset, room: .max)
    } catch {
      throw ContainerError(.init(error), path: package.path, part: package.parts[index].name)
    }
    guard let header else {
      throw ContainerError(
        .changedWhileReading, path: package.path, part: package.parts[index].name)
    }
    return LocalRecord.header(header.bytes, describing: part.facts)
  }
}

extension OfficePackage {
  /// Writes this package with `edits` applied, handing the new file out piece by piece. The file
  /// this package was opened from is only read.
  package func write(
    _ edits: PackageEdits, to sink: (Span<UInt8>) throws -> Void
  ) throws {
    let chunkBytes = 256 * 1024
    for piece in try PackageRewrite(self, edits).pieces {
      switch piece {
      case .fresh(let bytes): try sink(bytes.span)
      case .copied(let range):
        for start in stride(from: range.lowerBound, to: range.upperBound, by: chunkBytes) {
          let count = min(chunkBytes, range.upperBound - start)
          let bytes = try copy(start, count)
          try sink(bytes.span)
        }
      }
    }
  }

  /// The same in memory.
  package func bytes(_ edits: PackageEdits) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write(edits) { piece in
      unsafe piece.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  private func copy(_ start: Int, _ count: Int) throws(ContainerError) -> [UInt8] {
    let bytes: [UInt8]
    do throws(FileReadFailure) {
      bytes = try archive.bytes(at: start, count: count)
    } catch {
      throw ContainerError(.init(error), path: path)
    }
    guard bytes.count == count else { throw ContainerError(.changedWhileReading, path: path) }
    return bytes
  }
}
