import TestSupport
import Testing

@testable import Container

/// A file above `FileBytes.heldInMemory` stays on disk and is read from there.
struct LargeFileTests {
  private static let picture = [UInt8](repeating: 0xAB, count: FileBytes.heldInMemory + 300_000)

  @Test func `is read and rewritten like a small one`() throws {
    let folder = try TemporaryFolder()
    let zip = TinyWorkbook.with(.init("xl/media/a.png", Self.picture, deflated: false))
    let path = try folder.file("a.xlsx", bytes: zip.bytes())
    let package = try OfficePackage(path: path)
    for entry in TinyWorkbook.entries {
      let name = PartName(String(decoding: entry.name, as: UTF8.self))
      #expect(try package.bytes(of: #require(package.part(named: name))) == entry.content)
    }
    let picture = try #require(package.parts.last)
    #expect(try package.bytes(of: picture) == Self.picture)

    var edits = PackageEdits()
    edits.replace(package.parts[4], with: [0x3C, 0x61, 0x2F, 0x3E])
    var output: [UInt8] = []
    output.reserveCapacity(Self.picture.count + 4096)
    try package.write(edits) { chunk in
      unsafe chunk.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
    }
    let after = try OfficePackage(path: folder.file("b.xlsx", bytes: output))
    #expect(try after.bytes(of: after.parts[4]) == [0x3C, 0x61, 0x2F, 0x3E])
    #expect(try after.bytes(of: #require(after.parts.last)) == Self.picture)
  }

  @Test func `a file that shrinks while it is read is told to have changed`() throws {
    let folder = try TemporaryFolder()
    let zip = TinyWorkbook.with(.init("xl/media/a.png", Self.picture, deflated: false))
    let path = try folder.file("a.xlsx", bytes: zip.bytes())
    let package = try OfficePackage(path: path)
    let picture = try #require(package.parts.last)
    var stream = try package.stream(of: picture)
    var chunk = [UInt8](repeating: 0, count: 4096)
    #expect(try stream.read(into: &chunk) > 0)
    try folder.shorten("a.xlsx", to: 200_000)
    let error = #expect(throws: ContainerError.self) {
      while try stream.read(into: &chunk) > 0 {}
    }
    #expect(error?.reason == .changedWhileReading)
    #expect(throws: ContainerError.self) { try package.write(PackageEdits()) { _ in } }
  }

  @Test func `a file that is replaced while it is read is read as it was`() throws {
    let folder = try TemporaryFolder()
    let zip = TinyWorkbook.with(.init("xl/media/a.png", Self.picture, deflated: false))
    let path = try folder.file("a.xlsx", bytes: zip.bytes())
    let package = try OfficePackage(path: path)
    try folder.replace("a.xlsx", with: folder.file("b.xlsx", bytes: [1, 2, 3]))
    #expect(try package.bytes(of: package.parts[4]) == Array(TinyWorkbook.sheet.utf8))
    #expect(try package.bytes(of: #require(package.parts.last)) == Self.picture)
  }

  @Test func `a limit on its size is told with both numbers`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: TinyWorkbook.zip.bytes())
    var limits = PackageLimits()
    limits.fileBytes = 100
    let error = #expect(throws: ContainerError.self) {
      _ = try OfficePackage(path: path, limits: limits)
    }
    #expect(error?.reason == .fileTooLarge(mebibytes: 1, limit: 0))
  }

  @Test func `all parts together have a limit`() throws {
    let folder = try TemporaryFolder()
    let part = String(repeating: "x", count: 1000)
    let zip = TinyWorkbook.with(.init("a.xml", part), .init("b.xml", part), .init("c.xml", part))
    var limits = PackageLimits()
    limits.totalBytes = 2500
    limits.streamedBytes = 1500
    let package = try OfficePackage(
      path: folder.file("a.xlsx", bytes: zip.bytes()), limits: limits)
    let parts = package.parts.suffix(3)
    #expect(try parts.prefix(2).map { try package.bytes(of: $0).count } == [1000, 1000])
    #expect(throws: ContainerError.self) { _ = try package.bytes(of: #require(parts.last)) }
    // What is streamed has its own allowance.
    #expect(try drain(package.stream(of: #require(parts.first))) == 1000)
    let error = #expect(throws: ContainerError.self) {
      _ = try drain(package.stream(of: #require(parts.last)))
    }
    #expect(error?.reason == .totalTooLarge(limit: 0))
  }

  private func drain(_ stream: consuming PartStream) throws -> Int {
    var chunk = [UInt8](repeating: 0, count: 64)
    var size = 0
    while true {
      let count = try stream.read(into: &chunk)
      if count == 0 { return size }
      size += count
    }
  }
}
