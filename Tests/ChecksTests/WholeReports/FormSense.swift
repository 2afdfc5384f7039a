import Reporting

/// What holds between the rows of a form for one office, read from the form and the catalogue a second
/// time: nothing here asks the rules, so that they can be held against it.
struct FormSense: Sendable {
  typealias Row = RowReference

  struct Ratio: Sendable {
    let row: Row
    let part: Row
    let whole: Row
  }

  struct Total: Sendable {
    let row: Row
    let parts: [Row]
    /// Whether there may be something more that no row is for.
    let isOpen: Bool
  }

  struct Limit: Sendable {
    let part: Row
    let whole: Row
    let isSoft: Bool
  }

  struct Gate: Sendable {
    let question: Row
    let code: Int
    let row: Row
  }

  let unit: ReportUnit
  /// Rows that the office does not fill in, though the form asks it.
  var leftOut: Set<Row> = []
  let rows: [(reference: Row, form: FormRow)]
  private let known: [Row: FormRow]
  let ratios: [Ratio]
  let totals: [Total]
  /// Of counts that have nothing to do with a percentage; those of percentages are in `ratios`.
  let limits: [Limit]
  /// A percentage whose part is counted nowhere, and its whole.
  let shares: [(row: Row, whole: Row)]
  let gates: [Gate]
  let choices: [[Row]]
  /// Rows that are to have the same figure.
  let notions: [[Row]]
  /// A part of something that only other rows count: `18/27` there names the whole, too.
  let wholesElsewhere: [(part: Row, notion: Row)]

  init(_ form: Form, _ unit: ReportUnit, _ catalogue: Catalogue) {
    self.unit = unit
    let rows = form.tables.flatMap { table in
      table.rows.map { (reference: Row(table: table.number, row: $0.ordinal), form: $0) }
    }
    self.rows = rows
    let known = Dictionary(uniqueKeysWithValues: rows.map { ($0.reference, $0.form) })
    self.known = known
    let places = Dictionary(
      rows.compactMap { entry in entry.form.concept.map { ($0, entry.reference) } },
      uniquingKeysWith: { first, _ in first })
    func row(of id: ConceptID?) -> Row? { id.flatMap { places[$0] } }
    let meanings = rows.compactMap { entry in
      entry.form.concept.flatMap { catalogue[$0] }.map {
        (row: entry.reference, form: entry.form, concept: $0)
      }
    }
    ratios = rows.compactMap { entry in
      entry.form.parts.map {
        Ratio(row: entry.reference, part: $0.numerator, whole: $0.denominator)
      }
    }
    let sums = rows.filter { !$0.form.sumOf.isEmpty }
      .map { Total(row: $0.reference, parts: $0.form.sumOf, isOpen: false) }
    totals =
      sums
      + meanings.compactMap { meaning in
        let parts = meaning.concept.covers.compactMap { row(of: $0) }
        return parts.isEmpty ? nil : Total(row: meaning.row, parts: parts, isOpen: true)
      }
    limits = meanings.compactMap { meaning in
      row(of: meaning.concept.atMost).map { Limit(part: meaning.row, whole: $0, isSoft: true) }
    }
    shares = meanings.compactMap { meaning in
      guard meaning.form.kind == .percent, meaning.form.parts == nil,
        case .concept(let id) = meaning.concept.denominator
      else { return nil }
      return row(of: id).map { (meaning.row, $0) }
    }
    gates = meanings.compactMap { meaning in
      guard let gate = meaning.concept.gate, let question = row(of: gate.concept),
        let asked = known[question],
        [.bool, .coded].contains(asked.kind), !asked.isAnsweredBelow
      else { return nil }
      return Gate(question: question, code: gate.code, row: meaning.row)
    }
    choices = Self.runs(in: rows.filter { $0.form.kind == .statusOption }.map(\.reference))
    let same = catalogue.concepts.filter { !$0.sameAs.isEmpty }.map { [$0.id] + $0.sameAs }
    notions = same.map { $0.compactMap { row(of: $0) } }.filter { $0.count > 1 }
    wholesElsewhere = meanings.compactMap { meaning in
      guard let whole = meaning.concept.atMost, row(of: whole) == nil,
        let names = same.first(where: { $0.contains(whole) }),
        let notion = names.lazy.compactMap({ row(of: $0) }).first
      else { return nil }
      return (meaning.row, notion)
    }
  }

  /// Rows one below the other, together.
  private static func runs(in rows: [Row]) -> [[Row]] {
    rows.reduce(into: []) { runs, row in
      let above = Row(table: row.table, row: row.row - 1)
      if runs.last?.last == above {
        runs[runs.count - 1].append(row)
      } else {
        runs.append([row])
      }
    }
  }

  func row(_ reference: Row) -> FormRow? { known[reference] }

  func kind(_ reference: Row) -> RowKind? { known[reference]?.kind }

  func duty(_ reference: Row) -> Duty? { known[reference]?.duties.duty(of: unit) }

  /// Whether the office has a figure there: its own, or one that it makes from those below it.
  func isOpen(_ reference: Row) -> Bool {
    guard let row = known[reference], !row.isAnsweredBelow, !leftOut.contains(reference) else {
      return false
    }
    return [.report, .aggregate].contains(duty(reference))
  }
}
