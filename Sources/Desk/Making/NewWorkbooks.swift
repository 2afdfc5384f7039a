internal import Forms
internal import Rendering
package import Reporting
internal import SheetPlans
internal import SheetWriting
internal import Vocabulary

/// Makes new workbooks of one form.
package struct NewWorkbooks: Sendable {
  package let form: Form
  let rendering: FormRendering

  /// Nil where the library has no form of this id.
  package init?(_ library: FormLibrary, form id: String) throws {
    guard let (form, template) = try library.formAndTemplate(id) else { return nil }
    self.form = form
    do throws(RenderingRefusal) {
      rendering = try FormRendering(form, template: template)
    } catch {
      throw FormNotPrintable(form: form.id, error)
    }
  }

  /// Returns how many figures the form asks for.
  @discardableResult package func write(
    blank request: BlankRequest, to path: String, force: Bool, inputs: [String]
  ) throws -> Int {
    let (plan, figures) = rendering.blank(for: order(for: request))
    try write(plan, to: path, force: force, inputs: inputs)
    return figures
  }

  func order(for request: BlankRequest) -> BlankOrder {
    let mark = IdentityMark(
      form: form.id, level: request.level, code: request.unit?.code, period: request.period,
      unit: request.unit?.name)
    return BlankOrder(
      level: request.level, unit: request.unit,
      choices: OfferedNames.choices(of: request.offered, in: request.roster),
      period: request.period, mark: mark.text)
  }

  /// What the report says, in the form's own layout. `isToSign` for figures that look the same on
  /// every machine.
  package func write(
    appendix report: Report, isToSign: Bool, to path: String, force: Bool, inputs: [String]
  ) throws {
    // The name that a return has only from its file is nobody's.
    let unit = report.unit.flatMap { UnitOfFile.isOne($0, path: report.file) ? nil : $0 }
    let mark = IdentityMark(
      form: form.id, level: unit?.level, code: unit?.code, period: report.period,
      unit: unit?.name)
    let order = AppendixOrder(mark: mark.text, isToSign: isToSign)
    try write(rendering.appendix(of: report, order), to: path, force: force, inputs: inputs)
  }

  private func write(
    _ plan: BookPlan, to path: String, force: Bool, inputs: [String]
  ) throws {
    try OutputFile.write(to: path, force: force, inputs: InputFiles(inputs)) { sink in
      try sink.write(try NewBook.bytes(of: plan, named: path))
    }
  }
}
