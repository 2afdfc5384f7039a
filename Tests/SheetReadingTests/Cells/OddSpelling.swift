import TestSupport

/// Rows and texts in the spellings of careful, careless and malicious writers.
///
/// Where `gap` stands, a blank may be written or left out, and XML knows no difference. The readers
/// that go by bytes take no element with a blank there, so that both ways of reading can be compared.
struct OddSpelling {
  static let gap = "\u{E000}"

  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func rows(_ count: Int) -> String {
    (1...count).map { row($0) }.joined()
  }

  mutating func texts(_ count: Int) -> String {
    (0..<count).map { _ in text() }.joined()
  }

  // MARK: Rows and cells

  private mutating func row(_ number: Int) -> String {
    var attributes = oneIn(4) ? "" : " r=\"\(number)\""
    if oneIn(40) { attributes = pick([" r='0'", " r='x'", " r=''", " r=' 7 '", " r='1048577'"]) }
    if oneIn(40) { attributes += pick(Self.declarations) }
    let cells = (1...12).map { cell(row: number, column: $0) }.joined(separator: between())
    let row = "<row\(attributes)>\(between())\(cells)</row>"
    return oneIn(60) ? row + cell(row: number, column: 3) : row
  }

  private static let declarations = [
    " xmlns=\"urn:nobody\"", " xmlns=\"\"", " xmlns=\"\(BookDrawing.strictMain)\"",
    " xmlns:x=\"urn:x\"",
  ]

  private mutating func cell(row: Int, column: Int) -> String {
    let name = oneIn(80) ? "x:c" : "c"
    let declaration = name == "c" ? "" : " xmlns:x=\"\(BookDrawing.main)\""
    var attributes = [address(row, column), style(), type()].compactMap { $0 }
    if oneIn(3) { attributes.shuffle(using: &random) }
    if oneIn(30) { attributes.append(pick(["cm=\"1\"", "xml:space=\"preserve\"", "R=\"A1\""])) }
    let blank = oneIn(30) ? pick(["  ", "\n", "\t"]) : " "
    let tag = "<\(name)\(declaration)\(attributes.map { blank + $0 }.joined())\(Self.gap)"
    if oneIn(6) { return tag + "/>" }
    return "\(tag)>\(content())</\(name)>"
  }

  private mutating func address(_ row: Int, _ column: Int) -> String? {
    if oneIn(4) { return nil }
    let letter = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"][column - 1]
    let usual = "\(letter)\(row)"
    let odd = [
      usual.lowercased(), "\(letter)\(row + 1)", "A\(row)", "XFD\(row)", "XFE1", "A0", "", "A01",
      "$A$\(row)", " A1", "7", "AAAAAAAAAAAAAAA9", "A99999999999999999999",
    ]
    return attribute("r", oneIn(30) ? pick(odd) : usual)
  }

  private mutating func style() -> String? {
    if oneIn(2) { return nil }
    let odd = ["9", "-1", "+1", "007", " 1", "x", "", "65536", "99999999999999999999"]
    return attribute("s", oneIn(20) ? pick(odd) : pick(["0", "1", "2"]))
  }

  private mutating func type() -> String? {
    if oneIn(4) { return nil }
    return attribute(
      "t", oneIn(12) ? pick(["", "z", "S", "STR", "n ", "inline"]) : pick(Self.types))
  }

  static let types = ["n", "s", "s", "str", "b", "e", "d", "inlineStr"]

  private mutating func attribute(_ name: String, _ value: String) -> String {
    switch random.next() % 40 {
    case 0: "\(name)='\(value)'"
    case 1: "\(name) = \"\(value)\""
    case 2 where !value.isEmpty:
      "\(name)=\"&#\(value.unicodeScalars.first?.value ?? 0);\(value.dropFirst())\""
    default: "\(name)=\"\(value)\""
    }
  }

  private mutating func content() -> String {
    let value = pick(Self.values)
    switch random.next() % 40 {
    case 0: return ""
    case 1: return "<v/>"
    case 2: return "<v xml:space=\"preserve\">\(value)</v>"
    case 3: return "<f>A1&amp;B1</f><v>\(value)</v>"
    case 4: return "<v>\(value)</v><f>A1</f>"
    case 5: return "<v>\(value)</v><v>\(pick(Self.values))</v>"
    case 6: return "<is><t>\(value)</t></is>"
    case 7: return "<is><r><rPr><b/></rPr><t>\(value)</t></r><r><t>b</t></r></is>"
    case 8: return " <v>\(value)</v>"
    case 9: return "<v>\(value)</v> "
    case 10: return "<!-- --><v>\(value)</v>"
    case 11: return "<v xmlns=\"urn:nobody\">\(value)</v>"
    default: return "<v>\(value)</v>"
    }
  }

  private mutating func between() -> String {
    oneIn(20) ? pick([" ", "\n  ", "rác", "<!-- <c><v>1</v></c> -->", "<?x <c?>", "<new/>"]) : ""
  }

  // MARK: Texts

  private mutating func text() -> String {
    let value = pick(Self.values)
    let gap = Self.gap
    switch random.next() % 20 {
    case 0: return "<si\(gap)/>"
    case 1: return "<si\(gap)><t/></si>"
    case 2: return "<si\(gap)></si>"
    case 3: return "<si\(gap)><t>\(value)</t><t>\(value)</t></si>"
    case 4: return "<si\(gap)><r><t>\(value)</t></r><r><rPr><i/></rPr><t>\(value)</t></r></si>"
    case 5: return "<si\(gap)><t>\(value)</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>"
    case 6: return "<si\(gap)><t xml:space='preserve'>\(value)</t></si>"
    case 7: return "\(between())<si\(gap)><t >\(value)</t></si>"
    case 8: return "<si\(gap)><t>\(value)\(String(repeating: value, count: 2_000))</t></si>"
    case 9...12: return "<si\(gap)><t xml:space=\"preserve\"> \(value)\n</t></si>"
    default: return "<si\(gap)><t>\(value)</t></si>"
    }
  }

  // MARK: Values

  static let values = [
    "0", "1", "2", "3", "12", "17", "44824", "9.50", "-0.25", "1E-2", "99.969999999999999", "007",
    "+5", ".5", "5.", "1E400", "NaN", "1,5", "1.144", " 5 ", "5\n", "\t7", "", " ", "0x1F", "TRUE",
    "false", "on", "-1", "99999999999999999999", "#N/A", "2022-09-20", "2022-09-20T10:30:00Z",
    "10:30", "Số liệu", "a&amp;b", "&#49;", "&#x1EA1;&#7909;", "&lt;v&gt;", "<![CDATA[7]]>",
    "<![CDATA[<v>]]>", "a]b", "a]]b", "a]] >b", "_x0041_", "_x000D_", "_x005F_x0041_", "_x41_",
    "&#95;x0041_", "_&#x78;0041_", "\u{FFFD}", "\u{FEFF}1", "\u{FF11}", "\u{F0000}", "a\rb",
    "a\r\nb", "1\r", "&#13;", "&#10;", "1<!---->2", "1<?x?>2", "x<b>y</b>z", "\u{7F}", "\"'>",
  ]

  /// Whoever writes these has written no XML.
  static let broken = [
    "]]>", "a]]>b", "\u{FFFE}", "a\u{FFFF}", "\u{1}", "&", "&nbsp;", "&#0;", "&#xFFFE;",
    "&#x110000;",
    "&#99999999999999999999999999999999999999;", "<", "</c>", "<v>", "&amp", "<![CDATA[",
  ]

  // MARK: Chance

  private mutating func oneIn(_ count: UInt64) -> Bool { random.next() % count == 0 }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int(random.next() % UInt64(choices.count))]
  }
}
