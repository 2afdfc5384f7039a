import Testing

@testable import SheetPatching

struct TagTextTests {
  @Test(arguments: [
    #"<c r="D12" s='4'/>"#, #"<x:c  r = "D12"   s="4" t="s" >"#, "<c>", "<c/>", "<row\n r='1'\t/>",
    #"<a b="&quot;&#10;" xmlns:x='u "v"'>"#,
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
}
