internal import Desk

/// The form that a workbook is to be made of.
enum MadeForm {
  static func workbooks(
    _ library: FormLibrary, _ choice: FormChoice, _ call: Call
  ) throws -> NewWorkbooks {
    guard let name = call.value(of: .formToMake) else { throw MakingMisuse.noForm(library, call) }
    let id = try choice.id(named: name)
    guard let workbooks = try NewWorkbooks(library, form: id) else {
      throw MakingMisuse.noForm(library, call)
    }
    return workbooks
  }
}
