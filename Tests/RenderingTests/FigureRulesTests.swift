import Reporting
import SheetPlans
import Testing
import Vocabulary

@testable import Rendering

/// What may be typed, and what people are told.
struct FigureRulesTests {
  private static func rule(
    _ kind: RowKind, answers: AnswerList? = nil, instruction: String? = nil
  ) -> InputRule {
    let row = FormRow(
      ordinal: 1, code: "1.", label: "Số", unit: "", depth: 0, kind: kind, answers: answers)
    return FigureRules.rule(for: row, at: CellRange(.first), instruction: instruction)
  }

  @Test func `kinds of rows`() {
    #expect(Self.rule(.count).kind == .whole(.init(from: 0)))
    #expect(Self.rule(.money).kind == .decimal(.init(from: 0)))
    #expect(Self.rule(.number).kind == .decimal(.init(from: 0)))
    #expect(Self.rule(.percent).kind == .decimal(.init(from: 0, to: 100)))
    #expect(Self.rule(.ratio).kind == .decimal(.init(from: 0, to: 100)))
  }

  @Test func `coded answers are the bare codes, their meanings are told`() {
    let list = AnswerList([
      .init(code: 0, meaning: "Trực tuyến"), .init(code: 1, meaning: "Phát phiếu"),
      .init(code: 2, meaning: "Kết hợp"),
    ])
    let rule = Self.rule(.coded, answers: list)
    #expect(rule.kind == .list(["0", "1", "2"]))
    #expect(
      rule.hint?.text == "Chọn hoặc gõ mã: 0 = Trực tuyến; 1 = Phát phiếu; 2 = Kết hợp.")
    #expect(rule.refusal?.text.contains("2 = Kết hợp") == true)
  }

  @Test(arguments: RowKind.allCases)
  func `hints and refusals say what to do, within what Excel shows`(_ kind: RowKind) {
    for instruction in [nil, String(repeating: "Sở Nội vụ tổng hợp ", count: 30)] as [String?] {
      let rule = Self.rule(kind, instruction: instruction)
      for message in [rule.hint, rule.refusal].compactMap(\.self) {
        #expect(message.title.utf16.count <= 32)
        #expect(message.text.utf16.count <= 255 && !message.text.isEmpty)
      }
      guard kind != .group else { continue }
      #expect(rule.hint != nil && rule.refusal != nil)
    }
    #expect(Self.rule(.count).refusal?.text.contains("Gõ liền 112000, không gõ dấu chấm") == true)
  }

  @Test func `the instruction of a cell moves into its hint`() {
    let rule = Self.rule(.count, instruction: "Sở, ban, ngành tỉnh\nbáo cáo số liệu tại đơn vị")
    #expect(
      rule.hint?.text.hasPrefix("Sở, ban, ngành tỉnh báo cáo số liệu tại đơn vị. Gõ số nguyên")
        == true)
  }

  @Test func `cells with one rule are one`() throws {
    func cell(_ text: String) throws -> CellRange { try #require(CellRange(text)) }
    let count = InputRule.Kind.whole(.init(from: 0))
    let rules = [
      InputRule(try cell("D3"), count), InputRule(try cell("D4"), count),
      InputRule(try cell("D6"), count), InputRule(try cell("D7"), .anything),
      InputRule(try cell("E8"), .anything),
    ]
    let joined = InputRule.joined(rules)
    #expect(joined.map(\.range.description) == ["D3:D4", "D7"])
    #expect(joined.map { $0.others.map(\.description) } == [["D6"], ["E8"]])
    let many = try (1...1_000).map { InputRule(try cell("D\($0 * 2)"), count) }
    #expect(InputRule.joined(many).map { $0.others.count + 1 } == [401, 401, 198])
  }
}
