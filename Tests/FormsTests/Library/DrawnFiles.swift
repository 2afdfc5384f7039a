import Reporting
import Vocabulary

@testable import Forms

/// Files that describe forms, drawn in a test: what it does not speak of is ordinary.
enum Drawn {
  /// A file of these letters. Bars stand for tabs.
  static func file(_ text: String, named name: String = "a.tsv") -> LibraryFile {
    LibraryFile(name: name, bytes: Array(text.replacing("|", with: "\t").utf8))
  }

  static func json(_ text: String, named name: String = "a.json") -> LibraryFile {
    LibraryFile(name: name, bytes: Array(text.utf8))
  }

  // MARK: catalogue.tsv

  /// A line about a count that is added up, but for what the test says.
  static func concept(_ id: String, _ cells: [CatalogueColumn: String] = [:]) -> String {
    let usual: [CatalogueColumn: String] = [
      .id: id, .domain: "1", .label: "Số \(id)", .kind: "count", .time: "period", .rollup: "sum",
    ]
    return line(usual.merging(cells) { $1 })
  }

  static func catalogue(_ lines: String...) -> LibraryFile {
    table(CatalogueColumn.self, lines, named: "catalogue.tsv")
  }

  // MARK: rows.tsv

  static func row(
    _ table: Int, _ row: Int, _ concept: String = "", _ cells: [RowColumn: String] = [:]
  ) -> String {
    let usual: [RowColumn: String] = [
      .table: "\(table)", .row: "\(row)", .label: "Dòng \(row)", .concept: concept,
    ]
    return line(usual.merging(cells) { $1 })
  }

  static func rows(_ lines: String...) -> LibraryFile {
    table(RowColumn.self, lines, named: "rows.tsv")
  }

  // MARK: levels.json

  static let levels = LevelTrees(
    levels: ["tinh", "so", "huyen", "xa"].map {
      LevelTrees.Named(Level($0), name: Phrase(vi: $0, en: $0), words: [])
    })

  // MARK: Tables

  static func line<Column: TabColumn>(_ cells: [Column: String]) -> String {
    Column.allCases.map { cells[$0] ?? "" }.joined(separator: "\t")
  }

  static func table<Column: TabColumn>(
    _ columns: Column.Type, _ lines: [String], named name: String
  ) -> LibraryFile {
    let text = ([columns.names.joined(separator: "\t")] + lines).joined(separator: "\n") + "\n"
    return LibraryFile(name: name, bytes: Array(text.utf8))
  }
}

/// The reason for which a file is refused; nil where it is not.
func refusal(_ read: () throws(LibraryError) -> some Any) -> LibraryError.Reason? {
  refused(read)?.reason
}

func refused(_ read: () throws(LibraryError) -> some Any) -> LibraryError? {
  do throws(LibraryError) {
    _ = try read()
    return nil
  } catch {
    return error
  }
}
