package import Vocabulary

/// What one return says: for every row of its form the value and where it stands, and what there is
/// to tell about it.
///
/// No row of the form is ever left out: see `ReportBuilder`.
package struct Report: Sendable {
  package var unit: ReportUnit?
  package var period: Period?
  package var letter: Letter?
  /// Nil where the return is not made from a blank form of this program.
  package var checkCode: FoundCheckCode?
  /// By place, then by code.
  package private(set) var findings: [Finding]
  let contents: ReportContents

  init(
    _ contents: ReportContents, unit: ReportUnit? = nil, period: Period? = nil,
    letter: Letter? = nil, findings: [Finding] = []
  ) {
    self.contents = contents
    self.unit = unit
    self.period = period
    self.letter = letter
    self.findings = Self.sorted(findings)
  }

  /// The report of a file that cannot be read: no form, no tables, and the reason.
  package init(unreadable file: String, _ reason: Finding) {
    self.init(ReportContents(file: file, form: nil), findings: [reason])
  }

  package mutating func add(_ findings: [Finding]) {
    if findings.isEmpty { return }
    self.findings = Self.sorted(self.findings + findings)
  }

  /// Findings are large, so their places are brought into order, and each is moved once.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.indices.sorted { findings[$0] < findings[$1] }.map { findings[$0] }
  }

  package var file: String { contents.file }

  /// Nil where the file could not be read.
  package var form: Form? { contents.form }

  /// The id of the form; nil also for a form that nobody described.
  package var formID: String? {
    form.flatMap { $0.isDescribed ? $0.id : nil }
  }

  /// All tables of the form, in its order; none where the file could not be read.
  package var tables: [ReportTable] {
    contents.tables.indices.compactMap { ReportTable(contents, number: $0 + 1) }
  }

  /// The table with this number; nil where the form has none.
  package func table(_ number: Int) -> ReportTable? {
    ReportTable(contents, number: number)
  }

  /// Nil where the form has no such row.
  package subscript(row: RowReference) -> ReportRow? {
    ReportRow(contents, row)
  }

  /// What the row asks of the unit that reports; nil where its level is not known, and where the
  /// form does not address the level.
  package func duty(of row: ReportRow) -> Duty? {
    unit.flatMap { row.form.duties.duty(of: $0) }
  }
}
