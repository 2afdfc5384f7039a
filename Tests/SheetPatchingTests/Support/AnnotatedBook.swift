import Container
import Grid
import SheetPlans
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// A workbook before and after changes beyond values: colours, notes, a new sheet.
struct AnnotatedBook {
  let folder: TemporaryFolder
  /// Of the changed file.
  let path: String
  let before: [String: [UInt8]]
  let after: [String: [UInt8]]
  let remarks: [PatchRemark]

  init(
    _ drawing: BookDrawing, _ change: (inout WorkbookPatch) throws(PatchingError) -> Void
  ) throws {
    try self.init(drawing.zip.bytes(), change)
  }

  init(
    _ bytes: [UInt8], _ change: (inout WorkbookPatch) throws(PatchingError) -> Void
  ) throws {
    folder = try TemporaryFolder()
    let book = try WorkbookFile(bytes: bytes, named: "a.xlsx")
    var patch = WorkbookPatch(book)
    try change(&patch)
    let (edits, remarks) = try patch.finish()
    self.remarks = remarks
    path = try folder.file("b.xlsx", bytes: try Self.bytes(of: book.package, edits))
    before = try Self.parts(of: book.package)
    after = try Self.parts(of: OfficePackage(path: path))
  }

  static func package(_ drawing: BookDrawing) throws -> OfficePackage {
    try OfficePackage(bytes: drawing.zip.bytes(), named: "a.xlsx")
  }

  /// The parts of a package after edits, by their names.
  static func package(
    _ package: OfficePackage, _ edits: PackageEdits
  ) throws -> [String: [UInt8]] {
    try parts(of: OfficePackage(bytes: bytes(of: package, edits), named: "b.xlsx"))
  }

  private static func bytes(
    of package: OfficePackage, _ edits: PackageEdits
  ) throws -> [UInt8] {
    var written: [UInt8] = []
    try package.write(edits) { piece in
      for index in piece.indices { written.append(piece[index]) }
    }
    return written
  }

  private static func parts(of package: OfficePackage) throws -> [String: [UInt8]] {
    var parts: [String: [UInt8]] = [:]
    for part in package.parts { parts[part.name] = try package.bytes(of: part) }
    return parts
  }

  /// The names of parts that are not what they were, new ones among them.
  var changed: [String] {
    Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
  }

  func text(_ part: String) -> String {
    String(decoding: after[part] ?? [], as: UTF8.self)
  }

  /// As our own reader sees it, which has nothing to say of it.
  func read() throws -> Workbook {
    let (book, remarks) = try WorkbookFile(path: path, wanted: .everything).readAll()
    #expect(remarks.map(\.message.english) == [])
    return book
  }

  /// What the standard would say against it that it would not have said before.
  func newFaults() throws -> [String] {
    let known = Set(try SchemaOfBook.faults(in: before))
    return try SchemaOfBook.faults(in: after).filter { !known.contains($0) }
  }
}

func cell(_ name: String) -> CellAddress { CellAddress(name) ?? .last }

func range(_ name: String) -> CellRange { CellRange(name) ?? CellRange(.last) }

extension Workbook {
  /// The colour of the paper of a cell.
  func paper(_ address: String, ofSheet index: Int = 0) -> Colour? {
    guard let cell = sheets[index].cells[cell(address)] else { return nil }
    return tables.styles.fill(of: tables.styles.style(at: cell.styleIndex)).foreground
  }
}
