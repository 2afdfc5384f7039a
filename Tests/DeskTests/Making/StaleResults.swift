import Container
import Reporting
import TestSupport
import Testing

/// Filling in by putting figures into the markup: the results of formulas stay those of the blank form,
/// as they do with programs that only write cells.
enum StaleResults {
  /// The path of the file of this name.
  static func save(
    _ filled: FilledBlank, from file: String, as name: String, in folder: TemporaryFolder
  ) throws -> String {
    let package = try OfficePackage(path: file)
    let names = filled.empty.tables.map(\.sheet)
    var edits = PackageEdits()
    for (sheet, cells) in Dictionary(grouping: try filled.open(), by: \.cell.sheet) {
      // A sheet for each table, in their order.
      let number = try #require(names.firstIndex(of: sheet)) + 1
      let part = try #require(
        package.part(named: PartName("xl/worksheets/sheet\(number).xml")))
      var markup = String(decoding: try package.bytes(of: part), as: UTF8.self)
      for (cell, _, figure) in cells {
        guard let figure else { continue }
        let start = try #require(markup.firstRange(of: "<c r=\"\(cell.cell)\" "))
        let end = try #require(markup[start.upperBound...].firstRange(of: ">"))
        try #require(markup[..<end.lowerBound].hasSuffix("/"), "\(cell) is not blank")
        let last = markup.index(before: end.lowerBound)
        markup.replaceSubrange(last..<end.upperBound, with: "><v>\(figure)</v></c>")
      }
      edits.replace(part, with: Array(markup.utf8))
    }
    var bytes: [UInt8] = []
    try package.write(edits) { piece in
      for index in piece.indices { bytes.append(piece[index]) }
    }
    return try folder.file(name, bytes: bytes)
  }
}
