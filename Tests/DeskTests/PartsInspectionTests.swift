import Container
import Desk
import TestSupport
import Testing
import Vocabulary

struct PartsInspectionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a whole workbook`() throws {
    let report = try inspect(
      TinyWorkbook.with(.init("xl/media/", []), .init("xl/media/a.png", [7])))
    #expect(report.refusal == nil)
    #expect(report.problems.isEmpty)
    #expect(
      report.parts.map(\.name) == TinyWorkbook.entries.map {
        String(decoding: $0.name, as: UTF8.self)
      } + ["xl/media/", "xl/media/a.png"])
    #expect(report.parts.map(\.size) == TinyWorkbook.entries.map(\.content.count) + [0, 1])
    #expect(
      report.parts.map(\.content) == [.markup, .markup, .markup, .markup, .markup, .folder, .other])
  }

  @Test func `the five templates are whole`() throws {
    for form in ["lao-cai-2022", "quang-phu-2023", "rach-gia-2022", "ben-tre-2022", "gia-lai-2022"]
    {
      let report = PartsInspection.report(on: repositoryFile("Templates/\(form)/template.xlsx"))
      #expect(report.problems.isEmpty)
      #expect(report.parts.count >= 10)
    }
  }

  @Test func `one bad part does not hide the others`() throws {
    var zip = TinyWorkbook.zip
    zip.entries[1] = .init("_rels/.rels", "<Relationships>")
    zip.entries[4].crc ^= 1
    let report = try inspect(zip)
    #expect(report.refusal == nil)
    #expect(report.parts.map { $0.problem == nil } == [true, false, true, true, false])
    #expect(report.parts.map { $0.size == nil } == [false, true, false, false, true])
    let path = folder("a.xlsx")
    #expect(
      report.problems.map(\.message.english).allSatisfy { $0.hasPrefix("File “\(path)”, part “") })
  }

  @Test func `damage goes before what it did to the XML`() throws {
    let broken = TinyWorkbook.withSheet {
      $0 = .init("xl/worksheets/sheet1.xml", "<a><b></a>")
      $0.crc ^= 1
    }
    #expect(try inspect(broken).problems.map(\.code.rawValue) == ["BM114"])
  }

  @Test func `a part larger than a chunk is read to its end`() throws {
    let text = String(repeating: "<c><v>1.144</v></c>", count: 20_000)
    let report = try inspect(
      TinyWorkbook.withSheet { $0 = .init("xl/worksheets/sheet1.xml", "<s>\(text)</s>") })
    #expect(report.parts[4].size == text.utf8.count + 7)
    let cut = try inspect(
      TinyWorkbook.withSheet { $0 = .init("xl/worksheets/sheet1.xml", "<s>\(text)") })
    #expect(cut.problems.map(\.code.rawValue) == ["BM111"])
  }

  @Test func `a file that is no workbook has its refusal and no parts`() throws {
    let report = PartsInspection.report(
      on: try folder.file("a.xlsx", holding: "STT,Số liệu\n1,9\n"))
    #expect(report.parts.isEmpty)
    #expect(report.refusal?.code.rawValue == "BM108")
    #expect(report.problems.count == 1)
  }

  @Test func `what streams of one file may inflate to has one end`() throws {
    let bombs = (1...6).map {
      ZipBuilder.Entry.bomb("xl/media/\($0).bin", 0, count: 100 * mebibyte)
    }
    let report = try inspect(ZipBuilder(TinyWorkbook.entries + bombs))
    #expect(report.problems.map(\.code.rawValue).last == "BM118")
  }

  private func inspect(_ zip: ZipBuilder) throws -> PartsReport {
    PartsInspection.report(on: try folder.file("a.xlsx", bytes: zip.bytes()))
  }
}
