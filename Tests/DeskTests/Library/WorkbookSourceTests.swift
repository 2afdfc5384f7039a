import Forms
import SheetReading
import TestSupport
import Testing

@testable import Desk

@Suite struct WorkbookSourceTests {
  @Test func `opens a file and bytes alike`() throws {
    let folder = try TemporaryFolder()
    let bytes = TinyWorkbook.zip.bytes()
    let path = try folder.file("template.xlsx", bytes: bytes)
    let onDisk = WorkbookSource(path: path)
    let inMemory = WorkbookSource(LibraryFile(name: "a/template.xlsx", bytes: bytes))
    #expect(onDisk.name == path)
    #expect(inMemory.name == "a/template.xlsx")
    for source in [onDisk, inMemory] {
      let book = try source.open(wanted: .everything)
      #expect(book.path == source.name)
      #expect(book.sheets.map(\.name) == ["Biểu mẫu 1"])
    }
  }

  @Test func `what is no workbook is refused when it is opened`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("template.xlsx", holding: "%PDF-1.7")
    let onDisk = #expect(throws: ReadingError.self) { try WorkbookSource(path: path).open() }
    let inMemory = #expect(throws: ReadingError.self) {
      try WorkbookSource(LibraryFile(name: path, bytes: Array("%PDF-1.7".utf8))).open()
    }
    #expect(onDisk?.message == inMemory?.message)
    #expect(onDisk?.file == path)
  }
}
