import Grid
import SheetPlans
import TestSupport
import Testing

@testable import SheetPatching

/// A planned sheet as it comes out in a workbook of one other sheet.
struct NewSheetBook {
  let book: AnnotatedBook
  let workbook: Grid.Workbook
  let xml: String
  let tree: XMLTree

  init(_ build: (inout SheetPlan) -> Void) throws {
    var plan = SheetPlan("Mới")
    build(&plan)
    try self.init(plan)
  }

  init(_ plan: SheetPlan) throws {
    let drawing = BookDrawing(cells: "<c r='A1'><v>1</v></c>", styles: CellTintsTests.styles)
    book = try AnnotatedBook(drawing) { patch throws(PatchingError) in
      try patch.insertFirst(plan)
    }
    #expect(try book.newFaults() == [])
    workbook = try book.read()
    xml = book.text("xl/worksheets/sheet2.xml")
    tree = try XMLTree(Array(xml.utf8))
  }

  var sheet: Sheet { workbook.sheets[0] }
}
