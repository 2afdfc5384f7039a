import Forms
import Reporting
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// Returns as files, read by the built-in forms.
struct ReturnReaderTests {
  /// Made ready once for all tests.
  private static let library = Result { try FormLibrary() }
  private static let ofAnyForm = Result { try ReturnReader(library.get()) }

  private func reader(_ form: String? = nil) throws -> ReturnReader {
    try form.map { try ReturnReader(Self.library.get(), form: $0) } ?? Self.ofAnyForm.get()
  }

  private static let template = repositoryFile("Templates/lao-cai-2022/template.xlsx")

  @Test(arguments: [
    "ben-tre-2022", "gia-lai-2022", "lao-cai-2022", "quang-phu-2023", "rach-gia-2022",
  ])
  func `a template that nobody has filled in is an empty return`(_ id: String) throws {
    let path = repositoryFile("Templates/\(id)/template.xlsx")
    let report = try reader().report(on: path)
    #expect(report.file == path)
    #expect(report.formID == id)
    #expect(report.findings.map(\.code.rawValue) == ["BM209"])
    #expect(report.tables.flatMap(\.rows).allSatisfy { $0.match == .exact && $0.figure == nil })
  }

  @Test func `a form that was asked for is taken`() throws {
    let reader = try reader("lao-cai-2022")
    #expect(reader.report(on: Self.template).findings.map(\.code.rawValue) == ["BM209"])
    let other = reader.report(on: repositoryFile("Templates/gia-lai-2022/template.xlsx"))
    #expect(other.formID == "lao-cai-2022")
    #expect(other.findings.contains { $0.code.rawValue == "BM202" })
  }

  @Test func `a file that cannot be read has a report with the reason`() throws {
    let folder = try TemporaryFolder()
    let paths = [
      folder("missing.xlsx"), try folder.file("words.xlsx", holding: "not a workbook"),
      folder.path,
    ]
    for path in paths {
      let report = try reader().report(on: path)
      #expect(report.file == path && report.form == nil && report.tables.isEmpty)
      #expect(report.findings.count == 1)
      #expect(report.findings.first?.severity == .error)
      #expect(report.findings.first?.code.rawValue.hasPrefix("BM1") ?? false)
    }
  }

  /// What is wrong with a cell is told beside what is told of the return.
  @Test func `remarks on cells are findings`() throws {
    let folder = try TemporaryFolder()
    let book = BookDrawing(
      rows: """
        <row r='1'><c r='A1' t='str'><v>STT</v></c><c r='B1' t='str'><v>Chỉ tiêu</v></c>\
        <c r='C1' t='str'><v>ĐVT</v></c><c r='D1' t='str'><v>Số liệu</v></c></row>\
        <row r='2'><c r='A2' t='str'><v>1</v></c><c r='B2' t='str'><v>Hội thi</v></c>\
        <c r='C2' t='str'><v>Cuộc</v></c><c r='D2'><v>5</v></c><c r='D2'><v>6</v></c></row>
        """)
    let path = try folder.file("a.xlsx", bytes: book.zip.bytes())
    let report = try reader().report(on: path)
    let told = report.findings.first { $0.code.rawValue.hasPrefix("BM1") }
    #expect(told?.place.cell?.description == "D2" && told?.place.sheet == "Biểu mẫu 1")
    #expect(report.findings.contains { $0.code.rawValue == "BM202" })
  }

  /// Hidden rows, fonts, formulas and the mark of a file reach the reading of returns.
  @Test func `formulas without results are seen`() throws {
    let folder = try TemporaryFolder()
    let labels = [
      "Số nhiệm vụ đề ra trong kế hoạch", "Số văn bản chỉ đạo CCHC đã ban hành", "Kế hoạch CCHC",
      "Kiểm tra CCHC",
    ]
    let rows = labels.enumerated().map { index, label in
      """
      <row><c t='str'><v>\(index + 1)</v></c><c t='str'><v>\(label)</v></c>\
      <c t='str'><v>Nhiệm vụ</v></c><c><f>1+\(index)</f></c></row>
      """
    }
    let header = ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"].map { "<c t='str'><v>\($0)</v></c>" }
    let book = BookDrawing(rows: "<row>\(header.joined())</row>" + rows.joined())
    let path = try folder.file("a.xlsx", bytes: book.zip.bytes())
    let report = try reader("lao-cai-2022").report(on: path)
    #expect(report.findings.filter { $0.code.rawValue == "BM318" }.count == 4)
  }
}
