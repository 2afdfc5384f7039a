import Grid
import Testing
import Vocabulary

@testable import SheetReading

struct ValidationElementsTests {
  func validations(_ content: String) throws -> [DataValidation] {
    try drawnLayout("<dataValidations>\(content)</dataValidations>").validations
  }

  @Test func `a rule with everything`() throws {
    let rule = try #require(
      try validations(
        """
        <dataValidation type="whole" operator="notBetween" allowBlank="1" showInputMessage="1" \
        showErrorMessage="1" errorStyle="warning" errorTitle="Sai" error="Dòng 1_x000a_Dòng 2" \
        promptTitle="Số" prompt="Nhập&#10;số" sqref="D11:D37 E5 A:A"><formula1>0</formula1>\
        <formula2>A1&amp;"x"</formula2></dataValidation>
        """
      ).first)
    #expect(rule.kind == .whole)
    #expect(rule.comparison == .notBetween)
    #expect(rule.allowsBlank && rule.showsPrompt && rule.showsError && rule.hasDropDown)
    #expect(rule.severity == .warning)
    #expect(rule.errorTitle == "Sai")
    #expect(rule.error == "Dòng 1\nDòng 2")
    #expect(rule.promptTitle == "Số")
    #expect(rule.prompt == "Nhập\nsố")
    #expect(rule.ranges.map(\.description) == ["D11:D37", "E5", "A1:A1048576"])
    #expect(rule.formula1 == "0")
    #expect(rule.formula2 == "A1&\"x\"")
  }

  @Test func `a list`() throws {
    let rule = try #require(
      try validations(
        """
        <dataValidation type="list" showDropDown="1" sqref="A1">\
        <formula1>"Có,Không"</formula1></dataValidation>
        """
      ).first)
    #expect(rule.listValues == ["Có", "Không"])
    #expect(!rule.hasDropDown)
  }

  @Test(arguments: [
    "<dataValidation/>", "<dataValidation type='x' operator='y' errorStyle='z' sqref='?'/>",
    "<dataValidation allowBlank='maybe'><formula3>1</formula3></dataValidation>",
  ])
  func `a rule that says nothing`(_ drawn: String) throws {
    #expect(try validations(drawn) == [DataValidation()])
  }

  @Test func `rules that look at other sheets`() throws {
    let layout = try drawnLayout(
      """
      <dataValidations><dataValidation type="date" sqref="B1"/></dataValidations>\
      <extLst><ext uri="{other}"><x15:other xmlns:x15="urn:15"/></ext>\
      <ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" \
      xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">\
      <x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">\
      <x14:dataValidation type="list" allowBlank="1" xr:uid="{1}" xmlns:xr="urn:revision">
        <x14:formula1>
          <xm:f>'Danh mục'!$A$1:$A$9</xm:f>
        </x14:formula1>
        <xm:sqref>C2:C9 D:D</xm:sqref>
      </x14:dataValidation></x14:dataValidations></ext></extLst>
      """)
    #expect(layout.validations.count == 2)
    let rule = try #require(layout.validations.last)
    #expect(rule.kind == .list)
    #expect(rule.formula1 == "'Danh mục'!$A$1:$A$9")
    #expect(rule.listValues == nil)
    #expect(rule.ranges.map(\.description) == ["C2:C9", "D1:D1048576"])
  }

  @Test func `too many areas are refused`() throws {
    let areas = String(repeating: "A1 ", count: ReadingLimits.asides + 1)
    for (drawn, budget) in [
      ("<dataValidation sqref='\(areas)'/>", AsideBudget()),
      (String(repeating: "<dataValidation sqref='A1 A2'/>", count: 2), try .rest(5)),
    ] {
      let error = #expect(throws: ReadingError.self) {
        try drawnLayout("<dataValidations>\(drawn)</dataValidations>", budget: budget)
      }
      guard case .tooMany(.validations, limit: ReadingLimits.asides) = error?.reason else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }
}
