package import Vocabulary

/// Something wrong with a workbook that was read all the same: what was left out, or taken in
/// another way than the file says.
package struct ReadingRemark: Error, Sendable {
  package let file: String
  package let sheet: String?
  package let cell: CellAddress?
  package let reason: Reason

  package enum Reason: Sendable {
    /// The list of sheets names a sheet whose part is not there.
    case noSheetPart
    /// A cell or row says that it lies where no sheet has a place. Its content is not read.
    case noSuchPlace(String)
    /// A merged range lies where no sheet has a place. The cells in it are read as if they were not
    /// merged.
    case noSuchMerge(String)
    /// A cell refers to a text that the workbook does not have.
    case noSuchText(String)
    /// A value is not what its cell says it is; it is kept as a text.
    case notWhatItSays(ValueType, String)
    /// Two cells have one address, or a cell has two values; the later one is taken.
    case repeatedCell
    /// Cells do not lie in reading order, and are too many to be put into it.
    case notInOrder
    /// A cell has a style that the workbook does not have.
    case noSuchStyle(Int)
    /// A formula belongs to a group whose first formula is missing.
    case noSuchFormula
    /// A part beside the sheets cannot be read, and what it says is missing.
    case unreadableSidePart(ReadingError)
    /// So many more remarks of this sheet are not told.
    case more(Int)
  }

  package enum ValueType: Sendable, CaseIterable {
    case number
    case boolean
    case date
    /// A type that nobody has heard of.
    case unknown
  }

  package init(file: String, sheet: String?, cell: CellAddress?, _ reason: Reason) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
    self.reason = reason
  }
}

/// Remarks on one sheet: the first ones, and how many more there are.
struct RemarkList {
  let file: String
  let sheet: String
  private(set) var told: [ReadingRemark] = []
  private var more = 0
  /// What is told once: one style that does not exist is as good as a thousand.
  private var hasToldOfStyle = false
  private var hasToldOfFormula = false
  private var hasToldOfOrder = false

  init(file: String, sheet: String) {
    self.file = file
    self.sheet = sheet
  }

  mutating func add(_ reason: ReadingRemark.Reason, at cell: CellAddress? = nil) {
    if isKnown(reason) { return }
    guard told.count < ReadingLimits.remarks else {
      more += 1
      return
    }
    told.append(ReadingRemark(file: file, sheet: sheet, cell: cell, reason))
  }

  private mutating func isKnown(_ reason: ReadingRemark.Reason) -> Bool {
    switch reason {
    case .noSuchStyle:
      defer { hasToldOfStyle = true }
      return hasToldOfStyle
    case .noSuchFormula:
      defer { hasToldOfFormula = true }
      return hasToldOfFormula
    case .notInOrder:
      defer { hasToldOfOrder = true }
      return hasToldOfOrder
    default: return false
    }
  }

  /// All that is to be told.
  var all: [ReadingRemark] {
    more == 0 ? told : told + [ReadingRemark(file: file, sheet: sheet, cell: nil, .more(more))]
  }
}
