package import SheetPlans

/// Writes new workbooks: the one door to libxlsxwriter.
///
/// That library believes what it is told. Whatever it would cut off, get wrong in silence or end the
/// program over is looked for beforehand, in Swift, and refused or written in another way.
package enum BookWriting {
  /// Writes `plan` into the file at `path`, which exists already: what is in it is lost. Equal plans
  /// give equal bytes.
  ///
  /// Where it throws, the file holds nothing that can be used; removing it is up to the caller.
  package static func write(_ plan: BookPlan, to path: String) throws(SheetWritingError) {
    do throws(PlanFault) {
      try BookCheck.check(plan)
    } catch {
      throw .plan(path: path, error)
    }
    do throws(FileFault) {
      try DecimalPoint.check()
      try Room(of: plan).check(at: path)
    } catch {
      throw .file(path: path, error)
    }
    try BookWriter(path).write(plan)
  }
}
