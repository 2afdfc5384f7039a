/// All that a new workbook is to hold. A value: who plans it opens no file, and who writes it
/// decides nothing.
package struct BookPlan: Hashable, Sendable {
  /// In the order of their tabs.
  package var sheets: [SheetPlan]
  package var names: [NamePlan]
  package var facts: BookFacts
  /// Position of the sheet that is seen when the workbook is opened.
  package var activeSheet: Int

  package init(
    sheets: [SheetPlan], names: [NamePlan] = [], facts: BookFacts = BookFacts(),
    activeSheet: Int = 0
  ) {
    self.sheets = sheets
    self.names = names
    self.facts = facts
    self.activeSheet = activeSheet
  }
}

/// A name that the workbook gives to a formula: `bieumau_mark` for a text in quotes.
package struct NamePlan: Hashable, Sendable {
  package let name: String
  /// Without `=`.
  package let formula: String

  package init(_ name: String, _ formula: String) {
    self.name = name
    self.formula = formula
  }
}

/// What the workbook says of itself. When it was made is not among it: the same plan gives the same
/// bytes on any day.
package struct BookFacts: Hashable, Sendable {
  package var title: String?
  package var subject: String?
  package var author: String?
  /// Facts under names of their own, in this order.
  package var custom: [Custom]

  package struct Custom: Hashable, Sendable {
    package let name: String
    package let text: String

    package init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  package init(
    title: String? = nil, subject: String? = nil, author: String? = nil, custom: [Custom] = []
  ) {
    self.title = title
    self.subject = subject
    self.author = author
    self.custom = custom
  }
}
