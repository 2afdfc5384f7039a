import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

/// The formulas of blank forms, computed where the program that saved the file did not.
struct OwnFormulasTests {
  /// Cells by their addresses, as `FormulaBook` draws them; `2:` goes before those of another sheet.
  private static func result(
    _ cells: [String: String], of address: String = "D9"
  ) throws -> OwnFormulas.Result? {
    let other = cells.filter { $0.key.hasPrefix("2:") }
    let book = try FormulaBook.book([
      ("Biểu 1", cells.filter { !$0.key.hasPrefix("2:") }),
      (
        "Biểu 2",
        Dictionary(uniqueKeysWithValues: other.map { (String($0.key.dropFirst(2)), $0.value) })
      ),
    ])
    let place = try #require(CellAddress(address))
    let cell = try #require(book.sheets[0][place])
    return OwnFormulas(book.sheets).result(of: cell, on: 0)
  }

  private static let ratio = OwnFormula.ratio(numerator: "D11", denominator: "D10").text
  private static let sum = OwnFormula.sum(["D12", "D13"]).text

  @Test(
    arguments: [
      (["D10": "8", "D11": "1"], Figure("12.5")), (["D10": "3", "D11": "1"], Figure("33.33")),
      (["D10": "800", "D11": "1"], Figure("0.13")), (["D10": "27", "D11": "27"], Figure("100")),
      (["D10": "2.5", "D11": "0.5"], Figure("20")),
      // Nothing out of nothing, and a part that is still blank.
      (["D10": "0", "D11": "0"], nil), (["D10": "3"], nil), (["D11": "3"], nil), ([:], nil),
      (["D10": "\"ba\"", "D11": "3"], nil),
    ] as [([String: String], Figure?)])
  func `a ratio`(_ cells: [String: String], _ figure: Figure?) throws {
    for form in ["=", "=!"] {
      let all = cells.merging(["D9": form + Self.ratio]) { first, _ in first }
      let result = try Self.result(all)
      #expect(result == figure.map { .figure($0) } ?? .blank)
    }
  }

  @Test func `a sum of what is there`() throws {
    #expect(
      try Self.result(["D9": "=\(Self.sum)", "D12": "3", "D13": "4.5"])
        == Figure("7.5").map { .figure($0) })
    #expect(try Self.result(["D9": "=\(Self.sum)", "D12": "3"]) == .figure(3))
    #expect(try Self.result(["D9": "=\(Self.sum)"]) == .blank)
  }

  @Test func `a ratio of a total`() throws {
    let cells = [
      "D9": "=!\(Self.ratio)", "D10": "=!\(Self.sum)", "D11": "3", "D12": "4", "D13": "8",
    ]
    #expect(try Self.result(cells) == .figure(25))
  }

  @Test func `cells of other sheets`() throws {
    let formula = OwnFormula.ratio(numerator: "'Biểu 2'!D4", denominator: "D10").text
    #expect(try Self.result(["D9": "=\(formula)", "D10": "4", "2:D4": "1"]) == .figure(25))
    let lost = OwnFormula.ratio(numerator: "'Biểu 3'!D4", denominator: "D10").text
    #expect(try Self.result(["D9": "=\(lost)", "D10": "4"]) == nil)
  }

  /// Ten formulas, each of which asks the next a hundred times.
  @Test func `formulas that lead to each other in no end of ways`() throws {
    var cells = ["D9": "=\(OwnFormula.sum(Array(repeating: "A1", count: 100)).text)", "A9": "5"]
    for row in 1..<9 {
      cells["A\(row)"] = "=\(OwnFormula.sum(Array(repeating: "A\(row + 1)", count: 100)).text)"
    }
    // Deeper than any form.
    #expect(try Self.result(cells) == nil)
    cells["A4"] = "1"
    #expect(try Self.result(cells) == .figure(100_000_000))
  }

  @Test func `what leads nowhere has no certain value`() throws {
    #expect(try Self.result(["D9": "=D10+D11", "D10": "1", "D11": "1"]) == nil)
    #expect(try Self.result(["D9": "5"]) == nil)
    // Around in a circle.
    let circle = OwnFormula.sum(["D9"]).text
    #expect(try Self.result(["D9": "=\(circle)"]) == nil)
    // A formula of somebody's own, without a result.
    #expect(try Self.result(["D9": "=\(Self.ratio)", "D10": "=A1", "D11": "1"]) == nil)
    let huge = OwnFormula.sum(["A1:XFD1048576", "D2"]).text
    #expect(try Self.result(["D9": "=\(huge)"]) == nil)
  }
}
