import TestSupport

/// The list of sheets.
let sheetListZoo: [BookAnimal] = [
  BookAnimal(
    "sheets in every state",
    BookDrawing(sheets: [
      .init("name='a' state='visible'", xml: sheet(1)),
      .init("name='b' state='hidden'", xml: sheet(2)),
      .init("name='c' state='veryHidden'", xml: sheet(3)),
      .init("name='d' state='nonsense'", xml: sheet(4)),
      .init("name='e' state=''", xml: sheet(5)),
    ]),
    """
    sheet "a"
    A1 number 1
    sheet "b" hidden
    A1 number 2
    sheet "c" veryHidden
    A1 number 3
    sheet "d"
    A1 number 4
    sheet "e"
    A1 number 5
    """),
  BookAnimal(
    "odd names of sheets",
    BookDrawing(
      sheets: [
        "name=''", "", "name=' '", "name='\(long)'", "name='a'", "name='a'",
        "name='&lt;&amp;&#10;:\\/?*[]'", "name='_x0041_'",
      ].map { .init($0, xml: sheet(1)) }),
    """
    sheet ""
    A1 number 1
    sheet ""
    A1 number 1
    sheet " "
    A1 number 1
    sheet "\(long)"
    A1 number 1
    sheet "a"
    A1 number 1
    sheet "a"
    A1 number 1
    sheet "<&
    :\\/?*[]"
    A1 number 1
    sheet "_x0041_"
    A1 number 1
    """),
  BookAnimal(
    "sheets of other kinds among worksheets",
    BookDrawing(sheets: [
      .init("name='chart'", xml: "<chartsheet xmlns='\(BookDrawing.main)'/>", type: "chartsheet"),
      .init("name='a'", xml: sheet(1)),
      .init(
        "name='dialog'", xml: "<dialogsheet xmlns='\(BookDrawing.main)'/>", type: "dialogsheet"),
      .init(
        "name='macro'", xml: "<macrosheet/>",
        type: "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"),
      .init(
        "name='international'", xml: "<macrosheet/>",
        type: "http://schemas.microsoft.com/office/2006/relationships/xlIntlMacrosheet"),
    ]),
    "A1 number 1"),
  BookAnimal(
    "a chart that calls itself a worksheet",
    BookDrawing(sheet: "<chartsheet xmlns='\(BookDrawing.main)'/>"), ""),
  BookAnimal(
    "something else that calls itself a worksheet",
    BookDrawing(sheet: "<html><sheetData><row><c><v>1</v></c></row></sheetData></html>"),
    "! BM121 no part for sheet \"Biểu mẫu 1\""),
  BookAnimal(
    "one sheet listed twice",
    BookDrawing(sheets: [.init("name='a'", xml: sheet(1)), .init("name='b'", xml: nil)]).part(
      "xl/_rels/workbook.xml.rels",
      BookDrawing.relationships([
        ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ("rId2", "worksheet", "worksheets/sheet1.xml"),
      ])),
    """
    sheet "a"
    A1 number 1
    sheet "b"
    A1 number 1
    """),
  BookAnimal(
    "a listed sheet that is missing",
    BookDrawing(sheets: [.init("name='a'", xml: sheet(1)), .init("name='b'", xml: nil)]),
    """
    sheet "a"
    A1 number 1
    sheet "b"
    ! BM121 no part for sheet "b"
    """),
  BookAnimal(
    "a sheet without an id, a module of macros, an id of nothing",
    BookDrawing(sheets: []).part(
      "xl/workbook.xml",
      """
      <workbook xmlns='\(BookDrawing.main)' xmlns:r='\(BookDrawing.office)'><sheets>\
      <sheet name='a'/><sheet name='b' r:id=''/><sheet name='c' r:id='rId9'/></sheets></workbook>
      """),
    """
    sheet "a"
    sheet "c"
    ! BM121 no part for sheet "a"
    ! BM121 no part for sheet "c"
    """),
  BookAnimal("no sheets at all", BookDrawing(sheets: []), ""),
  BookAnimal(
    "a workbook without a list of sheets",
    BookDrawing(sheets: []).part("xl/workbook.xml", "<workbook xmlns='\(BookDrawing.main)'/>"), ""),
  BookAnimal(
    "two lists of sheets",
    BookDrawing(sheets: [.init("name='b'", xml: sheet(1))]).with {
      $0.beforeSheets = "<sheets><sheet name='a' sheetId='7' r:id='rId1'/></sheets>"
    },
    """
    sheet "a"
    A1 number 1
    sheet "b"
    A1 number 1
    """),
]

private let long = String(repeating: "Biểu ", count: 51)

private func sheet(_ number: Int) -> String {
  BookDrawing.worksheet("<sheetData><row><c><v>\(number)</v></c></row></sheetData>")
}
