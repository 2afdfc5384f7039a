/// A workbook drawn in a test: the test says what is odd about it, the rest is ordinary.
///
///     BookDrawing(cells: "<c r='A1'><v>9</v></c>")
///     BookDrawing(rows: "<row r='7'><c t='s'><v>0</v></c></row>", texts: "<si><t>Sở</t></si>")
package struct BookDrawing: Sendable {
  package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  package static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  package static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  package static let strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  /// The part of the first sheet.
  package static let sheetPart = "xl/worksheets/sheet1.xml"

  package struct Sheet: Sendable {
    /// The attributes of its `<sheet>` but for `sheetId` and `r:id`.
    package var attributes: String
    /// Its part; nil where there is none.
    package var xml: String?
    /// The last word of its relationship's type.
    package var type = "worksheet"

    package init(_ attributes: String, xml: String?, type: String = "worksheet") {
      self.attributes = attributes
      self.xml = xml
      self.type = type
    }
  }

  package var sheets: [Sheet]
  /// What stands in `<workbook>` before its list of sheets.
  package var beforeSheets = ""
  /// What stands there behind it.
  package var afterSheets = ""
  /// The content of `<sst>`; nil for no such part.
  package var texts: String?
  /// The content of `<styleSheet>`; nil for no such part.
  package var styles: String?
  /// More relationships of the workbook.
  package var moreRelationships = ""
  /// Parts instead of those drawn above, or beside them; nil takes one away.
  private var changes: [(name: String, entry: ZipBuilder.Entry?)] = []

  package init(sheets: [Sheet]) {
    self.sheets = sheets
  }

  /// One sheet, its XML as it is.
  package init(sheet xml: String, texts: String? = nil, styles: String? = nil) {
    sheets = [Sheet("name='Biểu mẫu 1'", xml: xml)]
    self.texts = texts
    self.styles = styles
  }

  /// One sheet with this in its `<worksheet>`.
  package init(inSheet content: String, texts: String? = nil, styles: String? = nil) {
    self.init(sheet: Self.worksheet(content), texts: texts, styles: styles)
  }

  /// One sheet with these rows.
  package init(rows: String, texts: String? = nil, styles: String? = nil) {
    self.init(inSheet: "<sheetData>\(rows)</sheetData>", texts: texts, styles: styles)
  }

  /// One sheet with these cells in row 1.
  package init(cells: String, texts: String? = nil, styles: String? = nil) {
    self.init(rows: "<row r='1'>\(cells)</row>", texts: texts, styles: styles)
  }

  package func with(_ change: (inout BookDrawing) -> Void) -> BookDrawing {
    var copy = self
    change(&copy)
    return copy
  }

  // MARK: Parts

  package static func worksheet(_ content: String) -> String {
    "<worksheet xmlns='\(main)' xmlns:r='\(office)'>\(content)</worksheet>"
  }

  /// `list`: id, type, target; the type is a whole one where it has a colon in it.
  package static func relationships(_ list: [(id: String, type: String, target: String)]) -> String
  {
    let all = list.map { id, type, target in
      let type = type.contains(":") ? type : "\(office)/\(type)"
      return "<Relationship Id='\(id)' Type='\(type)' Target='\(target)'/>"
    }
    return relationships(all.joined())
  }

  package static func relationships(_ content: String) -> String {
    """
    <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
    \(content)</Relationships>
    """
  }

  /// The part says this instead, or is taken away; a part that was not there is added.
  package func part(_ name: String, _ content: String?) -> BookDrawing {
    part(name, bytes: content.map { Array($0.utf8) })
  }

  package func part(_ name: String, bytes: [UInt8]?) -> BookDrawing {
    with { $0.changes.append((name, bytes.map { ZipBuilder.Entry(name, $0) })) }
  }

  /// The part is made of pieces that repeat, however long that makes it.
  package func part(_ name: String, _ pieces: [Deflate.Piece]) -> BookDrawing {
    with { $0.changes.append((name, .repeating(name, pieces))) }
  }

  /// The part lies under another name; nothing that leads to it follows.
  package func moved(_ name: String, to other: String) -> BookDrawing {
    let content = entries.first { $0.name == Array(name.utf8) }?.content
    return part(name, bytes: nil).part(other, bytes: content ?? [])
  }

  /// Every part of XML goes through this.
  package func rewriting(_ rewrite: (_ name: String, _ xml: String) -> [UInt8]) -> BookDrawing {
    entries.reduce(self) { book, entry in
      let name = String(decoding: entry.name, as: UTF8.self)
      return book.part(name, bytes: rewrite(name, String(decoding: entry.content, as: UTF8.self)))
    }
  }

  package var zip: ZipBuilder { ZipBuilder(entries) }

  package var entries: [ZipBuilder.Entry] {
    var entries = Array(TinyWorkbook.entries.prefix(2))
    entries.append(.init("xl/workbook.xml", workbook))
    entries.append(.init("xl/_rels/workbook.xml.rels", workbookRelationships))
    for (index, sheet) in sheets.enumerated() {
      if let xml = sheet.xml { entries.append(.init(sheetName(index), xml)) }
    }
    if let texts {
      entries.append(.init("xl/sharedStrings.xml", "<sst xmlns='\(Self.main)'>\(texts)</sst>"))
    }
    if let styles {
      entries.append(
        .init("xl/styles.xml", "<styleSheet xmlns='\(Self.main)'>\(styles)</styleSheet>"))
    }
    for change in changes {
      let index = entries.firstIndex { $0.name == Array(change.name.utf8) }
      switch (index, change.entry) {
      case (let index?, let entry?): entries[index] = entry
      case (let index?, nil): entries.remove(at: index)
      case (nil, let entry?): entries.append(entry)
      case (nil, nil): break
      }
    }
    return entries
  }

  private func sheetName(_ index: Int) -> String { "xl/worksheets/sheet\(index + 1).xml" }

  private var workbook: String {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet \(sheet.attributes) sheetId='\(index + 1)' r:id='rId\(index + 1)'/>"
    }
    return """
      <workbook xmlns='\(Self.main)' xmlns:r='\(Self.office)'>\(beforeSheets)\
      <sheets>\(list.joined())</sheets>\(afterSheets)</workbook>
      """
  }

  private var workbookRelationships: String {
    var list = sheets.enumerated().map { index, sheet in
      ("rId\(index + 1)", sheet.type, "worksheets/sheet\(index + 1).xml")
    }
    if texts != nil { list.append(("rIdT", "sharedStrings", "sharedStrings.xml")) }
    if styles != nil { list.append(("rIdS", "styles", "styles.xml")) }
    return Self.relationships(list)
      .replacing("</Relationships>", with: "\(moreRelationships)</Relationships>")
  }
}

/// A text in UTF-16, with the mark at its beginning that tells which end comes first.
package func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
  ("\u{FEFF}" + text).utf16.flatMap { unit in
    bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
  }
}
