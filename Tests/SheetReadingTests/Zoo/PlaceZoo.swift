import TestSupport

/// Where cells say that they lie, or do not say.
let placeZoo: [BookAnimal] = [
  BookAnimal(
    "cells without places",
    BookDrawing(rows: "<row r='3'>\(one)\(one)</row><row r='5'>\(one)</row>"),
    "A3 number 1\nB3 number 1\nA5 number 1"),
  BookAnimal(
    "rows without numbers",
    BookDrawing(rows: "<row><c r='B1'>\(v)</c></row><row><c r='A2'>\(v)</c></row>"),
    "B1 number 1\nA2 number 1"),
  BookAnimal(
    "neither numbers nor places",
    BookDrawing(rows: "<row>\(one)<c/>\(one)</row><row/><row>\(one)</row>"),
    "A1 number 1\nC1 number 1\nA3 number 1"),
  BookAnimal(
    "places now and then",
    BookDrawing(cells: "\(one)<c r='D1'>\(v)</c>\(one)<c r='G1'>\(v)</c>"),
    "A1 number 1\nD1 number 1\nE1 number 1\nG1 number 1"),
  BookAnimal(
    "a row without a number behind row 5",
    BookDrawing(rows: "<row r='5'>\(one)</row><row>\(one)</row>"), "A5 number 1\nA6 number 1"),
  BookAnimal(
    "a row whose first cell tells its number",
    BookDrawing(rows: "<row><c r='B7'>\(v)</c>\(one)</row><row>\(one)</row>"),
    "B7 number 1\nC7 number 1\nA8 number 1"),
  BookAnimal(
    "a cell that lies in another row than its row",
    BookDrawing(rows: "<row r='1'><c r='B2'>\(v)</c></row><row r='2'><c r='A2'>\(v)</c></row>"),
    "A2 number 1\nB2 number 1"),
  BookAnimal(
    "rows from the last to the first",
    BookDrawing(rows: "<row r='3'>\(one)</row><row r='2'>\(one)</row><row r='1'>\(one)</row>"),
    "A1 number 1\nA2 number 1\nA3 number 1"),
  BookAnimal(
    "cells from right to left",
    BookDrawing(cells: "<c r='C1'>\(v)</c><c r='B1'><v>2</v></c><c r='A1'><v>3</v></c>"),
    "A1 number 3\nB1 number 2\nC1 number 1"),
  BookAnimal(
    "a row in two pieces",
    BookDrawing(
      rows: "<row r='1'><c r='A1'>\(v)</c></row><row r='2'/><row r='1'><c r='B1'>\(v)</c></row>"),
    "A1 number 1\nB1 number 1"),
  BookAnimal(
    "one cell twice, other cells between",
    BookDrawing(
      cells: "<c r='A1'>\(v)</c><c r='B1'>\(v)</c><c r='A1'><v>2</v></c>"),
    "A1 number 2\nB1 number 1\n! BM124 A1 twice"),
  BookAnimal(
    "one cell three times",
    BookDrawing(cells: "<c r='A1'>\(v)</c><c r='A1'><v>2</v></c><c r='A1' t='b'><v>0</v></c>"),
    "A1 bool false\n! BM124 A1 twice"),
  BookAnimal(
    "one cell twice, blank the second time",
    BookDrawing(cells: "<c r='A1'>\(v)</c><c r='A1'/>"), "A1 number 1"),

  BookAnimal("row 0", badRow("0"), "A2 number 1\n! BM123 no such place “0”"),
  BookAnimal("row -1", badRow("-1"), "A2 number 1\n! BM123 no such place “-1”"),
  BookAnimal("row 1048577", badRow("1048577"), "A2 number 1\n! BM123 no such place “1048577”"),
  BookAnimal("a row that is a word", badRow("một"), "A2 number 1\n! BM123 no such place “một”"),
  BookAnimal("a row with a fraction", badRow("1.0"), "A2 number 1\n! BM123 no such place “1.0”"),
  BookAnimal("a row that says nothing", badRow(""), "A2 number 1\n! BM123 no such place “”"),
  BookAnimal(
    "a row beyond all numbers", badRow("99999999999999999999"),
    "A2 number 1\n! BM123 no such place “99999999999999999999”"),
  BookAnimal(
    "blanks around a row's number",
    BookDrawing(rows: "<row r=' 4 '>\(one)</row>"), "A4 number 1"),
  BookAnimal(
    "a bad row whose cells know better",
    BookDrawing(rows: "<row r='0'><c r='B5'>\(v)</c>\(one)</row>"), "B5 number 1\nC5 number 1"),
  BookAnimal("a bad row with nothing in it", BookDrawing(rows: "<row r='0'><c/></row>"), ""),
  BookAnimal(
    "the last row, and one behind it",
    BookDrawing(rows: "<row r='1048576'>\(one)</row><row>\(one)</row>"),
    "A1048576 number 1\n! BM123 no such place “R1048577C1”"),
  BookAnimal(
    "the last column, and one behind it",
    BookDrawing(cells: "<c r='XFD1'>\(v)</c>\(one)"),
    "XFD1 number 1\n! BM123 no such place “R1C16385”"),

  BookAnimal("a place in small letters", cell: "<c r='xfd1'>\(v)</c>", "XFD1 number 1"),
  BookAnimal("a place with dollar signs", cell: "<c r='$B$2'>\(v)</c>", "B2 number 1"),
  BookAnimal(
    "one cell in the last corner",
    BookDrawing(rows: "<row r='1048576'><c r='XFD1048576'>\(v)</c></row>"),
    "XFD1048576 number 1"),
  bad("XFE1"), bad("A1048577"), bad("A0"), bad(""), bad("1A"), bad("A"), bad("7"), bad("A01"),
  bad("A1:B2"), bad(" A1"), bad("A1 "), bad("Sheet1!A1"), bad("R1C1"), bad("Ạ1"),
  bad("A99999999999999999999"), bad("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1"),
  BookAnimal(
    "a place as long as a page",
    cell: "<c r='\(String(repeating: "Đ", count: 3000))'>\(v)</c>",
    "! BM123 no such place “\(String(repeating: "Đ", count: 60))…”"),
  BookAnimal(
    "a cell without a place that holds nothing", cell: "<c r='A0'/><c r='B1'>\(v)</c>",
    "B1 number 1"),
  BookAnimal(
    "a cell behind one without a place",
    cell: "\(one)<c r='?'>\(v)</c>\(one)<c r='E1'>\(v)</c>",
    "A1 number 1\nE1 number 1\n! BM123 no such place “?”\n! BM123 no such place “?”"),

  BookAnimal(
    "cells outside rows",
    BookDrawing(rows: "<c r='B2'>\(v)</c>\(one)<row r='4'>\(one)</row><c>\(v)</c>"),
    "B2 number 1\nA4 number 1\n! BM123 no such place “”\n! BM123 no such place “”"),
  BookAnimal("a sheet without data", BookDrawing(inSheet: "<sheetPr/>"), ""),
  BookAnimal("a sheet with empty data", BookDrawing(inSheet: "<sheetData/>"), ""),
  BookAnimal("a sheet with nothing", BookDrawing(inSheet: ""), ""),
  BookAnimal(
    "data twice",
    BookDrawing(
      inSheet: """
        <sheetData><row r='1'>\(one)</row></sheetData><sheetData><row r='2'>\(one)</row></sheetData>
        """),
    "A1 number 1\nA2 number 1"),
  BookAnimal(
    "rows outside the data",
    BookDrawing(inSheet: "<row r='1'>\(one)</row><sheetData/><row r='2'>\(one)</row>"), ""),
  BookAnimal("a dimension that is too small", dimension("A1"), "B2 number 1"),
  BookAnimal("a dimension of the whole sheet", dimension("A1:XFD1048576"), "B2 number 1"),
  BookAnimal("a dimension that says nothing", dimension(""), "B2 number 1"),
  BookAnimal("a dimension off the sheet", dimension("A1:ZZZ99999999999"), "B2 number 1"),
  BookAnimal(
    "thousands of empty rows",
    BookDrawing(rows: String(repeating: "<row/>", count: 20_000) + "<row>\(one)</row>"),
    "A20001 number 1"),
  BookAnimal(
    "spans and heights that lie",
    BookDrawing(rows: "<row r='1' spans='7:9' ht='-1' customHeight='x'>\(one)</row>"),
    "A1 number 1"),
]

private let v = "<v>1</v>"
private let one = "<c>\(v)</c>"

/// A row whose number is none, its cell without a place; and an ordinary row behind it.
private func badRow(_ number: String) -> BookDrawing {
  BookDrawing(rows: "<row r='\(number)'>\(one)</row><row r='2'>\(one)</row>")
}

/// A cell whose place is none.
private func bad(_ place: String) -> BookAnimal {
  BookAnimal(
    "a cell at “\(place)”", cell: "<c r='\(place)'>\(v)</c>", "! BM123 no such place “\(place)”")
}

private func dimension(_ ref: String) -> BookDrawing {
  BookDrawing(
    inSheet: """
      <dimension ref='\(ref)'/><sheetData><row r='2'><c r='B2'>\(v)</c></row></sheetData>
      """)
}
