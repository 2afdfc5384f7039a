internal import Reporting
internal import Vietnamese

/// What the rows of a table ask for, as far as their own words tell.
struct UndescribedRows {
  /// Whether rows name units of their own.
  private let hasUnits: Bool
  /// What a line above the table says of all its figures.
  private let tableUnit: UnitKind?
  /// Whether bold labels are set off against others.
  private let hasBoldHeadings: Bool

  init(_ table: FoundTable) {
    hasUnits = table.hasUnits
    tableUnit = table.titles.unit.flatMap { UnitKind($0) }
    hasBoldHeadings = !table.rows.allSatisfy { $0.label.emphasis.contains(.bold) }
  }

  func asking(of row: FoundRow) -> RowAsking {
    let label = row.label.label
    let isRate = Self.isRate(label)
    let isTotal = row.code.isEmpty && TotalRow.isOne(label)
    let unit = UnitKind(row.unit)
    let saysNothing = unit == nil && !isRate && !isTotal
    let isPrintedAsHeading = saysNothing && isPrintedAsHeading(row)
    return RowAsking(
      answers: AnswerReading.answers(in: row.unit), unit: unit, tableUnit: tableUnit,
      isRate: isRate, isTotal: isTotal, isPrintedAsHeading: isPrintedAsHeading,
      mayBeHeading: saysNothing && hasUnits || isPrintedAsHeading)
  }

  /// Where no row has a unit of its own, headings are known by how they look.
  private func isPrintedAsHeading(_ row: FoundRow) -> Bool {
    row.isMergedHeading || PartsHeading.isOne(row.label.label)
      || !hasUnits && hasBoldHeadings && row.code.isEmpty && row.label.emphasis.contains(.bold)
  }

  /// "Tỷ lệ …": a percentage, also where no unit says so.
  private static func isRate(_ label: String) -> Bool {
    label.begins(withLetterOf: "t".utf8)
      && Fold.bare(label.opening(20)).starts(withWords: "ty le")
  }
}

/// What one row asks for.
struct RowAsking {
  let answers: AnswerList?
  /// The row's own; nil where it names none.
  let unit: UnitKind?
  let tableUnit: UnitKind?
  let isRate: Bool
  let isTotal: Bool
  let isPrintedAsHeading: Bool
  /// Whether it is a heading if rows belong to it.
  let mayBeHeading: Bool

  func kind(isParent: Bool) -> RowKind {
    if let answers { return answers.kind }
    if let unit { return unit.kind }
    if isPrintedAsHeading || mayBeHeading && isParent { return .group }
    return isRate ? .percent : tableUnit?.kind ?? .number
  }
}

extension AnswerList {
  fileprivate var kind: RowKind {
    if answers.count == 1 { return .statusOption }
    return answers.count == 2 && Set(answers.map(\.code)) == [0, 1] ? .bool : .coded
  }
}
