import Container
import Grid
import TestSupport
import Testing
import Vocabulary

@testable import SheetReading

/// A workbook in memory is the workbook on disk, refusals and remarks included.
struct WorkbookFileOpeningTests {
  @Test(arguments: [
    "ben-tre-2022", "gia-lai-2022", "lao-cai-2022", "quang-phu-2023", "rach-gia-2022",
  ])
  func `a template is the same from its bytes as from its path`(_ id: String) throws {
    let path = repositoryFile("Templates/\(id)/template.xlsx")
    let onDisk = try WorkbookFile(path: path, wanted: .everything)
    let inMemory = try WorkbookFile(
      bytes: bytesOfFile(path), named: "\(id).xlsx", wanted: .everything)
    #expect(inMemory.path == "\(id).xlsx")
    #expect(
      BookText.of { () throws(ReadingError) in inMemory }
        == BookText.of { () throws(ReadingError) in onDisk })
    let (here, there) = (try inMemory.readAll(), try onDisk.readAll())
    #expect(!here.workbook.sheets.isEmpty)
    for (sheet, other) in zip(here.workbook.sheets, there.workbook.sheets) {
      #expect("\(sheet.layout)" == "\(other.layout)")
    }
    let (asides, others) = (here.workbook.asides, there.workbook.asides)
    #expect("\(asides.names.all)" == "\(others.names.all)")
    #expect("\(asides.document)" == "\(others.document)")
  }

  @Test(arguments: workbookZoo)
  func `an odd workbook is no other in memory`(_ animal: BookAnimal) {
    let bytes = animal.book.zip.bytes()
    let text = BookText.of { () throws(ReadingError) in
      try WorkbookFile(bytes: bytes, named: "a.xlsx", wanted: animal.wanted)
    }
    #expect(text == animal.expected)
  }

  @Test func `an error calls the workbook by its name`() {
    let error = #expect(throws: ReadingError.self) {
      try WorkbookFile(bytes: Array("%PDF-1.7".utf8), named: "kon-tum/template.xlsx")
    }
    #expect(error?.file == "kon-tum/template.xlsx")
    #expect(
      error?.message.vietnamese.hasPrefix("Tệp “kon-tum/template.xlsx”: ") == true)
  }

  @Test func `limits hold in memory too`() {
    var limits = PackageLimits.form
    limits.fileBytes = TinyWorkbook.zip.bytes().count - 1
    let error = #expect(throws: ReadingError.self) {
      try WorkbookFile(bytes: TinyWorkbook.zip.bytes(), named: "a.xlsx", limits: limits)
    }
    #expect(error?.code.rawValue == "BM118")
  }
}
