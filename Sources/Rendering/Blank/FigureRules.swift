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
        "Gõ số nguyên từ 0 trở lên, gõ liền 112000, không gõ dấu chấm. Kết quả bằng 0 thì gõ 0; chưa có số liệu thì để trống.",
        "Ô này chỉ nhận số nguyên từ 0 trở lên. Gõ liền 112000, không gõ dấu chấm, dấu phẩy hay chữ; giải trình ghi ở cột Ghi chú.",
        instruction)
    case .money, .number:
      return rule(
        range, .decimal(.init(from: 0)), row.kind == .money ? "Số tiền" : "Số liệu",
        "Gõ số từ 0 trở lên theo đơn vị tính của dòng, gõ liền 112000, không gõ dấu chấm hàng nghìn. Kết quả bằng 0 thì gõ 0; chưa có số liệu thì để trống.",
        "Ô này chỉ nhận số từ 0 trở lên. Gõ liền 112000, không gõ dấu chấm hàng nghìn hay chữ; giải trình ghi ở cột Ghi chú.",
        instruction)
    case .percent, .ratio:
      return rule(
        range, .decimal(.init(from: 0, to: 100)), "Tỷ lệ %",
        "Gõ số từ 0 đến 100, không gõ dấu %. Ví dụ 99,97% gõ 99,97; máy dùng dấu chấm thập phân thì gõ 99.97. Kết quả bằng 0 thì gõ 0; chưa có số liệu thì để trống.",
        "Ô này chỉ nhận số từ 0 đến 100, không gõ dấu %. Ví dụ 99,97% gõ 99,97; máy dùng dấu chấm thập phân thì gõ 99.97. Giải trình ghi ở cột Ghi chú.",
        instruction)
    case .bool, .coded, .statusOption:
      return rule(
        range, .whole(.init(from: 0, to: 9)), "Mã trả lời",
        row.isAnsweredBelow
          ? "Nội dung này được trả lời ở các dòng bên dưới; thường để trống ô này."
          : "Gõ mã trả lời: một chữ số.",
        "Ô này chỉ nhận một mã trả lời là chữ số; giải trình ghi ở cột Ghi chú.", instruction)
    case .group:
      return InputRule(range, .anything)
    }
  }

  /// For a cell that is computed: from which rows, so that nobody looks for where to type. What the
  /// form prints there is told too.
  static func computed(
    from rows: [FormRow], isRatio: Bool, at range: CellRange, instruction: String?
  ) -> InputRule {
    let names = rows.map { $0.code.isEmpty ? "“\($0.label.cut(to: 40))”" : "dòng \($0.code)" }
    let how =
      isRatio
      ? "Ô này tự tính: \(names.joined(separator: " chia cho ")), nhân 100."
      : "Ô này tự tính, cộng từ: \(names.joined(separator: ", "))."
    let told = instruction.map { "\($0.onOneLine). \(how)" } ?? how
    return InputRule(range, .anything, hint: .init("Tự tính", told.cut(to: 255)))
  }

  /// For the column of notes. Rows do not grow by themselves once they have a height.
  static func note(at range: CellRange) -> InputRule {
    InputRule(
      range, .anything,
      hint: .init(
        "Ghi chú",
        "Giải trình ghi ở đây. Chữ dài bị khuất thì kéo mép dưới số thứ tự dòng ở lề trái để dòng cao thêm."
      ))
  }

  private static func answer(
    _ list: AnswerList, at range: CellRange, _ instruction: String?
  ) -> InputRule {
    let alone = list.answers.count == 1 ? " Chỉ ghi ở dòng đúng với đơn vị." : ""
    let meanings = list.answers.map { "\($0.code) = \($0.meaning)" }.joined(separator: "; ")
    let codes = list.answers.map { "\($0.code)" }
    return rule(
      range, .list(codes), "Mã trả lời", "Chọn hoặc gõ mã: \(meanings).\(alone)",
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
