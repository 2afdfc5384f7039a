import Foundation
import Reporting
import TestSupport
import Vocabulary

/// Filling in by openpyxl, which knows no results of formulas.
enum OpenpyxlFilling {
  static let python = Peer.python(with: "openpyxl")

  private struct Job: Encodable {
    let file: String
    let saved: String
    let figures: [Entry]
  }

  struct Entry: Encodable {
    let sheet: String
    let cell: String
    let figure: String
  }

  static func entries(of filled: FilledBlank) throws -> [Entry] {
    try filled.open().compactMap { cell, _, figure in
      figure.map { Entry(sheet: cell.sheet, cell: cell.cell, figure: $0.description) }
    }
  }

  /// Which cells of the blank are open and tinted.
  static func save(
    _ filled: FilledBlank, from file: String, to saved: String, _ python: Peer,
    in folder: TemporaryFolder
  ) throws -> [SheetCell] {
    let job = Job(file: file, saved: saved, figures: try entries(of: filled))
    let jobs = try folder.file(
      "jobs.json", holding: String(decoding: JSONEncoder().encode([job]), as: UTF8.self))
    let printed = try python.output([repositoryFile("Tests/Peers/openpyxl_fill.py"), jobs])
    return try JSONDecoder().decode([SheetCell].self, from: Data(printed.utf8))
  }
}
