import Reporting
import Testing
import Vocabulary

@testable import Forms

/// Where the lines of data stand, as an editor and as Excel count.
struct DataLinesTests {
  private func lines(_ text: String, limit: Int = 100) throws -> [String] {
    var lines = try DataLines(Array(text.utf8)[...], limit: limit)
    var read: [String] = []
    while let line = try lines.next() {
      read.append("\(line.place.line)/\(line.place.sheetRow): \(line[.value] ?? "–")")
    }
    return read
  }

  @Test(
    arguments: [
      ("row,value\n1,a\n\n2,b", ["2/2: a", "4/4: b"]),
      // A cell of several lines is in one row of a sheet.
      ("row,value,unit\n1,a,\"x\ny\"\n2,b,", ["2/2: a", "4/3: b"]),
      ("Số liệu\n,,\nrow,value\n1,a", ["4/4: a"]),
      // Excel takes the first line for itself.
      ("sep=;\nrow;value\n1;a", ["3/2: a"]),
      // The line that names most columns has the headings.
      ("Đơn vị,Cấp,,\nrow,value,note,text\n1,a", ["3/3: a"]),
    ])
  func `places`(_ text: String, _ expected: [String]) throws {
    #expect(try lines(text) == expected)
  }

  @Test(arguments: [
    ("row,value\n1,2", DecimalMark.point), ("row;value\n1;2", .comma),
    ("row\tvalue\n1\t2", .either),
  ])
  func `what stands between cells tells what stands before decimals`(
    _ text: String, _ mark: DecimalMark
  ) throws {
    #expect(try DataLines(Array(text.utf8)[...]).mark == mark)
  }

  @Test func `more lines than are taken, empty ones too`() throws {
    #expect(try lines("row,value\n\n1,a\n", limit: 3) == ["3/3: a"])
    let error = #expect(throws: DataError.self) { try lines("row,value\n\n1,a\n", limit: 2) }
    #expect(error?.reason == .separated(.size(.lines(limit: 2))))
    #expect(error?.place == .cell(.init(line: 3, sheetRow: 3)))
  }

  @Test func `headings are looked for at the beginning only`() throws {
    let blank = "\"" + String(repeating: " ", count: 1 << 20) + "\""
    #expect(DataLines.search(Array("\(blank)\nrow,value\n1,2".utf8)[...]) == nil)
    #expect(try lines("row,value,x\n1,a,\(blank)\n2,b") == ["2/2: a", "3/3: b"])
  }
}
