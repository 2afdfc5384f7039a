import Testing

@testable import SheetPatching

struct StructuredReferencesTests {
  @Test(
    arguments: [
      ("Xã", "Bảng1[Xã]", true), ("Xã", "BẢNG1[XÃ]", true), ("Xã", "[@Xã]", true),
      ("Xã", "t[[#Headers],[Xã]:[Tỷ lệ]]", true), ("Xã", "t[Xã phường]", false),
      ("Xã", "t[Số Xã]", false), ("Xã", "Xã+1", false),
      // Marks that have a meaning in brackets stand behind an apostrophe there.
      ("Năm '22 [#]", "t[Năm ''22 '['#']]", true), ("a]b", "t[a']b]", true),
    ])
  func `finds the name of a column`(_ heading: String, _ formula: String, _ isNamed: Bool) {
    #expect(ColumnName(heading).isNamed(in: Array(formula.utf8)[...]) == isNamed)
  }
}
