import SheetPlans
import TestSupport
import Vocabulary

@testable import SheetPatching

/// A list of what is to be looked at, as an office gets it, with something of everything that a plan
/// can hold.
enum ReviewPlan {
  static let name = "Nội dung cần rà soát"
  static let error: UInt32 = 0xFFC7CE
  static let warning: UInt32 = 0xFFEB9C

  static let sentence = """
    Cần sửa
    Ô D12: tổng số 1.204 khác tổng các dòng thành phần 1.240. Tổng phải bằng các dòng cộng lại.
    Đề nghị đơn vị kiểm tra lại các ô D13:D16 hoặc sửa tổng số.
    """

  static var plan: SheetPlan {
    var sheet = SheetPlan(name)
    sheet.cells = [
      CellPlan(cell("A1"), .text("NỘI DUNG CẦN RÀ SOÁT"), look: title),
      CellPlan(cell("A2"), .pieces(counts), look: plain),
    ]
    for (column, text) in ["STT", "Trang", "Ô", "Nội dung", "Cách xử lý"].enumerated() {
      if let address = CellAddress(row: 4, column: column + 1) {
        sheet.cells.append(CellPlan(address, .text(text), look: heading))
      }
    }
    for row in 5...7 { add(row, to: &sheet) }
    sheet.cells.append(
      CellPlan(cell("A8"), .formula("COUNT(A5:A7)", result: .number(3)), look: plain))
    sheet.cells.append(
      CellPlan(
        cell("B8"), .formula("IF(A8>0,\"cần sửa\",\"\")", result: .text("cần sửa")), look: plain))
    sheet.merges = [range("A1:E1"), range("A2:E2")]
    sheet.columnWidths = [1: 6, 2: 16, 3: 8, 4: 50, 5: 40]
    sheet.rowHeights = [1: 24, 4: 20, 5: 64, 6: 64, 7: 64]
    sheet.hiddenRows = [3]
    sheet.showsGridLines = false
    sheet.frozenRows = 4
    sheet.cursor = cell("C5")
    sheet.inputRules = [
      InputRule(
        range("F5:F7"), .list(["đã sửa", "giữ nguyên"]), hint: .init("Trả lời", "Đã sửa?\nGhi rõ"),
        refusal: .init("Sai", "Chọn trong danh sách.")),
      InputRule(range("G5"), .whole(.init(from: 0, to: 9))),
      InputRule(range("G6"), .decimal(.init(from: 0))),
      InputRule(range("G7"), .custom("LEN(G7)<5")), InputRule(range("G8"), .anything),
      InputRule(range("G9"), .listOfCells("$A$5:$A$7")),
    ]
    sheet.inputRules[0].others = [range("H5:H7")]
    sheet.highlights = [
      Highlight(range("F5:F7"), where: "F5=\"đã sửa\"", fill: 0xC6EFCE, letterColour: 0x006100)
    ]
    sheet.protection = ProtectionPlan(allowsFormats: true, selectsLockedCells: false)
    sheet.deliberate = [range("A5:A7"), range("C5:C7")]
    sheet.notes = [NotePlan(cell("A4"), "Số thứ tự\ntheo mức độ", author: "bieumau")]
    sheet.print = page
    return sheet
  }

  private static func add(_ row: Int, to sheet: inout SheetPlan) {
    let texts = ["Biểu mẫu 1", "D\(row + 7)", sentence, "Đề nghị kiểm tra <lại> & báo cáo."]
    let contents: [CellContent] =
      [.number(Figure(Int64(row - 4)))] + texts.map { CellContent.text($0) }
    for (column, content) in contents.enumerated() {
      guard let address = CellAddress(row: row, column: column + 1) else { continue }
      var look = body
      if column == 2 {
        look.letters.colour = 0x0563C1
        look.letters.isUnderlined = true
        sheet.links.append(
          LinkPlan(address, to: "'Biểu mẫu 1'!D\(row + 7)", tooltip: "Mở ô \"D\(row + 7)\""))
      }
      if column == 0 { look.fill = row == 5 ? error : warning }
      sheet.cells.append(CellPlan(address, content, look: look))
    }
  }

  private static var page: PrintPlan {
    var print = PrintPlan()
    print.isLandscape = true
    print.fitsWidth = true
    print.isCentred = true
    print.repeatedRows = 4...4
    print.area = range("A1:E8")
    print.header = "&C&P"
    print.footer = "&LPhòng CCHC & kiểm soát"
    print.hidesHeaderOnFirstPage = true
    print.firstPage = 3
    print.breaksAfter = [6]
    print.margins.left = 1.25
    return print
  }

  private static var plain: CellLook { CellLook() }

  private static var title: CellLook {
    var look = CellLook()
    look.letters.isBold = true
    look.letters.size = 14.5
    look.horizontal = .center
    look.vertical = .center
    return look
  }

  private static var heading: CellLook {
    var look = body
    look.letters.isBold = true
    look.horizontal = .center
    look.fill = 0xD9E1F2
    return look
  }

  private static var body: CellLook {
    var look = CellLook()
    look.borders = Borders(all: .thin)
    look.vertical = .top
    look.wraps = true
    look.isLocked = false
    look.numberFormat = "0\" mục\""
    return look
  }

  private static var counts: [TextPiece] {
    var bold = Letters()
    bold.isBold = true
    bold.colour = 0xC00000
    return [TextPiece("Cần sửa: 1  ", bold), TextPiece("Đề nghị giải trình: 2", Letters())]
  }
}
