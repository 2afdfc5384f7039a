import TestSupport
import Testing

@testable import Container

/// A run over ten thousand files reads them on several threads, each with packages of its own.
struct ManyThreadsTests {
  @Test func `packages are read and rewritten at once on several threads`() async throws {
    let folder = try TemporaryFolder()
    // One in memory, one that stays on disk, one whose sheet is damaged.
    let large = [UInt8](repeating: 0xAB, count: FileBytes.heldInMemory + 1)
    let paths = [
      try folder.file("a.xlsx", bytes: TinyWorkbook.zip.bytes()),
      try folder.file(
        "b.xlsx",
        bytes: TinyWorkbook.with(.init("xl/media/a.png", large, deflated: false)).bytes()),
      try folder.file("c.xlsx", bytes: TinyWorkbook.withSheet { $0.crc ^= 1 }.bytes()),
    ]
    let whole = try await withThrowingTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          try (0..<60).count { try Self.isWhole(paths[($0 + task) % paths.count]) }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(whole == 8 * 60 * 2 / 3)
  }

  @Test func `a stream outlives its package`() throws {
    let folder = try TemporaryFolder()
    func stream() throws -> PartStream {
      let package = try OfficePackage(
        path: folder.file("a.xlsx", bytes: TinyWorkbook.zip.bytes()))
      return try package.stream(of: package.parts[4])
    }
    var part = try stream()
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = try part.read(into: &chunk)
    #expect(Array(chunk.prefix(count)) == Array(TinyWorkbook.sheet.utf8))
    #expect(try part.read(into: &chunk) == 0)
  }

  private static func isWhole(_ path: String) throws -> Bool {
    let package = try OfficePackage(path: path)
    do throws(ContainerError) {
      guard try package.bytes(of: package.parts[4]) == Array(TinyWorkbook.sheet.utf8) else {
        return false
      }
    } catch {
      return error.reason != .damagedPart
    }
    var edits = PackageEdits()
    edits.replace(package.parts[3], with: Array("<a/>".utf8))
    var size = 0
    try package.write(edits) { size += $0.count }
    return size > 0
  }
}
