import Container
import TestSupport
import Testing

@testable import SheetPatching

struct NewNamesTests {
  private func package(_ drawing: BookDrawing) throws -> OfficePackage {
    try OfficePackage(bytes: drawing.zip.bytes(), named: "a.xlsx")
  }

  private func names(_ drawing: BookDrawing, main: String) throws -> NewNames {
    let package = try package(drawing)
    return NewNames(package, main: try #require(package.part(named: PartName(main))))
  }

  @Test func `the first number that is free, whatever its letters`() throws {
    let drawing = BookDrawing(cells: "").part("xl/worksheets/SHEET2.XML", "<worksheet/>")
    var names = try names(drawing, main: "xl/workbook.xml")
    #expect(names.next("worksheets/sheet", ".xml") == "xl/worksheets/sheet3.xml")
    #expect(names.next("worksheets/sheet", ".xml") == "xl/worksheets/sheet4.xml")
    #expect(names.next("comments", ".xml") == "xl/comments1.xml")
    #expect(names.only("styles", ".xml") == "xl/styles.xml")
    #expect(names.only("styles", ".xml") == "xl/styles1.xml")
  }

  @Test func `new parts lie beside the workbook, in its letters`() throws {
    let drawing = BookDrawing(cells: "").moved("xl/workbook.xml", to: "\\XL\\Workbook.xml")
    var names = try names(drawing, main: "xl/workbook.xml")
    #expect(names.next("comments", ".xml") == "XL/comments1.xml")
  }

  static let paths: [(target: String, folder: String, path: String)] = [
    ("xl/comments1.xml", "xl/worksheets/", "../comments1.xml"),
    ("xl/worksheets/sheet2.xml", "xl/", "worksheets/sheet2.xml"),
    ("xl/styles.xml", "", "xl/styles.xml"), ("comments1.xml", "xl/a/", "../../comments1.xml"),
    ("xl/a.xml", "xl/", "a.xml"), ("xl", "xl/", "../xl"),
  ]

  @Test(arguments: paths)
  func `a target is told from the folder of its source`(
    _ row: (target: String, folder: String, path: String)
  ) {
    #expect(NewNames.path(to: row.target, from: row.folder) == row.path)
    let whole = PartName(row.folder + row.path)
    #expect(whole == PartName(row.target))
  }
}
