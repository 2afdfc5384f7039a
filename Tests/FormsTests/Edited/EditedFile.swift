import Grid
import TestSupport
import Vocabulary

/// Sheets that somebody has edited, as the file that a program makes of them.
struct EditedFile {
  enum Manner: CaseIterable, Sendable {
    /// Texts in the list of shared strings, as Excel writes them.
    case sharedTexts
    /// Texts in their cells.
    case inlineTexts
    /// "Strict Open XML Spreadsheet", with namespaces of its own.
    case strict
  }

  private let sheets: [EditedSheet]
  private let manner: Manner
  private let styles: EditedStyles
  private var numbers: [String: Int] = [:]
  private var texts: [String] = []

  init(_ sheets: [EditedSheet], _ manner: Manner = .sharedTexts) {
    self.sheets = sheets
    self.manner = manner
    styles = EditedStyles(sheets, font: nil)
  }

  static func bytes(of sheets: [EditedSheet], _ manner: Manner = .sharedTexts) -> [UInt8] {
    var file = EditedFile(sheets, manner)
    return file.book.zip.bytes()
  }

  private var book: BookDrawing {
    mutating get {
      let parts = sheets.map { sheet in
        BookDrawing.Sheet(
          "name='\(Self.escaped(sheet.name))' state='\(sheet.state.rawValue)'",
          xml: BookDrawing.worksheet(content(of: sheet)))
      }
      var book = BookDrawing(sheets: parts)
      if manner != .inlineTexts {
        book.texts = texts.map { "<si><t xml:space='preserve'>\($0)</t></si>" }.joined()
      }
      book.styles = styles.xml
      guard manner == .strict else { return book }
      return book.rewriting { _, xml in
        Array(
          xml.replacing(BookDrawing.main, with: BookDrawing.strictMain)
            .replacing(BookDrawing.office, with: BookDrawing.strictOffice).utf8)
      }
    }
  }

  private mutating func content(of sheet: EditedSheet) -> String {
    let rows = Dictionary(grouping: sheet.cells.sorted { $0.key < $1.key }, by: \.key.row)
    let lines = rows.sorted { $0.key < $1.key }.map { number, cells in
      let hidden = sheet.hiddenRows.contains(number) ? " hidden='1'" : ""
      return "<row r='\(number)'\(hidden)>\(cells.map { cell($0.key, $0.value) }.joined())</row>"
    }
    let merges = sheet.merges.map { "<mergeCell ref='\($0)'/>" }.joined()
    return "<sheetData>\(lines.joined())</sheetData>"
      + (merges.isEmpty ? "" : "<mergeCells>\(merges)</mergeCells>")
  }

  private mutating func cell(_ address: CellAddress, _ cell: EditedCell) -> String {
    let start = "<c r='\(address)' s='\(styles.number(of: cell.look))'"
    let formula = cell.formula.map { "<f>\(Self.escaped($0))</f>" } ?? ""
    switch cell.content {
    case .nothing: return "\(start)>\(formula)</c>"
    case .number(let digits): return "\(start)>\(formula)<v>\(digits)</v></c>"
    case .error(let text): return "\(start) t='e'>\(formula)<v>\(text)</v></c>"
    case .text(let text):
      let escaped = Self.escaped(text)
      if manner == .inlineTexts {
        return "\(start) t='inlineStr'><is><t xml:space='preserve'>\(escaped)</t></is></c>"
      }
      return "\(start) t='s'><v>\(number(of: escaped))</v></c>"
    }
  }

  private mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    texts.append(text)
    numbers[text] = texts.count - 1
    return texts.count - 1
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&apos;")
  }
}

extension EditedStyles {
  /// The content of `<styleSheet>`.
  fileprivate var xml: String {
    let styles = tables.styles
    let fonts = styles.fonts.map { font in
      "<font>\(font.isStruckThrough ? "<strike/>" : "")<sz val='11'/>"
        + "<name val='\(font.name ?? "Times New Roman")'/></font>"
    }
    let formats = styles.styles.map { style in
      "<xf numFmtId='\(style.numberFormatID)' fontId='\(style.fontIndex)' fillId='0' borderId='0'"
        + " xfId='0' applyNumberFormat='1' applyFont='1'/>"
    }
    return """
      <fonts count='\(fonts.count)'>\(fonts.joined())</fonts>\
      <fills count='2'><fill><patternFill patternType='none'/></fill>\
      <fill><patternFill patternType='gray125'/></fill></fills>\
      <borders count='1'><border/></borders>\
      <cellStyleXfs count='1'><xf numFmtId='0' fontId='0' fillId='0' borderId='0'/></cellStyleXfs>\
      <cellXfs count='\(formats.count)'>\(formats.joined())</cellXfs>
      """
  }
}
