import TestSupport
import Testing

@testable import Container

/// Damaged archives by the thousand: every one is read or refused, none ends the program, and what
/// is read is whole. Run under AddressSanitizer in CI.
struct PackageMutationTests {
  @Test(arguments: 0..<4)
  func `a damaged archive is read right or refused`(_ seed: Int) throws {
    let folder = try TemporaryFolder()
    let sources = try [
      TinyWorkbook.zip.bytes(),
      PackageRewriteTests.sources[1].bytes,
      PackageRewriteTests.sources[2].bytes,
      bytesOfFile(repositoryFile("Templates/lao-cai-2022/template.xlsx")),
      compoundFile(["Root Entry", "Workbook", "A", "B", "C"]),
    ]
    var random = SeededRandom(seed: UInt64(seed))
    var outcomes = (read: 0, refused: 0)
    for round in 0..<Mutation.count(orElse: 400) {
      let source = sources[round % sources.count]
      let path = try folder.file("a.xlsx", bytes: Mutation.mutated(source, &random))
      do throws(ContainerError) {
        try exercise(OfficePackage(path: path))
        outcomes.read += 1
      } catch {
        outcomes.refused += 1
      }
    }
    // Damage that is never noticed, or always, would mean that this test looks at nothing.
    #expect(outcomes.read > 0)
    #expect(outcomes.refused > outcomes.read)
  }

  private func exercise(_ package: OfficePackage) throws(ContainerError) {
    for part in package.parts {
      let bytes = try package.bytes(of: part)
      #expect(crc32(bytes) == package.directory.entries[part.index].crc)
      #expect(bytes.count == part.declaredSize)
    }
    var edits = PackageEdits()
    if let part = package.parts.last { edits.replace(part, with: [1, 2, 3]) }
    _ = try PackageRewrite(package, edits)
  }
}
