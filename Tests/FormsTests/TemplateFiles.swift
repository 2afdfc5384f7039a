import Foundation
import TestSupport

/// One line of a table, its cells by the names of their columns.
struct TemplateRecord: CustomStringConvertible {
  private let cells: [String: String]
  let description: String

  init(_ line: Substring, columns: [Substring]) {
    let values = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    cells = Dictionary(
      zip(columns.map(String.init), values), uniquingKeysWith: { first, _ in first })
    description = String(line)
  }

  /// Empty also where there is no such column.
  subscript(column: String) -> String { cells[column, default: ""] }
}

/// The lines below the header of a table in `Templates/`.
func records(of file: String) throws -> [TemplateRecord] {
  let text = try String(contentsOfFile: repositoryFile("Templates/\(file)"), encoding: .utf8)
  let lines = text.split(separator: "\n")
  let columns = lines.first?.split(separator: "\t") ?? []
  return lines.dropFirst().map { TemplateRecord($0, columns: columns) }
}

/// Whether every letter is one character with its marks, as keyboards write Vietnamese.
func isComposed(_ text: String) -> Bool {
  Array(text.unicodeScalars)
    == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
}

/// What a form says of itself.
struct FormCard: Decodable {
  struct Column: Decodable {
    let heading: String
    let levels: [String]
    let name: String?
  }

  let id: String
  let title: String
  let province: String
  let issuer: String?
  let basis: [String]
  let levels: [String]
  let periods: [String]
  let columns: [Column]

  static func read(_ id: String) throws -> Self {
    try decoded("Templates/\(id)/form.json")
  }
}

struct Levels: Decodable {
  struct Named: Decodable {
    let id: String
    let name: [String: String]
    let words: [String]
  }
  struct Tree: Decodable {
    let from: String?
    let to: String?
    let parents: [String: String]
  }

  let levels: [Named]
  let trees: [Tree]

  static func read() throws -> Self {
    try decoded("Templates/levels.json")
  }
}

private func decoded<Value: Decodable>(_ file: String) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(bytesOfFile(repositoryFile(file))))
}
