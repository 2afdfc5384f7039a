import TestSupport
import Testing

@testable import Grid

struct FormulaParserTests {
  @Test(arguments: [
    ("1+2*3", "(1 + (2 * 3))"), ("1*2+3", "((1 * 2) + 3)"), ("1-2-3", "(1 - 2 - 3)"),
    ("2^3^2", "(2 ^ 3 ^ 2)"), ("-2^2", "(-2 ^ 2)"), ("2^-1", "(2 ^ -1)"), ("-5%", "-5%"),
    ("1&2=3", "((1 & 2) = 3)"), ("1+2&3", "((1 + 2) & 3)"), ("1=2<3", "(1 = 2 < 3)"),
    ("--1", "--1"), ("-+-1", "--1"), ("---1", "-1"), ("+1", "+1"), ("(1)", "1"), ("((1))", "1"),
    ("(1+2)*3", "(+(1 + 2) * 3)"), ("5%%", "5%%"), ("5 %", "5%"), ("SUM()", "SUM()"),
    ("SUM(1,2)", "SUM(1, 2)"), ("IF(1,,2)", "IF(1, , 2)"), ("IF(,)", "IF(, )"),
    (" SUM( 1 , 2 ) ", "SUM(1, 2)"), ("A1:B2", "A1:B2"), ("'Q 1'!A1", "Q 1!A1"),
    ("Sheet1!Tên", "Sheet1!Tên"), ("{1,2;\"a\",-3}", "{}"), ("(A1,B2)", "{A1 B2}"),
    ("A1:B9 B:B", "{A1:B9 B1:B1048576}"), ("A1,B2", "{A1 B2}"),
    ("SUM(A1:B9 B2:C3)", "SUM({A1:B9 B2:C3})"),
    ("A1:INDEX(B:B,1)", "..."), ("A1#", "..."), ("@A1", "{A1}"), ("Bảng[Số]+1", "(... + 1)"),
    ("A1 + B1", "(A1 + B1)"), ("1 < 2", "(1 < 2)"),
  ])
  func `signs bind as in Excel`(_ formula: String, _ tree: String) throws {
    #expect(try #require(FormulaExpression(formula)).drawn == tree)
  }

  @Test(arguments: [
    "", " ", "1+", "*1", "1 2", "(1", "1)", "SUM(1", "SUM(1,,", "()", "(,1)", "{1", "{A1}",
    ",",
    "%", "A1:", ":A1", "1:2:3:", "=1", "(1))", "1%2", "SUM(1 2)", "@", "TRUE FALSE",
  ])
  func `what is no formula has no tree`(_ formula: String) {
    #expect(FormulaExpression(formula) == nil)
  }

  @Test(arguments: ["(", "SUM(", "-(", "1+(", "@", "IF(1,"])
  func `only so many are within each other`(_ opening: String) {
    func nested(_ count: Int) -> String {
      let closing = opening.contains("(") ? String(repeating: ")", count: count) : ""
      return String(repeating: opening, count: count) + "1" + closing
    }
    #expect(FormulaExpression(nested(64)) != nil)
    #expect(FormulaExpression(nested(FormulaLimits.nesting)) == nil)
    #expect(FormulaExpression(nested(2_000)) == nil)
  }

  @Test(arguments: ["1+", "-", "A1&", "2^", "1=", "+", "1*2+"])
  func `a long formula is no deep one`(_ piece: String) {
    let formula = String(repeating: piece, count: 2_000) + "1"
    #expect(FormulaExpression(formula) != nil)
  }

  @Test func `any bytes are a formula or none`() {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "A1", "$B$2", "C:C", "1:3", "SUM(", "IF(", ")", "(", ",", ":", "!", "'", "\"", "[", "]", "{",
      "}", "+", "-", "%", "^", "#", "#REF!", "#N/A", " ", "@", "1", ".5", "E", "ổ", "Bảng[",
      "Q1:Q4!",
      "'Q 1'!", "TRUE", "=", "<", ">", ";", "&", "\u{0}", "\u{10FFFF}",
    ]
    var understood = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...9, using: &random)
      let bytes = (0..<count).flatMap { _ in
        Int.random(in: 0..<30, using: &random) == 0
          ? [UInt8.random(in: .min ... .max, using: &random)]
          : Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
      if FormulaExpression(String(decoding: bytes, as: UTF8.self)) != nil { understood += 1 }
    }
    // Were none of them a formula, nothing would have been tried.
    #expect(understood > 500)
  }

  @Test func `what Excel writes is understood`() {
    for seed in 0..<2_000 {
      var generator = FormulaGenerator(seed: UInt64(seed), rows: 1...99, columns: 1...99)
      let formula = generator.formula()
      // Names that Excel itself would refuse are among them, and rows in place of cells.
      guard !formula.contains("?"), !formula.contains("!$"), !formula.contains("[]") else {
        continue
      }
      #expect(FormulaExpression(formula) != nil, "\(formula)")
    }
  }
}

extension FormulaExpression {
  /// The tree as a line, with parentheses around what belongs together.
  fileprivate var drawn: String {
    switch self {
    case .value(let value): DrawnBook.spelled(value)
    case .area(let area): (area.sheet.map { $0 + "!" } ?? "") + "\(area.range)"
    case .name(let name, let sheet): (sheet.map { $0 + "!" } ?? "") + name
    case .chain(let first, let links):
      "(\(first.drawn)\(links.map { " \($0.sign.drawn) \($0.operand.drawn)" }.joined()))"
    case .negated(let inner): "-\(inner.drawn)"
    case .signed(let inner): "+\(inner.drawn)"
    case .percent(let inner): "\(inner.drawn)%"
    case .call(let name, let arguments):
      "\(name)(\(arguments.map(\.drawn).joined(separator: ", ")))"
    case .omitted: ""
    case .uncomputed(let parts): "{\(parts.map(\.drawn).joined(separator: " "))}"
    case .elsewhere: "..."
    }
  }
}

extension FormulaOperator {
  fileprivate var drawn: String {
    switch self {
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divided: "/"
    case .power: "^"
    case .joined: "&"
    case .equal: "="
    case .unequal: "<>"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }
}
