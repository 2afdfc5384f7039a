import Testing

@testable import SheetPatching

struct TagTextTests {
  @Test(arguments: [
    #"<c r="D12" s='4'/>"#, #"<x:c  r = "D12"   s="4" t="s" >"#, "<c>", "<c/>", "<row\n r='1'\t/>",
    #"<a b="&quot;&#10;" xmlns:x='u "v"'>"#, "<a b='1>2'/>", "<a b=''/>",
  ])
  func `a tag that is not changed is written as it was`(_ text: String) {
    let tag = TagText(Array(text.utf8)[...])
    #expect(String(decoding: tag.bytes(isEmpty: tag.isEmpty), as: UTF8.self) == text)
  }

  @Test func `attributes are changed, added and removed, the others stay`() {
    var tag = TagText(Array(#"<x:c  r='D12'  s="4" t="s" />"#.utf8)[...])
    tag.set("s", "12")
    tag.remove("t")
    tag.set("cm", "1")
    #expect(tag["r"] == "D12")
    #expect(tag["t"] == nil)
    #expect(tag.prefix == "x:")
    let written = String(decoding: tag.bytes(isEmpty: false) + tag.closing, as: UTF8.self)
    #expect(written == #"<x:c  r='D12'  s="12" cm="1" ></x:c>"#)
  }

  @Test func `a value with an apostrophe does not end where one stands`() {
    var tag = TagText(Array("<a name = 'Năm' id='1'/>".utf8)[...])
    tag.set("name", TagText.escaped("Năm '22 & \"23\""))
    #expect(
      String(decoding: tag.bytes(isEmpty: true), as: UTF8.self)
        == #"<a name = "Năm '22 &amp; &quot;23&quot;" id='1'/>"#)
  }

  @Test(arguments: [("<x:c/>", "x:"), ("<c/>", ""), ("<a.b:c-d e='1'>", "a.b:")])
  func `knows its prefix`(_ text: String, _ prefix: String) {
    #expect(TagText(Array(text.utf8)[...]).prefix == prefix)
  }
}
