internal import Grid
internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// Whose return it is, for which period, with which letter, as far as the workbook says.
struct ReturnHead {
  private(set) var unit: ReportUnit?
  private(set) var period: Period?
  private(set) var letter: Letter?
  /// Periods that the titles name, where they name several.
  private(set) var otherPeriods: [Period] = []
  /// The office that the workbook names, where its mark names another.
  private(set) var otherUnit: String?
  /// The office that the name of the file names, where that is certainly another.
  private(set) var officeOfFile: String?
  /// The period of the titles, where the mark has another.
  private(set) var otherPeriod: Period?

  init(
    _ tables: [FoundTable], mark: IdentityMark?, codes: [String: String], file: String,
    levels: [Level],
    _ names: UnitNames, agencies: [String], issuer: String? = nil
  ) {
    let document = tables.lazy.compactMap { table in
      table.titles.letter.flatMap { AttachedDocument.read($0) }
    }.first { $0.isReport }
    if let document {
      let said = Letter(
        number: document.number, date: document.date?.date, sender: document.sender)
      // The line of a form that nobody has filled in says nothing.
      if said != Letter() { letter = said }
    }
    findPeriod(in: tables, mark)
    let reporter = Self.reporter(in: tables)
    // What somebody has chosen from the list goes before what is printed in every copy of the file.
    let chosen = reporter.flatMap { codes[$0] == nil ? nil : $0 }
    let said = chosen ?? document?.sender ?? reporter
    if let mark, let name = mark.unit {
      unit = ReportUnit(name: name, level: mark.level, code: mark.code)
      if let said, !Self.isSame(said, name) { otherUnit = said }
    } else if let said {
      unit = ReportUnit(name: said, level: mark?.level, code: mark?.code ?? codes[said])
    } else {
      unit = names.unit(inFile: file, among: levels)
    }
    if let found = unit, found.level == nil {
      unit?.level = mark?.level ?? names.level(of: found.name, among: levels)
    }
    // One contradiction is enough, and a unit that is called by its file has none.
    if let found = unit, otherUnit == nil, said != nil || mark?.unit != nil {
      officeOfFile = OtherOfficeInName(names, levels: levels, issuer: issuer)
        .name(inFile: file, than: found)
    }
    if let found = unit { unit?.agency = Self.agency(of: found.name, among: agencies) }
  }

  // MARK: Period

  private mutating func findPeriod(in tables: [FoundTable], _ mark: IdentityMark?) {
    var found: [Period] = []
    for table in tables {
      let lines = table.titleWordings.filter { $0.titleKind != .letter }
      let own = lines.compactMap(\.period)
      // "QUÝ III" and "NĂM 2022" may stand in two lines.
      let all =
        own.contains { $0.kind != .year }
        ? own : own + [Self.together(lines.map(\.text))].compactMap(\.self)
      for period in all where !found.contains(period) { found.append(period) }
    }
    // "Kế hoạch CCHC năm 2022" names the year of the quarter.
    let parts = found.filter { $0.kind != .year }
    found.removeAll { year in
      year.kind == .year && parts.contains { $0.year == year.year }
    }
    if found.count > 1 { otherPeriods = found }
    let said = found.count == 1 ? found.first : nil
    period = mark?.period ?? said
    if let own = mark?.period, let said, own != said { otherPeriod = said }
  }

  private static func together(_ lines: [String]) -> Period? {
    PeriodText.read(lines.suffix(6).joined(separator: " "))
  }

  // MARK: Unit

  /// "Đơn vị báo cáo: Sở Công Thương", above a table.
  private static func reporter(in tables: [FoundTable]) -> String? {
    for table in tables {
      for line in table.titlePieces {
        guard line.utf8.contains(UInt8(ascii: ":")), let colon = line.firstIndex(of: ":") else {
          continue
        }
        let words = Fold.bare(String(line[..<colon]))
        guard reporters.contains(words) else { continue }
        let name = String(line[line.index(after: colon)...]).trimmed
        // Dots to be written on.
        // What a list of offices shows until one is chosen stands in parentheses.
        if name.contains(where: \.isLetter), !name.hasPrefix("(") { return name }
      }
    }
    return nil
  }

  private static let reporters: Set = [
    "don vi bao cao", "co quan bao cao", "ten don vi", "ten co quan", "don vi",
    "ten don vi bao cao",
    "co quan don vi bao cao", "ten co quan don vi", "don vi lap bieu",
  ]

  /// One name may say more than the other: "Sở Nội vụ", "Sở Nội vụ tỉnh Gia Lai".
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (UnitNames.words(ofUnit: one), UnitNames.words(ofUnit: other))
    // A name without a letter is like no other.
    if one.isEmpty || other.isEmpty { return one == other }
    return one.starts(with: other) || other.starts(with: one)
  }

  /// The agency of the form that the unit is: "Sở Nội vụ tỉnh Gia Lai" is its "Sở Nội vụ".
  private static func agency(of name: String, among agencies: [String]) -> String? {
    let key = Fold.key(name)
    return agencies.first { agency in
      let own = Fold.key(agency)
      return own != key && !own.isEmpty && key.starts(withWords: own)
    }
  }
}
