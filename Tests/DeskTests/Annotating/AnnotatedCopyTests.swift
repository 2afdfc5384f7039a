import Container
import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// A copy that says what is to be reviewed, and is the return in all else.
struct AnnotatedCopyTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A return of Lào Cai in which words stand where figures are asked for.
  private func returned() throws -> Report {
    let template = repositoryFile("Templates/lao-cai-2022/template.xlsx")
    let form = try #require(try MadeForm.library.get().form("lao-cai-2022"))
    var builder = ReportBuilder(file: "data.json", form: form)
    for (ordinal, words) in [(3, "Chưa rõ"), (4, "-"), (5, "12 hoặc 13")] {
      try builder.fill(RowReference(table: 1, row: ordinal), RowEntry(.words(words)))
    }
    _ = try WorkbookFilling(template, MadeForm.reader.get())
      .write(builder.report, to: folder("a.xlsx"), force: false, inputs: [])
    return try MadeForm.reader.get().report(on: folder("a.xlsx"))
  }

  @Test func `cells in question are coloured and noted, and a first sheet lists them`() throws {
    let report = try returned()
    #expect(report.findings.count { $0.place.cell != nil } >= 3)
    _ = try AnnotatedCopy.write(
      report, to: folder("b.xlsx"), in: .vietnamese, force: false, inputs: [])
    let (before, after) = (try MadeForm.read(folder("a.xlsx")), try MadeForm.read(folder("b.xlsx")))
    #expect(after.sheets.map(\.name) == ["Nội dung cần rà soát"] + before.sheets.map(\.name))

    let (sheet, marked) = (before.sheets[0], after.sheets[1])
    let questioned = Set(report.findings.compactMap(\.place.cell))
    for cell in marked.cells {
      #expect(cell.value == sheet[cell.address]?.value, "\(cell.address)")
      let fill = after.tables.styles.fill(of: cell.style)
      #expect((fill.pattern == .solid) == questioned.contains(cell.address), "\(cell.address)")
    }
    #expect(Set(marked.notes.map(\.cell)) == questioned)
    for note in marked.notes {
      let own = report.findings.filter { $0.place.cell == note.cell }
      for finding in own {
        #expect(note.text.contains(finding.fix.vietnamese))
        #expect(note.text.contains(finding.severity.shown.vietnamese))
      }
    }
    let links = after.sheets[0].layout.links
    #expect(links.count >= questioned.count)

    // The copy says what the return says.
    let read = try MadeForm.reader.get().report(on: folder("b.xlsx"))
    #expect(read.formID == report.formID)
    for row in report.tables.flatMap(\.rows) {
      #expect(read[row.reference]?.value.raw == row.value.raw)
      #expect(read[row.reference]?.figure == row.figure)
    }
  }

  @Test func `parts that nothing is said of stay as they were`() throws {
    let report = try returned()
    _ = try AnnotatedCopy.write(
      report, to: folder("b.xlsx"), in: .english, force: false, inputs: [])
    let (before, after) = (
      try MadeForm.parts(of: folder("a.xlsx")), try MadeForm.parts(of: folder("b.xlsx"))
    )
    let mayChange = [
      "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
      "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels",
    ]
    for (name, bytes) in before where !mayChange.contains(name) {
      #expect(after[name] == bytes, "\(name)")
    }
  }

  @Test func `the return itself is never written over`() throws {
    let report = try returned()
    let bytes = try MadeForm.bytes(of: folder("a.xlsx"))
    #expect(throws: OutputError.self) {
      try AnnotatedCopy.write(
        report, to: folder("a.xlsx"), in: .vietnamese, force: true,
        inputs: InputFiles([folder("a.xlsx")]))
    }
    #expect(try MadeForm.bytes(of: folder("a.xlsx")) == bytes)
  }
}
