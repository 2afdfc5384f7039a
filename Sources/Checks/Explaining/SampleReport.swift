internal import Reporting
internal import Vocabulary

/// A small return for the examples of pages. The rules look at it as at any other, so that no page
/// shows what they do not say.
enum SampleReport {
  /// What a rule has to tell of these rows; nothing where they make no report. The first row stands in
  /// `start` of the column D.
  static func findings(
    of rule: any ReportRule.Type, in lines: [SampleLine], concepts: [Concept] = [],
    on sheet: String = "Biểu mẫu 1", from start: Int = 12
  ) -> [RuleFinding] {
    let form = form(of: lines)
    guard let report = report(of: form, lines, on: sheet, from: start) else { return [] }
    let relations = FormRelations(form, Catalogue(concepts), LevelTrees())
    return rule.findings(
      in: CheckedReport(report, relations, CheckOptions(), column: .main, isEntry: true))
  }

  static func form(of lines: [SampleLine]) -> Form {
    Form(
      id: "mau-2022", title: "Biểu mẫu thống kê", levels: [level],
      tables: [
        FormTable(
          number: 1, printedName: "Biểu mẫu 1", title: "Công tác chỉ đạo điều hành",
          rows: lines.enumerated().map { $1.formRow(ordinal: $0 + 1) })
      ])
  }

  private static func report(
    of form: Form, _ lines: [SampleLine], on sheet: String, from start: Int
  ) -> Report? {
    var builder = ReportBuilder(file: "bao-cao.xlsx", form: form)
    builder.unit = ReportUnit(name: "Sở Công Thương", level: level)
    do {
      try builder.place(table: 1, sheet: sheet, range: nil)
      for (index, line) in lines.enumerated() {
        var value = line.value
        value.cell = CellAddress("D\(start + index)")
        try builder.fill(
          RowReference(table: 1, row: index + 1), RowEntry(value, note: line.note))
      }
    } catch {
      return nil
    }
    return builder.report
  }

  static let level = Level("so")
}

/// One row of a form, and what the unit has entered there.
struct SampleLine {
  let label: String
  let unit: String
  let kind: RowKind
  var value: Value
  /// Its own, and that of the form.
  var note = ""
  var printedNote = ""
  var duty = Duty.report
  /// The ordinals of the two rows that a percentage is made of.
  var parts: (numerator: Int, denominator: Int)?
  /// The ordinals of the rows whose sum it is.
  var sumOf: [Int] = []
  var answers: AnswerList?
  var concept: ConceptID?

  init(_ label: String, _ unit: String, _ kind: RowKind = .count, _ figure: Figure? = nil) {
    self.label = label
    self.unit = unit
    self.kind = kind
    value = figure.map { Value($0) } ?? .blank()
  }

  /// A percentage of the row with the second ordinal.
  static func ratio(_ label: String, _ points: Figure?, _ above: Int, of below: Int) -> SampleLine {
    var line = SampleLine(label, "%", .ratio, points)
    line.parts = (above, below)
    return line
  }

  func sum(of ordinals: Int...) -> SampleLine {
    var line = self
    line.sumOf = ordinals
    return line
  }

  func noted(_ note: String) -> SampleLine {
    var line = self
    line.note = note
    return line
  }

  /// Asked of somebody else, as the form says in its note.
  func exempt(_ note: String) -> SampleLine {
    var line = self
    line.duty = .exempt
    line.printedNote = note
    return line
  }

  func meaning(_ concept: String) -> SampleLine {
    var line = self
    line.concept = ConceptID(concept)
    return line
  }

  func formRow(ordinal: Int) -> FormRow {
    func row(_ ordinal: Int) -> RowReference { RowReference(table: 1, row: ordinal) }
    return FormRow(
      ordinal: ordinal, code: "", label: label, unit: unit, depth: 0, kind: kind, concept: concept,
      answers: answers,
      parts: parts.map {
        FormRow.PartRows(numerator: row($0.numerator), denominator: row($0.denominator))
      },
      sumOf: sumOf.map(row),
      duties: Duties([.init(SampleReport.level, kind == .group ? .group : duty)]),
      note: printedNote)
  }
}
