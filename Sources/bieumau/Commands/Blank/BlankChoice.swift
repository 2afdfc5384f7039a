internal import Desk
internal import Reporting
internal import Vocabulary

/// What a person asks for with `blank`, put together from the options, or a sentence on what does not
/// fit.
struct BlankChoice {
  let workbooks: NewWorkbooks
  let request: BlankRequest
  let path: String
  /// Files that the output must not be.
  let inputs: [String]

  init(_ library: FormLibrary, _ call: Call) throws {
    let path = try OutputChoice(call).path()
    let choice = FormChoice(library, call)
    let workbooks = try MadeForm.workbooks(library, choice, call)
    let form = workbooks.form
    let level = try Self.level(of: form, choice, call)
    let period = try call.value(of: .period).map { try PeriodChoice(call).period($0, of: form) }
    var request = BlankRequest(level: level, period: period)
    var inputs: [String] = []
    switch (call.value(of: .unit), call.value(of: .units)) {
    case (nil, nil):
      break
    case (let name?, nil):
      let unit = ReportUnit(name: try UnitChoice(call).name(name), level: level)
      if let level { try UnitChoice(call).check(unit, level, of: form, library) }
      request.unit = unit
    case (nil, let roster?):
      inputs.append(roster)
      let units = try RosterChoice(call).units(roster, level, library.levels)
      request.roster = units
      request.offered = level.map { units.units(of: $0) } ?? units.units
      if request.offered.isEmpty {
        throw MakingMisuse.noUnits(of: level, in: roster, units, library.levels, call)
      }
    case (_?, _?):
      throw MakingMisuse.unitAndUnits(call)
    }
    self.workbooks = workbooks
    self.request = request
    self.path = path
    self.inputs = inputs
  }

  /// Forms that address nobody are made for anybody.
  private static func level(of form: Form, _ choice: FormChoice, _ call: Call) throws -> Level? {
    if let name = call.value(of: .levelToMake) {
      return try choice.level(name, of: form, mayGo: form.levels.isEmpty)
    }
    guard !form.levels.isEmpty else { return nil }
    throw MakingMisuse.noLevel(form, call)
  }

  /// What was made, for whoever waits.
  func done(figures: Int) -> Phrase {
    let unit = request.unit?.name
    let count = request.offered.count
    let whom =
      unit.map { Phrase(vi: " cho “\($0)”", en: " for “\($0)”") }
      ?? (count > 0
        ? Phrase(
          vi: " với danh sách \(count) đơn vị",
          en: " with a list of \(count) \(count == 1 ? "unit" : "units")")
        : Phrase(vi: "", en: ""))
    return Phrase(
      vi: "Đã lập biểu trống \(workbooks.form.id)\(whom.vietnamese), \(figures) ô số liệu: \(path)",
      en: "Blank form \(workbooks.form.id) made\(whom.english), \(figures) figures: \(path)")
  }
}
