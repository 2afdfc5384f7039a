import Grid
import TestSupport
import Vocabulary

@testable import SheetPatching

/// Sheets as odd as XML and the format allow, the same for the same seed.
struct RandomSheet {
  private var random: SeededRandom
  /// `x:` or nothing.
  private let prefix: String
  /// The numbers of shared formulas used so far.
  private var groups = 0

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    prefix = Bool.random(using: &random) ? "" : "x:"
  }

  private mutating func chance(_ one: Int, of many: Int) -> Bool {
    Int.random(in: 0..<many, using: &random) < one
  }

  private mutating func one<Item>(of items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &random)]
  }

  // MARK: The sheet

  mutating func xml(declaring encoding: String?) -> String {
    let namespace = one(of: [BookDrawing.main, BookDrawing.strictMain])
    let declared = prefix.isEmpty ? "xmlns=\"\(namespace)\"" : "xmlns:x='\(namespace)'"
    var xml = encoding.map { "<?xml version=\"1.0\" encoding='\($0)'?>" } ?? ""
    xml += noise() + "<\(prefix)worksheet \(declared)>" + noise()
    if chance(1, of: 2) { xml += "<\(prefix)dimension ref='A1:C3'/>" }
    if chance(1, of: 2) {
      xml += "<\(prefix)cols><\(prefix)col min='2' max='4' style='1'/></\(prefix)cols>"
    }
    xml += sheetData()
    if chance(1, of: 2) {
      xml += "<\(prefix)mergeCells><\(prefix)mergeCell ref='E1:F2'/></\(prefix)mergeCells>"
    }
    return xml + noise() + "</\(prefix)worksheet>" + noise()
  }

  private mutating func sheetData() -> String {
    if chance(1, of: 12) { return "" }
    if chance(1, of: 12) { return "<\(prefix)sheetData\(blank())/>" }
    var numbers = (1...6).filter { _ in chance(2, of: 3) }
    if chance(1, of: 4) { numbers.shuffle(using: &random) }
    if chance(1, of: 4), let number = numbers.first { numbers.append(number) }
    let saysNumbers = chance(3, of: 4)
    let rows = numbers.map { row($0, saysNumber: saysNumbers || chance(1, of: 3)) }
    return "<\(prefix)sheetData>" + noise() + rows.joined() + "</\(prefix)sheetData>"
  }

  private mutating func row(_ number: Int, saysNumber: Bool) -> String {
    var attributes = saysNumber ? ["r='\(number)'"] : []
    if chance(1, of: 3) { attributes.append("spans=\"2:4\"") }
    if chance(1, of: 4) { attributes += ["s='1'", "customFormat='1'"] }
    if chance(1, of: 40) { attributes = ["r='\(one(of: ["0", "x", "1048577"]))'"] }
    let tag = tag("row", attributes)
    if chance(1, of: 6) { return tag + "/>" + noise() }
    var columns = (1...6).filter { _ in chance(1, of: 2) }
    if chance(1, of: 6) { columns.shuffle(using: &random) }
    if chance(1, of: 8), let column = columns.first { columns.append(column) }
    let cells = columns.map { cell($0, number, saysPlace: chance(3, of: 4)) }
    return tag + ">" + noise() + cells.joined() + "</\(prefix)row>" + noise()
  }

  private mutating func cell(_ column: Int, _ row: Int, saysPlace: Bool) -> String {
    let place = CellAddress(row: row, column: column)?.description ?? ""
    var attributes = saysPlace ? ["r=\"\(place)\""] : []
    if chance(1, of: 30) { attributes = ["r='\(one(of: ["A0", "?", "A2", "B1"]))'"] }
    if chance(1, of: 3) { attributes.append("s='\(one(of: ["0", "1", "2"]))'") }
    let (type, content) = value()
    if let type { attributes.append("t='\(type)'") }
    let tag = tag("c", attributes)
    if content.isEmpty, chance(1, of: 2) { return tag + "/>" + noise() }
    return tag + ">" + content + "</\(prefix)c>" + noise()
  }

  private mutating func value() -> (type: String?, content: String) {
    let v = ("<\(prefix)v>", "</\(prefix)v>")
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return (nil, "")
    case 1: return ("b", v.0 + "1" + v.1)
    case 2: return ("inlineStr", "<\(prefix)is><\(prefix)t>Số &#273;</\(prefix)t></\(prefix)is>")
    case 3: return ("str", v.0 + "<![CDATA[a<b]]>" + v.1)
    case 4: return (nil, formula() + v.0 + "7" + v.1)
    case 5: return ("e", v.0 + "#N/A" + v.1)
    default: return (one(of: [nil, "n"]), v.0 + "\(Int.random(in: 0...99, using: &random))" + v.1)
    }
  }

  private mutating func formula() -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "<\(prefix)f>A1&amp;\"x\"</\(prefix)f>"
    case 1:
      groups += 1
      return "<\(prefix)f t='shared' ref='A1:F6' si='\(groups % 2)'>A1*2</\(prefix)f>"
    case 2: return "<\(prefix)f si='\(groups % 2)' t='shared'/>"
    default: return "<\(prefix)f ca='1'>NOW()</\(prefix)f>"
    }
  }

  // MARK: How it is written

  private mutating func tag(_ name: String, _ attributes: [String]) -> String {
    var tag = "<\(prefix)\(name)"
    for attribute in attributes.shuffled(using: &random) { tag += blank() + attribute }
    if chance(1, of: 10) { tag += " " }
    return tag
  }

  private mutating func blank() -> String { one(of: [" ", " ", " ", "\n", "  ", "\t"]) }

  /// What stands between elements and says nothing.
  private mutating func noise() -> String {
    if chance(2, of: 3) { return "" }
    return one(of: ["\n", "  ", "<!-- <c r='A1'/> -->", "<?p <row r='1'>?>", "\r\n\t"])
  }

  // MARK: Changes

  /// Some, of cells inside and around what the sheet has.
  mutating func changes() -> [CellAddress: CellChange] {
    var changes: [CellAddress: CellChange] = [:]
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      guard
        let address = CellAddress(
          row: Int.random(in: 1...8, using: &random), column: Int.random(in: 1...8, using: &random))
      else { continue }
      changes[address] = CellChange(content())
    }
    return changes
  }

  private mutating func content() -> CellChange.Content {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: .blank
    case 1: .boolean(chance(1, of: 2))
    case 2: .text(one(of: ["", " Đạt ", "a<b>&\"'", "_x0041_", "dòng\nhai"]))
    default: .number(StoredNumber(trusted: one(of: ["0", "-1.5", "99.97", "1E+20"])))
    }
  }
}
