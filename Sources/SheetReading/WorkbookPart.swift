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
  private(set) var names = DefinedNames()
  private(set) var protection = WorkbookProtection()

  init(
    _ part: OfficePackage.Part, of package: OfficePackage, wanted: Wanted,
    _ budget: inout AsideBudget
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
      case .definedNames where wanted.contains(.definedNames):
        book.names = try reader.readDefinedNames(&budget)
      case .workbookProtection where wanted.contains(.properties):
        book.protection = reader.workbookProtection
      default: return
      }
    }
    self = book
  }

  private init() {}

  private mutating func readSheets(_ reader: inout PartReader) throws(ReadingError) {
    var budget = AsideBudget()
    try reader.children { reader, word throws(ReadingError) in
      guard word == .sheet else { return }
      guard sheets.count < ReadingLimits.sheets else {
        throw ReadingError(file: reader.file, .tooMany(.sheets, limit: ReadingLimits.sheets))
      }
      let state = reader.string(.state).flatMap(Sheet.State.init(rawValue:)) ?? .visible
      let file = reader.file
      let name = reader.string(.name) ?? ""
      let relationship = reader.relationship()
      try budget.take(text: name, of: file)
      try budget.take(text: relationship, of: file)
      sheets.append(SheetEntry(name: name, state: state, relationship: relationship))
    }
  }
}
