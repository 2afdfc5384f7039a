import TestSupport
import Testing

/// The look at the order of the schema sees what it is there for.
struct SchemaOrderTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let xml: String
    let faults: [String]

    init(_ name: String, _ xml: String, _ faults: String...) {
      testDescription = name
      self.xml = xml
      self.faults = faults
    }
  }

  static let sheets = [
    Row(
      "sound", "<sheetData><row r='1'><c r='A1'><f>1</f><v>1</v></c><c r='C1'/></row></sheetData>"),
    Row(
      "swapped in the sheet", "<mergeCells><mergeCell ref='A1:B1'/></mergeCells><sheetData/>",
      "<sheetData> stands behind <mergeCells> in <worksheet>"),
    Row(
      "swapped in a cell", "<sheetData><row r='1'><c r='A1'><v>1</v><f>1</f></c></row></sheetData>",
      "<f> stands behind <v> in <c>"),
    Row(
      "rows out of order", "<sheetData><row r='2'/><row r='1'/></sheetData>",
      "row 1 stands behind row 2"),
    Row(
      "cells out of order",
      "<sheetData><row r='1'><c r='B1'/><c r='A1'/></row></sheetData>", "cell A1 is out of order"),
    Row(
      "a cell in another row", "<sheetData><row r='1'><c r='B2'/></row></sheetData>",
      "cell B2 stands in row 1"),
    Row("no cells", "<sheetPr/>", "<worksheet> lacks <sheetData>"),
    Row(
      "unknown", "<sheetData/><pageFold/>", "<worksheet> holds <pageFold>"),
    Row(
      "twice", "<sheetData/><sheetData/>", "<worksheet> holds <sheetData> twice"),
    Row(
      "merged areas meet",
      "<sheetData/><mergeCells count='2'><mergeCell ref='A1:B2'/><mergeCell ref='B2:C3'/></mergeCells>",
      "merged areas meet: A1:B2 and B2:C3"),
    Row(
      "a wrong count",
      "<sheetData/><mergeCells count='2'><mergeCell ref='A1:B2'/></mergeCells>",
      "<mergeCells> tells 2 and holds 1"),
    Row(
      "a rule without cells", "<sheetData/><dataValidations><dataValidation/></dataValidations>",
      "<dataValidation> has no sqref"),
    Row(
      "swapped in a rule",
      """
      <sheetData/><dataValidations><dataValidation sqref='A1'><formula2/><formula1/>\
      </dataValidation></dataValidations>
      """, "<formula1> stands behind <formula2> in <dataValidation>"),
    Row(
      "rules meet",
      """
      <sheetData/><dataValidations><dataValidation sqref='A1 C1'/><dataValidation sqref='C1:C9'/>\
      </dataValidations>
      """, "input rules meet: C1 and C1:C9"),
    Row(
      "columns meet", "<cols><col min='1' max='3'/><col min='3' max='4'/></cols><sheetData/>",
      "columns 3–4 are out of order"),
  ]

  @Test(arguments: sheets)
  func `a worksheet`(_ row: Row) throws {
    let faults = try SchemaOrder.faults(
      in: Array("<worksheet>\(row.xml)</worksheet>".utf8), part: "s")
    #expect(faults == row.faults.map { "s: \($0)" })
  }

  static let others = [
    Row(
      "swapped styles", "<styleSheet><fills count='0'/><fonts count='0'/></styleSheet>",
      "<fonts> stands behind <fills> in <styleSheet>"),
    Row(
      "a swapped font", "<font><i/><b/></font>", "<b> stands behind <i> in <font>"),
    Row(
      "a swapped border", "<border><right/><left/></border>",
      "<left> stands behind <right> in <border>"),
    Row(
      "a swapped look", "<xf><protection/><alignment/></xf>",
      "<alignment> stands behind <protection> in <xf>"),
    Row("a swapped piece", "<si><r><t/><rPr/></r></si>", "<rPr> stands behind <t> in <r>"),
    Row(
      "a swapped workbook",
      "<workbook><definedNames><definedName/></definedNames><sheets/></workbook>",
      "<sheets> stands behind <definedNames> in <workbook>", "<definedName> has no name",
      "<sheets> lacks <sheet>"),
    Row("a note without text", "<comment ref='A1' authorId='0'/>", "<comment> lacks <text>"),
  ]

  @Test(arguments: others)
  func `another part`(_ row: Row) throws {
    let faults = try SchemaOrder.faults(in: Array(row.xml.utf8), part: "p")
    #expect(faults == row.faults.map { "p: \($0)" })
  }

  @Test func `parts that do not fit together`() throws {
    var parts = try WrittenBook(EverythingPlan.plan).parts
    #expect(try SchemaOfBook.faults(in: parts) == [])
    func change(_ part: String, _ old: String, _ new: String) {
      let text = String(decoding: parts[part] ?? [], as: UTF8.self)
      #expect(text.contains(old))
      parts[part] = Array(text.replacing(old, with: new).utf8)
    }
    change("xl/worksheets/sheet2.xml", "dxfId=\"0\"", "dxfId=\"9\"")
    change("xl/worksheets/sheet2.xml", "<c r=\"A6\" t=\"s\"><v>", "<c r=\"A6\" t=\"s\"><v>9")
    change("xl/workbook.xml", "r:id=\"rId3\"", "r:id=\"rId33\"")
    change("xl/workbook.xml", "sheetId=\"3\"", "sheetId=\"2\"")
    parts["xl/stray.bin"] = []
    parts["xl/comments2.xml"] = nil
    let faults = try SchemaOfBook.faults(in: parts)
    for fault in [
      "<cfRule> has dxfId 9 of 1", "there is no text 9", "no relationship rId33",
      "sheets share their sheetId", "xl/stray.bin has no type", "no part ../comments",
    ] {
      #expect(faults.contains { $0.contains(fault) } || fault.hasPrefix("no part"), "\(faults)")
    }
  }
}
