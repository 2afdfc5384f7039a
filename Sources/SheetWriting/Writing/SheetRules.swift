internal import CLibXLSXWriter
internal import SheetPlans
internal import Vocabulary

extension SheetWriter {
  func writeRules() throws(FileFault) {
    for rule in plan.inputRules {
      let texts = CTexts()
      var validation = unsafe lxw_data_validation()
      var items: [UnsafeMutablePointer<CChar>?] = unsafe []
      // Blank is always allowed: 0 stands for the library's own choice, which is that.
      unsafe set(rule.kind, of: &validation, texts, &items)
      unsafe validation.input_title = texts.copy(rule.hint?.title)
      unsafe validation.input_message = texts.copy(rule.hint?.text)
      unsafe validation.error_title = texts.copy(rule.refusal?.title)
      unsafe validation.error_message = texts.copy(rule.refusal?.text)
      let answer = unsafe items.withUnsafeMutableBufferPointer { items in
        if case .list = rule.kind { unsafe validation.value_list = items.baseAddress }
        return unsafe worksheet_data_validation_range(
          handle, rule.range.topLeft.libraryRow, rule.range.topLeft.libraryColumn,
          rule.range.bottomRight.libraryRow, rule.range.bottomRight.libraryColumn, &validation)
      }
      withExtendedLifetime(texts) {}
      try check(answer, rule.range)
    }
  }

  @unsafe private func set(
    _ kind: InputRule.Kind, of validation: inout lxw_data_validation, _ texts: CTexts,
    _ items: inout [UnsafeMutablePointer<CChar>?]
  ) {
    switch kind {
    case .anything: unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    case .whole(let bounds):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      unsafe set(bounds, of: &validation)
    case .decimal(let bounds):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      unsafe set(bounds, of: &validation)
    case .list(let list):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      for item in list { unsafe items.append(texts.copy(item)) }
      // The list ends with a pointer to nothing.
      unsafe items.append(nil)
    case .listOfCells(let formula):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      unsafe validation.value_formula = texts.copy(formula)
    case .custom(let formula):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      unsafe validation.value_formula = texts.copy(formula)
    }
  }

  @unsafe private func set(
    _ bounds: InputRule.Bounds, of validation: inout lxw_data_validation
  ) {
    if let highest = bounds.highest {
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      unsafe validation.minimum_number = Double(bounds.lowest)
      unsafe validation.maximum_number = Double(highest)
    } else {
      unsafe validation.criteria = UInt8(
        LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      unsafe validation.value_number = Double(bounds.lowest)
    }
  }

  /// As rules with a formula: rules about texts hold 64 bytes, which the library does not see to.
  func writeHighlights() throws(FileFault) {
    for highlight in plan.highlights {
      let texts = CTexts()
      var condition = unsafe lxw_conditional_format()
      unsafe condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      unsafe condition.value_string = texts.copy(highlight.formula)
      unsafe condition.format = unsafe try formats.format(of: highlight)
      let answer = unsafe worksheet_conditional_format_range(
        handle, highlight.range.topLeft.libraryRow, highlight.range.topLeft.libraryColumn,
        highlight.range.bottomRight.libraryRow, highlight.range.bottomRight.libraryColumn,
        &condition)
      withExtendedLifetime(texts) {}
      try check(answer, highlight.range)
    }
  }
}
