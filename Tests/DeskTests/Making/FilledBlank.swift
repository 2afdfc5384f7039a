import Reporting
import TestSupport
import Testing
import Vocabulary

/// A blank form with figures to put into it, and what must be read once they are there.
///
/// What is open, and what the formulas give, is worked out here from the form alone, and exactly:
/// the program's own arithmetic is what is tested.
struct FilledBlank {
  let blank: BlankCase
  /// Of the form as it was sent out: it says where each figure stands.
  let empty: Report
  private(set) var tasks: [RowReference: Task] = [:]
  /// The rows to fill in. A few are left blank.
  private var inputs: [RowReference: Figure] = [:]

  enum Task: Hashable {
    /// A heading, or a row of another office.
    case closed
    case input
    case ratio(RowReference, RowReference)
    case sum([RowReference])
  }

  /// Makes the blank form at this path.
  init(_ blank: BlankCase, at path: String) throws {
    self.blank = blank
    try blank.write(to: path, unit: blank.unit)
    empty = try BlankCase.read(path)
    try findTasks()
    var random = SeededRandom(seed: 20_220_930)
    for row in rows where tasks[row.reference] == .input {
      inputs[row.reference] = DrawnFigure.figure(for: row.form, &random)
    }
    fit(&random)
  }

  var rows: [ReportRow] { empty.tables.flatMap(\.rows) }

  private mutating func findTasks() throws {
    let unit = ReportUnit(name: blank.unit, level: blank.level)
    func isReported(_ row: FormRow) -> Bool {
      row.kind != .group && [.report, .aggregate].contains(row.duties.duty(of: unit) ?? .report)
    }
    func isReported(_ row: RowReference) -> Bool {
      empty[row].map { isReported($0.form) } ?? false
    }
    for row in rows {
      if !isReported(row.form) {
        tasks[row.reference] = .closed
      } else if let parts = row.form.parts, isReported(parts.numerator),
        isReported(parts.denominator)
      {
        tasks[row.reference] = .ratio(parts.numerator, parts.denominator)
      } else if !row.form.sumOf.isEmpty, row.form.sumOf.allSatisfy(isReported) {
        tasks[row.reference] = .sum(row.form.sumOf)
      } else {
        tasks[row.reference] = .input
      }
    }
    let count = tasks.values.count { $0 == .input }
    #expect(count > rows.count / 3, "\(blank) is closed for the most part")
  }

  // MARK: Figures

  /// What must be read; nil for a blank.
  func figure(_ row: RowReference) -> Figure? {
    switch tasks[row] {
    case .closed, nil: return nil
    case .input: return inputs[row]
    case .ratio(let above, let below):
      guard let above = figure(above), let below = figure(below), !below.isZero else { return nil }
      return ExactMath.percent(above, of: below)
    case .sum(let parts):
      let known = parts.compactMap { figure($0) }
      return known.isEmpty ? nil : ExactMath.sum(known)
    }
  }

  /// No part is above its whole: wholes are raised until it fits.
  private mutating func fit(_ random: inout SeededRandom) {
    for _ in 0..<20 {
      var isFit = true
      for row in rows {
        guard let parts = row.form.parts, let above = figure(parts.numerator),
          let below = figure(parts.denominator), below < above
        else { continue }
        isFit = false
        let excess = ExactMath.sum([above, below.negated ?? .zero])
        raise(parts.denominator, by: ExactMath.sum([excess, DrawnFigure.margin(&random)]))
      }
      // A total that is filled in by hand, as this office reports only some of its rows.
      for row in rows where tasks[row.reference] == .input && !row.form.sumOf.isEmpty {
        let parts = ExactMath.sum(row.form.sumOf.compactMap { figure($0) })
        guard let total = inputs[row.reference], total < parts else { continue }
        isFit = false
        inputs[row.reference] = parts
      }
      if isFit { return }
    }
    Issue.record("\(blank): no figures that go together")
  }

  private mutating func raise(_ row: RowReference, by amount: Figure) {
    switch tasks[row] {
    case .input: inputs[row] = ExactMath.sum([inputs[row] ?? .zero, amount])
    case .sum(let parts): parts.first.map { raise($0, by: amount) }
    case .ratio, .closed, nil: break
    }
  }

  // MARK: Cells

  /// The column in which this office enters figures.
  func column(of table: FormTable) -> ValueColumn {
    if case .value(let column) = empty.form?.entryColumn(of: blank.level, in: table)?.role {
      return column
    }
    return .main
  }

  func cell(of row: ReportRow) throws -> SheetCell {
    let table = try #require(empty.table(row.reference.table))
    return SheetCell(
      sheet: try #require(row.sheet),
      cell: try #require(row[column(of: table.form)]?.cell).description)
  }

  /// The cells in which something can be entered.
  func open() throws -> [(cell: SheetCell, row: FormRow, figure: Figure?)] {
    try rows.filter { tasks[$0.reference] == .input }.map {
      (try cell(of: $0), $0.form, inputs[$0.reference])
    }
  }

  /// The cells with formulas, and what they must show.
  func computed() throws -> [(cell: SheetCell, figure: Figure?)] {
    try rows.compactMap { row in
      switch tasks[row.reference] {
      case .ratio, .sum: (try cell(of: row), figure(row.reference))
      case .input, .closed, nil: nil
      }
    }
  }
}

/// A cell of a workbook, as scripts are told and as they answer.
struct SheetCell: Hashable, Codable {
  let sheet: String
  let cell: String
}
