package import Vocabulary

/// What may be typed into cells, and what a person is told about it.
package struct InputRule: Hashable, Sendable {
  package let range: CellRange
  /// More cells of the same rule. The library for workbooks writes a rule for one range only, and only
  /// 255 rules: whoever completes its file adds these.
  package var others: [CellRange] = []
  package var kind: Kind
  /// Shown while the cell is chosen.
  package var hint: Message?
  /// Shown when something else is typed. Nil: the program's own words.
  package var refusal: Message?

  package enum Kind: Hashable, Sendable {
    /// Anything: the rule is there for its hint.
    case anything
    case whole(Bounds)
    case decimal(Bounds)
    /// One of these, offered in a list that drops down. A list of the file itself holds 255 bytes
    /// with its commas; longer ones stand in cells.
    case list([String])
    /// One of the values of these cells: `unit_list!$A$1:$A$200`.
    case listOfCells(String)
    /// What makes the formula true.
    case custom(String)
  }

  /// From a number on, up to another where there is one.
  package struct Bounds: Hashable, Sendable {
    package let lowest: Int
    package let highest: Int?

    package init(from lowest: Int, to highest: Int? = nil) {
      self.lowest = lowest
      self.highest = highest
    }
  }

  package struct Message: Hashable, Sendable {
    /// At most 32 letters.
    package let title: String
    /// At most 255 letters.
    package let text: String

    package init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }

  package init(_ range: CellRange, _ kind: Kind, hint: Message? = nil, refusal: Message? = nil) {
    self.range = range
    self.kind = kind
    self.hint = hint
    self.refusal = refusal
  }
}

/// Cells that change their colours while a formula is true of them.
package struct Highlight: Hashable, Sendable {
  package let range: CellRange
  /// As in the upper left cell of the range, without `=`.
  package let formula: String
  /// `0xRRGGBB`
  package var fill: UInt32?
  package var letterColour: UInt32?

  package init(
    _ range: CellRange, where formula: String, fill: UInt32? = nil, letterColour: UInt32? = nil
  ) {
    self.range = range
    self.formula = formula
    self.fill = fill
    self.letterColour = letterColour
  }
}
