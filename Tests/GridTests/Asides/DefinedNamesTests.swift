import Testing
import Vocabulary

@testable import Grid

struct DefinedNamesTests {
  func name(_ name: String, _ formula: String, _ sheet: Int?) -> DefinedName {
    var made = DefinedName(name, formula)
    made.sheetIndex = sheet
    return made
  }

  @Test func `what is printed of each sheet`() {
    let names = DefinedNames([
      name("_xlnm.Print_Titles", "'Phụ lục'!$A:$B,'Phụ lục'!$8:$9", 0),
      name("_xlnm.Print_Area", "'Phụ lục'!$A$1:$E$9,'Phụ lục'!$G$1:$H$9", 0),
      name("_XLNM.PRINT_TITLES", "Sheet2!$4:$5", 1),
      name("_xlnm.Print_Area", "Sheet3!#REF!", 2),
      name("_xlnm.Print_Titles", "Sheet4!$A$1:$B$2", 3),
      name("Print_Area", "Sheet5!A1", 4),
      name("_xlnm.Print_Area", "Sheet6!A1", nil),
    ])
    #expect(names.printTitles(ofSheet: 0).rows == 8...9)
    #expect(names.printTitles(ofSheet: 0).columns == 1...2)
    #expect(names.printArea(ofSheet: 0).map(\.description) == ["A1:E9", "G1:H9"])
    #expect(names.printTitles(ofSheet: 1).rows == 4...5)
    #expect(names.printTitles(ofSheet: 1).columns == nil)
    for sheet in [-1, 2, 3, 4, 5, Int.max] {
      #expect(names.printArea(ofSheet: sheet).isEmpty)
      #expect(names.printTitles(ofSheet: sheet) == PrintTitles())
    }
    #expect(names.all.count == 7)
  }

  @Test func `of two the last counts`() {
    let names = DefinedNames([
      name("_xlnm.Print_Area", "S!A1", 0), name("_xlnm.Print_Area", "S!B2", 0),
    ])
    #expect(names.printArea(ofSheet: 0).map(\.description) == ["B2"])
  }
}
