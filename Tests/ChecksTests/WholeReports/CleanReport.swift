import Reporting
import TestSupport
import Testing
import Vocabulary

/// A report in which nothing is wrong: every row that the office reports is filled in, and whatever
/// hangs together fits. Tests change one thing in it.
struct CleanReport {
  typealias Row = RowReference

  let office: Office
  private(set) var figures: [Row: Figure] = [:]
  private(set) var parts: [Row: Value.Parts] = [:]
  private(set) var notes: [Row: String] = [:]

  var sense: FormSense { office.sense }

  /// `isTyped` for what nobody asks about who reads it from cells, either: no percentage below one, and
  /// one number alone where things are counted.
  init(_ office: Office, seed: UInt64, isTyped: Bool = false) {
    let least = isTyped ? 2 : 0
    var random = SeededRandom(seed: seed)
    self.office = office
    let drawn = CleanFigures(office.sense, least: least, &random)
    for (row, code) in drawn.answers { figures[row] = Figure(Int64(code)) }
    for (row, amount) in drawn.amounts {
      figures[row] = Figure(significand: Int64(amount), scale: sense.kind(row) == .money ? 2 : 0)
    }
    divide(drawn.amounts, least: least, &random)
    explainRests(drawn.amounts)
    nameWholes(isTyped: isTyped, &random)
  }

  /// Every percentage: what its parts make, as far as there are any; none of nothing.
  private mutating func divide(
    _ amounts: [Row: Int], least: Int, _ random: inout SeededRandom
  ) {
    for (row, form) in sense.rows where form.kind.isPercentage && sense.isOpen(row) {
      let places = UInt8.random(in: 0...2, using: &random)
      let ratio = sense.ratios.first { $0.row == row }
      let share = sense.shares.first { $0.row == row }
      guard let whole = (ratio?.whole ?? share?.whole).flatMap({ amounts[$0] }) else {
        figures[row] = Self.anyPercentage(places, &random)
        continue
      }
      if whole == 0 { continue }
      let drawn = Int.random(in: ((whole * least + 99) / 100)...whole, using: &random)
      let part = ratio.map { amounts[$0.part] } ?? drawn
      figures[row] =
        part.flatMap { Self.percent($0, of: whole, places: places) }
        ?? Self.anyPercentage(places, &random)
    }
  }

  /// Rounded half away from zero.
  static func percent(_ part: Int, of whole: Int, places: UInt8) -> Figure? {
    let hundred = (0..<places).reduce(Int128(100)) { product, _ in product * 10 }
    let (part, whole) = (Int128(part), Int128(whole))
    return Figure(
      significand: Int64((2 * part * hundred + whole) / (2 * whole)), scale: places)
  }

  /// Not 1, which could be 100 % as Excel stores it.
  private static func anyPercentage(_ places: UInt8, _ random: inout SeededRandom) -> Figure? {
    let one = (0..<places).reduce(Int64(1)) { product, _ in product * 10 }
    return Figure(
      significand: Int64.random(in: (one + 1)...(100 * one), using: &random), scale: places)
  }

  /// What a total holds beyond its parts is told in a note.
  private mutating func explainRests(_ amounts: [Row: Int]) {
    for total in sense.totals where total.isOpen {
      guard let written = amounts[total.row] else { continue }
      let rest = written - total.parts.reduce(0) { $0 + (amounts[$1] ?? 0) }
      if rest > 0 { notes[total.row] = "Còn \(rest) nhiệm vụ đang thực hiện trong hạn" }
    }
  }

  /// Some offices write the counts of a percentage, or the whole of a part, into its cell.
  private mutating func nameWholes(isTyped: Bool, _ random: inout SeededRandom) {
    let ratios = sense.ratios.map { (row: $0.row, part: $0.part, whole: $0.whole) }
    let parts = sense.wholesElsewhere.map { (row: $0.part, part: $0.part, whole: $0.notion) }
    for pair in isTyped ? ratios : ratios + parts
    where figures[pair.row] != nil && Bool.random(using: &random) {
      guard let part = figures[pair.part], let whole = figures[pair.whole] else { continue }
      self.parts[pair.row] = Value.Parts(numerator: part, denominator: whole)
    }
  }

  // MARK: Changing

  func with(_ row: Row, _ figure: Figure?, parts: Value.Parts? = nil) -> CleanReport {
    var changed = self
    changed.figures[row] = figure
    changed.parts[row] = parts
    return changed
  }

  func without(note row: Row) -> CleanReport {
    var changed = self
    changed.notes[row] = nil
    return changed
  }

  // MARK: Checking

  /// As a return of one sheet for each table, row 1 in line 11.
  func report(of unit: ReportUnit?) throws -> Report {
    let form = office.form
    var builder = ReportBuilder(file: "ve.xlsx", form: form)
    builder.unit = unit
    builder.period = Period("2022-Q3")
    builder.letter = Letter(number: "481/BC-CCHC", date: nil, sender: unit?.name)
    for table in form.tables {
      let sheet = "Biểu \(table.number)"
      try builder.place(table: table.number, sheet: sheet, range: nil)
      guard let column = entry(of: table) else { continue }
      for row in table.rows {
        let reference = Row(table: table.number, row: row.ordinal)
        let entered = value(of: reference, at: CellAddress("E\(row.ordinal + 10)"))
        let other = Value.blank(at: CellAddress("D\(row.ordinal + 10)"))
        try builder.fill(
          reference,
          RowEntry(
            column == .main ? entered : other, more: column == .main ? [:] : [column: entered],
            note: notes[reference] ?? row.note))
      }
    }
    return builder.report
  }

  private func entry(of table: FormTable) -> ValueColumn? {
    let column = office.form.entryColumn(of: office.unit.level, in: table)
    guard case .value(let entry) = column?.role else { return nil }
    return entry
  }

  /// Where the office enters the figure of a row.
  func column(of row: Row) throws -> ValueColumn {
    try #require(office.form.table(row.table).flatMap { entry(of: $0) })
  }

  private func value(of row: Row, at cell: CellAddress?) -> Value {
    guard let figure = figures[row] else { return .blank(at: cell) }
    var value = Value(figure, at: cell)
    if let parts = parts[row] {
      let counts = "\(Value(parts.numerator).raw)/\(Value(parts.denominator).raw)"
      value.raw = sense.kind(row)?.isPercentage == true ? "\(value.raw)% (\(counts))" : counts
      value.parts = parts
    }
    return value
  }
}
