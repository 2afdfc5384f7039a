import Grid
import Testing

@testable import SheetReading

struct CustomPropertiesReaderTests {
  func properties(_ content: String) throws -> [CustomProperty] {
    var budget = AsideBudget()
    return try DrawnPart(
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
      \(content)</Properties>
      """
    ).read { try CustomPropertiesReader.read(&$0, &budget) }
  }

  @Test(arguments: [
    ("<vt:lpwstr>gia-lai-2022</vt:lpwstr>", CustomProperty.Value.text("gia-lai-2022")),
    ("<vt:lpwstr>a_x000A_b</vt:lpwstr>", .text("a\nb")),
    ("<vt:lpwstr/>", .text("")),
    ("<vt:bool>true</vt:bool>", .bool(true)),
    ("<vt:bool>0</vt:bool>", .bool(false)),
    ("<vt:bool>có</vt:bool>", .text("có")),
    ("<vt:filetime>2022-09-14T08:15:30Z</vt:filetime>", .date("2022-09-14T08:15:30Z")),
    ("<vt:i4>three</vt:i4>", .text("three")),
    ("<vt:clsid>{1}</vt:clsid>", .text("{1}")),
    ("", .text("")),
  ])
  func `a value`(_ drawn: String, _ value: CustomProperty.Value) throws {
    let read = try properties("<property fmtid='{D5}' pid='2' name='bm'>\(drawn)</property>")
    #expect(read == [CustomProperty("bm", value)])
  }

  @Test(arguments: [("i4", "2022"), ("r8", "0.5"), ("ui8", "18446744073709551615"), ("int", "-1")])
  func `a number`(_ type: String, _ literal: String) throws {
    let read = try properties(
      "<property name='n'><vt:\(type)>\(literal)</vt:\(type)></property>")
    #expect(read == [CustomProperty("n", .number(try #require(StoredNumber(literal))))])
  }

  @Test func `a property without a name is none`() throws {
    #expect(try properties("<property><vt:i4>1</vt:i4></property><other name='x'/>").isEmpty)
  }
}
