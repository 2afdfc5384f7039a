extension FormulaEvaluation {
  /// `SUMPRODUCT`: what is no number is 0 in it, `TRUE` too.
  mutating func sumOfProducts(
    _ arguments: [FormulaExpression]
  ) throws(FormulaStop) -> FormulaValue {
    let tookArrays = takesArrays
    takesArrays = true
    defer { takesArrays = tookArrays }
    var factors: [FormulaArray] = []
    for argument in arguments {
      if case .omitted = argument { throw .notComputable }
      let operand = try operand(argument)
      switch operand {
      // Written where a number is meant, programs take them for one or do not.
      case .value(.text), .value(.boolean): throw .notComputable
      case .value, .area, .array: factors.append(try array(operand))
      }
    }
    guard let first = factors.first,
      factors.allSatisfy({ $0.rows == first.rows && $0.columns == first.columns })
    else { throw .fault(.value) }
    var products: [Double] = []
    for index in first.values.indices {
      var product = 1.0
      for factor in factors {
        switch factor.values[index] {
        case .number(let number): product *= number
        case .error(let error): throw .fault(error)
        case .blank, .text, .boolean: product = 0
        }
      }
      products.append(product)
    }
    return FormulaTotal.sum(products, &doubt)
  }
}
