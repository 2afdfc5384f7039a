import Testing
import Vocabulary

@testable import Desk
@testable import Forms

/// The note of a unit joins what the form prints in its note columns.
struct NoteFillingTests {
  private static let duty = "Cấp huyện báo"

  private func cells(_ texts: String...) throws -> [ReportPlaces.NoteCell] {
    try texts.enumerated().map { index, text in
      ReportPlaces.NoteCell(
        address: try #require(CellAddress(row: 9, column: 5 + index)), text: text, isShared: false)
    }
  }

  @Test(arguments: [
    // What the template has, the note, the column that takes it, what is to stand there.
    ([""], "Đang rà soát", 0, "Đang rà soát"),
    ([duty], "Đang rà soát", 0, "Cấp huyện báo\nĐang rà soát"),
    // A return says both, in its own order.
    ([duty], "Đang rà soát\nCấp huyện báo", 0, "Đang rà soát\nCấp huyện báo"),
    ([duty], "Cấp huyện báo; đang rà soát", 0, "Cấp huyện báo; đang rà soát"),
    (["Sở Nội vụ", ""], "Sở Nội vụ\nĐang rà soát", 1, "Đang rà soát"),
    (["Sở Nội vụ", ""], "Dòng 1\nDòng 2", 1, "Dòng 1\nDòng 2"),
    (["Sở Nội vụ", "Số liệu năm"], "Số liệu năm\nSở Nội vụ\nĐã xong", 0, "Sở Nội vụ\nĐã xong"),
    (["Dòng 1\nDòng 2"], "Dòng 1\nDòng 2\nDòng 3", 0, "Dòng 1\nDòng 2\nDòng 3"),
  ])
  func `stands below it`(
    _ printed: [String], _ note: String, _ column: Int, _ text: String
  ) throws {
    let cells = try printed.enumerated().map { index, text in
      ReportPlaces.NoteCell(
        address: try #require(CellAddress(row: 9, column: 5 + index)), text: text, isShared: false)
    }
    let change = try #require(NoteFilling(note, cells).change)
    #expect(change.cell == cells[column])
    #expect(change.text == text)
  }

  @Test func `nothing new changes nothing`() throws {
    #expect(NoteFilling(Self.duty, try cells(Self.duty)).change == nil)
    #expect(NoteFilling("a\nb", try cells("b", "a")).change == nil)
    #expect(NoteFilling("", try cells(Self.duty)).change == nil)
  }

  /// Filled in again with what is read from the output, nothing changes any more.
  @Test(arguments: [["Cấp huyện báo"], [""], ["Sở Nội vụ", ""], ["a", "b"]])
  func `is put in once`(_ printed: [String]) throws {
    var cells = try printed.enumerated().map { index, text in
      ReportPlaces.NoteCell(
        address: try #require(CellAddress(row: 9, column: 5 + index)), text: text, isShared: false)
    }
    let change = try #require(NoteFilling("Đang rà soát", cells).change)
    let index = try #require(cells.firstIndex(of: change.cell))
    cells[index] = ReportPlaces.NoteCell(
      address: change.cell.address, text: change.text, isShared: false)
    let read = cells.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
    #expect(NoteFilling(read, cells).change == nil)
    #expect(NoteFilling("Đang rà soát", cells).change == nil)
  }
}
