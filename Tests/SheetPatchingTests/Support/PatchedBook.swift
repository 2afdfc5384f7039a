import Container
import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// A workbook drawn in a test, and what it is after a change of some of its cells.
struct PatchedBook {
  let folder: TemporaryFolder
  let book: WorkbookFile

  init(_ drawing: BookDrawing) throws {
    try self.init(drawing.zip.bytes())
  }

  init(_ bytes: [UInt8]) throws {
    folder = try TemporaryFolder()
    book = try WorkbookFile(
      path: try folder.file("a.xlsx", bytes: bytes), wanted: [.formulas, .blankCells])
  }

  /// Changes of cells of the first sheet, unless the address names the position of another: `1!A1`.
  func patch(
    _ changes: [(String, CellChange.Content)]
  ) throws -> (edits: PackageEdits, remarks: [PatchRemark]) {
    var patch = WorkbookPatch(book)
    for (place, content) in changes {
      let words = place.split(separator: "!")
      let address = try #require(words.last.flatMap { CellAddress($0) })
      try patch.put(content, at: address, ofSheet: words.count == 2 ? Int(words[0]) ?? 0 : 0)
    }
    return try patch.finish()
  }

  /// What a part says after the changes; nil where they leave it as it is.
  func part(_ name: String, _ changes: [(String, CellChange.Content)]) throws -> String? {
    let part = try #require(book.package.part(named: PartName(name)))
    return try patch(changes).edits.content(of: part).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The whole file after the changes.
  func bytes(_ changes: [(String, CellChange.Content)]) throws -> [UInt8] {
    try bytes(patch(changes).edits)
  }

  func bytes(_ edits: PackageEdits) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try book.package.write(edits) { piece in
      for index in piece.indices { bytes.append(piece[index]) }
    }
    return bytes
  }
}

/// The cells of a workbook by sheet and address, as reading gives them.
func cells(of path: String) throws -> [String: String] {
  let book = try WorkbookFile(path: path, wanted: [.formulas, .blankCells])
  var cells: [String: String] = [:]
  for (index, entry) in book.sheets.enumerated() {
    for cell in try book.read(entry).sheet.cells {
      var line = cell.value.map { "\($0)" } ?? "nothing"
      if let formula = cell.formula { line += " by \(formula.text)" }
      if cell.styleIndex != 0 { line += " in style \(cell.styleIndex)" }
      cells["\(index)!\(cell.address)"] = line
    }
  }
  return cells
}
