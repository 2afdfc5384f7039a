internal import Grid
internal import Reporting
internal import Vocabulary

/// Puts the report of one return together, once its form is known.
struct ReturnAssembly {
  private(set) var input: ReturnInput
  let known: KnownForm
  /// All forms that are known; none where a person has named the form.
  let others: [KnownForm]
  private(set) var notices: [ReturnNotice] = []
  private var scopes: [ReadScope] = []
  private var copies: [ReadScope] = []
  private(set) var places = ReportPlaces()

  init(_ input: ReturnInput, _ known: KnownForm, others: [KnownForm]) {
    self.input = input
    self.input.tables = input.tables.map { $0.read(as: known.form, input.names) }
    self.known = known
    self.others = others
  }

  var form: Form { known.form }

  mutating func tell(_ reason: ReturnNotice.Reason, at place: FindingPlace = .wholeFile) {
    notices.append(ReturnNotice(reason, at: place))
  }

  mutating func report() -> Report {
    let plan = TableScopes(input.tables, known)
    scopes = plan.scopes.map { ReadScope(input, known, tables: $0.tables, rows: $0.rows) }
    var rows = ReturnedRows(known, wantsPlaces: input.wantsPlaces)
    for scope in scopes { rows.add(scope) }
    let foreign = tellOtherForms(plan.copies.map(\.table) + plan.strangers)
    for copy in plan.copies where !foreign.contains(copy.table) {
      let scope = ReadScope(
        input, known, tables: [copy.table], rows: plan.scopes[copy.scope].rows)
      rows.compare(with: scope, isHidden: input.tables[copy.table].isHidden)
    }
    for table in plan.strangers where !foreign.contains(table) {
      rows.add(stranger: input.tables[table])
    }
    for table in foreign.sorted() { rows.keep(input.tables[table]) }
    rows.tellOfSense()
    notices += rows.notices
    places = rows.notePlaces ?? places
    notices += ColumnRemarks.notices(
      on: plan.scopes.flatMap(\.tables).map { input.tables[$0] })
    notices += OutsideFigures.notices(in: input.book)
    tellOfWhole(rows)
    return build(rows)
  }

  // MARK: The whole

  /// Tables that another form explains better than this one; they are told and not read.
  private mutating func tellOtherForms(_ tables: [Int]) -> Set<Int> {
    var found: [Int: [Int]] = [:]
    for table in tables {
      let rows = input.tables[table].returned
      let ranking = FormRanking(rows, among: others)
      guard let best = ranking.best, others[best.form].form.id != form.id, best.explained >= 3
      else { continue }
      let own = ranking.places.first { others[$0.form].form.id == form.id }
      guard best.score > (own?.score ?? 0) * 1.05 else { continue }
      found[best.form, default: []].append(table)
    }
    for (other, tables) in found.sorted(by: { $0.key < $1.key }) {
      tell(
        .book(
          .otherForm(
            taken: form.id, other: others[other].form.id,
            tables: tables.map { input.tables[$0].place })))
    }
    return Set(found.values.joined())
  }

  private mutating func tellOfWhole(_ rows: ReturnedRows) {
    if rows.isBlank { tell(.book(.empty(form: form.id))) }
    let (missing, added) = (rows.missingInTables, rows.extraCount)
    if missing * 10 >= form.rowCount, added * 10 >= form.rowCount, missing + added >= 10 {
      tell(
        .book(
          .otherEdition(form: form.id, missing: missing, added: added, rows: form.rowCount)))
    }
    if let mark = input.mark, mark.form != form.id {
      tell(.identity(.otherForm(mark: mark.form, form: form.id)))
    }
  }

  private mutating func build(_ rows: ReturnedRows) -> Report {
    let kept = scopes.flatMap(\.tables).map(\.found)
    let head = input.head(
      for: form, agencies: known.agencies, kept.isEmpty ? input.tables.map(\.found) : kept)
    if let other = head.otherUnit, let unit = head.unit {
      tell(.identity(.otherUnit(mark: unit.name, unit: other)))
    }
    if let other = head.officeOfFile, let unit = head.unit {
      tell(.identity(.otherOfficeInName(unit: unit.name, file: other)))
    }
    if let other = head.otherPeriod, let period = head.period {
      tell(.identity(.otherPeriod(mark: period, period: other)))
    }
    if !head.otherPeriods.isEmpty {
      tell(.identity(.severalPeriods(head.otherPeriods, taken: head.period)))
    }
    var builder = ReportBuilder(file: input.file, form: form)
    builder.unit = head.unit
    builder.period = head.period
    builder.letter = head.letter
    builder.findings = rows.findings + notices.map(\.finding)
    do throws(ReportRefusal) {
      try rows.write(to: &builder)
    } catch {
      return Report(unreadable: input.file, ReturnNotice(.book(.tooLarge(.text))).finding)
    }
    return builder.report
  }
}
