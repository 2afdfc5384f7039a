internal import Grid
internal import SheetPatching
internal import Vocabulary

/// A value that a person wants in a cell: `'Biểu mẫu 1'!D12=9`.
package struct CellAssignment: Sendable {
  /// As it was written, to be shown where something is wrong with it.
  let written: Written
  /// Nil where the workbook has one sheet and the person did not name it.
  let sheet: String?
  let address: CellAddress
  let content: CellChange.Content

  /// Where a person wrote it.
  package enum Written: Hashable, Sendable {
    case argument(String)
    case line(Int, of: String)
  }
}

extension CellAssignment {
  /// Reads `SHEET!REF=VALUE`. The sheet may be in apostrophes, as Excel writes it, doubled within; the
  /// first `=` behind the reference ends it.
  package init(argument text: String) throws(AssignmentError) {
    let written = Written.argument(text)
    let (sheet, rest) = Self.sheet(of: text)
    guard let equals = rest.firstIndex(of: "=") else {
      throw AssignmentError(written, .noValue)
    }
    try self.init(
      written, sheet: sheet, reference: String(rest[..<equals]),
      value: String(rest[rest.index(after: equals)...]))
  }

  package init(
    _ written: Written, sheet: String?, reference: String, value: String
  ) throws(AssignmentError) {
    guard let address = CellAddress(reference.trimmingBlanks) else {
      throw AssignmentError(written, .noReference(reference))
    }
    self.written = written
    self.sheet = sheet
    self.address = address
    content = try Self.content(of: value, written)
  }

  /// The name of the sheet, if there is one, and what follows its `!`.
  private static func sheet(of text: String) -> (String?, Substring) {
    if let quoted = quotedSheet(of: text) { return quoted }
    // `D12=a!b` names no sheet.
    if let equals = text.firstIndex(of: "="), isReference(text[..<equals]) {
      return (nil, text[...])
    }
    // A name may have such marks in it: the one before the reference ends it.
    let marks = text.indices.filter { text[$0] == "!" }
    let end = marks.first { mark in
      let rest = text[text.index(after: mark)...]
      return rest.firstIndex(of: "=").map { isReference(rest[..<$0]) } ?? false
    }
    guard let mark = end ?? marks.first else { return (nil, text[...]) }
    return (String(text[..<mark]), text[text.index(after: mark)...])
  }

  /// `'Biểu mẫu 1'!…`; nil where the text does not begin so.
  private static func quotedSheet(of text: String) -> (String?, Substring)? {
    guard text.hasPrefix("'") else { return nil }
    var name = ""
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == "'" {
        guard next < text.endIndex else { return nil }
        if text[next] == "!" { return (name, text[text.index(after: next)...]) }
        guard text[next] == "'" else { return nil }
        name.append("'")
        index = text.index(after: next)
      } else {
        name.append(text[index])
        index = next
      }
    }
    return nil
  }

  private static func isReference(_ text: Substring) -> Bool {
    CellAddress(String(text).trimmingBlanks) != nil
  }

  /// A number is a number, `TRUE` and `FALSE` are themselves, text in quotes is text without them,
  /// nothing clears the cell, and everything else is text.
  private static func content(
    of value: String, _ written: Written
  ) throws(AssignmentError) -> CellChange.Content {
    if value.isEmpty { return .blank }
    if value.hasPrefix("\""), value.hasSuffix("\""), value.utf8.count >= 2 {
      return .text(String(value.dropFirst().dropLast()))
    }
    switch value.trimmingBlanks {
    case "TRUE", "true": return .boolean(true)
    case "FALSE", "false": return .boolean(false)
    case let word:
      if let literal = NumberLiteral.normalized(word) {
        guard let number = StoredNumber(literal), number.isWithinExcel else {
          throw AssignmentError(written, .numberBeyondExcel(value))
        }
        return .number(number)
      }
      // `1,5` and `1.144,5` are figures to a person here and texts to Excel.
      guard !NumberLiteral.looksVietnamese(word) else {
        throw AssignmentError(written, .unclearNumber(value))
      }
      return .text(value)
    }
  }
}

extension String {
  /// Without blanks around, whatever kind of them: figures are pasted with some.
  var trimmingBlanks: String {
    let blanks: Set<Character> = [" ", "\t", "\u{A0}"]
    var text = self[...]
    while let first = text.first, blanks.contains(first) { text.removeFirst() }
    while let last = text.last, blanks.contains(last) { text.removeLast() }
    return String(text)
  }
}

extension StoredNumber {
  /// Zero, or a number of a size that Excel computes with: it takes none from 1E+308 on, and makes zero
  /// of those below the smallest ordinary double.
  var isWithinExcel: Bool {
    let size = double.magnitude
    if size == 0 {
      return literal.prefix { $0.lowercased() != "e" }.allSatisfy { "-0.".contains($0) }
    }
    return size >= .leastNormalMagnitude && size <= 9.999_999_999_999_99e307
  }
}
