import Markup
import TestSupport
import Testing

@testable import SheetPatching

struct StyleListTests {
  private func written(
    _ xml: String, _ change: (inout StyleList) -> Void
  ) throws -> String {
    var document = try MarkupDocument(new: "s.xml", xml, file: "a.xlsx")
    let spots = try document.openOutline(depth: 4, of: "a.xlsx")
    var list = StyleList(.fills, holding: .fill, among: spots)
    change(&list)
    list.write(
      to: &document, spots[0], spots, prefix: TagText(document.text.bytes[spots[0].tag]).prefix)
    return String(decoding: document.bytes, as: UTF8.self).replacing(/<\?xml.*\?>\s*/, with: "")
  }

  private func item(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `items get the numbers behind those that are there`() throws {
    let patched = try written(
      "<s><fonts><font/></fonts><fills count='2'><fill/><fill><a/></fill> </fills><borders/></s>"
    ) { list in
      #expect(list.count == 2)
      #expect(list.add(item("<fill b='1'/>")) == 2)
      #expect(list.add(item("<fill b='2'/>")) == 3)
      #expect(list.add(item("<fill b='1'/>")) == 2)
    }
    #expect(
      patched == """
        <s><fonts><font/></fonts><fills count='4'><fill/><fill><a/></fill><fill b='1'/>\
        <fill b='2'/> </fills><borders/></s>
        """)
  }

  @Test func `a list that is missing or empty`() throws {
    let add: (inout StyleList) -> Void = { _ = $0.add(Array("<n/>".utf8)) }
    #expect(
      try written("<x:s xmlns:x='u'><x:fonts/><x:cellXfs/></x:s>", add)
        == "<x:s xmlns:x='u'><x:fonts/><x:fills count=\"1\"><n/></x:fills><x:cellXfs/></x:s>")
    #expect(try written("<s><fills count='0'/></s>", add) == "<s><fills count='1'><n/></fills></s>")
    #expect(try written("<s/>", add) == "<s><fills count=\"1\"><n/></fills></s>")
  }

  @Test func `a count that is wrong becomes right, one that is missing is not missed`() throws {
    let add: (inout StyleList) -> Void = { _ = $0.add(Array("<n/>".utf8)) }
    #expect(
      try written("<s><fills count='9'><fill/></fills></s>", add)
        == "<s><fills count='2'><fill/><n/></fills></s>")
    #expect(
      try written("<s><fills><fill/></fills></s>", add) == "<s><fills><fill/><n/></fills></s>")
  }

  @Test func `places that mean something by themselves are filled first`() throws {
    let patched = try written("<s><fills><fill/></fills></s>") { list in
      list.pad(with: [item("<none/>"), item("<dots/>")])
      #expect(list.add(item("<n/>")) == 2)
    }
    #expect(patched == "<s><fills><fill/><dots/><n/></fills></s>")
  }

  @Test func `nothing added, nothing changed`() throws {
    let xml = "<s><fills count='7'/></s>"
    #expect(try written(xml) { _ in } == xml)
  }
}
