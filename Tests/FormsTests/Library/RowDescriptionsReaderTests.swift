import Reporting
import Testing

@testable import Forms

@Suite struct RowDescriptionsReaderTests {
  private let catalogue = Catalogue([
    Concept(id: ConceptID("a"), domain: 1, label: "A", kind: .count),
    Concept(id: ConceptID("b"), domain: 1, label: "B", kind: .count),
    Concept(
      id: ConceptID("tong"), domain: 1, label: "Tổng", kind: .count,
      sumOf: [ConceptID("a"), ConceptID("b")]),
    Concept(
      id: ConceptID("tt"), domain: 1, label: "Tình trạng", kind: .coded,
      answers: AnswerList([.init(code: 1, meaning: "Có")])),
  ])

  private func read(_ lines: String...) throws(LibraryError) -> [RowDescription] {
    try RowDescriptionsReader.read(
      Drawn.table(RowColumn.self, lines, named: "rows.tsv"), catalogue: catalogue,
      levels: Drawn.levels)
  }

  private func error(_ lines: String...) -> LibraryError? {
    refused { () throws(LibraryError) in
      try RowDescriptionsReader.read(
        Drawn.table(RowColumn.self, lines, named: "rows.tsv"), catalogue: catalogue,
        levels: Drawn.levels)
    }
  }

  @Test func `what is empty is left to template and catalogue`() throws {
    let row = try #require(try read(Drawn.row(3, 25)).first)
    #expect(row.row == RowReference(table: 3, row: 25))
    #expect(row.line == 2)
    #expect(row.code == "" && row.label == "Dòng 25")
    #expect(row.concept == nil && row.duties == nil && row.kind == nil)
    #expect(row.numerator == .derived && row.denominator == .derived && row.time == .derived)
    #expect(row.sumOf == nil && row.rollup == nil)
  }

  @Test func `what a dash says is that there is none`() throws {
    let row = try #require(
      try read(
        Drawn.row(
          1, 1, "-",
          [
            .duty: "-", .numerator: "-", .denominator: "-", .sumOf: "-", .rollup: "-", .time: "-",
          ])
      ).first)
    #expect(row.concept == nil)
    #expect(row.duties?.isEmpty == true)
    #expect(row.numerator == .none && row.denominator == .none && row.time == .none)
    #expect(row.sumOf?.isEmpty == true)
    #expect(row.rollup == RollupRule.none)
  }

  @Test func `what is written counts`() throws {
    let row = try #require(
      try read(
        Drawn.row(
          2, 7, "a",
          [
            .code: "1.1.", .duty: "so=report;huyen=exempt", .kind: "percent",
            .numerator: "#count(tt=1)", .denominator: "#units(huyen)", .sumOf: "b",
            .rollup: "sum(so)", .time: "year",
          ])
      ).first)
    #expect(row.code == "1.1.")
    #expect(row.concept == ConceptID("a"))
    #expect(
      row.duties == [Duties.Share(Level("so"), .report), Duties.Share(Level("huyen"), .exempt)])
    #expect(row.kind == .percent)
    #expect(row.numerator == .value(.unitsAnswering(ConceptID("tt"), code: 1)))
    #expect(row.denominator == .value(.units(Level("huyen"))))
    #expect(row.sumOf == [ConceptID("b")])
    #expect(row.rollup == .sumOf([Level("so")]))
    #expect(row.time == .value(.year))
  }

  @Test func `rows keep the order of the file`() throws {
    let rows = try read(Drawn.row(2, 1), Drawn.row(1, 2, "b"), Drawn.row(1, 1, "a"))
    #expect(rows.map(\.row.table) == [2, 1, 1])
    #expect(rows.map(\.line) == [2, 3, 4])
  }

  @Test(
    arguments: [
      (.table, "0", .malformed("0", .number(1...1_048_576))), (.row, "", .missingValue),
      (.row, "2a", .malformed("2a", .number(1...1_048_576))), (.label, "", .missingValue),
      (.concept, "c", .unknownConcept("c", near: "a")),
      (.concept, "ton", .unknownConcept("ton", near: "tong")),
      (.concept, "A B", .malformed("A B", .id)), (.duty, "so", .malformed("so", .duties)),
      (.kind, "-", .unknownValue("-", known: RowKind.allCases.map(\.rawValue))),
      (.numerator, "zzzz", .unknownConcept("zzzz", near: nil)),
      (.denominator, "#units(quan)", .unknownLevel("quan", known: ["tinh", "so", "huyen", "xa"])),
      (.sumOf, "a+zzzz", .unknownConcept("zzzz", near: nil)),
      (.sumOf, "a+", .malformed("a+", .sum)),
      (.rollup, "sum(quan)", .unknownLevel("quan", known: ["tinh", "so", "huyen", "xa"])),
      (.time, "x", .unknownValue("x", known: ["period", "cumulative", "stock", "year"])),
    ] as [(RowColumn, String, LibraryError.Reason)])
  func `refuses a cell, with its line and column`(
    _ column: RowColumn, _ text: String, _ expected: LibraryError.Reason
  ) {
    let error = error(Drawn.row(1, 1), Drawn.row(1, 2, "", [column: text]))
    #expect(error?.reason == expected)
    #expect(
      error?.place == LibraryPlace(file: "rows.tsv", line: 3, field: .column(column.rawValue)))
  }

  @Test func `no row and no concept is described twice`() {
    let row = error(Drawn.row(1, 1), Drawn.row(2, 1), Drawn.row(1, 1, "a"))
    #expect(row?.reason == .repeatedRow(RowReference(table: 1, row: 1), firstLine: 2))
    #expect(row?.place.line == 4)
    let concept = error(Drawn.row(1, 1, "a"), Drawn.row(1, 2), Drawn.row(1, 3, "a"))
    #expect(concept?.reason == .repeatedConcept(ConceptID("a"), firstLine: 2))
    #expect(concept?.place.line == 4)
  }

  @Test func `an override closes no circle`() throws {
    let error = error(
      Drawn.row(1, 1, "tong"), Drawn.row(1, 2, "b"), Drawn.row(1, 3, "a", [.numerator: "tong"]))
    #expect(error?.reason == .computedFromItself([ConceptID("tong"), ConceptID("a")]))
    #expect(error?.place.line == 2)
    // Where the sum is taken away, there is none.
    let rows = try read(
      Drawn.row(1, 1, "tong", [.sumOf: "-"]), Drawn.row(1, 2, "a", [.sumOf: "tong"]))
    #expect(rows.count == 2)
  }

  @Test func `an override stands over what is derived`() {
    typealias Time = RowDescription.Override<TimeKind>
    #expect(Time.derived.over(.stock) == .stock)
    #expect(Time.none.over(.stock) == nil)
    #expect(Time.value(.year).over(.stock) == .year)
    #expect(Time.value(.year).over(nil) == .year)
  }
}
