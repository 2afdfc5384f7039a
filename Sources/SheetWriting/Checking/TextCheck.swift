internal import Vocabulary

/// Texts that stand in places where a workbook knows no codes for letters.
///
/// In cells, notes and results every letter can be written (`EscapedText`); elsewhere programs differ
/// over codes, so that whatever would need one is refused.
enum TextCheck {
  /// Throws where the text is longer than `limit`, counted as Excel does, or has a letter that would
  /// need a code. A line break is one only where `breaks` says so.
  static func check(
    _ text: String, _ kind: PlanFault.TextKind, limit: Int, breaks: Bool = false
  ) throws(PlanFault.Reason) {
    guard text.utf16.count <= limit else { throw .longText(kind, limit: limit) }
    try checkLetters(text, kind, breaks: breaks)
  }

  /// The same, counted in bytes.
  static func check(
    _ text: String, _ kind: PlanFault.TextKind, bytes limit: Int
  ) throws(PlanFault.Reason) {
    guard text.utf8.count <= limit else { throw .manyBytes(kind, limit: limit) }
    try checkLetters(text, kind, breaks: false)
  }

  /// A text that is there to be computed: never empty.
  static func checkFormula(
    _ text: String, _ kind: PlanFault.TextKind, limit: Int = SheetLimits.charactersInFormula
  ) throws(PlanFault.Reason) {
    guard text.utf8.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "=") }) else {
      throw .emptyText(kind)
    }
    try check(text, kind, limit: limit, breaks: true)
    guard FormulaTexts.areSound(in: text) else { throw .quotes(kind) }
  }

  private static func checkLetters(
    _ text: String, _ kind: PlanFault.TextKind, breaks: Bool
  ) throws(PlanFault.Reason) {
    for scalar in text.unicodeScalars where EscapedText.needsCode(scalar) || scalar == "\t" {
      throw .letter(scalar.value, in: kind)
    }
    if !breaks, text.unicodeScalars.contains("\n") { throw .letter(0x0A, in: kind) }
    if let code = EscapedText.firstCode(in: text) { throw .code(code, in: kind) }
  }
}

extension PlanFault.Reason: Error {}
