import TestSupport
import Testing
import Vocabulary

@Suite struct CellAddressTests {
  @Test(arguments: [
    ("A1", 1, 1), ("D12", 12, 4), ("Z1", 1, 26), ("AA1", 1, 27), ("AZ2", 2, 52), ("BA3", 3, 53),
    ("ZZ10", 10, 702), ("AAA10", 10, 703), ("XFD1048576", 1_048_576, 16_384),
  ])
  func namesACell(_ text: String, row: Int, column: Int) throws {
    let address = try #require(CellAddress(text))
    #expect(address.row == row && address.column == column)
    #expect(address.description == text)
    #expect(CellAddress(row: row, column: column) == address)
    #expect(CellAddress(utf8: Array(text.utf8).span) == address)
    #expect(address.columnLetters == text.prefix { $0.isLetter })
  }

  @Test(arguments: ["$D$12", "D$12", "$D12", "d12", "$d$12"])
  func acceptsWhatPeopleType(_ text: String) {
    #expect(CellAddress(text)?.description == "D12")
  }

  @Test(arguments: [
    "", "A", "1", "$", "$$A1", "A$$1", "A1$", "$A$", "A0", "A01", "A-1", "A+1", " A1", "A1 ",
    "A1:B2", "XFE1", "A1048577", "AAAA1", "XFD10485760", "Sheet1!A1", "A1A", "1A", "A 1", "Đ1",
    "Á1", "A१", "@1", "[1", "`1", "{1", "A1\u{0}", "A1.0", "R1C1",
  ])
  func refusesJunk(_ text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test func anyLengthIsSafe() {
    #expect(CellAddress(String(repeating: "Z", count: 10_000)) == nil)
    #expect(CellAddress(String(repeating: "A", count: 10_000) + "1") == nil)
    #expect(CellAddress("A" + String(repeating: "9", count: 10_000)) == nil)
    #expect(CellAddress("A" + String(repeating: "0", count: 10_000) + "1") == nil)
  }

  @Test(arguments: [
    (0, 1), (1, 0), (-1, 1), (1_048_577, 1), (1, 16_385), (.max, 1), (1, .min),
  ])
  func staysOnTheSheet(row: Int, column: Int) {
    #expect(CellAddress(row: row, column: column) == nil)
  }

  @Test func movesWithinTheSheet() throws {
    let address = try #require(CellAddress("D12"))
    #expect(address.moved(rows: 1)?.description == "D13")
    #expect(address.moved(rows: -11, columns: -3) == .first)
    #expect(address.moved(columns: -4) == nil)
    #expect(address.moved(rows: .max) == nil)
    #expect(address.moved(columns: .min) == nil)
    #expect(CellAddress.last.moved(rows: 1) == nil)
    #expect(CellAddress.last.description == "XFD1048576")
  }

  @Test func everyColumnHasItsOwnLetters() throws {
    var previous = ""
    for column in 1...SheetLimits.columns {
      let address = try #require(CellAddress(row: 7, column: column))
      #expect(CellAddress(address.description) == address)
      let letters = address.columnLetters
      #expect(letters.count > previous.count || letters > previous)
      previous = letters
    }
    #expect(previous == "XFD")
  }

  @Test func whatIsPrintedIsReadBackInReadingOrder() throws {
    var random = SeededRandom(seed: 8)
    for _ in 0..<20_000 {
      let (one, other) = (random.address(), random.address())
      #expect(CellAddress(one.description) == one)
      let place = one.row * 100_000 + one.column
      let otherPlace = other.row * 100_000 + other.column
      #expect((one < other) == (place < otherPlace))
      #expect((one == other) == (place == otherPlace))
    }
  }

  @Test func isCompact() {
    #expect(MemoryLayout<CellAddress>.stride == 8)
  }
}
