import Testing
import Vietnamese

struct OddCellTests {
  @Test func `what is no text and no number is told of`() {
    #expect(
      OddCell.read(error: "#DIV/0!")
        == CellReading(words: "#DIV/0!", remarks: [.errorValue("#DIV/0!")]))
    #expect(OddCell.read(truth: true) == CellReading(words: "TRUE", remarks: [.truthValue(true)]))
    #expect(
      OddCell.read(truth: false) == CellReading(words: "FALSE", remarks: [.truthValue(false)]))
    #expect(OddCell.withoutResult() == CellReading(remarks: [.noResult]))
    #expect(!OddCell.withoutResult().isBlank)
  }
}
