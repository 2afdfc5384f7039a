import SheetPlans
import Vocabulary

/// A plan with something of everything.
enum EverythingPlan {
  static let plan: BookPlan = {
    var hidden = SheetPlan("bieumau")
    hidden.isHidden = true
    hidden.cells = [
      CellPlan(cell("A1"), .text("Sở Nội vụ")), CellPlan(cell("A2"), .text("Sở Y tế")),
    ]
    return BookPlan(
      sheets: [hidden, form, SheetPlan("Để trống")],
      names: [
        NamePlan("bieumau_mark", "\"gia-lai-2022\""), NamePlan("don_vi", "bieumau!$A$1:$A$2"),
      ],
      facts: BookFacts(
        title: "Báo cáo & CCHC", subject: "Quý III/2022", author: "Sở Nội vụ",
        custom: [.init("bieumau", "gia-lai-2022"), .init("Đơn vị <mã>", "Sở \"A\"")]),
      activeSheet: 1)
  }()

  static var heading: CellLook {
    var look = CellLook()
    look.letters.isBold = true
    look.letters.size = 14
    look.horizontal = .center
    look.vertical = .center
    look.wraps = true
    return look
  }

  static var figure: CellLook {
    var look = CellLook()
    look.borders = Borders(all: .thin)
    look.numberFormat = "#,##0.00"
    look.fill = 0xFFF2CC
    look.isLocked = false
    return look
  }

  private static var raised: Letters {
    var letters = Letters()
    letters.position = .superscript
    letters.colour = 0xFF0000
    return letters
  }

  private static var form: SheetPlan {
    var sheet = SheetPlan("Biểu 1: số liệu".replacing(":", with: ""))
    sheet.cells = [
      CellPlan(cell("A1"), .text("BÁO CÁO\nquý III"), look: heading),
      CellPlan(cell("B1"), look: figure), CellPlan(cell("C2"), look: figure),
      CellPlan(
        cell("A3"), .pieces([TextPiece("Số hồ sơ", Letters()), TextPiece("(1)", raised)])),
      CellPlan(cell("B4"), .number(Figure("1144.5") ?? 0), look: figure),
      CellPlan(cell("C4"), .number(-7), look: figure),
      CellPlan(cell("B5"), .formula("SUM(B4:C4)", result: .number(Figure("1137.5") ?? 0))),
      CellPlan(cell("C5"), .formula("IF(B4>0,\"có <gì>\",\"\")", result: .text("có <gì>"))),
      CellPlan(cell("D5"), .formula("IF(B4>0,\"\",1)", result: .text(""))),
      CellPlan(cell("A6"), .text("09")),
    ]
    sheet.merges = [range("A1:C2")]
    sheet.columnWidths = [1: 40, 2: 12, 3: 12]
    sheet.rowHeights = [1: 15, 2: 31.5, 40: 20]
    sheet.hiddenRows = [30, 40]
    sheet.inputRules = [
      InputRule(
        range("B4:B6"), .decimal(.init(from: 0)), hint: .init("Số hồ sơ", "Đề nghị nhập số ≥ 0"),
        refusal: .init("Sai", "Không phải\nlà số.")),
      InputRule(range("C4"), .whole(.init(from: -10, to: 100))),
      InputRule(range("C5"), .list(["có", "không"])),
      InputRule(range("C6"), .listOfCells("bieumau!$A$1:$A$2")),
      InputRule(range("C7"), .custom("LEN(C7)<5")),
      InputRule(range("D1"), .anything, hint: .init("", "Để trống")),
    ]
    sheet.highlights = [
      Highlight(
        range("B4:C6"), where: "AND(B4<0,$A4<>\"\")", fill: 0xFFC7CE, letterColour: 0x9C0006)
    ]
    sheet.protection = ProtectionPlan(selectsLockedCells: false)
    sheet.print = page
    sheet.frozenRows = 3
    sheet.cursor = cell("B4")
    sheet.notes = [
      NotePlan(cell("B4"), "Ghi chú\nhai dòng", author: "Sở Nội vụ"),
      NotePlan(cell("A1"), "Không tên"),
    ]
    sheet.showsGridLines = false
    sheet.deliberate = [range("A6:A9"), range("B5:D5")]
    return sheet
  }

  private static var page: PrintPlan {
    var print = PrintPlan()
    print.isLandscape = true
    print.margins.left = 0.5
    print.margins.header = 0
    print.margins.footer = 0.25
    print.fitsWidth = true
    print.repeatedRows = 2...3
    print.header = "&C&P"
    print.footer = "&LSở Nội vụ & phòng"
    print.firstPage = 7
    print.breaksAfter = [9, 5]
    print.isCentred = true
    print.area = range("A1:D40")
    return print
  }
}
