import Forms
import Foundation
import TestSupport
import Testing

@testable import Desk

/// What is built into the program is `Templates/`, nothing less and nothing more.
struct EmbeddedFilesTests {
  private static let templates = repositoryFile("Templates")

  /// Every file below `Templates/`, hidden ones left out: those are the machine's, not ours.
  private static func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: templates).filter { path in
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      return try FileStatus(of: "\(templates)/\(path)").isOrdinary && !isHidden
    }.sorted()
  }

  @Test func `holds every file of the templates and no other, in order`() throws {
    let names = try Self.names()
    #expect(names.count >= 17)
    #expect(EmbeddedFiles.all.map(\.name) == names)
  }

  @Test func `holds them byte for byte`() throws {
    for file in EmbeddedFiles.all {
      #expect(try bytesOfFile("\(Self.templates)/\(file.name)") == file.bytes, "\(file.name)")
    }
  }

  @Test func `a name that nobody knows is none`() {
    #expect(EmbeddedFiles.file(named: "levels.json") != nil)
    #expect(EmbeddedFiles.file(named: "levels") == nil)
  }
}
