import Grid
import Testing

@testable import SheetPatching

struct ContentRefusalTests {
  @Test func `what no cell can hold`() throws {
    func refusal(_ content: CellChange.Content) -> PatchingError.Reason? { content.refusal }
    #expect(refusal(.text(String(repeating: "ộ", count: 32_767))) == nil)
    guard case .longText(32_768) = refusal(.text(String(repeating: "😀", count: 16_384))) else {
      Issue.record("a text in pairs of units is as long as Excel counts it")
      return
    }
    #expect(refusal(.number(StoredNumber(trusted: "0.1"))) == nil)
    guard
      case .inexactNumber("12345678901234567891") =
        refusal(.number(StoredNumber(trusted: "12345678901234567891")))
    else {
      Issue.record("a number of twenty digits comes back as another")
      return
    }
    for content: CellChange.Content in [.kept, .blank, .boolean(true), .result(.text("x"))] {
      #expect(refusal(content) == nil)
    }
  }
}
