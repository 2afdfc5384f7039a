internal import Reporting
internal import Vocabulary

/// What a form and the catalogue say about how its rows hang together, as the rules need it: found
/// once for all reports of the form.
///
/// Rows are named by their position among all rows of the form, from 0.
struct FormRelations: Sendable {
  let form: Form
  /// By position.
  let rows: [RowReference]
  /// The position of the first row of each table.
  let starts: [Int]
  let sections: [TableSection]
  /// Of each row, in quotation marks and not too long for a sentence.
  let labels: [String]
  /// What each row asks for. Rows of forms are large, and most rules look at this alone.
  let kinds: [RowKind]
  let headings: [Int]
  let percentages: [Int]
  /// Questions that the rows below answer.
  let answeredBelow: [Int]
  private(set) var ratios: [RatioRelation] = []
  private(set) var totals: [TotalRelation] = []
  private(set) var limits: [LimitRelation] = []
  private(set) var shares: [ShareRelation] = []
  private(set) var gates: [GateRelation] = []
  private(set) var choices: [[Int]] = []
  private(set) var notions: [[NotionSource]] = []
  /// By position: the levels that the label names, where the row asks the same of all.
  private let namedLevels: [Set<Level>]
  private let levels: NamedLevels
  /// By level, then by position: what the rows ask of offices of the level, where no agency is named.
  private let duties: [Level: [Duty?]]
  private let dutiesOfAll: [Duty?]
  /// Rows whose duty depends on which office it is.
  private let namesAgencies: [Bool]

  init(_ form: Form, _ catalogue: Catalogue, _ trees: LevelTrees) {
    self.form = form
    var rows: [RowReference] = []
    var starts: [Int] = []
    for table in form.tables {
      starts.append(rows.count)
      rows += table.rows.map { RowReference(table: table.number, row: $0.ordinal) }
    }
    self.rows = rows
    self.starts = starts
    sections = TableSection.all(of: form, starts: starts)
    let all = form.tables.flatMap(\.rows)
    labels = all.map { Quoting.quoted($0.label, upTo: 60) }
    kinds = all.map(\.kind)
    headings = all.indices.filter { all[$0].kind == .group }
    percentages = all.indices.filter { all[$0].kind.isPercentage }
    answeredBelow = all.indices.filter { all[$0].isAnsweredBelow }
    let levels = NamedLevels(trees)
    self.levels = levels
    namedLevels = all.map { row in
      row.duties.isOneForAll ? levels.levels(in: row.label) : []
    }
    duties = Dictionary(
      form.levels.map { level in (level, all.map { $0.duties[level] }) },
      uniquingKeysWith: { first, _ in first })
    dutiesOfAll = all.map(\.duties.ofAll)
    namesAgencies = all.map { $0.duties.shares.contains { !$0.agencies.isEmpty } }
    let finder = RelationFinder(form, catalogue, positions: Self.positions(of: rows))
    ratios = finder.ratios
    totals = finder.totals
    limits = finder.limits
    shares = finder.shares
    gates = finder.gates
    choices = finder.choices
    notions = finder.notions
  }

  private static func positions(of rows: [RowReference]) -> [RowReference: Int] {
    Dictionary(rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the row asks of this unit; of a unit of unknown level, what it asks of every office.
  func duty(_ position: Int, of unit: ReportUnit?) -> Duty? {
    guard let unit, let level = unit.level else { return dutiesOfAll[position] }
    if namesAgencies[position] { return row(position)?.duties.duty(of: unit) }
    return duties[level]?[position]
  }

  /// Whether the row is about other levels than this one, though the form asks it of all.
  func isAboutOthers(_ position: Int, than level: Level) -> Bool {
    levels.areOthers(namedLevels[position], than: level)
  }

  /// The position of the row that something is about; nil for what is about no row of the form.
  func position(of place: FindingPlace) -> Int? {
    guard let table = place.table, let row = place.row, table > 0, table <= starts.count,
      row > 0, row <= rows.count
    else { return nil }
    let position = starts[table - 1] + row - 1
    return rows.indices.contains(position) && rows[position].table == table ? position : nil
  }

  /// What the form says of the row.
  func row(_ position: Int) -> FormRow? {
    rows.indices.contains(position) ? form.row(rows[position]) : nil
  }
}

/// A percentage and the two rows that it is made of.
struct RatioRelation: Hashable, Sendable {
  let row: Int
  let numerator: Int
  let denominator: Int
}

/// A total and its parts.
struct TotalRelation: Hashable, Sendable {
  let row: Int
  let parts: [Int]
  /// Whether it holds something more that no row is for, so that the parts may come to less.
  let isOpen: Bool
}

/// A part, and the whole that it cannot be larger than.
struct LimitRelation: Hashable, Sendable {
  let part: Int
  let whole: Int
  /// Whether it may be otherwise, if seldom: more than was planned can be done, and what is dealt with
  /// now may have been counted before.
  let isSoft: Bool
}

/// A percentage of a row, whose numerator has no row.
struct ShareRelation: Hashable, Sendable {
  let row: Int
  let whole: Int
}

/// A question, and a row that has a meaning with one answer only.
struct GateRelation: Hashable, Sendable {
  let question: Int
  let code: Int
  let row: Int
}

/// Where a figure for one notion may stand.
enum NotionSource: Hashable, Sendable {
  case row(Int)
  /// Behind the stroke of `27/27`, where the form has no row for the whole.
  case wholeInCell(Int)

  var position: Int {
    switch self {
    case .row(let position), .wholeInCell(let position): position
    }
  }
}

extension Duties {
  /// Whether the form makes no difference between levels here.
  fileprivate var isOneForAll: Bool { shares.allSatisfy { $0.duty == shares.first?.duty } }

  /// What the row asks of every office, whichever it is; nil where that differs.
  var ofAll: Duty? {
    isOneForAll && shares.allSatisfy(\.agencies.isEmpty) ? shares.first?.duty : nil
  }
}
