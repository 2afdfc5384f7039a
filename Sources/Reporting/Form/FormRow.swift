/// One line of a table.
package struct FormRow: Sendable {
  /// From 1, in the order of the table.
  package let ordinal: Int
  /// As printed, with its dot or without; empty where the table has none.
  package var code: String
  /// On one line, without footnote marks.
  package var label: String
  /// As printed, with its line breaks; empty where the table has none.
  package var unit: String
  /// 0 for the outermost rows.
  package var depth: Int
  package var kind: RowKind
  package var concept: ConceptID?
  package var answers: AnswerList?
  /// The rows that a percentage is made of, where the form has both.
  package var parts: PartRows?
  /// The rows whose sum this row is, where the form has all of them; empty for any other row.
  package var sumOf: [RowReference]
  package var duties: Duties
  /// What the form prints in its note column.
  package var note: String
  /// What the form prints where figures are to be entered: instructions, never values.
  package var hints: [Hint]
  package var time: TimeKind?
  package var rollup: RollupRule?
  package var emphasis: Emphasis
  /// In the workbook that the form was read from, from 1.
  package var sheetRow: Int
  /// Whether the row asks a question that the rows below it answer: it names no unit and no answers
  /// of its own, though what it asks is a matter of answers.
  package var isAnsweredBelow: Bool

  package struct PartRows: Hashable, Sendable {
    package let numerator: RowReference
    package let denominator: RowReference

    package init(numerator: RowReference, denominator: RowReference) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  package struct Hint: Hashable, Sendable {
    package let column: ValueColumn
    package let text: String

    package init(_ column: ValueColumn, _ text: String) {
      self.column = column
      self.text = text
    }
  }

  /// How the label is printed, where any part of it is.
  package struct Emphasis: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Emphasis(rawValue: 1)
    package static let italic = Emphasis(rawValue: 2)
  }

  package init(
    ordinal: Int, code: String, label: String, unit: String, depth: Int, kind: RowKind,
    concept: ConceptID? = nil, answers: AnswerList? = nil, parts: PartRows? = nil,
    sumOf: [RowReference] = [], duties: Duties = Duties(), note: String = "", hints: [Hint] = [],
    time: TimeKind? = nil, rollup: RollupRule? = nil, emphasis: Emphasis = [], sheetRow: Int = 0,
    isAnsweredBelow: Bool = false
  ) {
    self.ordinal = ordinal
    self.code = code
    self.label = label
    self.unit = unit
    self.depth = depth
    self.kind = kind
    self.concept = concept
    self.answers = answers
    self.parts = parts
    self.sumOf = sumOf
    self.duties = duties
    self.note = note
    self.hints = hints
    self.time = time
    self.rollup = rollup
    self.emphasis = emphasis
    self.sheetRow = sheetRow
    self.isAnsweredBelow = isAnsweredBelow
  }
}

extension FormRow {
  /// What the form prints where figures of this column are to be entered; nil for nothing.
  package func hint(in column: ValueColumn) -> String? {
    hints.first { $0.column == column }?.text
  }
}
