import Grid
import SheetPlans
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

private let openpyxl = Peer.python(with: "openpyxl")

/// Other programs open an annotated form, without a word, and see what is in it.
struct AnnotatedPeersTests {
  @Test(.enabled(if: openpyxl != nil, "openpyxl is not here to open workbooks"))
  func `openpyxl sees colours, notes and the list`() throws {
    let script = """
      import sys, warnings, openpyxl
      warnings.simplefilter("error")
      book = openpyxl.load_workbook(sys.argv[1])
      new, old = book.worksheets[:2]
      print(book.active.title, [s.sheet_view.tabSelected for s in book.worksheets].count(True))
      print(old["D12"].fill.fgColor.rgb, old["D13"].fill.fgColor.rgb, old["D12"].comment.author)
      print(old["D12"].comment.text == sys.argv[2], old["D13"].comment.text)
      print(new["C5"].hyperlink.location, new.print_title_rows, new.freeze_panes, new["A4"].comment.text)
      """
    for form in AnnotatedTemplateTests.forms {
      let book = try AnnotatedTemplateTests.annotated(form)
      let printed = try #require(openpyxl).output(["-c", script, book.path, ReviewPlan.sentence])
      #expect(
        printed == """
          Nội dung cần rà soát 1
          FFFFC7CE FFFFEB9C bieumau
          True Lưu ý
          Hai.
          'Biểu mẫu 1'!D12 $4:$4 A5 Số thứ tự
          theo mức độ

          """)
    }
  }

  @Test(.enabled(if: Peer.office != nil, "LibreOffice is not here to open workbooks"))
  func `LibreOffice keeps colours, notes and the list`() throws {
    let book = try AnnotatedTemplateTests.annotated("gia-lai-2022")
    let out = book.folder("out")
    _ = try #require(Peer.office).output([
      "-env:UserInstallation=file://\(book.folder("profile"))", "--headless", "--convert-to",
      "xlsx",
      "--outdir", out, book.path,
    ])
    let saved = try WorkbookFile(path: "\(out)/b.xlsx", wanted: .everything).readAll().workbook
    let ours = try book.read()
    #expect(saved.sheets.map(\.name) == ours.sheets.map(\.name))
    #expect(saved.paper("D12", ofSheet: 1) == Colour(.rgb(ReviewPlan.error)))
    #expect(saved.sheets[1].notes.map(\.cell.description).sorted() == ["D12", "D13"])
    #expect(saved.sheets[1].notes.first { $0.cell == cell("D12") }?.text == ReviewPlan.sentence)
    #expect(saved.sheets[0].layout.links.count == 3)
    #expect(saved.sheets[0].layout.validations.count == 6)
    #expect(saved.sheets[0].layout.view.isSelected && !saved.sheets[1].layout.view.isSelected)
    #expect(
      saved.asides.names.printTitles(ofSheet: 1).rows
        == ours.asides.names.printTitles(ofSheet: 1).rows)
  }

  @Test(.enabled(if: Peer.ssconvert != nil, "Gnumeric is not here to open workbooks"))
  func `Gnumeric reads the same cells`() throws {
    let book = try AnnotatedTemplateTests.annotated("rach-gia-2022")
    let saved = book.folder("c.xlsx")
    _ = try #require(Peer.ssconvert).output([book.path, saved])
    let theirs = try WorkbookFile(path: saved, wanted: .everything).readAll().workbook
    for (one, other) in zip(try book.read().sheets, theirs.sheets) {
      func seen(_ sheet: Sheet) -> [String] {
        sheet.cells.filter { !($0.value?.plain ?? "").isEmpty }.map { "\($0.address) \($0.shown)" }
      }
      #expect(seen(other) == seen(one))
    }
    #expect(theirs.paper("D12", ofSheet: 1) == Colour(.rgb(ReviewPlan.error)))
  }
}
