internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// A row of a return as it is compared with rows of a form.
///
/// A class, as rows are handed on many times.
final class ReturnedRow {
  /// On one line.
  let label: String
  /// The folded label.
  let key: String
  /// Of the folded label.
  let print: UInt64
  /// `.none` where there is no code.
  let code: RowCode
  /// The folded unit.
  let unit: String
  private let unitPrint: UInt64
  /// A row of a form that has its label to the letter; nil where there is none, or nobody has looked.
  let known: KnownRow?
  /// What stands in its columns of figures, to tell two rows of one label apart; empty for nothing.
  let content: String

  init(label: String, code: String, unit: String, content: String = "") {
    self.label = label
    key = Fold.key(label)
    print = LabelPrint.of(key)
    self.code = Self.code(code)
    self.unit = Fold.bare(unit)
    unitPrint = LabelPrint.of(self.unit)
    self.content = content
    known = nil
  }

  /// A row with the label of a form to the letter: what is known of that need not be worked out again.
  init(_ label: String, like row: KnownRow, code: String, unit: String, content: String) {
    self.label = label
    (key, print) = (row.key, row.print)
    known = row
    let hasCode = !code.isEmpty && code.utf8.span.isSame(as: row.printed.code.utf8.span)
    self.code = hasCode ? row.code : Self.code(code)
    let hasUnit = unit.utf8.span.isSame(as: row.printed.unit.utf8.span)
    self.unit = hasUnit ? row.unit : Fold.bare(unit)
    unitPrint = hasUnit ? row.unitPrint : LabelPrint.of(self.unit)
    self.content = content
  }

  private static func code(_ text: String) -> RowCode {
    text.isEmpty ? .none : RowCode(text) ?? .odd
  }

  /// Whether the row says in its first columns what a row of a form says there.
  func hasCode(of row: KnownRow) -> Bool {
    if case .path = code { code == row.code } else { false }
  }

  func hasUnit(of row: KnownRow) -> Bool { unitPrint == row.unitPrint }

  func hasOtherCode(than row: KnownRow) -> Bool {
    guard case .path(let own) = code, case .path(let known) = row.code else { return false }
    return own != known
  }
}
