internal import Grid
internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// All rows of a form with what the return has in them, and what the return has beside them.
struct ReturnedRows {
  private(set) var notices: [ReturnNotice] = []
  private(set) var findings: [Finding] = []
  private let known: KnownForm
  private lazy var words = known.words
  /// By the rows of the form, of all tables one after the other.
  private var entries: [RowEntry?]
  private var cells: [ValueCell?]
  private var extras: [(table: Int, row: ExtraRow)] = []
  private var places: [Int: TablePlaceInReturn] = [:]
  /// Rows of the form that may be several rows of the return.
  private var doubtful: Set<RowReference> = []
  /// Nil where nobody asks for them.
  private(set) var notePlaces: ReportPlaces?

  init(_ known: KnownForm, wantsPlaces: Bool = false) {
    self.known = known
    notePlaces = wantsPlaces ? ReportPlaces() : nil
    entries = Array(repeating: nil, count: known.rows.count)
    cells = Array(repeating: nil, count: known.rows.count)
  }

  private var form: Form { known.form }

  // MARK: Rows

  mutating func add(_ scope: ReadScope) {
    var told = ToldTogether()
    for row in scope.rows {
      let table = scope.tables[row.table]
      guard let match = row.match, let main = row.main else {
        addExtra(table.rows[row.row], of: table, home: row.home, &told)
        continue
      }
      places[row.home, default: TablePlaceInReturn()].add(table.rows[row.row], of: table)
      add(row, table.rows[row.row], main, match, known[match.known], table, &told)
    }
    for (known, positions) in scope.doubts.sorted(by: { $0.key < $1.key }) {
      tellDoubt(known, positions.map { scope.rows[$0] }, scope)
    }
    for table in scope.tables {
      if table.isHidden { tell(.table(.hidden), FindingPlace(sheet: table.found.sheet)) }
      let corner = FindingPlace(sheet: table.found.sheet, cell: table.found.cellRange?.topLeft)
      if table.found.isHeadless { tell(.column(.noHeader), corner) }
      if table.columns.place(of: .main) == nil {
        tell(.column(.noFigures), corner)
      } else if !table.columns.rivals.isEmpty {
        tell(.column(.unclearFigures(table.rivalColumns)), corner)
      }
    }
    notices += told.notices(places)
  }

  private mutating func add(
    _ row: ReadScope.Row, _ found: FoundRow, _ main: ValueCell, _ match: RowMatching.Match,
    _ form: FormRow, _ table: ReturnTable, _ told: inout ToldTogether
  ) {
    let reference = known.rows[match.known].reference
    let differences = RowDifferences(
      found, form, at: match.known, likeness: match.likeness
    ) { words }
    let hasFormCode =
      differences.otherCode == nil && (!found.code.isEmpty || form.code.isEmpty)
    let isExact = match.likeness == 1 && hasFormCode
    entries[match.known] = RowEntry(
      main.value, match: match.isMoved ? .moved : isExact ? .exact : .close,
      more: row.more.mapValues(\.value), note: found.note,
      found: RowWords(code: found.printedCode ?? "", label: found.label.label),
      sheet: table.found.sheet)
    cells[match.known] = main
    notePlaces?.notes[reference] = ReportPlaces.Notes(
      sheet: table.found.sheet, cells: table.noteCells(of: found))

    let place = FigurePlaceMaker(sheet: table.found.sheet, label: form.label, unit: form.unit)
    // Most cells have nothing to be told, and most tables one column of figures.
    if !main.remarks.isEmpty { findings += place.findings(main, of: reference) }
    if !row.more.isEmpty {
      for (_, cell) in row.more.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        findings += place.findings(cell, of: reference)
      }
    }
    let at = FindingPlace(
      table: reference.table, row: reference.row, sheet: table.found.sheet,
      cell: main.value.cell)
    if match.isMoved { told.moved[reference.table, default: []].append(form.label) }
    switch differences.label {
    case .same: break
    case .alike where !match.isMoved:
      told.labels[reference.table, default: []].append(found.label.label)
    case .alike, .other:
      tell(
        .wording(.otherLabel(found: found.label.label, form: form.label)), at)
    }
    if let code = differences.otherCode {
      told.codes[reference.table, default: []].append(
        "\(code) → \(form.code.isEmpty ? "–" : form.code)")
    }
    if differences.otherUnit {
      tell(
        .wording(
          .otherUnit(
            label: form.label, found: found.unit, form: form.unit,
            changesFigure: differences.changesFigure)), at)
    }
    tellOfFigure(found, main, form, table, at)
  }

  private mutating func tellOfFigure(
    _ found: FoundRow, _ main: ValueCell, _ form: FormRow, _ table: ReturnTable,
    _ place: FindingPlace
  ) {
    func isMerged(_ figure: (column: Int, piece: SheetLine.Piece)) -> Bool {
      figure.piece.lastRow > figure.piece.row && !figure.piece.text.isEmpty
    }
    let merged =
      (found.parts.figures.first(where: isMerged) ?? found.parts.figuresAbove.first(where: isMerged))?
      .piece
    if let merged, main.value.figure != nil || main.value.isBlank {
      let covered = table.rows.filter { (merged.row...merged.lastRow).contains($0.sheetRow) }
      if covered.count > 1 {
        tell(
          .figure(.merged(label: covered[0].label.label, rows: covered.count)), place)
      }
    }
    if merged == nil, main.isCovered {
      tell(.figure(.covered(label: form.label)), place)
    }
    guard main.value.isBlank, main.remarks.isEmpty, form.kind != .group else { return }
    let note = found.parts.notes.map(\.piece).first { piece in
      if case .number = piece.cell.kind { return true }
      return piece.text.utf8.count < 20
        && piece.wording.figure(as: form.expectation, unit: form.unit).value != nil
    }
    if let note { tell(.figure(.inNote(label: form.label, note: note.text)), place) }
  }

  private mutating func tell(_ reason: ReturnNotice.Reason, _ place: FindingPlace) {
    notices.append(ReturnNotice(reason, at: place))
  }

  private mutating func tellDoubt(_ row: Int, _ found: [ReadScope.Row], _ scope: ReadScope) {
    let reference = known.rows[row].reference
    let label = known[row].label
    func cell(_ row: ReadScope.Row) -> CellAddress {
      scope.tables[row.table].figureCell(of: scope.found(row))
    }
    func place(_ row: ReadScope.Row) -> FindingPlace {
      FindingPlace(
        table: reference.table, row: reference.row, sheet: scope.tables[row.table].found.sheet,
        cell: cell(row))
    }
    let cells = found.map { cell($0).description }
    if let taken = scope.rows.first(where: { $0.match?.known == row }) {
      tell(.row(.contested(label: label, cells: cells)), place(taken))
      return
    }
    doubtful.insert(reference)
    guard let first = found.first else { return }
    tell(.row(.unclear(label: label, cells: cells)), place(first))
  }

  // MARK: What the form does not have

  private mutating func addExtra(
    _ found: FoundRow, of table: ReturnTable, home: Int, _ told: inout ToldTogether
  ) {
    let extra = table.extra(found)
    extras.append((home + 1, extra))
    if extra.raw.isEmpty {
      if !extra.label.isEmpty { told.lines[home + 1, default: []].append(extra.label) }
    } else {
      tell(
        .row(.added(label: extra.label, raw: extra.raw)),
        FindingPlace(
          table: home + 1, sheet: table.found.sheet, cell: table.figureCell(of: found)))
    }
  }

  /// A table that is none of the form's. What it says is kept with the first table.
  mutating func add(stranger table: ReturnTable) {
    keep(table)
    tell(
      .table(.strange(range: table.found.cellRange, figures: table.filledCount)),
      FindingPlace(sheet: table.found.sheet))
  }

  /// Keeps the rows of a table that is told of elsewhere.
  mutating func keep(_ table: ReturnTable) {
    guard !form.tables.isEmpty else { return }
    extras += table.rows.map { (1, table.extra($0)) }
  }

  // MARK: A table that stands twice

  /// Where both have a figure and the figures differ, none is taken.
  mutating func compare(with copy: ReadScope, isHidden: Bool) {
    guard let table = copy.tables.first else { return }
    let numbers = Set(copy.rows.filter { $0.match != nil }.map(\.home)).sorted()
    guard let number = numbers.first else { return keep(table) }
    if isHidden {
      return tell(
        .table(.hiddenCopy(form.tables[number].printedTitle, second: table.place)),
        FindingPlace(table: number + 1, sheet: places[number]?.sheet))
    }
    var differing = 0
    for row in copy.rows {
      guard let match = row.match, let main = row.main else {
        extras.append((row.home + 1, table.extra(table.rows[row.row])))
        continue
      }
      guard row.more.values.contains(where: { $0.value.saysSomething }) || !main.value.isBlank
      else { continue }
      guard let own = entries[match.known],
        !own.value.isBlank || own.more.values.contains(where: \.saysSomething)
      else {
        take(row, match, table)
        continue
      }
      if !compare(match.known, row, main, table) { differing += 1 }
    }
    tell(
      .table(
        .twice(
          form.tables[number].printedTitle, second: table.place, differing: differing)),
      FindingPlace(table: number + 1, sheet: places[number]?.sheet))
  }

  /// What the first table lacks, the second may have.
  private mutating func take(
    _ row: ReadScope.Row, _ match: RowMatching.Match, _ table: ReturnTable
  ) {
    guard let main = row.main else { return }
    var told = ToldTogether()
    add(row, table.rows[row.row], main, match, known[match.known], table, &told)
  }

  /// Takes from the second table what the first leaves blank, column by column, and neither where both
  /// have something else. Returns whether they go together.
  private mutating func compare(
    _ row: Int, _ copy: ReadScope.Row, _ main: ValueCell, _ table: ReturnTable
  ) -> Bool {
    var isSame = true
    for (column, cell) in [(ValueColumn.main, main)]
      + copy.more.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where !cell.value.isBlank && (column == .main || cell.value.saysSomething) {
      guard let own = entries[row] else { continue }
      let value = column == .main ? own.value : own.more[column] ?? .blank()
      if value.isBlank || column != .main && !value.saysSomething {
        put(cell.value, in: column, of: row)
        if column == .main {
          cells[row] = cell
          entries[row]?.sheet = table.found.sheet
        }
        findings += FigurePlaceMaker(
          sheet: table.found.sheet, label: known[row].label, unit: known[row].unit
        )
        .findings(cell, of: known.rows[row].reference)
      } else if value.figure != cell.value.figure || value.text != cell.value.text {
        isSame = false
        refuse(row, own, value, in: column, cell.value, table)
      }
    }
    return isSame
  }

  private mutating func put(_ value: Value, in column: ValueColumn, of row: Int) {
    if column == .main {
      entries[row]?.value = value
    } else {
      entries[row]?.more[column] = value
    }
  }

  private mutating func refuse(
    _ row: Int, _ own: RowEntry, _ value: Value, in column: ValueColumn, _ other: Value,
    _ table: ReturnTable
  ) {
    let reference = known.rows[row].reference
    func shown(_ sheet: String?, _ value: Value) -> String {
      let cell = value.cell?.description ?? ""
      return "\(sheet.map { Quoting.quoted($0) } ?? "") \(cell): \(value.raw.onOneLine)"
    }
    put(Value(cell: value.cell, raw: value.raw, text: value.raw), in: column, of: row)
    if column == .main { cells[row] = nil }
    findings.removeAll {
      $0.place.table == reference.table && $0.place.row == reference.row
        && (column == .main || $0.place.cell == value.cell)
    }
    tell(
      .figure(
        .differ(
          label: known[row].label, first: shown(own.sheet, value),
          second: shown(table.found.sheet, other))),
      FindingPlace(
        table: reference.table, row: reference.row, sheet: own.sheet, cell: value.cell))
  }

  // MARK: The whole

  /// Whether nothing was entered anywhere.
  var isBlank: Bool {
    entries.allSatisfy { entry in
      entry.map { !$0.value.saysSomething && !$0.more.values.contains(where: \.saysSomething) }
        ?? true
    }
      && extras.allSatisfy { $0.row.raw.isEmpty }
  }

  var extraCount: Int { extras.count }

  /// Rows that are missing in tables that are there.
  var missingInTables: Int {
    form.tables.reduce(0) { count, table in
      places[table.number - 1] == nil ? count : count + missing(in: table).count
    }
  }

  private func missing(in table: FormTable) -> [Int] {
    known.tables[table.number - 1].filter { row in
      // Not compared: entries are large.
      if case .some = entries[row] { return false }
      return !doubtful.contains(known.rows[row].reference)
    }
  }

  /// Tells what only the whole shows: rows and tables that are missing, figures that lost their zeros.
  mutating func tellOfSense() {
    for table in form.tables {
      guard let place = places[table.number - 1] else {
        tell(
          .table(.missing(table.printedTitle)), FindingPlace(table: table.number))
        continue
      }
      let missing = missing(in: table)
      if !missing.isEmpty {
        tell(
          .row(.missing(missing.map { "\(known[$0].code) \(known[$0].label)".trimmed })),
          FindingPlace(
            table: table.number,
            row: missing.count == 1 ? known.rows[missing[0]].reference.row : nil,
            sheet: place.sheet))
      }
      tellLostThousands(in: table)
    }
  }

  private mutating func tellLostThousands(in table: FormTable) {
    var own: [LostThousands.Entry] = []
    for row in known.tables[table.number - 1] {
      guard let cell = cells[row] else { continue }
      own.append(LostThousands.Entry(known.rows[row].reference, known[row], cell))
    }
    for (reference, typed) in LostThousands.suspects(in: own) {
      let row = known.tables[reference.table - 1].lowerBound + reference.row - 1
      guard let entry = entries[row], let address = entry.value.cell else { continue }
      let place = FigurePlace(
        sheet: entry.sheet ?? "", cell: address, label: known[row].label)
      findings.append(
        FigureNotice(
          .thousandsPerhapsLost(asTyped: typed), at: place, written: entry.value.raw,
          value: entry.value.figure
        ).finding(of: reference))
    }
  }

  func write(to builder: inout ReportBuilder) throws(ReportRefusal) {
    for (table, place) in places.sorted(by: { $0.key < $1.key }) {
      try builder.place(table: table + 1, sheet: place.sheet, range: place.range)
    }
    for (row, entry) in entries.enumerated() {
      if let entry { try builder.fill(known.rows[row].reference, entry) }
    }
    for (table, extra) in extras {
      // On the sheet of its table it need not say so.
      let own = places[table - 1]?.sheet
      try builder.add(extra.sheet == own ? extra.onItsSheet : extra, toTable: table)
    }
  }
}
