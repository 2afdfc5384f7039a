/// How the cells of a style show their values: `#,##0`, `dd/mm/yyyy`, `0;[Red]-0`.
///
/// The code is the one that files store, in the grammar of ECMA-376 part 1, 18.8.31: with a point
/// as decimal mark whatever the office uses. It is read once; what a person sees is in
/// `shown(_:_:)`. Any text makes a format: what Excel would refuse is shown as well as it goes.
package struct NumberFormat: Sendable {
  /// What kind of value a person sees in a cell of this format.
  package enum Kind: Sendable, Hashable {
    case general
    case number
    case percent
    case scientific
    case fraction
    /// A day, a time of day, or both.
    case date
    /// Time that has passed, `[h]:mm`.
    case duration
    case text
  }

  /// How cells without a format show what they hold.
  package static let general = NumberFormat(code: "General")

  /// As stored.
  package let code: String
  /// The kind of most of its numbers: that of the first section which has digits or parts of a
  /// date. `kind(of:)` tells about one number.
  package let kind: Kind
  let sections: FormatSections

  /// The longest code in bytes that is read; Excel allows 255 characters. A longer one is shown as
  /// `General`.
  package static let longestCode = 1_024

  package init(code: String) {
    self.code = code
    // An empty code would hide every number, which nobody means by it.
    sections =
      code.isEmpty || code.utf8.count > Self.longestCode
      ? FormatSections(code: "General") : FormatSections(code: code)
    kind = sections.kind
  }

  /// The kind of the section that shows this number: in `[<1]h:mm;dd/mm/yyyy;0` they differ. Nil
  /// when no section takes the number.
  package func kind(of number: StoredNumber) -> Kind? {
    sections.section(for: DecimalDigits(number))?.kind
  }

  /// Whether its numbers are days, times, or time that has passed.
  package var isDate: Bool { kind == .date || kind == .duration }
}

extension NumberFormat: Hashable {
  // All else follows from the code.

  package static func == (left: NumberFormat, right: NumberFormat) -> Bool {
    left.code == right.code
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}
