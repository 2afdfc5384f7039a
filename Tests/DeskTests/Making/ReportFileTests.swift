import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// What a file of data is taken for.
struct ReportFileTests {
  private let folder: TemporaryFolder
  private let library: FormLibrary

  init() throws {
    folder = try TemporaryFolder()
    library = try FormLibrary()
  }

  private static let table = "form,table,row,value\nlao-cai-2022,1,3,9\n"

  @Test(arguments: ["a.csv", "a.txt", "a.xlsx", "a"])
  func `a table by its headings, whatever its name`(_ name: String) throws {
    let path = try folder.file(name, holding: Self.table)
    let reports = try ReportFile.read(path, library)
    #expect(reports.map(\.formID) == ["lao-cai-2022"] && reports.first?.file == path)
    #expect(reports.first?[RowReference(table: 1, row: 3)]?.figure == 9)
  }

  @Test func `the form that is asked for is that of lines without one`() throws {
    let path = try folder.file("a.csv", holding: "table,row,value\n1,3,9\n")
    #expect(
      try ReportFile.read(path, library, form: "gia-lai-2022").first?.formID == "gia-lai-2022")
  }

  @Test(arguments: [
    // Separators, or a name that says so: what the table lacks is told.
    ("a.txt", "Mã,Tên,Cấp\nX1,Xã A,Xã\n", "BM817"), ("a.csv", "không có gì\n", "BM817"),
    ("A.CSV", "row\n1\n", "BM817"), ("a.csv", "\n", "BM817"),
    // Anything else is for the reader of workbooks to say.
    ("a.txt", "không có gì\n", "BM109"), ("a.csv", "%PDF-1.7\n", "BM109"), ("a.csv", "", "BM105"),
    ("a.csv", "{", "BM110"),
  ])
  func `what is no data`(_ name: String, _ text: String, _ code: String) throws {
    let path = try folder.file(name, holding: text)
    let error = #expect(throws: UnusableData.self) { try ReportFile.read(path, library) }
    #expect(error?.code.rawValue == code)
    #expect(error?.message.english.contains(path) == true)
  }
}
