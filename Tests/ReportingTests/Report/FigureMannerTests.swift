import TestSupport
import Testing
import Vocabulary

@testable import Reporting

struct FigureMannerTests {
  @Test(
    arguments: [
      ("9", "9", FigureManner()), ("09", "9", .padded), ("1144", "1144", []),
      ("1.144", "1144", .grouped), ("4.494.051", "4494051", .grouped), ("36%", "36", .percent),
      ("99,97%", "99.97", .percent), ("99,97", "99.97", []), ("100,00", "100.00", []),
      ("-1.144,5", "-1144.5", .grouped), ("-0,05", "-0.05", []), ("0", "0", []),
      ("00", "0", .padded), ("09,5%", "9.5", [.padded, .percent]), ("-05", "-5", .padded),
      ("123.456", "123456", .grouped), ("999", "999", []),
    ] as [(String, String, FigureManner)])
  func `how a figure is written`(_ raw: String, _ figure: String, _ manner: FigureManner) throws {
    let figure = try #require(Figure(figure))
    #expect(FigureManner(of: raw, for: figure) == manner)
    #expect(manner.text(of: figure) == raw)
  }

  /// What is written in no such manner is kept letter by letter.
  @Test(arguments: [
    ("", "9"), ("9 ", "9"), ("009", "9"), ("1,144", "1144"), ("1144.0", "1144"), ("76.1", "76.1"),
    ("1 144", "1144"), ("27/27", "27"), ("9,0", "9"), ("9", "9.0"), ("%", "0"), ("9 %", "9"),
    ("Có", "1"), ("12", "1144"), ("-", "0"), ("012", "12"), ("1.14", "114"), ("+9", "9"),
  ])
  func `no manner`(_ raw: String, _ figure: String) throws {
    #expect(FigureManner(of: raw, for: try #require(Figure(figure))) == nil)
  }

  @Test func `a manner writes what it is found in`() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<300 {
      let figure = random.figure()
      for rawValue in 0..<8 {
        let manner = FigureManner(rawValue: UInt8(rawValue))
        let raw = manner.text(of: figure)
        #expect(FigureManner(of: raw, for: figure)?.text(of: figure) == raw)
      }
    }
  }
}
