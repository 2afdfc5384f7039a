import TestSupport
import Testing

@testable import Container

/// A file in memory passes the same checks as one on disk, and gives the same parts.
struct OfficePackageOpeningTests {
  @Test(arguments: PackageZooTests.accepted)
  func `is read from memory in spite of`(_ animal: PackageZooTests.Animal) throws {
    let folder = try TemporaryFolder()
    let onDisk = try OfficePackage(path: folder.file("a.xlsx", bytes: animal.bytes))
    let inMemory = try OfficePackage(bytes: animal.bytes, named: "a.xlsx")
    #expect(inMemory.path == "a.xlsx")
    #expect(inMemory.parts.map(\.name) == onDisk.parts.map(\.name))
    for entry in TinyWorkbook.entries {
      let name = PartName(String(decoding: entry.name, as: UTF8.self))
      #expect(try inMemory.bytes(of: #require(inMemory.part(named: name))) == entry.content)
    }
  }

  @Test(arguments: PackageZooTests.refused)
  func `is refused in memory because of`(
    _ animal: PackageZooTests.Animal, _ reason: ContainerError.Reason
  ) {
    let error = #expect(throws: ContainerError.self) {
      let package = try OfficePackage(bytes: animal.bytes, named: "a.xlsx")
      for entry in TinyWorkbook.entries {
        let name = PartName(String(decoding: entry.name, as: UTF8.self))
        guard let part = package.part(named: name) else { continue }
        _ = try package.bytes(of: part)
      }
    }
    #expect(error?.reason == reason)
    #expect(error?.path == "a.xlsx")
  }

  @Test(
    arguments: [
      ([], .empty), (Array("%PDF-1.7".utf8), .wrongKind(.pdf)),
      (compoundFile(["Root Entry", "Workbook"]), .wrongKind(.excel97)),
    ] as [([UInt8], ContainerError.Reason)])
  func `what is no package is told by its kind`(_ bytes: [UInt8], _ reason: ContainerError.Reason) {
    let error = #expect(throws: ContainerError.self) {
      try OfficePackage(bytes: bytes, named: "a.xlsx")
    }
    #expect(error?.reason == reason)
  }

  @Test func `one byte too many is too many`() throws {
    let bytes = TinyWorkbook.zip.bytes()
    var limits = PackageLimits.form
    limits.fileBytes = bytes.count
    #expect(try OfficePackage(bytes: bytes, named: "a.xlsx", limits: limits).parts.count == 5)
    limits.fileBytes -= 1
    let error = #expect(throws: ContainerError.self) {
      try OfficePackage(bytes: bytes, named: "a.xlsx", limits: limits)
    }
    #expect(error?.reason == .fileTooLarge(mebibytes: 1, limit: 0))
  }

  @Test func `a package in memory is rewritten like one on disk`() throws {
    let folder = try TemporaryFolder()
    let bytes = TinyWorkbook.zip.bytes()
    let onDisk = try OfficePackage(path: folder.file("a.xlsx", bytes: bytes))
    let inMemory = try OfficePackage(bytes: bytes, named: "a.xlsx")
    #expect(try rewritten(inMemory) == rewritten(onDisk))
    #expect(try rewritten(inMemory) != bytes)
  }

  @Test func `a file of any size that fits the limit may come from memory`() throws {
    let picture = [UInt8](repeating: 0xAB, count: FileBytes.heldInMemory + 300_000)
    let zip = TinyWorkbook.with(.init("xl/media/a.png", picture, deflated: false))
    let package = try OfficePackage(bytes: zip.bytes(), named: "a.xlsx")
    #expect(try package.bytes(of: #require(package.parts.last)) == picture)
  }

  private func rewritten(_ package: OfficePackage) throws -> [UInt8] {
    var edits = PackageEdits()
    edits.replace(package.parts[4], with: Array("<a/>".utf8))
    var output: [UInt8] = []
    try package.write(edits) { chunk in
      unsafe chunk.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
    }
    return output
  }
}
