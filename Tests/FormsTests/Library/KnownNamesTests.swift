import Reporting
import Testing

@testable import Forms

@Suite struct KnownNamesTests {
  private let place = LibraryPlace(file: "rows.tsv", line: 2)

  private func names(_ count: Int) -> KnownNames {
    let concepts = (1...count).map {
      Concept(id: ConceptID("concept\($0)"), domain: 1, label: "", kind: .count)
    }
    return KnownNames(Drawn.levels, Catalogue(concepts))
  }

  @Test func `knows what is described`() throws {
    #expect(try names(3).concept(ConceptID("concept3"), at: place).id == ConceptID("concept3"))
    #expect(try names(3).level("xa", at: place) == Level("xa"))
  }

  @Test func `offers what was probably meant, among so many and no more`() {
    let near = refusal { () throws(LibraryError) in
      try names(3).concept(ConceptID("concpet3"), at: place)
    }
    #expect(near == .unknownConcept("concpet3", near: "concept3"))
    let last = LibraryLimits.hintWords
    for (count, hint) in [(last, "concept\(last)"), (last + 1, "concept200")] {
      let reason = refusal { () throws(LibraryError) in
        try names(count).concept(ConceptID("concpet\(count)"), at: place)
      }
      #expect(reason == .unknownConcept("concpet\(count)", near: hint))
    }
  }

  @Test(arguments: ["none", "sum", "sum(xa)", "sum(so,huyen)", "count_if", "any"])
  func `knows the rules of roll-up`(_ text: String) throws {
    #expect(try names(1).rollup(text, at: place).name == text)
  }

  @Test(arguments: ["sum()", "sum(so", "SUM", "sum(so;xa)"])
  func `refuses other rules`(_ text: String) {
    #expect(refusal { () throws(LibraryError) in try names(1).rollup(text, at: place) } != nil)
  }
}
