internal import Container
internal import Grid
internal import Markup

/// What the main part of a workbook says: which sheets there are, and from when dates count.
struct WorkbookPart {
  struct SheetEntry {
    let name: String
    let state: Sheet.State
    /// Which relationship leads to the sheet's part.
    let relationship: String?
  }

  private(set) var sheets: [SheetEntry] = []
  private(set) var dates = DateSystem.from1900

  init(
    _ part: OfficePackage.Part, of package: OfficePackage, wanted: Wanted
  ) throws(ReadingError) {
    var reader = try PartReader(part, of: package)
    guard try reader.root() == .workbook else {
      throw ReadingError(file: package.path, .noWorkbook)
    }
    var book = self
    try reader.children { reader, word throws(ReadingError) in
      switch word {
      case .workbookPr:
        if reader.flag(.date1904) == true { book.dates = .from1904 }
      case .sheets: try book.readSheets(&reader)
      default: return
      }
    }
    self = book
  }

  private init() {}

  private mutating func readSheets(_ reader: inout PartReader) throws(ReadingError) {
    var budget = TextBudget()
    try reader.children { reader, word throws(ReadingError) in
      guard word == .sheet else { return }
      guard sheets.count < ReadingLimits.sheets else {
        throw ReadingError(file: reader.file, .tooMany(.sheets, limit: ReadingLimits.sheets))
      }
      let state = reader.string(.state).flatMap(Sheet.State.init(rawValue:)) ?? .visible
      let file = reader.file
      let name = try budget.keep(reader.string(.name) ?? "", of: file)
      let relationship = try reader.relationship().map { id throws(ReadingError) in
        try budget.keep(id, of: file)
      }
      sheets.append(SheetEntry(name: name, state: state, relationship: relationship))
    }
  }
}
