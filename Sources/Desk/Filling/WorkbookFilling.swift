internal import Container
internal import Forms
internal import Grid
package import Reporting
internal import SheetPatching
internal import SheetReading
package import Vocabulary

/// Puts the figures of a report into an office's own workbook, and nothing else. The workbook is only
/// read; what comes of it is another file, which is read again before anybody gets it.
package struct WorkbookFilling {
  private let template: FillTemplate
  private let reader: ReturnReader
  private let path: String

  /// Throws where the template is no workbook with tables.
  package init(_ path: String, _ reader: ReturnReader) throws {
    self.path = path
    self.reader = reader
    template = try reader.template(path)
  }

  /// The form of the template; of one that nobody has described, its own tables.
  package var form: Form? { template.report.form }

  /// What the data says: of a form that nobody has described, another copy of the same workbook.
  package func data(_ path: String, _ library: FormLibrary) throws -> [Report] {
    guard let form, !form.isDescribed else {
      return try ReportFile.read(path, library, form: form?.id)
    }
    return try ReportFile.read(path, library, form: nil, unnamed: form)
      ?? [reader.report(on: path, as: form)]
  }

  package struct Outcome: Sendable {
    package let findings: [FillFinding]
    /// What programs have to be told about the workbook.
    package let remarks: [any Noticed]
    package let cells: [ChangedCell]
    package let evidence: FidelityEvidence
  }

  /// A cell that was changed.
  package struct ChangedCell: Sendable {
    package let sheet: String
    package let address: CellAddress
    package let label: String
    package let before: String
    package let after: String
    package let isNote: Bool
  }

  package func write(
    _ data: Report, to output: String, force: Bool, inputs: [String]
  ) throws -> Outcome {
    let plan = FillPlan(template, data)
    let formulas = FormulaFilling(template, plan)
    var findings = identityFindings(data) + plan.troubles + formulas.findings
    var patch = WorkbookPatch(template.book)
    for step in plan.steps {
      try patch.put(step.content, at: step.address, ofSheet: step.sheet)
    }
    for (place, result) in formulas.results {
      try patch.put(.result(result), at: place.address, ofSheet: place.sheet)
    }
    let (edits, remarks) = try patch.finish()
    let bytes = try template.book.package.bytes(edits)
    findings += differences(between: data, and: reader.report(on: bytes, named: output), plan)
    let evidence = try FidelityEvidence(
      template.book.package, OfficePackage(bytes: bytes, named: output))
    try OutputFile.write(to: output, force: force, inputs: InputFiles(inputs)) { sink in
      try sink.write(bytes)
    }
    return Outcome(
      findings: findings.sorted { $0.place < $1.place }, remarks: remarks,
      cells: plan.steps.map(changed), evidence: evidence)
  }

  private func changed(_ step: FillPlan.Step) -> ChangedCell {
    ChangedCell(
      sheet: template.book.sheets[step.sheet].name, address: step.address,
      label: form?.row(step.row)?.label ?? "", before: step.before, after: step.after,
      isNote: step.isNote)
  }

  // MARK: Whose it is

  private func identityFindings(_ data: Report) -> [FillFinding] {
    guard let mark = IdentityMark.all(in: template.workbook).first else { return [] }
    var findings: [FillFinding] = []
    if let own = mark.unit, let unit = data.unit, !UnitOfFile.isOne(unit, path: data.file),
      own != unit.name
    {
      findings.append(FillFinding(.otherUnit(template: own, data: unit.name)))
    }
    if let own = mark.period, let period = data.period, own != period {
      findings.append(FillFinding(.otherPeriod(template: own, data: period)))
    }
    return findings
  }

  // MARK: The proof

  /// Where what was put in is not what is read again.
  private func differences(
    between data: Report, and read: Report, _ plan: FillPlan
  ) -> [FillFinding] {
    var findings: [FillFinding] = []
    for step in plan.steps where !step.isNote {
      guard let given = data[step.row], let found = read[step.row] else {
        findings.append(difference(step, ""))
        continue
      }
      let column = step.column ?? .main
      let (one, other) = (given[column] ?? .blank(), found[column] ?? .blank())
      if one.figure != other.figure || one.text != other.text || one.parts != other.parts {
        findings.append(difference(step, other.raw))
      }
    }
    return findings
  }

  private func difference(_ step: FillPlan.Step, _ read: String) -> FillFinding {
    FillFinding(
      .readsDifferently(
        label: form?.row(step.row)?.label ?? "", given: step.after, read: read),
      at: FindingPlace(
        table: step.row.table, row: step.row.row, sheet: template.book.sheets[step.sheet].name,
        cell: step.address))
  }
}
