internal import Vocabulary

/// Computes the formulas of a workbook as Excel does, where it is certain what Excel does.
///
/// Nil is the answer for everything else: functions that are not in `FormulaFunction`, other files,
/// what depends on the day, on the office's language or on rounding that programs do not share,
/// formulas that need their own result, and all that read such cells. Each formula is computed once,
/// and those that it reads before it. Nothing in a workbook traps: formulas may be any text.
package struct FormulaComputing {
  private let source: FormulaSource
  private var results = FormulaResults()
  private var cellsLeft = FormulaLimits.cellsAltogether

  package init(_ source: FormulaSource) {
    self.source = source
  }

  /// What the cell holds: its formula's result, or what somebody has entered. Nil where it cannot be
  /// known.
  package mutating func value(at place: FormulaPlace) -> FormulaValue? {
    guard let extent = source.extent(place.sheet), extent.contains(place.address) else {
      return .blank
    }
    switch source.content(place) {
    case .value(let value): return value
    case .unknown: return nil
    case .formula(let written):
      if let saved = written.saved { return saved }
      compute(place, written)
      guard case .done(let value) = results.state(of: place) else { return nil }
      return value
    }
  }

  /// What a formula would give that no cell holds, at this place.
  package mutating func value(of formula: String, at place: FormulaPlace) -> FormulaValue? {
    guard let expression = FormulaExpression(formula) else { return nil }
    let task = FormulaTask(place, expression)
    while true {
      switch attempt(task) {
      case .done(let value): return value
      case .waiting(let sheet, let range): computeAll(in: range, on: sheet)
      }
    }
  }

  private mutating func compute(_ place: FormulaPlace, _ written: FormulaSource.Written) {
    work([.formula(FormulaTask(place, written))])
  }

  private mutating func computeAll(in range: CellRange, on sheet: Int) {
    work([.area(AreaWalk(sheet, range))])
  }

  /// A formula waits below those that it needs.
  private enum Step {
    case formula(FormulaTask)
    case area(AreaWalk)
  }

  private mutating func work(_ steps: [Step]) {
    var steps = steps
    while let step = steps.popLast() {
      switch step {
      case .formula(let task):
        switch results.state(of: task.place) {
        case .done: continue
        case .untouched, .begun: results.set(.begun, of: task.place)
        }
        switch attempt(task) {
        case .done(let value): results.set(.done(value), of: task.place)
        case .waiting(let sheet, let range):
          steps.append(step)
          steps.append(.area(AreaWalk(sheet, range)))
        }
      case .area(var walk):
        guard let task = next(of: &walk) else { continue }
        steps.append(.area(walk))
        steps.append(.formula(task))
      }
    }
  }

  /// The next formula of the area that nobody has begun with. One that has been begun waits, further
  /// below, for this area: whoever reads it needs its own result.
  private mutating func next(of walk: inout AreaWalk) -> FormulaTask? {
    while let address = walk.next() {
      cellsLeft -= 1
      guard cellsLeft > 0 else { return nil }
      let place = FormulaPlace(sheet: walk.sheet, address)
      guard case .formula(let written) = source.content(place), written.saved == nil,
        results.state(of: place) == .untouched
      else { continue }
      return FormulaTask(place, written)
    }
    return nil
  }

  private enum Outcome {
    case done(FormulaValue?)
    case waiting(sheet: Int, CellRange)
  }

  private mutating func attempt(_ task: FormulaTask) -> Outcome {
    guard let expression = task.expression, cellsLeft > 0 else { return .done(nil) }
    do {
      let (exact, hasDoubt) = try evaluate(expression, task, .exact)
      guard hasDoubt else { return .done(exact) }
      let (lenient, _) = try evaluate(expression, task, .lenient)
      return .done(exact == lenient ? exact : nil)
    } catch {
      guard case .waiting(let sheet, let range) = error else { return .done(nil) }
      return .waiting(sheet: sheet, range)
    }
  }

  private mutating func evaluate(
    _ expression: FormulaExpression, _ task: FormulaTask, _ reading: FormulaDoubt.Reading
  ) throws(FormulaStop) -> (FormulaValue, hasDoubt: Bool) {
    var evaluation = FormulaEvaluation(
      source, results, at: task.place, isArrayFormula: task.isArray, reading)
    defer { cellsLeft -= evaluation.cellsSeen }
    let value = try evaluation.result(of: expression, row: task.row, column: task.column)
    return (value, evaluation.doubt.wasMet)
  }
}
