import Reporting
import Testing

@testable import Forms

@Suite struct DutyWritingTests {
  private let names = KnownNames(Drawn.levels)
  private let place = LibraryPlace(file: "rows.tsv", line: 2, field: .column("duty"))

  @Test func `reads levels and what is asked of them`() throws {
    #expect(
      try place.shares("so=report; huyen = exempt", names)
        == [Duties.Share(Level("so"), .report), Duties.Share(Level("huyen"), .exempt)])
  }

  @Test(
    arguments: [
      ("so", .malformed("so", .duties)),
      ("so=report;", .malformed("so=report;", .duties)),
      ("so=report,huyen=exempt", .unknownValue("report,huyen=exempt", known: duties)),
      ("so=repot", .unknownValue("repot", known: duties)),
      ("quan=report", .unknownLevel("quan", known: ["tinh", "so", "huyen", "xa"])),
      ("so=report;so=exempt", .repeated("so")),
    ] as [(String, LibraryError.Reason)])
  func `refuses anything else`(_ text: String, _ expected: LibraryError.Reason) {
    let error = refused { () throws(LibraryError) in try place.shares(text, names) }
    #expect(error?.reason == expected)
    #expect(error?.place == place)
  }

  private static let duties = ["report", "exempt", "group", "aggregate"]
}
