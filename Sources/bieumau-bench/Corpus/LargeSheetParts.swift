/// The parts around the rows of the large sheet.
enum LargeSheetParts {
  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  static func sheetHead(range: String) -> String {
    declaration + "<worksheet xmlns=\"\(main)\"><dimension ref=\"\(range)\"/><sheetViews>"
      + "<sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>"
      + "<sheetFormatPr defaultRowHeight=\"15\"/><sheetData>"
  }

  static let sheetTail =
    "</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\""
    + " header=\"0.3\" footer=\"0.3\"/></worksheet>"

  static func strings(_ items: String, uses: Int, unique: Int) -> String {
    declaration
      + "<sst xmlns=\"\(main)\" count=\"\(uses)\" uniqueCount=\"\(unique)\">\(items)</sst>"
  }

  /// All others, in the order in which Excel writes them.
  static let small: [(name: String, text: String)] = [
    ("[Content_Types].xml", contentTypes),
    ("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
    ("xl/workbook.xml", workbook),
    (
      "xl/_rels/workbook.xml.rels",
      relationships([
        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
        ("rId3", "sharedStrings", "sharedStrings.xml"),
      ])
    ),
    ("xl/styles.xml", styles),
  ]

  private static let contentTypes =
    declaration + "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\""
    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + [
      ("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles"),
      ("sharedStrings", "sharedStrings"),
    ].map { "<Override PartName=\"/xl/\($0).xml\" ContentType=\"\(types).\($1)+xml\"/>" }.joined()
    + "</Types>"

  private static func relationships(
    _ list: [(id: String, type: String, target: String)]
  ) -> String {
    let items = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return declaration
      + "<Relationships xmlns=\"\(package)/relationships\">\(items.joined())</Relationships>"
  }

  private static let workbook =
    declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
    + "<sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"

  /// Style 1 is a date, style 2 a percent.
  private static let styles =
    declaration + "<styleSheet xmlns=\"\(main)\">"
    + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    + "</cellStyleXfs><cellXfs count=\"3\">"
    + [0, 14, 10].map {
      "<xf numFmtId=\"\($0)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
        + " applyNumberFormat=\"1\"/>"
    }.joined()
    + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
    + "</cellStyles></styleSheet>"
}
