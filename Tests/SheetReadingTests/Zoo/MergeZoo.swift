import TestSupport

@testable import SheetReading

/// Merged cells and styles.
let mergeZoo: [BookAnimal] = [
  BookAnimal(
    "merges before the data",
    BookDrawing(
      inSheet: """
        <mergeCells><mergeCell ref='A1:B2'/></mergeCells><sheetData><row><c><v>1</v></c></row>\
        </sheetData>
        """),
    "A1 number 1\nmerge A1:B2"),
  BookAnimal("merges twice", merges("A1:B2", "A1:B2"), "merge A1:B2\nmerge A1:B2"),
  BookAnimal("merges over each other", merges("A1:C3", "B2:D4"), "merge A1:C3\nmerge B2:D4"),
  BookAnimal("a merge of one cell", merges("B2", "C3:C3"), "merge B2\nmerge C3"),
  BookAnimal("a merge of the whole sheet", merges("A1:XFD1048576"), "merge A1:XFD1048576"),
  BookAnimal("a merge upside down", merges("C3:A1", "A3:C1"), "merge A1:C3\nmerge A1:C3"),
  BookAnimal("a merge with dollar signs and small letters", merges("$a$1:$b$2"), "merge A1:B2"),
  BookAnimal(
    "merges that lie nowhere", merges("", ":", "A0:B1", "A1:XFE1", "A:B", "1:2", " A1:B1 "),
    [":", "A0:B1", "A1:XFE1", "A:B", "1:2", " A1:B1 "]
      .map { "! BM123 no such merge “\($0)”" }.joined(separator: "\n")),
  BookAnimal(
    "a count of merges that lies",
    BookDrawing(
      inSheet: "<mergeCells count='-5'><mergeCell ref='A1:B1'/><mergeCell/></mergeCells>"),
    "merge A1:B1"),
  BookAnimal(
    "two lists of merges",
    BookDrawing(
      inSheet: """
        <mergeCells><mergeCell ref='A1:B1'/></mergeCells><sheetData/><mergeCells>\
        <mergeCell ref='A2:B2'/></mergeCells>
        """),
    "merge A1:B1\nmerge A2:B2"),
  BookAnimal(
    "cells under a merge",
    BookDrawing(
      inSheet: """
        <sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData><mergeCells>\
        <mergeCell ref='A1:B1'/></mergeCells>
        """),
    "A1 number 1\nB1 number 2\nmerge A1:B1"),
]

let styleZoo: [BookAnimal] = [
  BookAnimal(
    "styles in cells with and without content",
    BookDrawing(cells: "<c s='1'><v>1</v></c><c s='1'/><c s='0'/>", styles: twoStyles),
    "A1 number 1 style 1"),
  BookAnimal(
    "blank cells that are asked for",
    BookDrawing(cells: "<c s='1'/><c s='0'/><c/><c s='1'><v></v></c>", styles: twoStyles),
    wanted: .blankCells, "A1 nothing style 1\nD1 nothing style 1"),
  BookAnimal(
    "a style that does not exist, said once",
    BookDrawing(cells: "<c s='7'><v>1</v></c><c s='8'><v>1</v></c>", styles: twoStyles),
    "A1 number 1\nB1 number 1\n! BM128 A1 no such style 7"),
  BookAnimal(
    "a style before the place of its cell",
    BookDrawing(cells: "<c s='7' r='C1'><v>1</v></c>", styles: twoStyles),
    "C1 number 1\n! BM128 C1 no such style 7"),
  BookAnimal(
    "a negative style", BookDrawing(cells: "<c s='-1'><v>1</v></c>", styles: twoStyles),
    "A1 number 1\n! BM128 A1 no such style -1"),
  BookAnimal(
    "a style of many digits",
    BookDrawing(cells: "<c s='4294967297'><v>1</v></c>", styles: twoStyles),
    "A1 number 1\n! BM128 A1 no such style 4294967297"),
  BookAnimal(
    "styles without their part", BookDrawing(cells: "<c s='0'><v>1</v></c><c s='1'><v>1</v></c>"),
    "A1 number 1\nB1 number 1\n! BM128 B1 no such style 1"),
  BookAnimal(
    "something else where styles should be",
    BookDrawing(cells: "<c s='1'><v>1</v></c>").part("xl/styles.xml", "<html/>"),
    "A1 number 1\n! BM128 A1 no such style 1"),
]

private let twoStyles = "<cellXfs><xf/><xf fontId='3'/></cellXfs>"

private func merges(_ ranges: String...) -> BookDrawing {
  let list = ranges.map { "<mergeCell ref='\($0)'/>" }.joined()
  return BookDrawing(inSheet: "<mergeCells>\(list)</mergeCells>")
}
