import Foundation
import TestSupport
import Testing

@testable import Grid

/// LibreOffice under Vietnamese settings shows the same numbers in the same formats. Where it does
/// not, Excel decides, and the difference stands below with its reason.
struct OfficePeerTests {
  /// All that the tables have, but for fractions at which LibreOffice computes for hours: it tries
  /// every denominator, and does not look at the size of the number.
  static let rows = (Array(ShownNumbers.all) + Array(ShownDates.all)).filter { row in
    !(row.code.contains("?/") && row.literal.contains("E"))
      && !["?????????", "999999999", "?/0"].contains { row.code.contains($0) }
  }

  @Test(.enabled(if: Peer.office != nil, "LibreOffice is not installed"))
  func `LibreOffice shows the same`() throws {
    let office = try #require(Peer.office)
    let rows = Self.rows
    let folder = try TemporaryFolder()
    try folder.folder("profile")
    try folder.folder("profile/user")
    try folder.file("profile/user/registrymodifications.xcu", holding: Self.settings)
    let book = try folder.file("book.xlsx", bytes: Self.workbook(rows).bytes())
    _ = try office.output([
      "-env:UserInstallation=file://\(folder("profile"))", "--headless", "--convert-to",
      "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false", "--outdir", folder.path,
      book,
    ])

    let lines = try folder.text("book.csv").split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count >= rows.count)
    for (row, line) in zip(rows, lines) {
      let isExcused = OfficeDifferences.all.contains { _, rows in
        rows.contains { $0.code == row.code && $0.literal == row.literal }
      }
      guard !isExcused else { continue }
      let field = line.prefix { $0 != "\t" }
      #expect(Self.unquoted(field) == row.shown, "\(row.literal) in \(row.code)")
    }
  }

  private static func unquoted(_ field: Substring) -> String {
    guard field.hasPrefix("\"") else { return String(field) }
    return String(field.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }

  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
    xmlns:xs="http://www.w3.org/2001/XMLSchema" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
    <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" \
    oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>
    """

  /// One row a pair: the number in its format, and a mark that keeps rows with nothing to see.
  private static func workbook(_ rows: [ShownRow]) -> ZipBuilder {
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing("\"", with: "&quot;")
    }
    let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
    let formats = rows.enumerated().map {
      #"<numFmt numFmtId="\#($0 + 200)" formatCode="\#(escaped($1.code))"/>"#
    }
    let styles = rows.indices.map {
      #"<xf numFmtId="\#($0 + 200)" fontId="0" fillId="0" borderId="0" xfId="0" "#
        + #"applyNumberFormat="1"/>"#
    }
    let cells = rows.enumerated().map {
      #"<row r="\#($0 + 1)"><c r="A\#($0 + 1)" s="\#($0)"><v>\#($1.literal)</v></c>"#
        + #"<c r="B\#($0 + 1)" t="inlineStr"><is><t>x</t></is></c></row>"#
    }
    let changes = [
      "[Content_Types].xml": (
        "</Types>",
        """
        <Override PartName="/xl/styles.xml" ContentType="application/\
        vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
        """
      ),
      "xl/_rels/workbook.xml.rels": (
        "</Relationships>",
        """
        <Relationship Id="rId2" Target="styles.xml" Type="http://schemas.openxmlformats.org/\
        officeDocument/2006/relationships/styles"/></Relationships>
        """
      ),
    ]
    let entries = TinyWorkbook.entries.dropLast().map { entry in
      let name = String(decoding: entry.name, as: UTF8.self)
      let content = String(decoding: entry.content, as: UTF8.self)
      guard let (old, new) = changes[name] else { return entry }
      return ZipBuilder.Entry(name, content.replacing(old, with: new))
    }
    return ZipBuilder(
      entries + [
        .init(
          "xl/styles.xml",
          """
          <styleSheet \(main)><numFmts count="\(rows.count)">\(formats.joined())</numFmts>\
          <fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>\
          <fills count="1"><fill><patternFill patternType="none"/></fill></fills>\
          <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
          <cellXfs count="\(rows.count)">\(styles.joined())</cellXfs></styleSheet>
          """),
        .init(
          "xl/worksheets/sheet1.xml",
          #"<worksheet \#(main)><cols><col min="1" max="1" width="60" customWidth="1"/></cols>"#
            + "<sheetData>\(cells.joined())</sheetData></worksheet>"),
      ])
  }
}
