import TestSupport

/// Parts under other names, and ways to them that are written otherwise.
let packageZoo: [BookAnimal] = [
  BookAnimal("an absolute target", target("/xl/worksheets/sheet1.xml"), "A1 number 1"),
  BookAnimal("a target with a detour", target("../xl/./worksheets/sheet1.xml"), "A1 number 1"),
  BookAnimal("a target with backslashes", target("worksheets\\sheet1.xml"), "A1 number 1"),
  BookAnimal(
    "an absolute target with backslashes", target("\\xl\\worksheets\\sheet1.xml"), "A1 number 1"),
  BookAnimal("a target in capitals", target("WORKSHEETS/SHEET1.XML"), "A1 number 1"),
  BookAnimal("a target with escapes", target("work%73heets/sheet%31.xml"), "A1 number 1"),
  BookAnimal(
    "an absolute target that forgot its slash", target("xl/worksheets/sheet1.xml"), "A1 number 1"),
  BookAnimal(
    "a relative target where an absolute one would do as well",
    target("xl/worksheets/sheet1.xml").part(
      "xl/xl/worksheets/sheet1.xml",
      BookDrawing.worksheet("<sheetData><row><c><v>2</v></c></row></sheetData>")),
    "A1 number 2"),
  BookAnimal(
    "a part whose name has blanks and marks",
    target("worksheets/Bi%E1%BB%83u m%E1%BA%ABu.xml")
      .moved(BookDrawing.sheetPart, to: "xl/worksheets/Biểu mẫu.xml"),
    "A1 number 1"),
  BookAnimal(
    "a target above the package", target("../../../xl/worksheets/sheet1.xml"), "A1 number 1"),
  BookAnimal("an empty target", target(""), "! BM121 no part for sheet \"Biểu mẫu 1\""),

  BookAnimal("no relationships of the package", plain.part("_rels/.rels", nil), "A1 number 1"),
  BookAnimal(
    "relationships of the package that lead nowhere",
    plain.part("_rels/.rels", BookDrawing.relationships([("a", "officeDocument", "xl/book.xml")])),
    "A1 number 1"),
  BookAnimal(
    "something else where relationships should be",
    plain.part("_rels/.rels", "<html/>"), "A1 number 1"),
  BookAnimal(
    "a workbook under another name",
    plain.moved("xl/workbook.xml", to: "xl/Sổ tính.xml")
      .moved("xl/_rels/workbook.xml.rels", to: "xl/_rels/Sổ tính.xml.rels")
      .part("_rels/.rels", BookDrawing.relationships([("a", "officeDocument", "/xl/Sổ tính.xml")])),
    "A1 number 1"),
  BookAnimal(
    "a workbook that lies at the top",
    plain.moved("xl/workbook.xml", to: "book.xml")
      .part("xl/_rels/workbook.xml.rels", nil)
      .part(
        "_rels/book.xml.rels",
        BookDrawing.relationships([("rId1", "worksheet", "xl/worksheets/sheet1.xml")])
      )
      .part("_rels/.rels", BookDrawing.relationships([("a", "officeDocument", "book.xml")])),
    "A1 number 1"),
  BookAnimal(
    "no relationships of the workbook", plain.part("xl/_rels/workbook.xml.rels", nil),
    "! BM121 no part for sheet \"Biểu mẫu 1\""),
  BookAnimal(
    "texts under another name",
    BookDrawing(cells: "<c t='s'><v>0</v></c>", texts: "<si><t>x</t></si>")
      .moved("xl/sharedStrings.xml", to: "xl/strings/texts.xml")
      .part(
        "xl/_rels/workbook.xml.rels",
        BookDrawing.relationships([
          ("rId1", "worksheet", "worksheets/sheet1.xml"),
          ("rId2", "sharedStrings", "strings/texts.xml"),
        ])),
    "A1 text \"x\""),
  BookAnimal(
    "texts that no relationship leads to",
    BookDrawing(cells: "<c t='s'><v>0</v></c>", texts: "<si><t>x</t></si>").part(
      "xl/_rels/workbook.xml.rels",
      BookDrawing.relationships([("rId1", "worksheet", "worksheets/sheet1.xml")])),
    "A1 text \"x\""),
  BookAnimal(
    "relationships of types that nobody knows",
    plain.with {
      $0.moreRelationships = """
        <Relationship Id='x1' Type='urn:new' Target='new.xml'/>\
        <Relationship Id='x2' Type='' Target=''/>\
        <Relationship Id='x3'/><Relationship/><Other Id='rId1'/>\
        <Relationship Id='x4' Type='\(BookDrawing.office)/theme' Target='theme/theme1.xml'/>
        """
    },
    "A1 number 1"),
  BookAnimal(
    "a sheet behind a relationship of a type that nobody knows",
    plain.part(
      "xl/_rels/workbook.xml.rels",
      BookDrawing.relationships([("rId1", "urn:sheet", "worksheets/sheet1.xml")])),
    "A1 number 1"),
  BookAnimal(
    "two relationships of one name, of which the first counts",
    plain.with {
      $0.moreRelationships =
        "<Relationship Id='rId1' Type='\(BookDrawing.office)/worksheet' Target='other.xml'/>"
    },
    "A1 number 1"),
  BookAnimal(
    "relationships to places outside",
    plain.with {
      $0.moreRelationships = """
        <Relationship Id='x1' Type='\(BookDrawing.office)/externalLink' TargetMode='External' \
        Target='file:///C:/baocao.xlsx'/>
        """
    },
    "A1 number 1"),
  BookAnimal(
    "a sheet that lies outside",
    plain.part(
      "xl/_rels/workbook.xml.rels",
      BookDrawing.relationships(
        """
        <Relationship Id='rId1' Type='\(BookDrawing.office)/worksheet' TargetMode='External' \
        Target='worksheets/sheet1.xml'/>
        """)),
    "! BM121 no part for sheet \"Biểu mẫu 1\""),
  BookAnimal("no list of content types", plain.part("[Content_Types].xml", nil), "A1 number 1"),
  BookAnimal(
    "a workbook with macros",
    plain.part(
      "[Content_Types].xml",
      """
      <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override \
      PartName='/xl/workbook.xml' \
      ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>
      """
    ).part("xl/vbaProject.bin", bytes: [0xD0, 0xCF]),
    "A1 number 1"),
  BookAnimal(
    "parts that nobody reads, damaged",
    plain.part("xl/theme/theme1.xml", "<a><b>").part("docProps/app.xml", "&&&"), "A1 number 1"),
]

private let plain = BookDrawing(cells: "<c><v>1</v></c>")

private func target(_ target: String) -> BookDrawing {
  plain.part(
    "xl/_rels/workbook.xml.rels", BookDrawing.relationships([("rId1", "worksheet", target)]))
}
