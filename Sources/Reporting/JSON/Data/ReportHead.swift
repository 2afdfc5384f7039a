internal import JSON
internal import Vocabulary

/// What the data says of a report as a whole.
struct ReportHead {
  let unit: ReportUnit?
  let period: Period?
  let letter: Letter?
  let findings: [Finding]

  init(_ fields: DataFields) throws(DataError) {
    unit = try fields.value("unit").map { value throws(DataError) in try Self.unit(value) }
    period = try fields.value("period").map { value throws(DataError) in try Self.period(value) }
    letter = try fields.value("letter").map { value throws(DataError) in try Self.letter(value) }
    findings = try fields.list("findings").map { value throws(DataError) in
      try Self.finding(value)
    }
  }

  private static func unit(_ value: JSONValue) throws(DataError) -> ReportUnit {
    let fields = try DataFields(value, known: ["name", "level", "code", "agency"])
    return ReportUnit(
      name: try fields.requiredText("name"), level: try fields.text("level").map { Level($0) },
      code: try fields.text("code"), agency: try fields.text("agency"))
  }

  private static func period(_ value: JSONValue) throws(DataError) -> Period {
    let numberKeys = Period.Kind.allCases.compactMap(\.numberKey)
    let all = try DataFields(value, known: ["kind", "year"] + numberKeys)
    let kind = try all.requiredWord("kind", of: Period.Kind.self)
    // A quarter has no month.
    let fields = try DataFields(
      value, known: ["kind", "year"] + [kind.numberKey].compactMap(\.self))
    let year = try fields.requiredInteger("year")
    guard Period.years.contains(year) else { throw fields.error(.noYear(year), at: "year") }
    let key = kind.numberKey
    let number = try key.map { key throws(DataError) in try fields.requiredInteger(key) } ?? 1
    guard let period = Period(kind, number, of: year) else {
      throw fields.error(.noNumber(number, of: kind), at: key ?? "year")
    }
    return period
  }

  private static func letter(_ value: JSONValue) throws(DataError) -> Letter {
    let fields = try DataFields(value, known: ["number", "date", "sender"])
    var letter = Letter(number: try fields.text("number"), sender: try fields.text("sender"))
    if let text = try fields.text("date") {
      guard let day = CalendarDate(text) else { throw fields.error(.noDay(text), at: "date") }
      letter.date = day
    }
    return letter
  }

  /// Its sentences are there in one language only, and stand for both.
  private static func finding(_ value: JSONValue) throws(DataError) -> Finding {
    let fields = try DataFields(
      value, known: ["code", "severity", "table", "row", "sheet", "cell", "message", "fix"])
    let message = try fields.requiredText("message")
    let fix = try fields.requiredText("fix")
    return Finding(
      FindingCode(rawValue: try fields.requiredText("code")),
      try fields.requiredWord("severity", of: Severity.self),
      at: FindingPlace(
        table: try fields.integer("table"), row: try fields.integer("row"),
        sheet: try fields.text("sheet"), cell: try fields.cell("cell")),
      message: Phrase(vi: message, en: message), fix: Phrase(vi: fix, en: fix))
  }
}
