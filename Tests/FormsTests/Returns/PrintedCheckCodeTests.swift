import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

/// The check code of a filled-in blank form, as its own formulas say which cells count.
struct PrintedCheckCodeTests {
  private static let mark = "\"\(IdentityMark(form: "a-2022").text)\""

  private static func sum(_ areas: String...) -> String {
    "ROUND(("
      + areas.map { "SUMPRODUCT(\($0),MOD(ROW(\($0))*ROW(\($0)),97)+1)" }.joined(separator: "+")
      + ")*1000,0)+" + areas.map { "SUMPRODUCT(ISTEXT(\($0))*1)" }.joined(separator: "+")
  }

  private static func code(
    _ cells: [String: String], _ formulas: [String], saved: String? = nil
  ) throws -> FoundCheckCode? {
    var service = ["A1": mark, "B2": saved.map { "=\($0)!A2" } ?? "=A2", "A2": "=B3"]
    for (index, formula) in formulas.enumerated() {
      service["A\(index + 3)"] = formula.isEmpty ? "0" : "=\(formula)"
    }
    let book = try FormulaBook.book(
      [("Biểu 1", cells), ("bieumau", service)], hidden: ["bieumau"],
      names: [("bieumau_mark", "bieumau!$A$1")])
    return PrintedCheckCode.read(in: book)
  }

  private static let area = "'Biểu 1'!$D$9:$D$12"

  @Test func `is that of the figures`() throws {
    let expected = CheckCode.code(of: [
      try #require(CheckCode.sum(of: [(9, .number(12)), (11, .text("27/27")), (12, .number(0.5))]))
    ])
    let cells = ["D9": "12", "D11": "\"27/27\"", "D12": "0.5", "D13": "99", "E9": "7"]
    let found = try Self.code(cells, [Self.sum(Self.area)])
    #expect(found == FoundCheckCode(computed: expected, saved: nil))
    let number = expected.replacing("-", with: "")
    let saved = try Self.code(cells, [Self.sum(Self.area)], saved: "\(Int(number) ?? 0)")
    #expect(saved == FoundCheckCode(computed: expected, saved: expected))
  }

  @Test func `several pieces of a column, several tables`() throws {
    let whole = try Self.code(["D9": "12", "D12": "3"], [Self.sum(Self.area)])
    let pieces = try Self.code(
      ["D9": "12", "D12": "3"], [Self.sum("'Biểu 1'!$D$9:$D$10", "'Biểu 1'!$D$12:$D$12")])
    #expect(whole?.computed == pieces?.computed)
    let second = try Self.code(["D9": "12", "D12": "3"], ["", Self.sum(Self.area)])
    #expect(second?.computed != whole?.computed)
  }

  @Test func `a result that no program has computed counts as it will be`() throws {
    let ratio = OwnFormula.ratio(numerator: "D11", denominator: "D10").text
    let parts = ["D10": "8", "D11": "1"]
    let open = try Self.code(parts.merging(["D9": "=\(ratio)"]) { $1 }, [Self.sum(Self.area)])
    let stale = try Self.code(parts.merging(["D9": "=!\(ratio)"]) { $1 }, [Self.sum(Self.area)])
    let typed = try Self.code(parts.merging(["D9": "12.5"]) { $1 }, [Self.sum(Self.area)])
    #expect(open == typed && stale == typed && typed?.computed.isEmpty == false)
  }

  @Test func `there is none where it cannot be known`() throws {
    // Another formula, another sheet, too many rows, an error, a result that nobody knows.
    #expect(try Self.code(["D9": "1"], ["SUM(D9:D12)"]) == nil)
    #expect(try Self.code(["D9": "1"], [Self.sum("'Biểu 7'!$D$9:$D$12")]) == nil)
    #expect(try Self.code(["D9": "1"], [Self.sum("'Biểu 1'!$D$9:$D$900000")]) == nil)
    #expect(try Self.code(["D9": "1"], [Self.sum("'Biểu 1'!$D$9:$E$12")]) == nil)
    #expect(try Self.code(["D9": "=A1+1"], [Self.sum(Self.area)]) == nil)
    #expect(try Self.code(["D9": "9e300"], [Self.sum(Self.area)]) == nil)
    #expect(try Self.code(["D9": "1"], []) == nil)
    let plain = try FormulaBook.book([("Biểu 1", ["D9": "1"])])
    #expect(PrintedCheckCode.read(in: plain) == nil)
  }
}
