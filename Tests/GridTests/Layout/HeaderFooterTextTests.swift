import Testing

@testable import Grid

struct HeaderFooterTextTests {
  @Test(arguments: [
    ("", "", "", ""),
    ("Trang &P", "", "Trang &P", ""),
    (
      "&C&\"Times New Roman,Regular\"&13&P", "", "&\"Times New Roman,Regular\"&13&P", ""
    ),
    ("&LSở Nội vụ&CBiểu 1&R&D", "Sở Nội vụ", "Biểu 1", "&D"),
    ("giữa&Rphải&Ltrái", "trái", "giữa", "phải"),
    ("&La&Rb&Lc", "ac", "", "b"),
    // Codes that only look like a place.
    ("&LA&&C", "A&&C", "", ""),
    ("&\"L&C\"x", "", "&\"L&C\"x", ""),
    ("&L&KFFC000đỏ", "&KFFC000đỏ", "", ""),
    // What is cut off.
    ("&", "", "&", ""),
    ("&L&", "&", "", ""),
    ("&L&\"Times", "&\"Times", "", ""),
  ])
  func `sections`(_ codes: String, _ left: String, _ centre: String, _ right: String) {
    let sections = HeaderFooterText(codes).sections
    #expect(sections.left == left)
    #expect(sections.centre == centre)
    #expect(sections.right == right)
  }
}
