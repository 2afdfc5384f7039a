internal import Grid
internal import Markup
internal import Vocabulary

extension PartReader {
  /// `<dataValidations>`: that of the sheet, or the one Excel 2010 added for rules that look at
  /// other sheets.
  mutating func readValidations(
    into list: inout [DataValidation], _ budget: inout AsideBudget
  ) throws(ReadingError) {
    try children { reader, word throws(ReadingError) in
      guard word == .dataValidation else { return }
      let validation = try reader.readValidation()
      try budget.take(.validations, 1 + validation.ranges.count, of: reader.file)
      let texts = [
        validation.formula1, validation.formula2, validation.promptTitle, validation.prompt,
        validation.errorTitle, validation.error,
      ]
      for text in texts { try budget.take(text: text, of: reader.file) }
      list.append(validation)
    }
  }

  /// `<extLst>`, for the rules in it.
  mutating func readExtensions(
    into list: inout [DataValidation], _ budget: inout AsideBudget
  ) throws(ReadingError) {
    try children { reader, word throws(ReadingError) in
      guard word == .ext else { return }
      try reader.children { reader, word throws(ReadingError) in
        if word == .dataValidations { try reader.readValidations(into: &list, &budget) }
      }
    }
  }

  private mutating func readValidation() throws(ReadingError) -> DataValidation {
    var validation = validationAttributes
    var isComplete = true
    if let sqref = attribute(.sqref) {
      isComplete = validation.ranges.append(
        areas: xml.attributeValue(sqref), limit: ReadingLimits.asides)
    }
    try children { reader, word throws(ReadingError) in
      switch word {
      case .formula1: validation.formula1 = try reader.readFormula()
      case .formula2: validation.formula2 = try reader.readFormula()
      case .sqref:
        let areas = try reader.text()
        isComplete =
          validation.ranges.append(areas: areas.utf8.span, limit: ReadingLimits.asides)
          && isComplete
      default: break
      }
    }
    guard isComplete else {
      throw ReadingError(file: file, .tooMany(.validations, limit: ReadingLimits.asides))
    }
    return validation
  }

  private var validationAttributes: DataValidation {
    var validation = DataValidation()
    validation.kind = choice(.type, or: .none)
    validation.comparison = choice(.operator, or: .between)
    validation.allowsBlank = flag(.allowBlank) ?? false
    validation.hasDropDown = !(flag(.showDropDown) ?? false)
    validation.showsPrompt = flag(.showInputMessage) ?? false
    validation.promptTitle = prose(.promptTitle)
    validation.prompt = prose(.prompt)
    validation.showsError = flag(.showErrorMessage) ?? false
    validation.severity = choice(.errorStyle, or: .stop)
    validation.errorTitle = prose(.errorTitle)
    validation.error = prose(.error)
    return validation
  }

  /// The formula is the element's text, or that of the `<xm:f>` in it.
  private mutating func readFormula() throws(ReadingError) -> String {
    var own: [UInt8] = []
    var inner: String?
    let depth = xml.depth
    while true {
      switch try next() {
      case .text where xml.depth == depth:
        own.append(xml.text)
        guard own.count <= ReadingLimits.textBytes else {
          throw ReadingError(file: file, .longText(limit: ReadingLimits.textBytes))
        }
      case .start where word == .f: inner = try text()
      case .end where xml.depth < depth, .done:
        return EscapedCharacters.decoded(inner ?? String(decoding: own, as: UTF8.self))
      default: continue
      }
    }
  }
}
