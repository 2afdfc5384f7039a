import Foundation
import Grid
import SheetPlans
import SheetReading
import TestSupport
import Testing
import Vocabulary

private let openpyxl = Peer.python(with: "openpyxl")
private let calamine = Peer.python(with: "python_calamine")

/// Other programs open what was written, without a word.
struct PeersTests {
  private static let values = """
    BÁO CÁO
    quý III|Số hồ sơ(1)|1144.5|-7|1137.5|có <gì>|09
    """

  @Test(.enabled(if: openpyxl != nil, "openpyxl is not here to open workbooks"))
  func `openpyxl reads it`() throws {
    let written = try WrittenBook(EverythingPlan.plan)
    let script = """
      import sys, warnings, openpyxl
      warnings.simplefilter("error")
      book = openpyxl.load_workbook(sys.argv[1], data_only=True)
      sheet = book.worksheets[1]
      cells = [str(c.value) for row in sheet.iter_rows() for c in row if c.value not in (None, "")]
      print("|".join(cells))
      print(sheet.merged_cells.ranges, len(sheet.data_validations.dataValidation), sheet.freeze_panes)
      print(sheet["B4"].comment.text, sheet.protection.sheet, book.active.title)
      """
    let printed = try #require(openpyxl).output(["-c", script, written.path])
    #expect(printed.contains(Self.values))
    #expect(printed.contains("Ghi chú\nhai dòng True"))
    #expect(printed.contains("A1:C2") && printed.contains(" 6 A4"))
    #expect(printed.contains(" True Biểu 1 số liệu"))
  }

  @Test(.enabled(if: calamine != nil, "python-calamine is not here to open workbooks"))
  func `calamine reads it`() throws {
    let written = try WrittenBook(EverythingPlan.plan)
    let script = """
      import sys, python_calamine
      book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
      rows = book.get_sheet_by_index(1).to_python()
      print("|".join(str(c) for row in rows for c in row if c != ""))
      """
    let printed = try #require(calamine).output(["-c", script, written.path])
    #expect(printed.replacing("-7.0", with: "-7").hasPrefix(Self.values))
  }

  @Test(.enabled(if: Peer.ssconvert != nil, "Gnumeric is not here to open workbooks"))
  func `Gnumeric reads it, and says nothing`() throws {
    let written = try WrittenBook(EverythingPlan.plan)
    let saved = written.folder("b.xlsx")
    let said = try spoken(["ssconvert", written.path, saved])
    // It knows no `ignoredErrors`, which Excel itself writes, and cannot write notes again.
    let known = [
      "Unexpected element 'ignoredErrors'", "worksheet", "Unhandled object of type Note",
    ]
    let lines = said.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.filter { line in !known.contains { line.hasPrefix($0) } && line != "" } == [])
    let (book, _) = try WorkbookFile(path: saved, wanted: .everything).readAll()
    expectSame(try written.read(), book)
  }

  @Test(.enabled(if: Peer.office != nil, "LibreOffice is not here to open workbooks"))
  func `LibreOffice reads it`() throws {
    let written = try WrittenBook(EverythingPlan.plan)
    let profile = "-env:UserInstallation=file://\(written.folder("profile"))"
    let out = written.folder("out")
    _ = try #require(Peer.office).output(
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, written.path])
    let (book, _) = try WorkbookFile(path: "\(out)/a.xlsx", wanted: .everything).readAll()
    expectSame(try written.read(), book)
    #expect(book.sheets.map(\.state) == [.hidden, .visible, .visible])
    let sheet = book.sheets[1]
    #expect(sheet.layout.page.orientation == .landscape)
    #expect(sheet.layout.rows[2]?.height.map { abs($0 - 31.5) < 0.5 } == true)
    #expect(sheet.layout.protection?.isOn == true)
    #expect(book.asides.names.printTitles(ofSheet: 1).rows == 2...3)
    #expect(sheet.notes.count == 2)
  }

  private func expectSame(_ ours: Workbook, _ theirs: Workbook) {
    #expect(theirs.sheets.map(\.name) == ours.sheets.map(\.name))
    for (one, other) in zip(ours.sheets, theirs.sheets) {
      func seen(_ sheet: Sheet) -> [String] {
        sheet.cells.filter { !($0.value?.plain ?? "").isEmpty }.map { "\($0.address) \($0.shown)" }
      }
      #expect(seen(other) == seen(one))
      #expect(Set(other.merges) == Set(one.merges))
      let rules = Set(other.layout.validations.filter { $0.kind != .none }.map(\.kind))
      #expect(rules == Set(one.layout.validations.filter { $0.kind != .none }.map(\.kind)))
    }
  }

  /// What a program says, on both of its channels.
  private func spoken(_ command: [String]) throws -> String {
    try #require(Peer("sh")).output(["-c", "\"$@\" 2>&1", "sh"] + command)
  }
}
