import Reporting
import Testing

@testable import Forms

@Suite struct ConceptWritingTests {
  private let place = LibraryPlace(file: "a.tsv")

  @Test(
    arguments: [
      ("tc_kt_da_xl", .concept(ConceptID("tc_kt_da_xl"))),
      ("7", .concept(ConceptID("7"))),
      ("#units(so)", .units(Level("so"))),
      ("#count(bm_sx_so_tt=1)", .unitsAnswering(ConceptID("bm_sx_so_tt"), code: 1)),
      ("#count( a = 02 )", .unitsAnswering(ConceptID("a"), code: 2)),
    ] as [(String, Concept.Part)])
  func `reads parts`(_ text: String, _ expected: Concept.Part) throws {
    #expect(try place.part(text) == expected)
  }

  @Test(arguments: [
    "#", "#units", "#units()", "#units(so", "#units(so)x", "#Units(so)", "#count(a)", "#count(a=)",
    "#count(=1)", "#count(a=-1)", "#count(a=x)", "#count(a=99999999999999999999)", "#sum(a)",
    "a+b", "A", "tỷ_lệ", "a b", "a-b", "-", "#count(a=1))", "#count(a=1=2)",
  ])
  func `refuses other parts`(_ text: String) {
    #expect(
      refusal { () throws(LibraryError) in try place.part(text) } == .malformed(text, .part))
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a+b", ["a", "b"]), ("tc_1 + tc_2+ c", ["tc_1", "tc_2", "c"]),
  ])
  func `reads sums`(_ text: String, _ expected: [String]) throws {
    #expect(try place.sum(text).map(\.rawValue) == expected)
  }

  @Test(
    arguments: [
      ("+", .malformed("+", .sum)), ("a+", .malformed("a+", .sum)),
      ("a++b", .malformed("a++b", .sum)),
      ("a-b", .malformed("a-b", .sum)), ("a,b", .malformed("a,b", .sum)), ("a+b+a", .repeated("a")),
    ] as [(String, LibraryError.Reason)])
  func `refuses other sums`(_ text: String, _ expected: LibraryError.Reason) {
    #expect(refusal { () throws(LibraryError) in try place.sum(text) } == expected)
  }

  @Test(arguments: [
    ("0=Không;1=Có", [0, 1], ["Không", "Có"]),
    ("2=Kết hợp", [2], ["Kết hợp"]),
    (" 1 = 2 cấp ; 2 = 3 cấp = tỉnh, huyện, xã ", [1, 2], ["2 cấp", "3 cấp = tỉnh, huyện, xã"]),
  ])
  func `reads answers`(_ text: String, _ codes: [Int], _ meanings: [String]) throws {
    let answers = try #require(try place.answers(text)).answers
    #expect(answers.map(\.code) == codes)
    #expect(answers.map(\.meaning) == meanings)
  }

  @Test(
    arguments: [
      ("1", .malformed("1", .answers)), ("1=", .malformed("1=", .answers)),
      ("=Có", .malformed("=Có", .answers)), ("a=Có", .malformed("a=Có", .answers)),
      ("1=Có;", .malformed("1=Có;", .answers)), ("-1=Có", .malformed("-1=Có", .answers)),
      ("1=Có;1=Không", .repeated("1")), ("1=Có;01=Không", .repeated("01")),
    ] as [(String, LibraryError.Reason)])
  func `refuses other answers`(_ text: String, _ expected: LibraryError.Reason) {
    #expect(refusal { () throws(LibraryError) in try place.answers(text) } == expected)
  }

  @Test func `nothing is no list of answers`() throws {
    #expect(try place.answers("") == nil)
  }
}
