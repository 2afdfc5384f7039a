internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// What may be typed as the figure of a row, and what a clerk is told about it. In Vietnamese: the
/// words are part of the form.
enum FigureRules {
  /// - Parameter instruction: what the form prints in the cell itself. It moves into the hint.
  static func rule(
    for row: FormRow, at range: CellRange, instruction: String?
  ) -> InputRule {
    if let answers = row.answers, !answers.answers.isEmpty {
      return answer(answers, at: range, instruction)
    }
    switch row.kind {
    case .count:
      return rule(
        range, .whole(.init(from: 0)), "Số lượng",
        "Gõ số nguyên từ 0 trở lên, gõ liền 112000, không gõ dấu chấm. Không có số liệu thì để trống.",
        "Ô này chỉ nhận số nguyên từ 0 trở lên. Gõ liền 112000, không gõ dấu chấm, dấu phẩy hay chữ; giải trình ghi ở cột Ghi chú.",
        instruction)
    case .money, .number:
      return rule(
        range, .decimal(.init(from: 0)), row.kind == .money ? "Số tiền" : "Số liệu",
        "Gõ số từ 0 trở lên theo đơn vị tính của dòng, gõ liền 112000, không gõ dấu chấm hàng nghìn. Không có số liệu thì để trống.",
        "Ô này chỉ nhận số từ 0 trở lên. Gõ liền 112000, không gõ dấu chấm hàng nghìn hay chữ; giải trình ghi ở cột Ghi chú.",
        instruction)
    case .percent, .ratio:
      return rule(
        range, .decimal(.init(from: 0, to: 100)), "Tỷ lệ %",
        "Gõ số từ 0 đến 100, không gõ dấu %. Ví dụ 99,97% gõ 99,97. Không có số liệu thì để trống.",
        "Ô này chỉ nhận số từ 0 đến 100, không gõ dấu %. Ví dụ 99,97% gõ 99,97; giải trình ghi ở cột Ghi chú.",
        instruction)
    case .bool, .coded, .statusOption:
      return rule(
        range, .whole(.init(from: 0, to: 9)), "Mã trả lời",
        row.isAnsweredBelow
          ? "Nội dung này được trả lời ở các dòng bên dưới; ô này để trống."
          : "Gõ mã trả lời: một chữ số.",
        "Ô này chỉ nhận một mã trả lời là chữ số; giải trình ghi ở cột Ghi chú.", instruction)
    case .group:
      return InputRule(range, .anything)
    }
  }

  /// What the form prints in a cell that is computed: nothing is to be typed, and nothing lost.
  static func instruction(_ text: String, at range: CellRange) -> InputRule {
    InputRule(range, .anything, hint: .init("Tự tính", text.onOneLine.cut(to: 255)))
  }

  private static func answer(
    _ list: AnswerList, at range: CellRange, _ instruction: String?
  ) -> InputRule {
    let meanings = list.answers.map { "\($0.code) = \($0.meaning)" }.joined(separator: "; ")
    let codes = list.answers.map { "\($0.code)" }
    return rule(
      range, .list(codes), "Mã trả lời", "Chọn hoặc gõ mã: \(meanings).",
      "Ô này chỉ nhận một trong các mã: \(meanings). Gõ riêng mã, không gõ chữ.", instruction)
  }

  private static func rule(
    _ range: CellRange, _ kind: InputRule.Kind, _ title: String, _ hint: String, _ refusal: String,
    _ instruction: String?
  ) -> InputRule {
    let told = instruction.map { "\($0.onOneLine). \(hint)" } ?? hint
    return InputRule(
      range, kind, hint: .init(title, told.cut(to: 255)),
      refusal: .init("Chưa đúng cách ghi", refusal.cut(to: 255)))
  }
}

extension String {
  var onOneLine: String {
    split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  /// Its beginning, with a mark that something is left out.
  func cut(to limit: Int) -> String {
    utf16.count <= limit ? self : "\(prefix(max(0, limit - 1)))…"
  }
}
