import Testing

@testable import bieumau_bench

struct ReadingOptionsTests {
  @Test func `has a default for everything`() throws {
    #expect(ReadingOptions([]) == ReadingOptions())
  }

  @Test func `takes options in any order`() throws {
    let options = try #require(
      ReadingOptions([
        "--cells", "7", "--templates", "T", "--rounds", "3", "--peers", "--keep", "K",
        "--returns", "2",
      ]))
    #expect(options.peers)
    #expect((options.rounds, options.returns, options.cells) == (3, 2, 7))
    #expect(options.keptIn == "K")
    #expect(options.templates == "T")
  }

  @Test(
    arguments: [
      ["--rounds"], ["--rounds", "0"], ["--rounds", "x"], ["--rounds", "1", "--rounds", "2"],
      ["--cells", "20971521"], ["--returns", "-1"], ["--keep", ""], ["--peers", "--peers"],
      ["file.xlsx"], ["--nonsense", "1"],
    ])
  func `refuses what its usage does not allow`(_ arguments: [String]) {
    #expect(ReadingOptions(arguments[...]) == nil)
  }
}
