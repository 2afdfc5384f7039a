internal import Desk
internal import Reporting
internal import Vocabulary

/// What a person asks for who wants one blank form for each unit of a list, in a folder.
struct UnitBlanksChoice {
  private let call: Call
  private let form: Form
  private let addressees: BlankAddressees
  private let names: UnitFileNames
  private let blanks: UnitBlanks

  /// Nil where one file is wanted.
  init?(_ library: FormLibrary, _ call: Call) throws {
    guard let roster = call.value(of: .units), let path = call.value(of: .workbook),
      OutputFolder.isMeant(by: path)
    else { return nil }
    if call.value(of: .unit) != nil { throw MakingMisuse.unitAndUnits(call) }
    let choice = FormChoice(library, call)
    let workbooks = try MadeForm.workbooks(library, choice, call)
    form = workbooks.form
    let level = try call.value(of: .levelToMake).map { [form] in
      try choice.level($0, of: form, mayGo: true)
    }
    let period = try call.value(of: .period).map { [form] in
      try PeriodChoice(call).period($0, of: form)
    }
    let units = try RosterChoice(call).units(roster, level, library.levels)
    addressees = BlankAddressees(units, of: form, level: level)
    if addressees.units.isEmpty {
      if let level {
        throw MakingMisuse.noUnits(of: level, in: roster, units, library.levels, call)
      }
      throw MakingMisuse.noAddressees(of: form, in: roster, units, call)
    }
    names = try UnitFileNames(addressees.units)
    blanks = UnitBlanks(
      workbooks, period: period, in: OutputFolder(path), force: call.has(.force),
      inputs: library.paths + [roster])
    self.call = call
  }

  func write() -> ExitCode {
    let console = call.console
    let label = Phrase(vi: "Đang lập biểu", en: "Making forms")
    let result = console.progress(label, of: names.files.count) { bar in
      blanks.write(names.files) { bar.step($0) }
    }
    let report = UnitBlanksReport(result, form: form, addressees)
    report.tell(console)
    return report.code
  }
}
