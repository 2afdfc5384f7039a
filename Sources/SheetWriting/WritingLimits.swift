/// What a workbook can hold where it is written by libxlsxwriter 1.1.4, and why.
enum WritingLimits {
  // Of Excel ("Excel specifications and limits").
  static let sheetName = 31
  static let headerFooter = 255
  static let ruleTitle = 32
  static let ruleText = 255
  static let ruleFormula = 255
  static let property = 255
  /// A text in quotes within a formula; Excel calls a workbook with a longer one damaged.
  static let formulaText = 255
  static let rowHeight = 409.5
  static let columnWidth = 255.0
  static let fontSize = 409.0
  static let margin = 49.0
  static let indent = 250
  static let pageBreaks = 1023
  static let links = 65_530
  static let tooltip = 255
  static let looks = 64_000
  /// Digits of a number.
  static let digits = 15

  // Of the library.
  /// It counts the letters of a list and lays it down in a buffer of as many bytes.
  static let listBytes = 255
  /// It counts items in one byte.
  static let listItems = 255
  /// It counts the rules of a sheet in one byte; of 256 rules it writes none.
  static let rules = 255
  /// It counts the pieces of a text in one byte.
  static let pieces = 250
  /// It holds a text in pieces, with the tags around them, to the limit of a text.
  static let piecesMarkup = 32_767
  /// It cuts names of fonts and number formats off here, in the middle of a letter if need be.
  static let formatBytes = 127
  /// The same of a name and of what it stands for.
  static let nameBytes = 127
  /// The same of the list of ranges in which errors are ignored.
  static let rangeListBytes = 2079
  /// It refuses longer links.
  static let link = 2079
  /// It walks through every cell of a merged area.
  static let mergedCells = 1 << 20
}
