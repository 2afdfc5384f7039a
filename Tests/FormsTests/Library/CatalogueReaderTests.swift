import Reporting
import Testing

@testable import Forms

@Suite struct CatalogueReaderTests {
  private func read(_ lines: String...) throws(LibraryError) -> Catalogue {
    try CatalogueReader.read(
      Drawn.table(CatalogueColumn.self, lines, named: "catalogue.tsv"), levels: Drawn.levels)
  }

  private func error(_ lines: String...) -> LibraryError? {
    refused { () throws(LibraryError) in
      try CatalogueReader.read(
        Drawn.table(CatalogueColumn.self, lines, named: "catalogue.tsv"), levels: Drawn.levels)
    }
  }

  @Test func `reads every column`() throws {
    let catalogue = try read(
      Drawn.concept(
        "ty_le",
        [
          .domain: "7", .label: "Tỷ lệ", .unit: "%", .kind: "ratio", .numerator: "#count(tt=1)",
          .denominator: "#units(so)", .time: "stock", .rollup: "count_if",
          .after2025: "bỏ (cấp huyện)", .note: "ghi chú",
        ]),
      Drawn.concept("tt", [.kind: "coded", .codes: "1=Có;2=Không", .rollup: "sum(so,huyen)"]),
      Drawn.concept("tong", [.sumOf: "tt+ty_le", .rollup: "total"]),
      Drawn.concept("nhom", [.kind: "group", .time: "", .rollup: "none"]))
    #expect(catalogue.concepts.map(\.id.rawValue) == ["ty_le", "tt", "tong", "nhom"])

    let ratio = try #require(catalogue[ConceptID("ty_le")])
    #expect(ratio.domain == 7)
    #expect(ratio.label == "Tỷ lệ")
    #expect(ratio.unit == "%")
    #expect(ratio.kind == .ratio)
    #expect(ratio.numerator == .unitsAnswering(ConceptID("tt"), code: 1))
    #expect(ratio.denominator == .units(Level("so")))
    #expect(ratio.time == .stock)
    #expect(ratio.rollup == .countIf)
    #expect(ratio.after2025 == "bỏ (cấp huyện)")
    #expect(ratio.note == "ghi chú")
    #expect(ratio.sumOf.isEmpty && ratio.answers == nil)

    let coded = try #require(catalogue[ConceptID("tt")])
    #expect(coded.answers?.meaning(of: 2) == "Không")
    #expect(coded.rollup == .sumOf([Level("so"), Level("huyen")]))
    #expect(catalogue[ConceptID("tong")]?.sumOf == [ConceptID("tt"), ConceptID("ty_le")])
    #expect(catalogue[ConceptID("nhom")]?.time == nil)
  }

  @Test(
    arguments: [
      (.id, "", .missingValue), (.id, "Cd", .malformed("Cd", .id)),
      (.id, "a-b", .malformed("a-b", .id)),
      (.domain, "", .missingValue), (.domain, "8", .malformed("8", .number(1...7))),
      (.label, "", .missingValue), (.kind, "", .missingValue),
      (.kind, "counts", .unknownValue("counts", known: RowKind.allCases.map(\.rawValue))),
      (.numerator, "khong_co", .unknownConcept("khong_co", near: nil)),
      (.numerator, "b1", .unknownConcept("b1", near: "b")),
      (.numerator, "#units(quan)", .unknownLevel("quan", known: ["tinh", "so", "huyen", "xa"])),
      (.denominator, "#count(b=1)", .unknownAnswer(1, of: ConceptID("b"))),
      (.denominator, "#count(c=3)", .unknownAnswer(3, of: ConceptID("c"))),
      (.denominator, "b c", .malformed("b c", .part)),
      (.sumOf, "b+khong_co", .unknownConcept("khong_co", near: nil)),
      (.sumOf, "b+b", .repeated("b")), (.codes, "1", .malformed("1", .answers)),
      (.time, "today", .unknownValue("today", known: ["period", "cumulative", "stock", "year"])),
      (.rollup, "", .missingValue),
      (.rollup, "sum(so,quan)", .unknownLevel("quan", known: ["tinh", "so", "huyen", "xa"])),
    ] as [(CatalogueColumn, String, LibraryError.Reason)])
  func `refuses a cell, with its line and column`(
    _ column: CatalogueColumn, _ text: String, _ expected: LibraryError.Reason
  ) {
    let error = error(
      Drawn.concept("b"), Drawn.concept("c", [.kind: "coded", .codes: "1=Có"]),
      Drawn.concept("a", [column: text]))
    #expect(error?.reason == expected)
    #expect(
      error?.place
        == LibraryPlace(file: "catalogue.tsv", line: 4, field: .column(column.rawValue)))
  }

  @Test func `an unknown rule of roll-up is told the known ones`() {
    guard case .unknownValue("add", let known) = error(Drawn.concept("a", [.rollup: "add"]))?.reason
    else {
      Issue.record("another reason")
      return
    }
    #expect(known.allSatisfy { RollupRule($0) != nil })
    #expect(known.count == 10)
  }

  @Test func `no concept stands twice`() {
    let error = error(Drawn.concept("a"), Drawn.concept("b"), Drawn.concept("a"))
    #expect(error?.reason == .repeatedConcept(ConceptID("a"), firstLine: 2))
    #expect(error?.place.line == 4)
  }

  @Test(arguments: [(CatalogueColumn.numerator, "denominator"), (.denominator, "numerator")])
  func `a ratio has both of its parts`(_ given: CatalogueColumn, _ missing: String) {
    let error = error(Drawn.concept("b"), Drawn.concept("a", [.kind: "ratio", given: "b"]))
    #expect(error?.reason == .ratioWithoutParts)
    #expect(error?.place.field == .column(missing))
  }

  @Test func `a percentage may have one part, or none`() throws {
    let catalogue = try read(
      Drawn.concept("b"), Drawn.concept("a", [.kind: "percent", .denominator: "b"]),
      Drawn.concept("c", [.kind: "percent"]))
    #expect(catalogue[ConceptID("a")]?.denominator == .concept(ConceptID("b")))
  }

  @Test func `nothing is computed from itself`() {
    #expect(
      error(Drawn.concept("a", [.sumOf: "a"]))?.reason == .computedFromItself([ConceptID("a")]))
    let error = error(
      Drawn.concept("x", [.sumOf: "a"]), Drawn.concept("a", [.sumOf: "b"]),
      Drawn.concept("b", [.kind: "ratio", .numerator: "c", .denominator: "c"]),
      Drawn.concept("c", [.sumOf: "a"]))
    #expect(error?.reason == .computedFromItself(["a", "b", "c"].map { ConceptID($0) }))
    #expect(error?.place.line == 3)
  }

  @Test func `a count of units is no figure of a concept`() throws {
    let catalogue = try read(
      Drawn.concept("a", [.kind: "coded", .codes: "1=Có", .sumOf: "b"]),
      Drawn.concept("b", [.kind: "percent", .numerator: "#count(a=1)"]))
    #expect(catalogue.concepts.count == 2)
  }

  @Test func `a catalogue may be empty`() throws {
    #expect(try read().concepts.isEmpty)
  }
}
