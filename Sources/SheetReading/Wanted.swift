/// What is asked of a workbook beyond values, number formats and merges. What is not asked for is
/// not parsed.
package struct Wanted: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let formulas = Wanted(rawValue: 1 << 0)
  /// Cells that hold nothing but have a style.
  package static let blankCells = Wanted(rawValue: 1 << 1)
  /// The pieces of texts that have fonts of their own.
  package static let richText = Wanted(rawValue: 1 << 2)
  /// Fonts of cells; some tell in which old encoding a text is written.
  package static let fonts = Wanted(rawValue: 1 << 3)
  /// Fonts, fills, borders, alignment, protection.
  package static let appearance = Wanted(rawValue: 1 << 4)
  /// Widths, heights, outline, views, validations, page setup, links.
  package static let layout = Wanted(rawValue: 1 << 5)
  package static let notes = Wanted(rawValue: 1 << 6)
  package static let properties = Wanted(rawValue: 1 << 7)
  package static let definedNames = Wanted(rawValue: 1 << 8)
  /// Of the properties those alone that a program has added.
  package static let customProperties = Wanted(rawValue: 1 << 10)
  /// Of the layout the columns alone: which of them nobody sees.
  package static let columns = Wanted(rawValue: 1 << 9)

  package static let everything: Wanted = [
    .formulas, .blankCells, .richText, .fonts, .appearance, .layout, .notes, .properties,
    .definedNames,
  ]

  /// What of the layout of sheets that takes; nil for nothing.
  var layoutScope: LayoutScope? {
    contains(.layout) ? .all : contains(.columns) ? .columns : nil
  }

  /// What of the styles that takes.
  var styles: StyleScope {
    contains(.appearance) ? .appearance : contains(.fonts) ? .fonts : .numberFormats
  }
}
