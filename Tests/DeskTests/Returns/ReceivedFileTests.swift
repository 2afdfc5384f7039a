import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Desk

@Suite struct ReceivedFileTests {
  private let folder: TemporaryFolder
  private let reader: ReturnReader

  init() throws {
    folder = try TemporaryFolder()
    reader = try ReturnReader(FormLibrary())
  }

  @Test func `a folder that cannot be looked into is one finding of its path`() {
    let error = FolderError.notPermitted(path: "quy-3")
    let report = reader.report(on: ReceivedFile("quy-3", refusal: error))
    #expect(report.file == "quy-3" && report.form == nil)
    #expect(report.findings == [Finding(error)])
  }

  @Test func `a file that cannot be read is one finding of its path`() throws {
    let path = try folder.file("a.pdf", holding: "%PDF-1.7")
    let report = reader.report(on: ReceivedFile(path))
    #expect(report.file == path && report.form == nil)
    #expect(report.findings.map(\.code.rawValue) == ["BM109"])
  }
}
