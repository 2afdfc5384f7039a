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
    if text.hasPrefix("'") {
      var name = ""
      var index = text.index(after: text.startIndex)
      while index < text.endIndex {
        let next = text.index(after: index)
        if text[index] == "'" {
          if next < text.endIndex, text[next] == "'" {
            name.append("'")
            index = text.index(after: next)
            continue
          }
          guard next < text.endIndex, text[next] == "!" else { break }
          return (name, text[text.index(after: next)...])
        }
        name.append(text[index])
        index = next
      }
    }
    // `D12=a!b` names no sheet.
    if let equals = text.firstIndex(of: "="), CellAddress(text[..<equals]) != nil {
      return (nil, text[...])
    }
    guard let mark = text.firstIndex(of: "!") else { return (nil, text[...]) }
    return (String(text[..<mark]), text[text.index(after: mark)...])
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
        guard let number = StoredNumber(literal) else {
          throw AssignmentError(written, .numberTooLarge(value))
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
  /// Without blanks around.
  var trimmingBlanks: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
