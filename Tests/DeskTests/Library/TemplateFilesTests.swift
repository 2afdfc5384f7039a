import Forms
import SheetReading
import TestSupport
import Testing

@testable import Desk

@Suite struct TemplateFilesTests {
  private static let builtIn = [
    "ben-tre-2022", "gia-lai-2022", "lao-cai-2022", "quang-phu-2023", "rach-gia-2022",
  ]

  @Test func `five forms are built in, each with all that it needs`() throws {
    let files = TemplateFiles()
    #expect(files.forms.map(\.id) == Self.builtIn)
    #expect(files.remarks.isEmpty)
    let levels = try LevelTreesReader.read(files.levels)
    let catalogue = try CatalogueReader.read(files.catalogue, levels: levels)
    for form in files.forms {
      #expect(form.template.name == "\(form.id)/template.xlsx")
      #expect(try !form.template.open().sheets.isEmpty)
      let description = try FormDescriptionReader.read(
        form.description, folder: form.id, levels: levels)
      #expect(description.title != nil)
      let rows = try #require(form.rows)
      #expect(
        try !RowDescriptionsReader.read(rows, catalogue: catalogue, levels: levels).isEmpty)
    }
  }

  @Test func `a folder's form stands beside those built in, in order`() throws {
    let folder = try TemporaryFolder()
    try folder.form("kon-tum-2024")
    try folder.form("An Giang", with: ["rows.tsv": "x", "form.json": "{}"])
    let files = try TemplateFiles(over: folder.path)
    #expect(
      files.forms.map(\.id)
        == ["An Giang", "ben-tre-2022", "gia-lai-2022", "kon-tum-2024"] + Self.builtIn.dropFirst(2))
    #expect(files.catalogue.bytes == TemplateFiles().catalogue.bytes)
    #expect(files.levels.bytes == TemplateFiles().levels.bytes)
    #expect(files.remarks.isEmpty)

    let bare = try #require(files.form("kon-tum-2024"))
    #expect(bare.description == nil && bare.rows == nil)
    #expect(bare.template.name == folder("kon-tum-2024/template.xlsx"))
    #expect(try bare.template.open().sheets.count == 1)
    let described = try #require(files.form("An Giang"))
    #expect(described.description?.name == folder("An Giang/form.json"))
    #expect(described.description?.bytes == Array("{}".utf8))
    #expect(described.rows?.bytes == Array("x".utf8))
  }

  @Test func `a form of a known name takes its place as a whole`() throws {
    let folder = try TemporaryFolder()
    try folder.form("gia-lai-2022")
    let files = try TemplateFiles(over: folder.path)
    #expect(files.forms.map(\.id) == Self.builtIn)
    let form = try #require(files.form("gia-lai-2022"))
    #expect(form.template.name == folder("gia-lai-2022/template.xlsx"))
    #expect(form.description == nil && form.rows == nil)
    #expect(files.form("ben-tre-2022")?.rows != nil)
  }

  @Test func `catalogue and levels take the place of those built in`() throws {
    let folder = try TemporaryFolder()
    try folder.file("levels.json", holding: "{}")
    let levels = try TemplateFiles(over: folder.path)
    #expect(levels.levels.bytes == Array("{}".utf8))
    #expect(levels.levels.name == folder("levels.json"))
    #expect(levels.catalogue.name == "catalogue.tsv")
    try folder.file("catalogue.tsv", holding: "id")
    #expect(try TemplateFiles(over: folder.path).catalogue.bytes == Array("id".utf8))
    #expect(levels.remarks.isEmpty)
  }

  @Test func `an unknown form is none`() {
    #expect(TemplateFiles().form("gia-lai") == nil)
  }
}

extension TemporaryFolder {
  /// The folder of a form: a small template, and these files.
  func form(_ name: String, with files: [String: String] = [:]) throws {
    try folder(name)
    try file("\(name)/template.xlsx", bytes: TinyWorkbook.zip.bytes())
    for (file, text) in files { try self.file("\(name)/\(file)", holding: text) }
  }
}
