import Checks
import Reporting
import Testing
import Vocabulary

/// A finding as a test expects it: what is told, how gravely, and where.
struct Told: Hashable, CustomStringConvertible {
  let code: String
  let severity: Severity
  let table: Int?
  /// Nil for what is told of a whole table.
  let row: Int?

  init(_ code: String, _ severity: Severity, at row: RowReference) {
    self.code = code
    self.severity = severity
    table = row.table
    self.row = row.row
  }

  init(_ code: String, _ severity: Severity, table: Int) {
    self.code = code
    self.severity = severity
    self.table = table
    row = nil
  }

  init(_ finding: Finding) {
    code = finding.code.rawValue
    severity = finding.severity
    table = finding.place.table
    row = finding.place.row
  }

  var description: String {
    "\(code) \(severity) \(table.map(String.init) ?? "-").\(row.map(String.init) ?? "-")"
  }

  func isSameButSeverity(_ other: Told) -> Bool {
    (code, table, row) == (other.code, other.table, other.row)
  }

  /// The same, at every severity.
  static func any(_ code: String, at row: RowReference) -> [Told] {
    [Severity.error, .warning, .info].map { Told(code, $0, at: row) }
  }
}

/// Changes of clean reports that are tried one by one.
struct Trial {
  private(set) var count = 0

  /// Goes through clean reports, those of one office of each form and level unless others are named.
  static func run(
    _ offices: Result<[Office], any Error> = Office.ordinary, seeds: Range<UInt64> = 0..<3,
    _ body: (CleanReport, inout Trial) throws -> Void
  ) throws -> Int {
    var trial = Trial()
    for office in try offices.get() {
      for seed in seeds { try body(CleanReport(office, seed: seed), &trial) }
    }
    return trial.count
  }

  /// The changed report must be told all of `expected`, each so and not otherwise, and beyond it nothing
  /// but what follows from the same change.
  mutating func expect(
    _ changed: CleanReport, tells expected: Set<Told>, mayFollow: Set<Told> = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    count += 1
    let office = changed.office
    let findings = office.checks.findings(on: try changed.report(of: office.unit))
    let told = Set(findings.map { Told($0) })
    let missed = expected.subtracting(told)
    let following = mayFollow.filter { next in !expected.contains { $0.isSameButSeverity(next) } }
    let tooMuch = told.subtracting(expected).subtracting(following)
    // One failure says enough.
    try #require(
      missed.isEmpty && tooMuch.isEmpty,
      "\(office): missed \(missed), too much \(tooMuch): \(findings.map(\.message.english))",
      sourceLocation: sourceLocation)
  }
}
