import Foundation
import TestSupport
import Testing

/// Habits of the sources that the compiler does not watch.
struct TraitsTests {
  @Test func `no source can end the program on purpose`() throws {
    let traps = /fatalError\(|preconditionFailure\(|assertionFailure\(|try!|as!|\bFoundation\b/
    for (path, text) in try Self.sources() {
      // Doc comments may speak of Foundation.
      let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      for line in code {
        #expect(line.firstMatch(of: traps) == nil, "\(path): \(line)")
      }
    }
  }

  @Test func `the top level holds what was agreed and nothing else`() throws {
    let agreed: Set<String> = [
      "Package.swift", "Sources", "Tests", "Templates", "README.md", "LICENSE", "CHANGELOG.md",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: repositoryFile(""))
    #expect(Set(names.filter { !$0.hasPrefix(".") }).subtracting(agreed).isEmpty)
    #expect(agreed.subtracting(names).isEmpty)
  }

  private static func sources() throws -> [(path: String, text: String)] {
    let folder = repositoryFile("Sources")
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") }
      .map { ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
  }
}
