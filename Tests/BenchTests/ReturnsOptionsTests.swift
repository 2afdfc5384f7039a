import Testing

@testable import bieumau_bench

struct ReturnsOptionsTests {
  @Test func `asks for a folder, and has a default for the rest`() throws {
    let options = try #require(ReturnsOptions(["q"]))
    #expect((options.folder, options.returns, options.templates) == ("q", 5, "Templates"))
    let all = try #require(ReturnsOptions(["q", "7", "T"]))
    #expect((all.folder, all.returns, all.templates) == ("q", 7, "T"))
  }

  @Test(arguments: [[], [""], ["q", "0"], ["q", "x"], ["q", "1", "T", "more"]])
  func `refuses what its usage does not allow`(_ arguments: [String]) {
    #expect(ReturnsOptions(arguments[...]) == nil)
  }
}
