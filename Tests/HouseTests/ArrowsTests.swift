import Foundation
import TestSupport
import Testing

/// The walls of the house: which module may import which. The table is that of the whole design, so
/// that a module which comes later finds its place here; the manifest names those that exist.
struct ArrowsTests {
  static let arrows: [String: Set<String>] = [
    "CLibZip": [],
    "CLibXLSXWriter": [],
    "CTemplates": [],
    "Vocabulary": [],
    "JSON": ["Vocabulary"],
    "Grid": ["Vocabulary"],
    "Vietnamese": ["Vocabulary"],
    "Reporting": ["Vocabulary", "JSON"],
    "Container": ["CLibZip", "Vocabulary"],
    "Markup": ["Vocabulary"],
    "SheetReading": ["Container", "Markup", "Grid", "Vocabulary"],
    "Forms": ["Grid", "Reporting", "Vietnamese", "JSON", "Vocabulary"],
    "Checks": ["Reporting", "Vietnamese", "Vocabulary"],
    "Rollup": ["Reporting", "Vocabulary"],
    "SheetPlans": ["Vocabulary"],
    "Rendering": ["Reporting", "Grid", "SheetPlans", "Vocabulary"],
    "SheetWriting": ["SheetPlans", "CLibXLSXWriter", "Vocabulary"],
    "SheetPatching": ["SheetReading", "SheetPlans", "Container", "Markup", "Grid", "Vocabulary"],
    "Desk": [
      "CTemplates", "Vocabulary", "JSON", "Grid", "Vietnamese", "Reporting", "Container", "Markup",
      "SheetReading", "Forms", "Checks", "Rollup", "SheetPlans", "Rendering", "SheetWriting",
      "SheetPatching",
    ],
    "bieumau": ["Desk", "JSON", "Reporting", "Vocabulary"],
    // Measures the floors as well: what libzip alone takes, what a scan alone takes.
    "bieumau-bench": [
      "CLibZip", "Container", "Desk", "Grid", "JSON", "Markup", "Reporting", "SheetReading",
      "SheetWriting", "Vocabulary",
    ],
  ]

  /// Who may call the system directly. Everybody else works on values.
  static let system: Set<String> = ["Container", "Desk", "bieumau", "bieumau-bench"]

  @Test(arguments: sourceFiles)
  func `imports only what lies before it`(_ file: SourceFile) throws {
    let allowed = try #require(Self.arrows[file.module], "no module of this name in the design")
    for module in file.imports {
      if module == "Glibc" {
        #expect(Self.system.contains(file.module), "\(file.path) must not call the system")
      } else if module == "Synchronization" {
        continue
      } else {
        #expect(allowed.contains(module), "\(file.path) must not import \(module)")
      }
    }
  }

  @Test func `the manifest draws the same arrows`() throws {
    let manifest = try String(contentsOfFile: repositoryFile("Package.swift"), encoding: .utf8)
    let lines = manifest.matches(of: /\n  \(\s*"([\w-]+)",\s*\[([^\]]*)\]\s*\)/)
      .filter { !$0.1.hasSuffix("Tests") }
    #expect(lines.count >= 7)
    for line in lines {
      let allowed = try #require(Self.arrows[String(line.1)])
      let sees = Set(line.2.matches(of: /"([\w-]+)"/).map { String($0.1) })
      #expect(sees.subtracting(allowed).isEmpty, "\(line.1) sees \(sees.subtracting(allowed))")
    }
  }

  @Test func `the arrows have no circle`() throws {
    var placed: Set<String> = []
    while placed.count < Self.arrows.count {
      let ready = Self.arrows.filter { !placed.contains($0.key) && $0.value.isSubset(of: placed) }
      try #require(!ready.isEmpty, "a circle among \(Set(Self.arrows.keys).subtracting(placed))")
      placed.formUnion(ready.keys)
    }
  }

  struct SourceFile: CustomTestStringConvertible, Sendable {
    let path: String
    let module: String
    let imports: [String]

    var testDescription: String { path }
  }

  @Test func `there are sources to look at`() {
    #expect(Self.sourceFiles.count > 50)
    #expect(Self.sourceFiles.contains { $0.imports.contains("CLibZip") })
  }

  static let sourceFiles: [SourceFile] = {
    let sources = repositoryFile("Sources")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: sources)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8) else {
        return nil
      }
      return SourceFile(
        path: path, module: String(path.prefix { $0 != "/" }),
        imports: text.split(separator: "\n").compactMap(importedModule))
    }
  }()

  private static func importedModule(_ line: Substring) -> String? {
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
    // Only after an access level may the word come second: sentences import things too.
    let level = ["internal", "package", "public", "private", "fileprivate"]
    guard let position = words.prefix(2).firstIndex(of: "import"),
      words[..<position].allSatisfy({ level.contains(String($0)) })
    else { return nil }
    let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let name = words[(position + 1)...].first { !kinds.contains(String($0)) }
    return name.map { String($0.prefix { $0 != "." }) }
  }
}
