import TestSupport
import Testing

@testable import SheetPatching

struct DialectTests {
  @Test(arguments: [
    ("<worksheet xmlns='\(BookDrawing.main)'>", Dialect.transitional),
    ("<worksheet xmlns='\(BookDrawing.strictMain)'>", .strict),
    ("<x:worksheet xmlns:x='\(BookDrawing.strictMain)' xmlns='u'>", .strict),
    (
      "<x:worksheet xmlns:x='\(BookDrawing.main)' xmlns='\(BookDrawing.strictMain)'>", .transitional
    ),
    ("<worksheet>", .transitional),
  ])
  func `told by the namespace of the root`(_ tag: String, _ dialect: Dialect) {
    #expect(Dialect(of: TagText(Array(tag.utf8)[...])) == dialect)
  }

  @Test func `names of its namespaces`() {
    #expect(Dialect.transitional.main == BookDrawing.main)
    #expect(Dialect.strict.main == BookDrawing.strictMain)
    #expect(Dialect.transitional.office == BookDrawing.office)
    #expect(Dialect.strict.office == BookDrawing.strictOffice)
  }
}
