internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// What is done in the figure cell of each row of a blank form.
enum FigureTask: Hashable {
  /// A heading: nothing.
  case heading
  /// Another office reports it: nothing either.
  case exempt
  case input
  /// Computed from other rows.
  case ratio(numerator: RowReference, denominator: RowReference)
  case sum([RowReference])

  var isFormula: Bool {
    switch self {
    case .ratio, .sum: true
    case .heading, .exempt, .input: false
    }
  }
}

/// What is done in all figure cells of a form.
struct FigureTasks {
  private let tasks: [[FigureTask]]

  /// A row is computed only where whoever gets the form reports all that it is computed from.
  /// `duties` are those of all rows, table by table.
  init(_ form: Form, _ duties: [[Duty]]) {
    func isReported(_ row: RowReference) -> Bool {
      duties.indices.contains(row.table - 1) && duties[row.table - 1].indices.contains(row.row - 1)
        && [.report, .aggregate].contains(duties[row.table - 1][row.row - 1])
    }
    tasks = form.tables.enumerated().map { table, content in
      content.rows.enumerated().map { index, row in
        switch duties[table][index] {
        case .group: return .heading
        case .exempt: return .exempt
        case .report, .aggregate: break
        }
        if let parts = row.parts, isReported(parts.numerator), isReported(parts.denominator) {
          return .ratio(numerator: parts.numerator, denominator: parts.denominator)
        }
        if !row.sumOf.isEmpty, row.sumOf.allSatisfy(isReported) { return .sum(row.sumOf) }
        return .input
      }
    }
  }

  func table(_ number: Int) -> [FigureTask] { tasks[number - 1] }
}
