import TestSupport
import Testing

@testable import Container

/// Directories made to keep a reader busy: they may cost no more than honest ones of their size.
struct HostileDirectoryTests {
  private static let count = 30_000

  @Test func `names chosen against a hash table cost what other names cost`() throws {
    let honest = try timeToOpen(TinyWorkbook.zip.with(Self.names(["ba", "ab"])))
    let chosen = try timeToOpen(TinyWorkbook.zip.with(Self.names(["bA", "ab"])))
    #expect(chosen < honest * 3)
  }

  @Test func `closing records by the thousand cost what one costs`() throws {
    let plain = TinyWorkbook.zip.with(Self.names(["x", "y"]))
    var stuffed = plain
    // In the comment of the last part: before the closing record that counts, and close to it.
    stuffed.entries[stuffed.entries.count - 1].comment = Array(
      repeatElement(Array(plain.bytes().suffix(22)), count: 2500).joined())
    let honest = try timeToOpen(plain)
    #expect(try timeToOpen(stuffed) < honest * 3)
  }

  @Test func `one long header under many entries is not read for each of them`() throws {
    let names = (0..<5000).map { ZipBuilder.Entry("\($0)", [], deflated: false) }
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 60_000)
    let start = TinyWorkbook.zip.recordBytes
    let shared = names.enumerated().map { index, entry in
      entry.with {
        if index == 0 { $0.localName = long } else { $0.offsetOverride = UInt64(start) }
      }
    }
    let honest = try timeToReadAll(TinyWorkbook.zip.with(names))
    #expect(try timeToReadAll(TinyWorkbook.zip.with(shared)) < honest * 3)
  }

  /// Opens the archive and tries every part.
  private func timeToReadAll(_ zip: ZipBuilder) throws -> Duration {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: zip.bytes())
    return try ContinuousClock().measure {
      let package = try OfficePackage(path: path)
      for part in package.parts { _ = try? package.bytes(of: part) }
    }
  }

  /// 2^15 names of 15 pieces, each piece one of two. Under the hash of libzip, which multiplies by
  /// 33, `bA` and `ab` weigh the same, and so do all names made of them.
  private static func names(_ pieces: [String]) -> [ZipBuilder.Entry] {
    (0..<count).map { index in
      .init((0..<15).map { pieces[index >> $0 & 1] }.joined(), [], deflated: false)
    }
  }

  /// Opens the archive and reads its sheet.
  private func timeToOpen(_ zip: ZipBuilder) throws -> Duration {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: zip.bytes())
    return try ContinuousClock().measure {
      let package = try OfficePackage(path: path)
      _ = try package.bytes(of: package.parts[4])
    }
  }
}

extension ZipBuilder {
  fileprivate func with(_ more: [Entry]) -> ZipBuilder {
    ZipBuilder(entries + more)
  }
}
