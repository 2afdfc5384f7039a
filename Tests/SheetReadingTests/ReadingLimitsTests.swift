import TestSupport
import Testing

@testable import SheetReading

/// Workbooks one step beyond each limit that a small file can reach: the right error, at once.
/// `HostileFilesTests` has those that take longer.
struct ReadingLimitsTests {
  @Test(arguments: beyond)
  func `is refused beyond`(_ step: Step) throws {
    #expect(try step.line(1) == step.expected)
  }

  @Test(arguments: beyond.filter(\.isQuickWithin))
  func `is read up to`(_ step: Step) throws {
    let line = try step.line(0)
    #expect(!line.hasPrefix("refused"), "\(line.prefix(200))")
  }

  struct Step: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let expected: String
    let isQuickWithin: Bool
    private let wanted: Wanted
    private let draw: @Sendable (_ more: Int) -> BookDrawing

    /// - Parameter draw: makes a workbook that has so many more than the limit.
    init(
      _ name: String, _ expected: String, wanted: Wanted = .formulas, isQuickWithin: Bool = true,
      _ draw: @escaping @Sendable (_ more: Int) -> BookDrawing
    ) {
      testDescription = name
      self.expected = expected
      self.isQuickWithin = isQuickWithin
      self.wanted = wanted
      self.draw = draw
    }

    func line(_ more: Int) throws -> String {
      let folder = try TemporaryFolder()
      return BookText.of(
        try folder.file("a.xlsx", bytes: draw(more).zip.bytes()), wanted: wanted)
    }
  }

  private static let sheetPrefix = "refused BM126 in “Biểu mẫu 1”: "

  static let beyond: [Step] = [
    Step(
      "32 MiB of sheets that share a part", "refused BM126: tooMuchText(limit: 33554432)"
    ) { more in
      // One MiB of words beside the cells, which costs little to pass over.
      let words = "<x>\(String(repeating: "a", count: 1 << 20 - 200))</x>"
      let list = (0..<32 + more).map { "<sheet name='\($0)' r:id='rId1'/>" }.joined()
      let sheet = BookDrawing(sheets: [.init("name='a'", xml: "<worksheet>\(words)</worksheet>")])
      return sheet.with { $0.beforeSheets = "<sheets>\(list)</sheets>" }
    },
    Step("4,096 sheets", "refused BM126: more than 4096 sheets") { more in
      let list = String(repeating: "<sheet name='a'/>", count: ReadingLimits.sheets + more)
      return BookDrawing(sheets: []).part(
        "xl/workbook.xml", "<workbook><sheets>\(list)</sheets></workbook>")
    },
    Step("32 MiB of sheets' names", "refused BM126: tooMuchText(limit: 33554432)") { more in
      BookDrawing(sheets: []).part(
        "xl/workbook.xml",
        [
          .init("<workbook><sheets><sheet name='"), .init(letters, times: 14 * 32),
          .init("'/><sheet name='"), .init(letters, times: 14 * 32), .init("'/><sheet name='"),
          .init(letters, times: 4 * 32),
          .init("\(String(repeating: "x", count: more))'/></sheets></workbook>"),
        ])
    },
    Step("100,000 relationships", "refused BM126: more than 100000 relationships") { more in
      BookDrawing(sheets: []).part(
        "xl/_rels/workbook.xml.rels",
        [
          .init("<Relationships>"),
          .init(
            "<Relationship Id='a' Type='b' Target='c'/>", times: ReadingLimits.relationships + more),
          .init("</Relationships>"),
        ])
    },
    Step("a million merges", "\(sheetPrefix)more than 1000000 merges", isQuickWithin: false) {
      more in
      BookDrawing(cells: "").part(
        BookDrawing.sheetPart,
        [
          .init("<worksheet><mergeCells>"),
          .init("<mergeCell ref='A1:B1'/>", times: ReadingLimits.merges + more),
          .init("</mergeCells></worksheet>"),
        ])
    },
    Step("1 MiB in a value", "\(sheetPrefix)longText(limit: 1048576)") {
      long("<c t='str'><v>", $0, "</v></c>")
    },
    Step("1 MiB in a text of a cell", "\(sheetPrefix)longText(limit: 1048576)") {
      long("<c t='inlineStr'><is><t>", $0, "</t></is></c>")
    },
    Step("1 MiB in a text of pieces", "\(sheetPrefix)longText(limit: 1048576)") {
      long("<c t='inlineStr'><is><r><t>x</t></r><r><t>", $0 - 1, "</t></r></is></c>")
    },
    Step("1 MiB in a formula", "\(sheetPrefix)longText(limit: 1048576)") {
      long("<c><f>", $0, "</f></c>")
    },
    Step("1 MiB in a shared text", "refused BM126: longText(limit: 1048576)") { more in
      BookDrawing(sheets: []).part(
        "xl/sharedStrings.xml",
        [
          .init("<sst><si><t>"), .init(letters, times: 32),
          .init("\(String(repeating: "x", count: more))</t></si></sst>"),
        ])
    },
    Step("65,536 formats of cells", "refused BM126: more than 65536 styles") {
      styles("cellXfs", "<xf/>", ReadingLimits.styles + $0)
    },
    Step("100,000 fonts", "refused BM126: more than 100000 styles", wanted: .fonts) {
      styles("fonts", "<font/>", ReadingLimits.appearances + $0)
    },
    Step("100,000 fills", "refused BM126: more than 100000 styles", wanted: .appearance) {
      styles("fills", "<fill/>", ReadingLimits.appearances + $0)
    },
    Step("100,000 borders", "refused BM126: more than 100000 styles", wanted: .appearance) {
      styles("borders", "<border/>", ReadingLimits.appearances + $0)
    },
    Step("100,000 codes of formats", "refused BM126: more than 100000 styles") { more in
      let codes = (0..<ReadingLimits.appearances + more).map {
        "<numFmt numFmtId='\($0)' formatCode='0'/>"
      }
      return BookDrawing(sheets: []).with { $0.styles = "<numFmts>\(codes.joined())</numFmts>" }
    },
    Step(
      "96 MiB of shared texts", "refused BM126: tooMuchText(limit: 100663296)", isQuickWithin: false
    ) { more in
      BookDrawing(sheets: []).part(
        "xl/sharedStrings.xml",
        [
          .init("<sst>"),
          .init("<si><t>\(String(repeating: "x", count: 16_384))</t></si>", times: 6_144),
          .init("<si><t>\(String(repeating: "x", count: more))</t></si></sst>"),
        ])
    },
  ]

  private static let letters = String(repeating: "x", count: 1 << 15)

  private static func long(_ start: String, _ more: Int, _ end: String) -> BookDrawing {
    BookDrawing(
      cells: start + String(repeating: "x", count: ReadingLimits.textBytes + more) + end)
  }

  private static func styles(_ list: String, _ entry: String, _ count: Int) -> BookDrawing {
    BookDrawing(sheets: []).part(
      "xl/styles.xml",
      [
        .init("<styleSheet><\(list)>"), .init(entry, times: count),
        .init("</\(list)></styleSheet>"),
      ])
  }
}
