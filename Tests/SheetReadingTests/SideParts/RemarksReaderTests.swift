import Grid
import Testing
import Vocabulary

@testable import SheetReading

struct RemarksReaderTests {
  static let namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"

  @Test func `remarks and who made them`() throws {
    var budget = AsideBudget()
    var people: [String: String] = [:]
    try DrawnPart(
      """
      <personList xmlns="\(Self.namespace)"><person displayName="Trần Thị B" id="{P1}" \
      userId="b" providerId="None"/><person id="{P2}"/></personList>
      """
    ).read { try RemarksReader.readPeople(&$0, &people, &budget) }
    #expect(people == ["{P1}": "Trần Thị B"])

    let remarks = try DrawnPart(
      """
      <ThreadedComments xmlns="\(Self.namespace)">\
      <threadedComment ref="D12" dT="2023-09-14T08:15:30.12" personId="{P1}" id="{1}" done="1">\
      <text>Đề nghị xem lại</text><mentions/></threadedComment>\
      <threadedComment ref="D12" personId="{P9}" id="{2}" parentId="{1}"><text>Đã sửa</text>\
      </threadedComment><threadedComment/></ThreadedComments>
      """
    ).read { try RemarksReader.read(&$0, people: people, &budget) }
    #expect(remarks.map(\.cell.description) == ["D12", "D12"])
    #expect(remarks.map(\.text) == ["Đề nghị xem lại", "Đã sửa"])
    #expect(remarks.map(\.author) == ["Trần Thị B", nil])
    #expect(remarks.map(\.answers) == [nil, "{1}"])
    #expect(remarks.map(\.id) == ["{1}", "{2}"])
    #expect(remarks.map(\.date) == ["2023-09-14T08:15:30.12", nil])
    #expect(remarks.map(\.isDone) == [true, false])
  }

  @Test func `another part has none`() throws {
    var budget = AsideBudget()
    #expect(
      try DrawnPart("<other/>").read { try RemarksReader.read(&$0, people: [:], &budget) }.isEmpty)
  }
}
