import Foundation
import TestSupport
import Testing

/// Texts in pieces came with version 3.1; Debian still has an older one.
private let python = Peer.python(with: "openpyxl.cell.rich_text")

/// The templates beside what openpyxl reads of them, cell by cell.
@Suite(
  .enabled(
    if: python != nil,
    "openpyxl 3.1 is not here to compare with: pip install it, and name its Python in BIEUMAU_PYTHON"
  ))
struct OpenpyxlComparisonTests {
  @Test(arguments: Template.allCases)
  func `reads the same`(_ template: Template) throws {
    let ours = try SeenBook(path: template.path)
    #expect(ours.cellCount > 100)
    #expect(ours.differences(from: try theirs(template.path)) == [])
  }

  private func theirs(_ path: String) throws -> SeenBook {
    let script = repositoryFile("Tests/Peers/openpyxl_cells.py")
    let printed = try #require(python).output([script, path])
    let sheets = try JSONDecoder().decode([PrintedSheet].self, from: Data(printed.utf8))
    return SeenBook(
      sheets: sheets.map { sheet in
        let cells = sheet.cells.map { cell in (cell[0], line(kind: cell[1], cell[2])) }
        return SeenBook.Sheet(
          name: sheet.name, state: sheet.state, cells: Dictionary(uniqueKeysWithValues: cells),
          merges: Set(sheet.merges))
      })
  }

  private func line(kind: String, _ value: String) -> String {
    kind == "number" ? "number \(Double(value) ?? .nan)" : "\(kind) \(value)"
  }

  private struct PrintedSheet: Decodable {
    let name: String
    let state: String
    let cells: [[String]]
    let merges: [String]
  }
}
