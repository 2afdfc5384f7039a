import TestSupport
import Testing

@testable import Forms

struct RosterTextTests {
  @Test(arguments: [
    "Mã,Tên đơn vị,Cấp\nX1,Xã A,Xã\n", "Mã;Tên đơn vị;Cấp\r\nX1;Xã A;Xã\r\n",
    "Mã\tTên đơn vị\tCấp\rX1\tXã A\tXã", "\"Mã\",\"Tên đơn vị\",\"Cấp\"\n\"X1\",\"Xã A\",\"Xã\"",
    "DANH SÁCH ĐƠN VỊ;;\n;;\nMã;Tên đơn vị;Cấp\nX1;Xã A;Xã\n;;\n",
    "sep=;\nMã;Tên đơn vị;Cấp\nX1;Xã A;Xã\n", "\u{FEFF}Mã,Tên đơn vị,Cấp\nX1,Xã A,Xã",
    "Mã,Tên đơn vị,Cấp,Ghi chú, có dấu phẩy\nX1, Xã  A ,Xã,a,b\n",
  ])
  func `one list, saved in many ways`(_ text: String) throws {
    #expect(try DrawnRoster(csv: text).units() == ["X1 Xã A: xa"])
  }

  @Test(arguments: [false, true])
  func `UTF-16, which Excel calls Unicode Text`(_ isBigEndian: Bool) throws {
    let bytes = utf16("Tên\tCấp\r\nXã Ấm\tXã\r\n", bigEndian: isBigEndian)
    let table = try RosterTable(text: bytes, of: "a.txt")
    #expect(table.lines.map { $0.cells.map(\.text) } == [["Tên", "Cấp"], ["Xã Ấm", "Xã"]])
  }

  @Test func `names with commas in a text without columns`() throws {
    let list = try DrawnRoster(csv: "Tên đơn vị\nSở A, B\nSở C; D\n")
    #expect(try list.units(level: "so") == ["001 Sở A, B: so", "002 Sở C; D: so"])
  }

  @Test func `letters with marks of their own are composed`() throws {
    let list = try DrawnRoster(csv: "Te\u{302}n,Ma\u{303}\nXa\u{303} A,1\n")
    #expect(try list.units(level: "xa").map { Array($0.utf8) } == [Array("1 Xã A: xa".utf8)])
  }

  @Test(
    arguments: [
      ("Mã,Tên\n1,\"Xã A\n2,Xã B\n", 2, .openQuote), ("Mã,Tên\n1,Xã \"A\"\n", 2, .strayQuote),
      ("Mã,Tên\n\n1,\"Xã\"A\n", 3, .strayQuote),
    ] as [(String, Int, RosterMistake.Reason)])
  func `quotation marks that have no partner`(
    _ text: String, _ line: Int, _ reason: RosterMistake.Reason
  ) {
    #expect(throws: RosterMistake(RosterPlace(file: "ds.csv", line: line), reason)) {
      try DrawnRoster(csv: text)
    }
  }

  @Test func `a line with more cells than headings`() throws {
    let list = try DrawnRoster(csv: "Mã,Tên,Cấp\n1,Sở A, B,Sở\n2,Sở C,Sở,,\n3,Sở D,Sở\n")
    // What moved into the column of levels is none.
    #expect(list.mistakes() == ["BM687", "BM683"])
  }

  @Test func `too much text`() {
    let bytes = [UInt8](repeating: 0x61, count: RosterLimits.textBytes + 1)
    #expect(throws: RosterMistake(RosterPlace(file: "a"), .tooMuchText)) {
      try RosterTable(text: bytes, of: "a")
    }
  }

  @Test func `nothing but separators takes no room`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: ","), count: 4 << 20)
    #expect(try RosterTable(text: bytes, of: "a").lines.isEmpty)
  }
}
