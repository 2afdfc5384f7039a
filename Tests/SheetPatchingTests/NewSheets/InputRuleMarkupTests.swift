import Grid
import SheetPlans
import Testing

@testable import SheetPatching

struct InputRuleMarkupTests {
  @Test func `every kind of rule is read again`() throws {
    let kinds: [InputRule.Kind] = [
      .anything, .whole(.init(from: -1, to: 9)), .decimal(.init(from: 0)),
      .list(["có", "không \"?\""]),
      .listOfCells("A!$A$1:$A$9"), .custom("LEN(A6)<5"),
    ]
    let new = try NewSheetBook { sheet in
      sheet.inputRules = kinds.enumerated().map { InputRule(range("A\($0 + 1)"), $1) }
    }
    let rules = new.sheet.layout.validations
    #expect(rules.map(\.kind) == [.none, .whole, .decimal, .list, .list, .custom])
    #expect(
      rules.map(\.formula1) == [
        nil, "-1", "0", "\"có,không \"\"?\"\"\"", "A!$A$1:$A$9", "LEN(A6)<5",
      ])
    #expect(rules.map(\.formula2) == [nil, "9", nil, nil, nil, nil])
    #expect(rules[1].comparison == .between && rules[2].comparison == .greaterThanOrEqual)
    #expect(rules[3].listValues == ["có", "không \"?\""])
    #expect(rules.allSatisfy { $0.allowsBlank && $0.showsPrompt && $0.showsError })
  }

  @Test func `messages, and a rule for several areas`() throws {
    let new = try NewSheetBook { sheet in
      sheet.inputRules = [
        InputRule(
          range("A1"), .anything, hint: .init("Số & \"hồ\"", "dòng 1\ndòng 2"),
          refusal: .init("", "Sai"))
      ]
      sheet.inputRules[0].others = [range("C1:C9"), range("E5")]
    }
    let rule = try #require(new.sheet.layout.validations.first)
    #expect(rule.ranges == [range("A1"), range("C1:C9"), range("E5")])
    #expect(rule.promptTitle == "Số & \"hồ\"" && rule.prompt == "dòng 1\ndòng 2")
    #expect(rule.errorTitle == nil && rule.error == "Sai")
  }
}
