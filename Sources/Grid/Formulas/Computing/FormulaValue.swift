package import Vocabulary

/// What a cell holds for the formulas that read it, and what a formula gives.
package enum FormulaValue: Hashable, Sendable {
  /// A cell that holds nothing. It counts as 0, as the empty text or as FALSE, whichever is asked for.
  case blank
  /// Dates too. Never infinite, and never NaN.
  case number(Double)
  case text(String)
  case boolean(Bool)
  case error(FormulaError)

  package init(_ value: CellValue?) {
    switch value {
    case nil: self = .blank
    case .text(let text): self = .text(text)
    case .number(let number), .date(let number): self = .number(number.double)
    case .boolean(let value): self = .boolean(value)
    case .error(let text): self = .error(FormulaError(text))
    }
  }

  /// As a cell stores it, nil for a blank. A number has as many digits as tell it from its
  /// neighbours; `figure` of it is what people see.
  package var cell: CellValue? {
    switch self {
    case .blank: nil
    case .number(let number): .number(StoredNumber(trusted: number.literal))
    case .text(let text): .text(text)
    case .boolean(let value): .boolean(value)
    case .error(let error): .error(error.text)
    }
  }

  /// The decimal of at most 15 digits that is meant by the number: no other such decimal has this
  /// double for its nearest. Nil for what is no number, and for numbers that are none of those:
  /// 1/3, 0.1+0.2.
  package var exactFigure: Figure? {
    guard case .number(let number) = self, let figure = Figure(rounding: number.literal),
      Double(figure) == number
    else { return nil }
    return figure
  }

  /// The number that an operation gave; the error that Excel shows where it gave none.
  static func result(_ number: Double) -> FormulaValue {
    guard number.isFinite else { return .error(.number) }
    // Excel knows no minus zero.
    return .number(number == 0 ? 0 : number)
  }
}

extension Double {
  /// The shortest decimal that no other double is nearer to: `0.1`, `1E-05`.
  var literal: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text.uppercased()
  }
}
