import Reporting
import SheetPlans
import Testing
import Vocabulary

@testable import Rendering

/// The hidden sheet of a blank form.
struct ServiceSheetTests {
  private static func run(_ text: String, on sheet: String = "Biểu mẫu 1") throws -> SheetRun {
    SheetRun(sheet: sheet, range: try #require(CellRange(text)))
  }

  private static func formulas(_ plan: SheetPlan) -> [String: String] {
    var formulas: [String: String] = [:]
    for cell in plan.cells {
      if case .formula(let text, _) = cell.content { formulas["\(cell.address)"] = text }
    }
    return formulas
  }

  @Test func `a sum for each table, weighed by its place`() throws {
    let sheet = ServiceSheet(
      mark: "m", choices: [], runs: [[try Self.run("D9:D20")], [], [try Self.run("E5")]])
    let formulas = Self.formulas(sheet.plan)
    #expect(formulas["A2"] == "B3*1+B4*38+B5*75")
    #expect(formulas["B3"] == "A3-999983*INT(A3/999983)")
    #expect(formulas["A4"] == nil)
    #expect(
      formulas["A5"]?.hasPrefix(
        "ROUND((SUMPRODUCT('Biểu mẫu 1'!$E$5:$E$5,MOD(ROW('Biểu mẫu 1'!$E$5:$E$5)"
          + "*ROW('Biểu mẫu 1'!$E$5:$E$5),97)+1))*1000,0)+SUMPRODUCT(ISNUMBER("
      ) == true)
    #expect(sheet.codeFormula == "IF(bieumau!$B$2=0,\"\",TEXT(bieumau!$B$2,\"000-000\"))")
    #expect(sheet.plan.isHidden)
  }

  /// A formula of Excel has at most 8,192 letters, and 64 levels.
  @Test func `however many pieces a table has, its formulas stay short`() throws {
    let name = String(repeating: "Biểu mẫu ", count: 3)
    let runs = try (1...300).map { try Self.run("D\($0 * 3):D\($0 * 3 + 1)", on: name) }
    let sheet = ServiceSheet(mark: "m", choices: [], runs: [runs])
    let formulas = Self.formulas(sheet.plan)
    #expect(formulas.values.allSatisfy { $0.utf16.count <= 8_192 })
    #expect(formulas.values.reduce(0) { $0 + $1.split(separator: "ISTEXT").count - 1 } == 300)
  }

  @Test func `offices to choose from stand side by side with their codes`() {
    let sheet = ServiceSheet(
      mark: "m", choices: [.init(name: "Sở A", code: "01"), .init(name: "Sở B", code: "02")],
      runs: [])
    let texts = sheet.plan.cells.map { "\($0.address) \($0.content.text)" }
    #expect(texts.contains("D2 Sở B") && texts.contains("E2 02"))
    #expect(
      sheet.names.map { "\($0.name)=\($0.formula)" }
        == ["bieumau_mark=bieumau!$A$1", "bieumau_units=bieumau!$D$1:$E$2"])
    #expect(ServiceSheet.choiceList(2) == "bieumau!$D$1:$D$2")
  }
}
