package import Grid
package import Reporting
internal import Vietnamese
internal import Vocabulary

/// Reads returns: whatever units send back, as reports.
///
/// A return is recognised by what it says, never by addresses or names of sheets. Nothing that somebody
/// entered is left out in silence: it stands in a row of the report, in an added row, or in a finding.
package struct ReturnReading: Sendable {
  private let forms: [KnownForm]
  /// Whether a person has named the form.
  private let isAsked: Bool
  private let names: ColumnNames
  private let levels: LevelTrees
  private let duties: DutyReading
  private let unitNames: UnitNames

  /// Knows these forms; with `isAsked` the first of them is the one that returns are of.
  package init(_ forms: [KnownForm], levels: LevelTrees, isAsked: Bool = false) {
    self.forms = forms
    self.isAsked = isAsked
    self.levels = levels
    names = ColumnNames(of: forms)
    duties = DutyReading(levels)
    unitNames = UnitNames(levels)
  }

  /// `findings` are about the file already: cells that could not be read as they stand. `wordings` are
  /// those of returns that this thread has read before.
  package func report(
    on workbook: Workbook, file: String, findings: [Finding] = [],
    _ wordings: Wordings = Wordings()
  ) -> Report {
    read(workbook, file: file, findings: findings, wordings, wantsPlaces: false).report
  }

  /// The same, and where the notes of its rows stand.
  package func reportWithPlaces(
    on workbook: Workbook, file: String
  ) -> (report: Report, places: ReportPlaces) {
    read(workbook, file: file, findings: [], Wordings(), wantsPlaces: true)
  }

  private func read(
    _ workbook: Workbook, file: String, findings: [Finding], _ wordings: Wordings,
    wantsPlaces: Bool
  ) -> (report: Report, places: ReportPlaces) {
    var book: FoundBook
    do throws(FormTooLarge) {
      book = try FoundBook(workbook, names, isReturn: true, wordings) { _ in true }
      book.mendColumns(isLabel) { unit in forms.contains { $0.units.contains(unit) } }
      book.addHeadless(forms)
    } catch {
      return (
        Report(unreadable: file, ReturnNotice(.book(.tooLarge(error.limit))).finding),
        ReportPlaces()
      )
    }
    var tables: [ReturnTable] = []
    for (index, sheet) in book.sheets.enumerated() {
      tables += sheet.tables.map { table in
        ReturnTable(table, sheet: index, isHidden: sheet.sheet.state != .visible, forms)
      }
    }
    guard !tables.isEmpty else {
      var report = Report(unreadable: file, ReturnNotice(.book(.noTables)).finding)
      report.add(findings)
      return (report, ReportPlaces())
    }
    let marks = IdentityMark.all(in: workbook)
    var input = ReturnInput(
      file: file, book: book, tables: tables, dates: workbook.dates, mark: marks.first,
      codes: ServiceCells(workbook)?.codes ?? [:],
      duties: duties, unitNames: unitNames,
      formulas: OwnFormulas(book.sheets.map(\.sheet)), names: names)
    input.wantsPlaces = wantsPlaces
    var (report, places) = report(on: input)
    report.add(findings)
    if let code = PrintedCheckCode.read(in: workbook) {
      report.checkCode = code
      if let saved = code.saved, saved != code.computed {
        report.add([ReturnNotice(.book(.otherCode(saved: saved, computed: code.computed))).finding])
      }
    }
    if marks.count > 1 {
      report.add([ReturnNotice(.identity(.twoMarks(marks[0], marks[1]))).finding])
    }
    return (report, places)
  }

  private func isLabel(_ label: String) -> Bool {
    // Most labels are a form's to the letter, and then need not be folded.
    let isPrinted = forms.contains { form in
      form.row(printed: label).map { !form.rows[$0].key.isEmpty } ?? false
    }
    if isPrinted { return true }
    let key = Fold.key(label)
    return forms.contains { !$0.rows(labelled: key).isEmpty }
  }

  private func report(on input: ReturnInput) -> (Report, ReportPlaces) {
    let rows = input.tables.flatMap(\.returned)
    let ranking = FormRanking(rows, among: forms)
    if isAsked, let form = forms.first {
      var assembly = ReturnAssembly(input, form, others: [])
      if let asked = ranking.places.first(where: { $0.form == 0 }),
        asked.explained * 5 < rows.count * 2
      {
        assembly.tell(.book(.notAskedForm(form.form.id, rows: asked.explained, of: rows.count)))
      }
      return (assembly.report(), assembly.places)
    }
    guard let best = ranking.best else {
      let nearest = ranking.places.first.flatMap { $0.explained > 0 ? $0 : nil }
      let trouble = BookTrouble.unknownForm(
        tables: input.tables.count, nearest: nearest.map { forms[$0.form].form.id },
        rows: nearest?.explained ?? 0, of: rows.count)
      return UnknownReturn(input, levels).report(.book(trouble))
    }
    let equals = ranking.equals.map { forms[$0.form] }
    // What the file says of itself decides between equals.
    let chosen = equals.first { $0.form.id == input.mark?.form } ?? forms[best.form]
    var assembly = ReturnAssembly(input, chosen, others: forms)
    if let other = equals.first, chosen.form.id != input.mark?.form {
      assembly.tell(.book(.equalForms(taken: chosen.form.id, other: other.form.id)))
    }
    return (assembly.report(), assembly.places)
  }
}
