/// A text as it stands in the parts of a written workbook, for whoever makes many workbooks that
/// differ in a few texts: those are put into a copy of one, without the library.
///
/// What is refused in a plan is refused here. `WrittenTextTests` holds it against what the library
/// writes.
package enum WrittenText {
  /// The text of a cell, as an entry of the texts that all sheets share. Equal texts are one entry.
  package static func sharedEntry(_ text: String) throws(PlanFault) -> [UInt8] {
    do throws(PlanFault.Reason) {
      try CellCheck.check(text, .cell)
    } catch {
      throw PlanFault(error)
    }
    let written = EscapedText(text).text
    // The library looks at the first and the last byte.
    let keepsBlanks =
      written.utf8.first.map(isBlank) ?? false || written.utf8.last.map(isBlank) ?? false
    let tag = keepsBlanks ? "<si><t xml:space=\"preserve\">" : "<si><t>"
    return Array(tag.utf8) + escaped(written) + Array("</t></si>".utf8)
  }

  /// Where the value of a fact begins and ends: what the workbook says of itself under a name of its
  /// own.
  package static func factValue(_ text: String) throws(PlanFault) -> [UInt8] {
    do throws(PlanFault.Reason) {
      try TextCheck.check(text, .property, limit: WritingLimits.property)
    } catch {
      throw PlanFault(error)
    }
    return Array("<vt:lpwstr>".utf8) + escaped(text) + Array("</vt:lpwstr>".utf8)
  }

  /// Quotation marks stay: between tags they mean nothing.
  private static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// As `isspace` of C has it.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
