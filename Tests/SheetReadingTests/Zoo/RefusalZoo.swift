import TestSupport

/// Workbooks that are refused, and for exactly what.
let refusalZoo: [BookAnimal] = [
  BookAnimal(
    "a DOCTYPE in a sheet", BookDrawing(sheet: "<!DOCTYPE worksheet><worksheet/>"),
    "refused BM112 in “Biểu mẫu 1”: xl/worksheets/sheet1.xml doctype"),
  BookAnimal(
    "a DOCTYPE in the texts",
    BookDrawing(cells: "").part("xl/sharedStrings.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><sst/>"),
    "refused BM112: xl/sharedStrings.xml doctype"),
  BookAnimal(
    "a DOCTYPE in the relationships",
    BookDrawing(cells: "").part("_rels/.rels", "<!DOCTYPE x><Relationships/>"),
    "refused BM112: _rels/.rels doctype"),
  BookAnimal(
    "a sheet that ends early",
    BookDrawing(sheet: "<worksheet><sheetData><row><c><v>1</v></c></row>"),
    "refused BM111 in “Biểu mẫu 1”: xl/worksheets/sheet1.xml endsEarly"),
  BookAnimal(
    "a sheet with a broken cell",
    BookDrawing(cells: "<c><v>1</v></c><c r=7><v>1</v></c>"),
    "refused BM111 in “Biểu mẫu 1”: xl/worksheets/sheet1.xml unquotedValue(\"r\")"),
  BookAnimal(
    "an entity nobody declared", BookDrawing(cells: "<c t='str'><v>&nbsp;</v></c>"),
    "refused BM111 in “Biểu mẫu 1”: xl/worksheets/sheet1.xml badReference"),
  BookAnimal(
    "a prefix nobody declared", BookDrawing(cells: "<x:c/>"),
    "refused BM111 in “Biểu mẫu 1”: xl/worksheets/sheet1.xml undeclaredPrefix(\"x\")"),
  BookAnimal(
    "an empty sheet part", BookDrawing(sheet: ""),
    "refused BM111 in “Biểu mẫu 1”: xl/worksheets/sheet1.xml empty"),
  BookAnimal(
    "the second sheet of two that ends early",
    BookDrawing(sheets: [
      .init("name='a'", xml: "<worksheet/>"), .init("name='b'", xml: "<worksheet>"),
    ]),
    "refused BM111 in “b”: xl/worksheets/sheet2.xml endsEarly"),
  BookAnimal(
    "texts that end early",
    BookDrawing(cells: "").part("xl/sharedStrings.xml", "<sst><si><t>a"),
    "refused BM111: xl/sharedStrings.xml endsEarly"),
  BookAnimal(
    "elements within elements without end",
    BookDrawing(cells: "<c>" + String(repeating: "<v>", count: 100) + "</c>"),
    "refused BM118 in “Biểu mẫu 1”: xl/worksheets/sheet1.xml tooDeep"),
  BookAnimal(
    "a sheet in an old encoding",
    BookDrawing(sheet: "<?xml version='1.0' encoding='windows-1258'?><worksheet/>"),
    "refused BM113 in “Biểu mẫu 1”: xl/worksheets/sheet1.xml encoding(\"windows-1258\")"),
  BookAnimal(
    "bytes that are no letters",
    BookDrawing(cells: "").part(BookDrawing.sheetPart, bytes: Array("<worksheet>".utf8) + [0xFF]),
    "refused BM113 in “Biểu mẫu 1”: xl/worksheets/sheet1.xml notUTF8"),
  BookAnimal(
    "a text longer than 1 MiB",
    BookDrawing(cells: "<c t='str'><v>\(String(repeating: "x", count: 1_048_577))</v></c>"),
    "refused BM126 in “Biểu mẫu 1”: longText(limit: 1048576)"),

  BookAnimal(
    "a main part that is no workbook",
    BookDrawing(cells: "").part("xl/workbook.xml", "<document/>"), "refused BM120: noWorkbook"),
  BookAnimal(
    "a package with no workbook at all",
    BookDrawing(sheets: []).part("xl/workbook.xml", nil).part("xl/_rels/workbook.xml.rels", nil),
    "refused BM120: noWorkbook"),
  BookAnimal(
    "a letter in Word under another name",
    BookDrawing(sheets: []).part("xl/workbook.xml", nil).part("xl/_rels/workbook.xml.rels", nil)
      .part("word/document.xml", "<document/>"),
    "refused BM109: wrongKind(Container.FileKind.word)"),
  BookAnimal(
    "slides of PowerPoint under another name",
    BookDrawing(sheets: []).part("xl/workbook.xml", nil).part("xl/_rels/workbook.xml.rels", nil)
      .part("ppt/presentation.xml", "<presentation/>"),
    "refused BM109: wrongKind(Container.FileKind.powerPoint)"),
  BookAnimal(
    "a letter in Word that has a workbook's name inside",
    BookDrawing(sheets: []).part("_rels/.rels", nil).part("xl/workbook.xml", "<document/>"),
    "refused BM120: noWorkbook"),
]
