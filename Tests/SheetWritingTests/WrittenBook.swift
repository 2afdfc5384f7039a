import Container
import Grid
import SheetPlans
import SheetReading
import SheetWriting
import TestSupport
import Vocabulary

/// A workbook that was written, and can be looked at from every side.
struct WrittenBook {
  let folder: TemporaryFolder
  let path: String

  init(_ plan: BookPlan) throws {
    folder = try TemporaryFolder()
    path = try folder.file("a.xlsx", holding: "what was there before")
    try BookWriting.write(plan, to: path)
  }

  init(_ build: (inout SheetPlan) -> Void) throws {
    try self.init(bookPlan(build))
  }

  var bytes: [UInt8] {
    get throws { try bytesOfFile(path) }
  }

  var parts: [String: [UInt8]] {
    get throws { try partsOfBook(path) }
  }

  func text(_ part: String) throws -> String {
    String(decoding: try parts[part] ?? [], as: UTF8.self)
  }

  var sheetXML: String {
    get throws { try text("xl/worksheets/sheet1.xml") }
  }

  func read() throws -> Workbook {
    let (book, remarks) = try WorkbookFile(path: path, wanted: .everything).readAll()
    guard remarks.isEmpty else { throw Remarked(remarks: remarks) }
    return book
  }

  struct Remarked: Error {
    let remarks: [ReadingRemark]
  }
}

/// One sheet, built by the test.
func bookPlan(_ build: (inout SheetPlan) -> Void) -> BookPlan {
  var sheet = SheetPlan("Biểu 1")
  build(&sheet)
  return BookPlan(sheets: [sheet])
}

func cell(_ name: String) -> CellAddress { CellAddress(name) ?? .last }

func range(_ name: String) -> CellRange { CellRange(name) ?? CellRange(.last) }

func partsOfBook(_ path: String) throws -> [String: [UInt8]] {
  let package = try OfficePackage(path: path)
  var parts: [String: [UInt8]] = [:]
  for part in package.parts { parts[part.name] = try package.bytes(of: part) }
  return parts
}
