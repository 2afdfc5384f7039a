import Container
import SheetReading
import TestSupport
import Testing

@testable import SheetPatching

struct StylesPatchTests {
  private func patch(_ styles: String?) throws -> (StylesPatch, BookParts) {
    let drawing = BookDrawing(cells: "", styles: styles)
    let book = try WorkbookFile(bytes: drawing.zip.bytes(), named: "a.xlsx")
    return (try StylesPatch(of: book, .transitional), try BookParts(book))
  }

  @Test(
    arguments: [
      (nil, FirstFont()), ("", FirstFont()),
      (
        "<fonts><font><sz val='12'/><name val='Times New Roman'/></font></fonts>",
        FirstFont("Times New Roman", size: 12)
      ),
      // The one of cells without a look, which need not be the first of the list.
      (
        """
        <fonts><font><sz val='8'/></font><font><name val='Arial'/><sz val='20'/></font></fonts>\
        <cellStyleXfs><xf fontId='1'/></cellStyleXfs>
        """, FirstFont("Arial", size: 20)
      ),
      (
        "<fonts><font><sz val='20'/></font></fonts><cellStyleXfs><xf fontId='9'/></cellStyleXfs>",
        FirstFont(nil, size: 20)
      ),
      ("<fonts><font><sz val='x'/></font></fonts>", FirstFont()),
    ] as [(String?, FirstFont)])
  func `the letters of cells nobody gave a look`(_ styles: String?, _ font: FirstFont) throws {
    #expect(try patch(styles).0.firstFont == font)
  }

  @Test func `nothing added, no part and no relationship`() throws {
    var (patch, parts) = try patch(nil)
    var edits = PackageEdits()
    patch.save(in: &edits, &parts)
    parts.save(in: &edits)
    #expect(edits.isEmpty)
  }

  @Test(
    arguments: [(0x1234, "FF001234"), (0xFFC7CE, "FFFFC7CE"), (0, "FF000000")] as [(UInt32, String)]
  )
  func `colours without transparency`(_ colour: UInt32, _ text: String) {
    #expect(colour.opaque == text)
  }
}
