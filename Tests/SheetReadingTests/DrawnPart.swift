import Container
import TestSupport

@testable import SheetReading

/// The XML of one part, drawn in a test, and read as if it came out of a workbook.
struct DrawnPart {
  private let folder: TemporaryFolder
  private let package: OfficePackage
  private let part: OfficePackage.Part

  /// - Parameter more: other parts of the package.
  init(_ xml: String, _ more: [ZipBuilder.Entry] = []) throws {
    try self.init(bytes: Array(xml.utf8), more)
  }

  init(bytes: [UInt8], _ more: [ZipBuilder.Entry] = []) throws {
    folder = try TemporaryFolder()
    let zip = ZipBuilder(TinyWorkbook.entries + [.init("xl/drawn.xml", bytes)] + more)
    package = try OfficePackage(path: folder.file("a.xlsx", bytes: zip.bytes()))
    part = try package.part(named: PartName("xl/drawn.xml")) ?? { throw NotFound() }()
  }

  /// Reads with the reader before the root.
  func read<Result>(_ body: (inout PartReader) throws -> Result) throws -> Result {
    var reader = try PartReader(part, of: package)
    return try body(&reader)
  }

  /// Reads with the reader at the start of the root element.
  func readRoot<Result>(_ body: (inout PartReader) throws -> Result) throws -> Result {
    try read { reader in
      _ = try reader.root()
      return try body(&reader)
    }
  }

  /// What the part's own relationships say.
  func relationships() throws -> Relationships {
    try Relationships(of: part.key, in: package)
  }

  struct NotFound: Error {}
}

/// The namespaces of a worksheet.
enum SpreadsheetNamespace {
  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
}
