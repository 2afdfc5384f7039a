/// The smallest workbook Excel opens: one sheet, one cell.
package enum TinyWorkbook {
  package static let sheet = """
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
    <row r="1"><c r="A1" t="inlineStr"><is><t>Số liệu</t></is></c></row></sheetData></worksheet>
    """

  package static let entries: [ZipBuilder.Entry] = [
    .init(
      "[Content_Types].xml",
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\
      application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\
      application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
      """),
    .init(
      "_rels/.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Target="xl/workbook.xml" Type="\
      http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
      </Relationships>
      """),
    .init(
      "xl/workbook.xml",
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\
      http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
      <sheet name="Biểu mẫu 1" sheetId="1" r:id="rId1"/></sheets></workbook>
      """),
    .init(
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="\
      http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>\
      </Relationships>
      """),
    .init("xl/worksheets/sheet1.xml", sheet),
  ]

  package static var zip: ZipBuilder { ZipBuilder(entries) }

  /// The workbook with more entries behind its own.
  package static func with(_ more: ZipBuilder.Entry...) -> ZipBuilder {
    ZipBuilder(entries + more)
  }

  /// The workbook with its sheet's entry changed.
  package static func withSheet(_ change: (inout ZipBuilder.Entry) -> Void) -> ZipBuilder {
    var zip = zip
    change(&zip.entries[4])
    return zip
  }
}
