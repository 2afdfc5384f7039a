import Grid
import TestSupport
import Testing
import Vocabulary

/// Shared formulas beside what openpyxl makes of them.
@Suite(
  .enabled(
    if: TranslatorPeer.python != nil,
    "openpyxl is not here to compare with: pip install it, and name its Python in BIEUMAU_PYTHON"
  ))
struct TranslatorComparisonTests {
  private static func ours(_ question: TranslatorPeer.Question) throws -> String {
    let master = try #require(CellAddress(question.master))
    let cell = try #require(CellAddress(question.cell))
    return FormulaShift(from: master, to: cell).text(question.formula)
  }

  @Test func `formulas in the middle of a sheet come out the same`() throws {
    var random = SeededRandom(seed: 4)
    let questions = (0..<5_000).map { seed in
      var generator = FormulaGenerator(seed: UInt64(seed), rows: 200...9_000, columns: 20...800)
      let row = Int.random(in: -190...900, using: &random)
      let column = Int.random(in: -19...80, using: &random)
      let cell = CellAddress(row: 300, column: 30)?.moved(rows: row, columns: column)
      return TranslatorPeer.Question(
        master: "AD300", cell: cell?.description ?? "AD300", formula: generator.formula())
    }
    let answers = try TranslatorPeer.answers(to: questions)
    try #require(answers.count == questions.count)
    var moved = 0
    for (question, theirs) in zip(questions, answers) {
      let ours = try Self.ours(question)
      #expect(theirs == ours, "\(question)")
      if ours != question.formula { moved += 1 }
    }
    // Formulas without references would prove nothing.
    #expect(moved > questions.count / 2)
  }

  /// Where the two differ, and why ours is right.
  struct Difference: CustomTestStringConvertible {
    let formula: String
    var cell = "C4"
    let ours: String
    /// Nil: refused.
    let theirs: String?
    let reason: String

    var testDescription: String { reason }
  }

  private static let differences = [
    Difference(
      formula: "A1", cell: "B1", ours: "A1048576", theirs: nil,
      reason: "off the upper edge: Excel goes around the sheet"),
    Difference(
      formula: "A1", cell: "A2", ours: "XFD1", theirs: nil,
      reason: "off the left edge: Excel goes around the sheet"),
    Difference(
      formula: "XFD1048576", ours: "A2", theirs: "XFE1048578",
      reason: "off the lower and the right edge: there is no such cell"),
    Difference(
      formula: "A1048577", ours: "A1048577", theirs: "B1048579",
      reason: "below the last row is a name, not a cell"),
    Difference(
      formula: "XFE1", ours: "XFE1", theirs: "XFF3",
      reason: "beyond the last column is a name, not a cell"),
    Difference(formula: "@A1", ours: "@B3", theirs: "@A1", reason: "@ is an operator"),
    Difference(formula: "A1#", ours: "B3#", theirs: nil, reason: "# behind a cell is an operator"),
    Difference(
      formula: "A01", ours: "B3", theirs: "A01",
      reason: "Office reads a row with zeros in front of it"),
    Difference(
      formula: "a1", cell: "B4", ours: "a3", theirs: "A3",
      reason: "letters of a column that does not move stay as they are"),
    Difference(
      formula: "Sheet1!A1:Sheet1!B2", ours: "Sheet1!B3:Sheet1!C4", theirs: "Sheet1!A1:Sheet1!C4",
      reason: "both ends of a range move where both name their sheet"),
    Difference(
      formula: "A:B:C:D", ours: "B:C:D:E", theirs: "A:B:C:D",
      reason: "a range of whole columns is made of whole columns"),
    Difference(
      formula: "Table1[a'[]&A1", ours: "Table1[a'[]&B3", theirs: nil,
      reason: "an apostrophe takes its meaning from a bracket in a column's name"),
    Difference(
      formula: "A1+\"", ours: "B3+\"", theirs: nil, reason: "what nothing closes reaches to the end"
    ),
  ]

  @Test func `they differ only where there is a reason`() throws {
    let questions = Self.differences.map {
      TranslatorPeer.Question(master: "B2", cell: $0.cell, formula: $0.formula)
    }
    let answers = try TranslatorPeer.answers(to: questions)
    try #require(answers.count == questions.count)
    for ((difference, question), theirs) in zip(zip(Self.differences, questions), answers) {
      #expect(try Self.ours(question) == difference.ours, "\(difference.reason)")
      // A difference that is no longer met need not be declared.
      #expect(theirs == difference.theirs, "\(difference.reason)")
      #expect(theirs != difference.ours, "\(difference.reason)")
    }
  }
}
