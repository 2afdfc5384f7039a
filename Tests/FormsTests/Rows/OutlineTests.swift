import TestSupport
import Testing

@testable import Forms

/// The depth of each row is what the test draws: the further a line is indented, the deeper it stands.
struct OutlineTests {
  /// One line of the drawing: its code (`_` for none), then `%` for a percentage, `.` for another row
  /// with a unit, nothing for a row without one.
  struct Drawing: CustomTestStringConvertible, Sendable {
    let name: String
    let lines: String

    init(_ name: String, _ lines: String) {
      self.name = name
      self.lines = lines
    }

    var testDescription: String { name }

    var rows: [Outline.Row] {
      lines.split(separator: "\n").map { line in
        let words = line.split(separator: " ")
        let code = words.first.map {
          $0 == "_" ? "" : $0.split(separator: "~").joined(separator: " ")
        }
        return Outline.Row(
          code: RowCode(code ?? "") ?? .odd, asks: words.count > 1,
          isPercentage: words.last == "%")
      }
    }

    var depths: [Int] {
      lines.split(separator: "\n").map { $0.prefix { $0 == " " }.count / 2 }
    }
  }

  static let drawings = [
    Drawing(
      "numbers with and without dots",
      """
      1. .
      2 %
        2.1 .
        2.2. .
          2.2.1 .
      3.
        3.1. .
      """),
    Drawing(
      "the domain in front of every number",
      """
      1.
        1.1.
          1.1.1. .
          1.1.2. .
        1.2.
          1.1.1. .
          1.1.2. .
        1.3. .
      2.
        2.1. .
      """),
    Drawing(
      "parts that count from one again",
      """
      1.
        1.4. .
          1. .
          2. .
          3. .
      2.
        2.1. .
        2.2. %
          1. .
          2. .
      3.
        3.1. .
      """),
    Drawing(
      "parts with the code of their percentage",
      """
      3.
        3.4. %
          3.4. .
          3.4. .
        3.5. .
      """),
    Drawing(
      "two counts with one code by mistake",
      """
      3.
        3.4. .
        3.4. .
        3.5. .
      """),
    Drawing(
      "headings without a code",
      """
      5.
        _
          5.1. .
          5.2. .
        _
          5.5. .
          5.6. .
      6. .
        6.1. .
      """),
    Drawing(
      "rows without a code",
      """
      2.
        _ .
        _ .
      3. %
      5.
        5.1.
          5.1.3.
            _ .
            _ .
        5.2. %
      """),
    Drawing(
      "a count that starts late",
      """
      6.
        6.4. %
          6.4.1. .
        6.5. %
      """),
    Drawing(
      "“Trong đó”",
      """
      3.
        3.1. .
          Trong~đó .
          _ .
          _ .
        3.2.
          3.2.1. .
            Trong~đó .
            _ .
      """),
    Drawing(
      "Roman sections, numbers, letters, dashes",
      """
      I
        1 .
          a) .
          b) .
            - .
            - .
          c) .
        2 .
      II
        1 .
          - .
        2 .
      """),
    Drawing(
      "capitals above Roman numbers",
      """
      A
        I
          1 .
            1.1 .
        II
          1 .
      B
        I
          1 .
      """),
    Drawing(
      "Roman and number in one code",
      """
      I
        I.1 .
        I.2 .
      II
        II.1 .
      """),
    Drawing(
      "a row of the section above is missing",
      """
      1. .
        1.1. .
          1.1.1. .
        2.1. .
      """),
    Drawing(
      "headings without any code at all",
      """
      _
        1 .
        2 .
      _
        1 .
        2 .
      """),
    Drawing(
      "sections without rows of their own",
      """
      1.1 .
      1.2 .
      2.1 .
        2.1.1 .
      3.1 .
      """),
    Drawing(
      "the heading of the first section is missing",
      """
      1 .
      2 .
      II
        1 .
        2 .
      III
        1 .
      """),
    Drawing(
      "a section with the number of the one before",
      """
      I
        1 .
      I
        1 .
          a) .
        1 .
      """),
    Drawing(
      "dashes above plus signs",
      """
      1 .
        - .
          + .
          + .
        - .
      2 .
      """),
    Drawing(
      "“Trong đó” asks for nothing itself",
      """
      1 .
        Trong~đó
          _ .
          _ .
      2 .
      """),
    Drawing(
      "something that is no code in the place of one",
      """
      1 .
        1.1 .
        ? .
        1.3 .
      2 .
      """),
    Drawing("nothing but rows", "_ .\n_ .\n_ ."),
    Drawing("nothing", ""),
  ]

  @Test func `a total stands outside of all sections`() {
    let codes = ["", "I", "1", "", "II", "1", ""]
    let rows = codes.enumerated().map { index, code in
      Outline.Row(
        code: RowCode(code) ?? .odd, asks: index != 1 && index != 4, isTotal: code.isEmpty)
    }
    #expect(Outline.depths(of: rows) == [0, 0, 1, 0, 0, 1, 0])
  }

  @Test(arguments: 0..<200) func `depths begin at 0 and grow one by one`(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let codes = [
      "", "-", "+", "Trong đó", "x", "1", "2", "3.", "I", "II", "A", "B", "a)", "b)", "1.1", "1.2",
      "2.5", "3.5", "7.1.2", "1.1.1.1.1.1.1.1", "I.1",
    ]
    let rows = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      Outline.Row(
        code: RowCode(codes.randomElement(using: &random) ?? "") ?? .odd,
        asks: Bool.random(using: &random), isPercentage: Bool.random(using: &random),
        isTotal: Int.random(in: 0..<12, using: &random) == 0)
    }
    let depths = Outline.depths(of: rows)
    #expect(depths.count == rows.count && depths.first == 0)
    #expect(zip(depths, depths.dropFirst()).allSatisfy { $1 >= 0 && $1 <= $0 + 1 })
    #expect(depths.allSatisfy { $0 < 9 })
  }

  @Test(arguments: drawings) func `stands where it is drawn`(_ drawing: Drawing) {
    #expect(Outline.depths(of: drawing.rows) == drawing.depths)
  }
}
