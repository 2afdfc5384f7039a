import JSON
import Reporting
import Testing
import Vocabulary

@testable import Forms

@Suite struct LevelTreesReaderTests {
  private func read(_ text: String) throws(LibraryError) -> LevelTrees {
    try LevelTreesReader.read(Drawn.json(text, named: "levels.json"))
  }

  private func error(_ text: String) -> LibraryError? {
    refused { () throws(LibraryError) in try read(text) }
  }

  /// The levels a, b and c, and these trees.
  private func trees(_ trees: String) -> String {
    let levels = ["a", "b", "c"].map { #"{"id":"\#($0)","name":{"vi":"V\#($0)","en":"E"}}"# }
    return "{\"levels\":[\(levels.joined(separator: ","))],\n\"trees\":[\n\(trees)\n]}"
  }

  @Test func `reads levels and trees`() throws {
    let read = try read(
      """
      {"levels": [
        {"id": "so", "name": {"vi": "Cấp sở", "en": "Department"}, "words": ["cấp sở", "sở, ngành"]},
        {"id": "tinh", "name": {"vi": "Cấp tỉnh", "en": "Province"}}],
       "trees": [{"from": null, "to": "2025-06-30", "parents": {"so": "tinh"}},
                 {"from": "2025-07-01", "parents": {}}]}
      """)
    #expect(read.levels.map(\.level) == [Level("so"), Level("tinh")])
    #expect(read.name(of: Level("so")) == Phrase(vi: "Cấp sở", en: "Department"))
    #expect(read.levels.map(\.words) == [["cấp sở", "sở, ngành"], []])
    #expect(read.trees.map(\.from) == [nil, CalendarDate("2025-07-01")])
    #expect(read.trees.map(\.to) == [CalendarDate("2025-06-30"), nil])
    #expect(read.trees.map(\.parents) == [[Level("so"): Level("tinh")], [:]])
  }

  @Test(
    arguments: [
      (#"{"from":"2025-7-01","parents":{}}"#, .malformed("2025-7-01", .day), "from"),
      (#"{"to":"2025-02-29","parents":{}}"#, .malformed("2025-02-29", .day), "to"),
      (#"{"to":"01/07/2025","parents":{}}"#, .malformed("01/07/2025", .day), "to"),
      (#"{"to":"","parents":{}}"#, .missingValue, "to"),
      (#"{"parents":{"d":"a"}}"#, .unknownLevel("d", known: ["a", "b", "c"]), "d"),
      (#"{"parents":{"a":"d"}}"#, .unknownLevel("d", known: ["a", "b", "c"]), "a"),
      (#"{"parents":{"a":"a"}}"#, .aboveItself([Level("a")]), "parents"),
      (
        #"{"parents":{"c":"a","a":"b","b":"a"}}"#, .aboveItself([Level("a"), Level("b")]), "parents"
      ),
    ] as [(String, LibraryError.Reason, String)])
  func `refuses a tree, with the field`(
    _ tree: String, _ expected: LibraryError.Reason, _ key: String
  ) {
    let error = error(trees(tree))
    #expect(error?.reason == expected)
    #expect(error?.place == LibraryPlace(file: "levels.json", line: 3, field: .key(key)))
  }

  @Test func `a tree ends after it begins`() throws {
    let (first, second) = (
      try #require(CalendarDate("2025-07-01")), try #require(CalendarDate("2025-07-02"))
    )
    #expect(
      error(trees(#"{"from":"2025-07-02","to":"2025-07-01","parents":{}}"#))?.reason
        == .daysReversed(from: second, to: first))
    let oneDay = try read(trees(#"{"from":"2025-07-01","to":"2025-07-01","parents":{}}"#))
    #expect(oneDay.trees.count == 1)
  }

  @Test(
    arguments: [
      (["|2025-06-30", "2025-07-01|"], nil),
      (["2025-07-01|", "|2025-06-30"], nil),
      (["|2025-07-01", "2025-07-01|"], 3),
      (["2025-07-01|", "|2025-07-01"], 4),
      (["|", "2025-07-01|"], 3),
      (["|2020-12-31", "2021-01-01|2023-12-31", "2023-12-31|"], 4),
      (["|2020-12-31", "|2019-12-31"], 3),
    ] as [([String], Int?)])
  func `no day has two trees`(_ spans: [String], _ firstLine: Int?) {
    let text = spans.map { span in
      let days = span.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "null" : "\"\($0)\"" }
      return "{\"from\":\(days[0]),\"to\":\(days[1]),\"parents\":{}}"
    }
    let reason = error(trees(text.joined(separator: ",\n")))?.reason
    #expect(reason == firstLine.map { .treesOverlap(firstLine: $0) })
  }

  @Test(
    arguments: [
      (#"{"id":"a","name":{"vi":"A","en":"A"}}"#, .repeated("a")),
      (#"{"id":"B","name":{"vi":"A","en":"A"}}"#, .malformed("B", .id)),
      (#"{"id":" ","name":{"vi":"A","en":"A"}}"#, .missingValue),
      (#"{"id":"b","name":{"vi":"","en":"A"}}"#, .missingValue),
      (#"{"id":"b","name":{"vi":"B","en":"B"},"words":["x","cấp a"]}"#, .repeated("cấp a")),
      (#"{"id":"b","name":{"vi":"B","en":"B"},"words":["x","x"]}"#, .repeated("x")),
      (#"{"id":"b","name":{"vi":"B","en":"B"},"words":["Cấp  A."]}"#, .repeated("Cấp  A.")),
      (#"{"id":"b","name":{"vi":"B","en":"B"},"words":[""]}"#, .missingValue),
    ] as [(String, LibraryError.Reason)])
  func `refuses a level`(_ level: String, _ expected: LibraryError.Reason) {
    let first = #"{"id":"a","name":{"vi":"A","en":"A"},"words":["cấp a"]}"#
    let error = error("{\"levels\":[\(first),\n\(level)],\"trees\":[]}")
    #expect(error?.reason == expected)
    #expect(error?.place.line == 2)
  }

  @Test(arguments: [
    ("{\"levels\":[],\"tree\":[]}", 1), ("{\n\"levels\":[]}", 1), ("[]", 1), ("", 1),
    ("{\"levels\":[\n{\"id\":1,\"name\":{}}],\"trees\":[]}", 2),
    (
      "{\"levels\":[\n{\"id\":\"a\",\"name\":{\"vi\":\"A\",\"en\":\"A\",\"fr\":\"A\"}}],\"trees\":[]}",
      2
    ),
    ("{\"levels\":[],\n\"trees\":[{\"parents\":[]}]}", 2),
  ])
  func `what is no such JSON is told in the words of JSON`(_ text: String, _ line: Int) {
    let error = error(text)
    guard case .json(let inner) = error?.reason else {
      Issue.record("\(String(describing: error?.reason))")
      return
    }
    #expect(error?.place.line == line)
    #expect(inner.position.line == line)
  }

  @Test func `there are not very many levels, and not very many words`() throws {
    func levels(_ count: Int, words: Int = 0) -> String {
      let levels = (0..<count).map { level in
        let words = (0..<words).map { #""w \#(level) \#($0)""# }.joined(separator: ",")
        return #"{"id":"l\#(level)","name":{"vi":"V","en":"E"},"words":[\#(words)]}"#
      }
      return #"{"trees":[],"levels":[\#(levels.joined(separator: ","))]}"#
    }
    #expect(try read(levels(40, words: 50)).levels.count == 40)
    #expect(error(levels(41))?.reason == .tooManyValues(limit: 40))
    #expect(error(levels(41))?.place.field == .key("levels"))
    #expect(error(levels(40, words: 51))?.reason == .tooManyValues(limit: 2_000))
    #expect(error(levels(40, words: 51))?.place.field == .key("words"))
  }

  @Test func `a file above the limit is not parsed`() {
    let text = "{" + String(repeating: " ", count: LibraryLimits.jsonBytes) + "}"
    #expect(
      error(text)?.reason
        == .tooLarge(bytes: LibraryLimits.jsonBytes + 2, limit: LibraryLimits.jsonBytes))
  }
}
