import Container
import Forms
import TestSupport
import Testing

@testable import Desk

@Suite struct TemplatesFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var error: TemplatesError? { error(folder.path) }

  private func error(_ path: String) -> TemplatesError? {
    do throws(TemplatesError) {
      _ = try TemplatesFolder(path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a folder that is not there, or is none`() throws {
    #expect(error(folder("none")) == .folderMissing(path: folder("none")))
    let file = try folder.file("a")
    #expect(error(file) == .notFolder(path: file))
    let ring = try folder.link("ring", to: "ring")
    guard case .folderUnreadable(ring, _) = error(ring) else {
      Issue.record("another error")
      return
    }
  }

  @Test func `a form without its template`() throws {
    try folder.folder("kon-tum")
    #expect(error == .noTemplate(path: folder("kon-tum"), workbook: nil))
    try folder.file("kon-tum/~$Bieu mau.xlsx")
    try folder.file("kon-tum/a.docx")
    #expect(error == .noTemplate(path: folder("kon-tum"), workbook: nil))
    try folder.file("kon-tum/a.xls")
    #expect(error == .noTemplate(path: folder("kon-tum"), workbook: "a.xls"))
    try folder.file("kon-tum/Template.XLSX")
    #expect(error == .noTemplate(path: folder("kon-tum"), workbook: "Template.XLSX"))
  }

  @Test func `the folder of one form instead of all`() throws {
    try folder.form("kon-tum")
    #expect(error == nil)
    #expect(error(folder("kon-tum")) == .isFormFolder(path: folder("kon-tum")))
  }

  @Test func `files that cannot be read`() throws {
    try folder.form("kon-tum")
    try folder.folder("kon-tum/rows.tsv")
    guard case .fileUnreadable(let cause) = error else {
      Issue.record("another error")
      return
    }
    #expect(cause.reason == .folder)
    #expect(cause.path == folder("kon-tum/rows.tsv"))
  }

  @Test(arguments: ["catalogue.tsv", "levels.json", "kon-tum/form.json", "kon-tum/rows.tsv"])
  func `a file above the limit is not read`(_ name: String) throws {
    try folder.form("kon-tum")
    let limit = LibraryLimits.fileBytes
    try folder.file(name, bytes: [UInt8](repeating: 0x20, count: limit))
    #expect(error == nil)
    try folder.file(name, bytes: [UInt8](repeating: 0x20, count: limit + 1))
    #expect(error == .fileTooLarge(path: folder(name), mebibytes: 5, limit: 4))
  }

  @Test func `all files together have a limit`() throws {
    let large = [UInt8](repeating: 0x20, count: LibraryLimits.fileBytes)
    try folder.file("large", bytes: large)
    let count = LibraryLimits.folderBytes / LibraryLimits.fileBytes
    for number in 1...count {
      try folder.form("f\(number)")
      try folder.hardLink("f\(number)/rows.tsv", to: "large")
    }
    #expect(error == nil)
    try folder.file("levels.json", holding: "{}")
    #expect(error == .folderTooLarge(path: folder.path, limit: LibraryLimits.folderBytes))
  }

  @Test func `a link to a folder is a folder`() throws {
    try folder.folder("forms")
    try folder.form("elsewhere")
    try folder.link("forms/kon-tum", to: folder("elsewhere"))
    #expect(try TemplatesFolder(folder("forms")).forms.map(\.id) == ["kon-tum"])
  }

  @Test func `what has no meaning there is told, in order`() throws {
    try folder.form("kon-tum", with: ["Rows.tsv": "", "form.json~": "", "ghi chú.docx": ""])
    try folder.folder("kon-tum/cũ")
    try folder.file("kon-tum/.hidden")
    try folder.file("Catalogue.tsv")
    try folder.file("README.txt")
    try folder.file("Biểu mẫu.xlsx")
    try folder.file("~$Biểu mẫu.xlsx")
    try folder.file(".DS_Store")
    try folder.link("nowhere", to: "none")
    let read = try TemplatesFolder(folder.path)
    #expect(read.forms.count == 1)
    #expect(
      Set(read.remarks) == [
        .looseWorkbook(path: folder("Biểu mẫu.xlsx")),
        .strayBesideForms(path: folder("Catalogue.tsv"), meant: "catalogue.tsv"),
        .strayBesideForms(path: folder("README.txt"), meant: nil),
        .strayBesideForms(path: folder("nowhere"), meant: nil),
        .strayInForm(path: folder("kon-tum/Rows.tsv"), meant: "rows.tsv"),
        .strayInForm(path: folder("kon-tum/cũ"), meant: nil),
        .strayInForm(path: folder("kon-tum/form.json~"), meant: "form.json"),
        .strayInForm(path: folder("kon-tum/ghi chú.docx"), meant: nil),
      ])
    #expect(try TemplatesFolder(folder.path).remarks == read.remarks)
  }

  @Test func `a folder of nothing is told`() throws {
    #expect(try TemplatesFolder(folder.path).remarks == [.nothing(path: folder.path)])
    try folder.file(".hidden")
    #expect(try TemplatesFolder(folder.path).remarks == [.nothing(path: folder.path)])
    try folder.file("levels.json")
    #expect(try TemplatesFolder(folder.path).remarks.isEmpty)
  }
}
