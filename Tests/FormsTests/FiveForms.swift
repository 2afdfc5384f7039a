import Forms
import Foundation
import Reporting
import SheetReading
import TestSupport

/// The five forms as they ship, read from `Templates/`.
enum FiveForms {
  static let ids = [
    "lao-cai-2022", "quang-phu-2023", "rach-gia-2022", "ben-tre-2022", "gia-lai-2022",
  ]

  static func file(_ name: String) throws -> LibraryFile {
    LibraryFile(name: name, bytes: try bytesOfFile(repositoryFile("Templates/\(name)")))
  }

  static func levels() throws -> LevelTrees {
    try LevelTreesReader.read(file("levels.json"))
  }

  static func catalogue() throws -> Catalogue {
    try CatalogueReader.read(file("catalogue.tsv"), levels: levels())
  }

  /// Each is read once, for many tests.
  private static let forms: [String: Result<Form, any Error>] = Dictionary(
    uniqueKeysWithValues: ids.map { id in (id, Result { try read(id) }) })

  static func form(_ id: String) throws -> Form {
    guard let form = forms[id] else { throw CocoaError(.fileNoSuchFile) }
    return try form.get()
  }

  private static func read(_ id: String) throws -> Form {
    let levels = try levels()
    let catalogue = try catalogue()
    let book = try WorkbookFile(
      path: repositoryFile("Templates/\(id)/template.xlsx"), wanted: [.fonts, .richText]
    ).readAll().workbook
    let rows = try RowDescriptionsReader.read(
      file("\(id)/rows.tsv"), catalogue: catalogue, levels: levels)
    return try FormReading(catalogue: catalogue, levels: levels).form(
      of: book,
      try FormDescriptionReader.read(file("\(id)/form.json"), folder: id, levels: levels),
      rows: DescribedRows(rows, of: "\(id)/rows.tsv"))
  }
}
