import TestSupport
import Testing
import Vocabulary

@testable import Desk

struct AssignmentListTests {
  private func read(_ text: String) throws -> [String] {
    try read(bytes: Array(text.utf8))
  }

  private func read(bytes: [UInt8]) throws(AssignmentError) -> [String] {
    try AssignmentList.read(bytes, of: "a.csv").map {
      "\($0.sheet ?? "-") \($0.address) \($0.content)"
    }
  }

  private static let cells = ["Bìa B3 number(9)", "Biểu 1 D12 text(\"a,b\")", "Biểu 1 D13 blank"]

  @Test(
    arguments: [
      "sheet,cell,value\nBìa,B3,9\nBiểu 1,D12,\"a,b\"\nBiểu 1,D13,\n",
      "\u{FEFF}Trang;Ô;Giá trị\r\nBìa;B3;9\r\nBiểu 1;D12;a,b\r\nBiểu 1;D13;\r\n",
      "Bìa\tB3\t9\nBiểu 1\tD12\ta,b\nBiểu 1\tD13\t",
      // Other columns, another order, empty lines.
      "\nghi chú,VALUE,Cell,Sheet\n\nx,9,b3,Bìa\n,\"a,b\",$D$12,Biểu 1\n,,D13,Biểu 1\n",
      // Without headings the columns stand in this order.
      "Bìa,B3,9\nBiểu 1,D12,\"a,b\"\nBiểu 1,D13,",
    ])
  func `values from a list`(_ text: String) throws {
    #expect(try read(text) == Self.cells)
  }

  @Test func `in UTF-16, as Excel saves Unicode text`() throws {
    let text = "Trang\tÔ\tGiá trị\r\nBìa\tB3\t9\r\n"
    #expect(try read(bytes: utf16(text, bigEndian: false)) == ["Bìa B3 number(9)"])
  }

  @Test func `without sheets, for a workbook of one`() throws {
    #expect(try read("cell,value\nA1,9\n") == ["- A1 number(9)"])
    #expect(try read(",A1,9\n") == ["- A1 number(9)"])
  }

  @Test func `a sheet may be called as a heading is`() throws {
    #expect(try read("value,A1,9\n") == ["value A1 number(9)"])
  }

  @Test func `a text keeps its quotes within, as in a command`() throws {
    #expect(try read("T,A1,\"\"\"09\"\"\"\n") == ["T A1 text(\"09\")"])
  }

  @Test(
    arguments: [
      ("", 1, .emptyList), ("\n\n", 1, .emptyList), ("sheet,cell,value\n", 1, .emptyList),
      ("\nsheet,value\nBìa,9\n", 2, .noColumn("cell")),
      ("cell,sheet\nA1,T\n", 1, .noColumn("value")),
      ("Bìa,B3,9\nBìa,B4\n", 2, .noCells(width: 2)), ("B3\n", 1, .noCells(width: 1)),
      ("Bìa,B3,9\nBìa,9,B4\n", 2, .noReference("9")), ("T,A1,\"1,5\"\n", 1, .unclearNumber("1,5")),
      ("T,A1,1e999\n", 1, .numberBeyondExcel("1e999")),
      ("T,A1,9\n\nT,A2,\"x\n", 3, .notSeparated), ("T,A1,9\nT,A2,x\"y\n", 2, .notSeparated),
    ] as [(String, Int, AssignmentError.Reason)])
  func `refuses`(_ text: String, _ line: Int, _ reason: AssignmentError.Reason) {
    #expect(throws: AssignmentError(.line(line, of: "a.csv"), reason)) { try read(text) }
  }

  @Test func `refuses letters that are not Unicode`() {
    let bytes = Array("T,A1,9\nT,A2,".utf8) + [0xE9, 0x0A]
    #expect(throws: AssignmentError(.line(2, of: "a.csv"), .notUnicode)) { try read(bytes: bytes) }
  }

  @Test func `reads a file, and tells of one that is not there`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.csv", holding: "T,A1,9\n")
    #expect(try AssignmentList.read(path).count == 1)
    let error = #expect(throws: (any Error).self) { try AssignmentList.read(folder("b.csv")) }
    #expect((error as? any Explained)?.message.english.contains("b.csv") == true)
  }
}
