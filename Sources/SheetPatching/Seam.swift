package import SheetPlans
package import Vocabulary

extension WorkbookPatch {
  package mutating func tint(
    _ address: CellAddress, ofSheet sheet: Int, _ colour: UInt32
  ) throws(PatchingError) {}
  package mutating func note(_ note: NotePlan, ofSheet sheet: Int) throws(PatchingError) {}
  package mutating func insertFirst(_ plan: SheetPlan) throws(PatchingError) {}
}
