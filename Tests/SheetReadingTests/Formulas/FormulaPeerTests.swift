import Foundation
import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

/// What we compute is what LibreOffice computes, or we do not compute it. Where LibreOffice is known
/// to differ from Excel, the difference stands in `OfficeFormulaDifferences` with its reason.
struct FormulaPeerTests {
  @Test(.enabled(if: Peer.office != nil, "LibreOffice is not here to compute formulas"))
  func `LibreOffice computes the same`() throws {
    let formulas = OfficeFormulas.all
    let folder = try TemporaryFolder()
    let file = try folder.file("book.xlsx", bytes: Self.book(formulas).zip.bytes())
    // A profile of its own: one that another run has open would answer in its place.
    _ = try #require(Peer.office).output([
      "-env:UserInstallation=file://\(folder("profile"))", "--headless", "--convert-to",
      "xlsx:Calc MS Excel 2007 XML", "--outdir", folder("out"), file,
    ])
    let saved = try WorkbookFile(path: folder("out/book.xlsx")).readAll().workbook
    let ours = try WorkbookFile(path: file, wanted: [.formulas, .layout]).readAll().workbook
    let excused = Set(OfficeFormulaDifferences.all.flatMap(\.formulas))
    #expect(excused.isSubset(of: formulas))
    var computing = FormulaComputing(FormulaSource(ours))
    var computed = 0
    for (index, formula) in formulas.enumerated() {
      let address = try #require(CellAddress(row: index + 1, column: 8))
      guard let value = computing.value(at: FormulaPlace(sheet: 0, address)) else { continue }
      computed += 1
      let theirs = FormulaValue(saved.sheets.first?[address]?.value)
      #expect(
        Self.areSame(value, theirs) != excused.contains(formula), "\(formula): \(value), \(theirs)")
    }
    // What nobody computes cannot differ.
    #expect(computed > formulas.count * 9 / 10)
  }

  /// To the last digits that a double has. A text without letters is saved as nothing.
  private static func areSame(_ ours: FormulaValue, _ theirs: FormulaValue) -> Bool {
    switch (ours, theirs) {
    case (.number(let ours), .number(let theirs)):
      ours == theirs || (ours - theirs).magnitude <= ours.magnitude * 0x1p-47
    case (.text(""), .blank): true
    default: ours == theirs
    }
  }

  /// Cells from A1 on, formulas in column H.
  private static func book(_ formulas: [String]) -> BookDrawing {
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
    let rows = formulas.enumerated().map { row, formula in
      let cells = (OfficeFormulas.cells.indices.contains(row) ? OfficeFormulas.cells[row] : [])
        .map { content in
          switch content {
          case "_": "<c/>"
          case "TRUE", "FALSE": "<c t='b'><v>\(content == "TRUE" ? 1 : 0)</v></c>"
          case let text where text.hasPrefix("="):
            "<c><f>\(escaped(String(text.dropFirst())))</f></c>"
          case let text where text.hasPrefix("'"):
            "<c t='inlineStr'><is><t xml:space='preserve'>\(escaped(String(text.dropFirst())))</t></is></c>"
          default: "<c><v>\(content)</v></c>"
          }
        }
      let gap = String(repeating: "<c/>", count: 7 - cells.count)
      return "<row>\(cells.joined())\(gap)<c><f>\(escaped(formula))</f></c></row>"
    }
    return BookDrawing(rows: rows.joined())
  }
}
