import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct NoteShapeTests {
  @Test func `a box that hides, with the place of its cell`() throws {
    let box = NoteBox(cell("D12"), saying: "x", on: SheetSizes())
    let all = NoteShape.declarations(missingIn: [])
    let tree = try XMLTree(NoteShape(number: 1027, box).bytes(declaring: all))
    #expect(tree.name == "shape")
    #expect(tree.attributes["id"] == "_x0000_s1027" && tree.attributes["type"] == "#_x0000_t202")
    let style = try #require(tree.attributes["style"])
    #expect(style.contains("visibility:hidden") && style.contains("width:225pt;height:45pt"))
    let data = try #require(tree.first("ClientData"))
    #expect(data.first("Row")?.text == "11" && data.first("Column")?.text == "3")
    #expect(data.first("Anchor")?.text == box.anchor)
    #expect(data.first("Visible") == nil)
  }

  @Test func `the type of all boxes`() throws {
    let tree = try XMLTree(
      NoteShape.type(declaring: NoteShape.declarations(missingIn: [])))
    #expect(tree.name == "shapetype" && tree.attributes["id"] == "_x0000_t202")
  }

  @Test(arguments: [
    ("", 3), ("xmlns:v=\"urn:schemas-microsoft-com:vml\"", 2),
    ("xmlns:v='urn:schemas-microsoft-com:vml'", 2), ("xmlns:v=\"urn:other\"", 3),
  ])
  func `namespaces are declared where the drawing does not`(_ drawing: String, _ count: Int) {
    let declared = NoteShape.declarations(missingIn: Array(drawing.utf8))
    #expect(declared.matches(of: /xmlns:/).count == count)
  }
}
