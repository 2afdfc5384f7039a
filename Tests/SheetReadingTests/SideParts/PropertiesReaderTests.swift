import Container
import Grid
import TestSupport
import Testing

@testable import SheetReading

struct PropertiesReaderTests {
  static let core = """
    <cp:coreProperties \
    xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Biểu mẫu</dc:title>\
    <dc:subject>CCHC</dc:subject><dc:creator>A</dc:creator><cp:keywords>k</cp:keywords>\
    <dc:description>d</dc:description><cp:lastModifiedBy>B</cp:lastModifiedBy>\
    <dcterms:created xsi:type="dcterms:W3CDTF">2022-09-14T08:15:30Z</dcterms:created>\
    <dcterms:modified xsi:type="dcterms:W3CDTF">2022-09-20T00:00:00Z</dcterms:modified>\
    <cp:category>c</cp:category><cp:version>9</cp:version></cp:coreProperties>
    """
  static let app = """
    <Properties \
    xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" \
    xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
    <Application>Microsoft Excel</Application><TitlesOfParts><vt:vector size="1"/>\
    </TitlesOfParts><Company>Sở Nội vụ</Company><AppVersion>16.0300</AppVersion></Properties>
    """

  @Test func `the document`() throws {
    let properties = try DrawnPart(Self.core).read { try PropertiesReader.readDocument(&$0) }
    #expect(properties.title == "Biểu mẫu")
    #expect(properties.subject == "CCHC")
    #expect(properties.creator == "A")
    #expect(properties.lastModifiedBy == "B")
    #expect(properties.created == "2022-09-14T08:15:30Z")
    #expect(properties.modified == "2022-09-20T00:00:00Z")
    #expect(properties.keywords == "k")
    #expect(properties.description == "d")
    #expect(properties.category == "c")
  }

  @Test func `the application`() throws {
    let properties = try DrawnPart(Self.app).read { try PropertiesReader.readApplication(&$0) }
    #expect(properties.name == "Microsoft Excel")
    #expect(properties.version == "16.0300")
    #expect(properties.company == "Sở Nội vụ")
  }

  @Test func `nothing is said`() throws {
    let part = try DrawnPart("<other><title>x</title></other>")
    #expect(try part.read { try PropertiesReader.readDocument(&$0) } == DocumentProperties())
    #expect(try part.read { try PropertiesReader.readApplication(&$0) } == ApplicationProperties())
  }

  @Test(arguments: ["extended-properties", "extendedProperties"])
  func `they are found by their relationships`(_ type: String) throws {
    let folder = try TemporaryFolder()
    var zip = TinyWorkbook.with(
      .init("docProps/core.xml", Self.core), .init("docProps/app.xml", Self.app))
    let package = String(decoding: zip.entries[1].content, as: UTF8.self)
    zip.entries[1] = .init(
      "_rels/.rels",
      package.replacing(
        "</Relationships>",
        with: """
          <Relationship Id="r8" Target="docProps/core.xml" Type="http://x/metadata/core-properties"/>\
          <Relationship Id="r9" Target="docProps/app.xml" Type="http://x/\(type)"/></Relationships>
          """))
    let opened = try OfficePackage(path: folder.file("a.xlsx", bytes: zip.bytes()))
    let relationships = try Relationships(of: nil, in: opened)
    #expect(try PropertiesReader.readDocument(relationships, in: opened).creator == "A")
    #expect(try PropertiesReader.readApplication(relationships, in: opened).version == "16.0300")
    var budget = AsideBudget()
    #expect(try CustomPropertiesReader.read(relationships, in: opened, &budget).isEmpty)
  }
}
