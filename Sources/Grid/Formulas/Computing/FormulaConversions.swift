internal import Vocabulary

// How Excel takes one kind of value for another where a function asks for it.

extension FormulaValue {
  func number() throws(FormulaStop) -> Double {
    switch self {
    case .blank: return 0
    case .number(let number): return number
    case .boolean(let value): return value ? 1 : 0
    case .error(let error): throw .fault(error)
    case .text(let text):
      switch TypedNumber(text) {
      case .number(let number): return number
      case .none: throw .fault(.value)
      case .unsure: throw .notComputable
      }
    }
  }

  /// With what stands behind the point dropped, for counts and positions.
  func integer() throws(FormulaStop) -> Int {
    let number = try number()
    guard number.magnitude < 0x1p53 else { throw .fault(.value) }
    let whole = number.rounded(.towardZero)
    // 2.9999999999999996 is 3 for some.
    guard number == whole || !number.isNearlyWhole else { throw .notComputable }
    return Int(whole)
  }

  func text(_ doubt: inout FormulaDoubt) throws(FormulaStop) -> String {
    switch self {
    case .blank: return ""
    case .text(let text): return text
    case .boolean(let value): return value ? "TRUE" : "FALSE"
    case .error(let error): throw .fault(error)
    case .number(let number):
      guard let text = doubt.text(of: number) else { throw .notComputable }
      return text
    }
  }

  func boolean() throws(FormulaStop) -> Bool {
    switch self {
    case .blank: return false
    case .number(let number): return number != 0
    case .boolean(let value): return value
    case .error(let error): throw .fault(error)
    case .text(let text):
      switch text.uppercased() {
      case "TRUE": return true
      case "FALSE": return false
      default:
        guard TypedNumber(text) == .none else { throw .notComputable }
        throw .fault(.value)
      }
    }
  }
}

extension Double {
  fileprivate var isNearlyWhole: Bool {
    (self - rounded()).magnitude <= magnitude * FormulaDoubt.dust
  }
}
