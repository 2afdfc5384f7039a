import Testing

@testable import Container

struct PartNameTests {
  @Test(arguments: [
    ("xl/workbook.xml", "xl/workbook.xml"),
    ("/xl/workbook.xml", "xl/workbook.xml"),
    ("//xl//workbook.xml", "xl/workbook.xml"),
    ("xl\\Worksheets\\Sheet1.XML", "xl/worksheets/sheet1.xml"),
    ("./xl/./workbook.xml", "xl/workbook.xml"),
    ("xl/worksheets/../workbook.xml", "xl/workbook.xml"),
    ("../../xl/workbook.xml", "xl/workbook.xml"),
    ("xl/bi%E1%BB%83u.xml", "xl/biểu.xml"),
    ("xl/%41%62.xml", "xl/ab.xml"),
    ("xl/a%20b.xml", "xl/a b.xml"),
    ("xl/100%.xml", "xl/100%.xml"),
    ("xl/%zz%4.xml", "xl/%zz%4.xml"),
    ("xl/a%2Fb.xml", "xl/a%2fb.xml"),
    ("xl/a%00b.xml", "xl/a%00b.xml"),
    ("xl/%2541.xml", "xl/%41.xml"),
    ("xl/%2e%2e/a.xml", "a.xml"),
    ("xl/media/", "xl/media/"),
    ("XL/BIỂU.xml", "xl/biỂu.xml"),
    ("", ""),
    ("/", ""),
    ("..", ""),
    (".rels", ".rels"),
    ("_rels/.rels", "_rels/.rels"),
    ("xl/...xml", "xl/...xml"),
  ])
  func `has one spelling`(_ written: String, _ canonical: String) {
    #expect(PartName(written).canonical == canonical)
  }
}
