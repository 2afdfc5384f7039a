internal import Markup
internal import SheetPlans
internal import Vocabulary

// What may be typed into cells of a planned sheet.

extension SheetMarkup {
  func writeInputRules(to writer: inout XMLWriter) {
    guard !plan.inputRules.isEmpty else { return }
    writer.element("dataValidations") {
      $0.add("count", "\(plan.inputRules.count)")
    } content: { writer in
      for rule in plan.inputRules { Self.write(rule, to: &writer) }
    }
  }

  private static func write(_ rule: InputRule, to writer: inout XMLWriter) {
    let kind = Kind(rule.kind)
    writer.element("dataValidation") { tag in
      if let type = kind.type { tag.add("type", type) }
      if let comparison = kind.comparison { tag.add("operator", comparison) }
      for attribute in ["allowBlank", "showInputMessage", "showErrorMessage"] {
        tag.add(attribute, "1")
      }
      add(rule.refusal, titled: "errorTitle", "error", to: &tag)
      add(rule.hint, titled: "promptTitle", "prompt", to: &tag)
      tag.add(
        "sqref", ([rule.range] + rule.others).map(\.description).joined(separator: " "))
    } content: { writer in
      for (index, formula) in kind.formulas.enumerated() {
        writer.element("formula\(index + 1)") { _ in
        } content: {
          $0.text(formula)
        }
      }
    }
  }

  private static func add(
    _ message: InputRule.Message?, titled title: String, _ text: String,
    to tag: inout XMLWriter.Attributes
  ) {
    guard let message else { return }
    if !message.title.isEmpty { tag.add(title, message.title) }
    if !message.text.isEmpty { tag.add(text, message.text) }
  }

  private struct Kind {
    /// Nil: anything may be typed.
    private(set) var type: String?
    /// Nil: between the two.
    private(set) var comparison: String?
    private(set) var formulas: [String] = []

    init(_ kind: InputRule.Kind) {
      switch kind {
      case .anything: return
      case .whole(let bounds): set("whole", bounds)
      case .decimal(let bounds): set("decimal", bounds)
      case .list(let items):
        type = "list"
        formulas = ["\"" + items.joined(separator: ",").replacing("\"", with: "\"\"") + "\""]
      case .listOfCells(let formula):
        type = "list"
        formulas = [formula]
      case .custom(let formula):
        type = "custom"
        formulas = [formula]
      }
    }

    private mutating func set(_ type: String, _ bounds: InputRule.Bounds) {
      self.type = type
      formulas = ["\(bounds.lowest)"]
      if let highest = bounds.highest {
        formulas.append("\(highest)")
      } else {
        comparison = "greaterThanOrEqual"
      }
    }
  }
}
