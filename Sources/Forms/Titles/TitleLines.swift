internal import Vietnamese

/// The lines above a table: which of them name it, which say to what letter it belongs.
struct TitleLines {
  /// "Biểu mẫu 1", "Phụ lục 2"; nil where no line is such a name with a number.
  let printedName: String?
  /// The lines that say what the table is about, as one; empty where there are none.
  let title: String
  /// The first line that is a title at all, of this table or of the whole form.
  let firstTitle: String?
  /// "(Kèm theo Báo cáo số …)".
  let letter: String?
  /// "triệu đồng", where a line above the table says in what all its figures are measured.
  let unit: String?

  /// `lines` are rows of the sheet, each with the texts of its cells.
  init(_ lines: [[Wording]]) {
    var entries = TitleEntry.entries(of: lines)
    Letterhead.mark(&entries)
    let titles = entries.filter { $0.kind == .title }
    firstTitle = titles.first?.text
    letter = entries.first { $0.kind == .letter }?.text
    unit = entries.last { $0.kind == .unit }.flatMap { Self.unit(in: $0.text) }
    let named = entries.last { $0.kind == .numberedName }
    printedName = named?.text
    // The name may stand beside the title, in the corner of the page.
    let below = titles.filter { $0.line >= named?.line ?? 0 }
    // Some offices print it below the title.
    title = below.isEmpty ? titles.last?.text ?? "" : below.map(\.text).joined(separator: " ")
  }

  private static func unit(in text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let unit = text[text.index(after: colon)...].prefix { $0 != ")" }
    return unit.isEmpty ? nil : String(unit).trimmed
  }
}

/// One printed line among those above a table.
struct TitleEntry {
  /// Among the rows of the sheet.
  let line: Int
  private(set) var text: String
  var kind: TitleKind
  /// Whether it may be the name of who sends a document.
  private(set) var namesOffice: Bool

  /// In reading order. A cell may hold several printed lines, and a line may run on in the next row.
  static func entries(of lines: [[Wording]]) -> [TitleEntry] {
    var entries: [TitleEntry] = []
    for (index, cells) in lines.enumerated() {
      for cell in cells {
        for (text, parts) in zip(cell.printedLines, cell.titles) {
          if let last = entries.indices.last, entries[last].isOpen, cells.count == 1 {
            entries[last].runOn(in: text)
          } else {
            entries += parts.map { TitleEntry(line: index, $0) }
          }
        }
      }
    }
    return entries
  }

  private init(line: Int, _ part: Part) {
    self.line = line
    (text, kind, namesOffice) = (part.text, part.kind, part.namesOffice)
  }

  private mutating func runOn(in rest: String) {
    text += " " + rest
    namesOffice = Letterhead.namesOffice(text)
  }

  /// A printed line, or a part of it.
  struct Part {
    let text: String
    let kind: TitleKind
    let namesOffice: Bool

    init(_ text: String, _ kind: TitleKind) {
      (self.text, self.kind) = (text, kind)
      namesOffice = Letterhead.namesOffice(text)
    }
  }

  /// "Biểu 1: Tình hình thu chi" is a name and a title.
  static func named(_ text: String) -> [Part] {
    let kind = TitleKind(text)
    guard kind == .title, text.utf8.count <= 400, mayBeNamed(text) else {
      return [Part(text, kind)]
    }
    for place in text.indices.prefix(40) where ":.-–—".contains(text[place]) {
      let rest = text[text.index(after: place)...]
      guard rest.first == " " else { continue }
      let name = String(text[..<place]).trimmed
      guard TitleKind(name) == .numberedName else { continue }
      return [Part(name, .numberedName), Part(String(rest).trimmed, .title)]
    }
    return [Part(text, kind)]
  }

  /// By the first letters of the words that forms are named with: "Biểu", "Mẫu", "Phụ lục". The dashes
  /// of print begin with the byte E2.
  private static func mayBeNamed(_ text: String) -> Bool {
    text.begins(withLetterOf: "bmp".utf8)
      && text.utf8.contains { ":.-".utf8.contains($0) || $0 == 0xE2 }
  }

  /// Whether its parenthesis is closed in a later line.
  private var isOpen: Bool {
    text.utf8.first == UInt8(ascii: "(") && !text.utf8.contains(UInt8(ascii: ")"))
      && text.utf8.count <= 1_000
  }
}
