import Foundation
import TestSupport
import Testing

/// The tables and lists of `Templates/` by themselves: what breaks when a hand slips in them.
///
/// The files are read here without the program, so that a slip in both cannot cancel out.
struct TemplateDataTests {
  /// The rows of each table of each form.
  static let forms: [(id: String, rows: [Int])] = [
    ("lao-cai-2022", [113]),
    ("quang-phu-2023", [24, 13, 18, 16, 17, 13, 32]),
    ("rach-gia-2022", [22, 14, 25, 21, 16, 13, 35]),
    ("ben-tre-2022", [22, 14, 25, 21, 16, 13, 35]),
    ("gia-lai-2022", [28, 14, 25, 25, 18, 13, 77]),
  ]
  static let catalogueColumns = [
    "id", "domain", "label", "unit", "kind", "numerator", "denominator", "sum_of", "covers",
    "at_most", "same_as", "gate", "codes", "time", "rollup", "after_2025_07", "note",
  ]
  static let rowColumns = [
    "table", "row", "code", "label", "concept", "duty", "kind", "numerator", "denominator",
    "sum_of", "rollup", "time",
  ]
  static let files = ["catalogue.tsv"] + forms.map { "\($0.id)/rows.tsv" }
  static let answerKinds: Set = ["coded", "bool", "status_option"]
  static let kinds = answerKinds.union(["group", "count", "money", "ratio", "percent", "number"])
  static let times: Set = ["period", "cumulative", "stock", "year"]
  static let rollups: Set = [
    "none", "sum", "sum(so)", "sum(so,huyen)", "ratio", "own", "union", "total", "weighted",
    "count_if", "any",
  ]

  @Test(arguments: files) func `plain lines of as many cells as the first`(_ file: String) throws {
    let text = try String(contentsOfFile: repositoryFile("Templates/\(file)"), encoding: .utf8)
    #expect(isComposed(text))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(!text.contains { $0 == "\r" || $0 == "\r\n" || $0 == "\"" || $0 == "\u{A0}" })
    let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(lines.first == (file == "catalogue.tsv" ? Self.catalogueColumns : Self.rowColumns))
    for cells in lines {
      #expect(cells.count == lines.first?.count, "\(cells)")
      #expect(cells.allSatisfy { !$0.hasPrefix(" ") && !$0.hasSuffix(" ") }, "\(cells)")
      #expect(cells.allSatisfy { !$0.contains("  ") }, "\(cells)")
    }
  }

  @Test func `every notion once and told in known words`() throws {
    let concepts = try records(of: "catalogue.tsv")
    #expect(concepts.count == 273)
    #expect(Set(concepts.map(\.["id"])).count == 273)
    for concept in concepts {
      let kind = concept["kind"]
      #expect(concept["id"].wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(concept)")
      #expect((1...7).contains(Int(concept["domain"]) ?? 0), "\(concept)")
      #expect(!concept["label"].isEmpty && !concept["after_2025_07"].isEmpty, "\(concept)")
      #expect(Self.kinds.contains(kind) && Self.rollups.contains(concept["rollup"]), "\(concept)")
      #expect(concept["time"].isEmpty == (kind == "group"), "\(concept)")
      #expect(concept["time"].isEmpty || Self.times.contains(concept["time"]), "\(concept)")
      #expect((concept["rollup"] == "none") == (kind == "group"), "\(concept)")
      #expect((concept["unit"] == "%") == ["ratio", "percent"].contains(kind), "\(concept)")
      #expect(
        concept["unit"].isEmpty == (kind == "group" || Self.answerKinds.contains(kind)),
        "\(concept)")
    }
  }

  @Test func `answers have numbers of their own`() throws {
    for concept in try records(of: "catalogue.tsv") {
      let codes = concept["codes"]
      #expect(codes.isEmpty != Self.answerKinds.contains(concept["kind"]), "\(concept)")
      let answers = codes.split(separator: ";").map { $0.split(separator: "=") }
      #expect(answers.allSatisfy { $0.count == 2 && Int($0[0]) != nil }, "\(concept)")
      #expect(Set(answers.map(\.first)).count == answers.count, "\(concept)")
      #expect(Set(answers.map(\.last)).count == answers.count, "\(concept)")
    }
  }

  @Test func `parts of percentages and sums exist`() throws {
    let concepts = try records(of: "catalogue.tsv")
    let answers = Dictionary(
      concepts.map { ($0["id"], $0["codes"]) }, uniquingKeysWith: { first, _ in first })
    let levels = try Levels.read().levels.map(\.id)
    for concept in concepts {
      for column in ["numerator", "denominator"] where !concept[column].isEmpty {
        let part = concept[column]
        if let match = part.wholeMatch(of: /#count\((\w+)=(\d+)\)/) {
          let codes = answers[String(match.1), default: ""].split(separator: ";")
          #expect(codes.contains { $0.hasPrefix(match.2 + "=") }, "\(concept)")
        } else if let match = part.wholeMatch(of: /#units\((\w+)\)/) {
          #expect(levels.contains(String(match.1)), "\(concept)")
        } else {
          #expect(answers[part] != nil && part != concept["id"], "\(concept)")
        }
      }
      let isRatio = concept["kind"] == "ratio"
      #expect(!concept["numerator"].isEmpty == isRatio, "\(concept)")
      #expect(!isRatio || !concept["denominator"].isEmpty, "\(concept)")
      #expect(
        parts(of: concept["sum_of"]).allSatisfy { answers[$0] != nil && $0 != concept["id"] },
        "\(concept)")
      #expect(concept["rollup"] != "total" || !concept["sum_of"].isEmpty, "\(concept)")
    }
  }

  @Test(arguments: forms) func `rows are numbered from one`(
    _ form: (id: String, rows: [Int])
  ) throws {
    let numbered = form.rows.enumerated().flatMap { table, count in
      (1...count).map { ["\(table + 1)", "\($0)"] }
    }
    #expect(try records(of: "\(form.id)/rows.tsv").map { [$0["table"], $0["row"]] } == numbered)
  }

  @Test(arguments: forms) func `a row means one thing and what it adds up is there`(
    _ form: (id: String, rows: [Int])
  ) throws {
    let rows = try records(of: "\(form.id)/rows.tsv")
    let concepts = Dictionary(
      try records(of: "catalogue.tsv").map { ($0["id"], $0) },
      uniquingKeysWith: { first, _ in first })
    let present = Set(rows.map(\.["concept"]))
    #expect(present.count == rows.count)
    for row in rows {
      let concept = try #require(concepts[row["concept"]], "\(row)")
      #expect(!row["label"].isEmpty, "\(row)")
      #expect(row["kind"].isEmpty || Self.kinds.contains(row["kind"]), "\(row)")
      #expect(row["time"].isEmpty || Self.times.contains(row["time"]), "\(row)")
      #expect(row["rollup"].isEmpty || Self.rollups.contains(row["rollup"]), "\(row)")
      for share in row["duty"].split(separator: ";") {
        #expect(
          share.wholeMatch(of: /(tinh|so|huyen|xa)=(report|exempt|group|aggregate)/) != nil,
          "\(row)")
      }
      let changed = ["numerator", "denominator"].map { row[$0] } + parts(of: row["sum_of"])
      #expect(changed.allSatisfy { $0.isEmpty || present.contains($0) }, "\(row)")
      let rollup = row["rollup"].isEmpty ? concept["rollup"] : row["rollup"]
      let sum = parts(of: row["sum_of"].isEmpty ? concept["sum_of"] : row["sum_of"])
      #expect(rollup != "total" || (!sum.isEmpty && present.isSuperset(of: sum)), "\(row)")
    }
  }

  @Test(arguments: forms) func `what a form changes differs from the rule`(
    _ form: (id: String, rows: [Int])
  ) throws {
    let concepts = try records(of: "catalogue.tsv")
    for row in try records(of: "\(form.id)/rows.tsv") {
      let concept = try #require(concepts.first { $0["id"] == row["concept"] })
      for column in ["kind", "numerator", "denominator", "sum_of", "rollup", "time"] {
        #expect(row[column].isEmpty || row[column] != concept[column], "\(row)")
      }
    }
  }

  @Test func `every notion is asked for by some form`() throws {
    let used = Set(
      try Self.forms.flatMap { try records(of: "\($0.id)/rows.tsv").map(\.["concept"]) })
    #expect(Set(try records(of: "catalogue.tsv").map(\.["id"])) == used)
  }

  private func parts(of sum: String) -> [String] {
    sum == "-" ? [] : sum.split(separator: "+").map(String.init)
  }
}
