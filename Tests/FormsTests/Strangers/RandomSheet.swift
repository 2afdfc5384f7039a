import Grid
import TestSupport
import Vocabulary

/// Sheets that no person would make: words of forms anywhere, merges over anything.
struct RandomSheet {
  var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func book() -> Workbook {
    let sheets = (0..<Int.random(in: 1...2, using: &random)).map { sheet(at: $0) }
    return Workbook(sheets: sheets, tables: Self.tables)
  }

  private mutating func sheet(at position: Int) -> Sheet {
    var builder = CellStoreBuilder(Self.tables)
    var row = 1
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      var column = 1
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        add(row, column, &builder)
        column += Int.random(in: 1...2, using: &random)
      }
      row += Int.random(in: 1...10, using: &random) == 1 ? 2 : 1
    }
    return Sheet(
      name: "S\(position)", state: .visible, position: position, cells: builder.build().cells,
      merges: (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in merge() })
  }

  private mutating func add(_ row: Int, _ column: Int, _ builder: inout CellStoreBuilder) {
    guard let address = CellAddress(row: row, column: column) else { return }
    let style = UInt16.random(in: 0..<4, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let number = "\(Int.random(in: -3...99_999, using: &random))"
      _ = builder.append(address, style: style, .number, number.utf8.span)
    case 1: _ = builder.append(address, style: 3, .number, "45323.5".utf8.span)
    case 2: _ = builder.append(address, style: style, .boolean(true), "".utf8.span)
    default:
      let text = text()
      _ = builder.append(address, style: style, .text, text.utf8.span)
      if Int.random(in: 0..<10, using: &random) == 0 { builder.setRuns(runs(of: text)) }
    }
  }

  private mutating func runs(of text: String) -> [TextRun] {
    text.map { letter in
      var font = Font()
      font.position = Bool.random(using: &random) ? .superscript : .baseline
      font.name = Bool.random(using: &random) ? ".VnTime" : nil
      return TextRun(text: String(letter), font: font)
    }
  }

  private mutating func text() -> String {
    let count = Int.random(in: 0..<12, using: &random) == 0 ? 400 : 1
    let text = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
      .joined(separator: [" ", "\n", ""].randomElement(using: &random) ?? "")
    return Int.random(in: 0..<20, using: &random) == 0 ? text + signs() : text
  }

  /// Any signs of Unicode.
  private mutating func signs() -> String {
    String(
      String.UnicodeScalarView(
        (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in
          Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
        }))
  }

  private mutating func merge() -> CellRange? {
    if Int.random(in: 0..<12, using: &random) == 0 { return CellRange("A1:XFD1048576") }
    let corners = (0..<2).map { _ in
      CellAddress(
        row: Int.random(in: 1...45, using: &random),
        column: Int.random(in: 0..<8, using: &random) == 0
          ? SheetLimits.columns : Int.random(in: 1...12, using: &random))
    }
    guard let one = corners[0], let other = corners[1] else { return nil }
    return CellRange(one, other)
  }

  private static let words = [
    "STT", "TT", "Chỉ tiêu", "Nội dung", "Đơn vị tính", "ĐVT", "Đơn vị", "Số liệu", "Kết quả",
    "Ghi chú", "Kế hoạch", "Thực hiện", "Tỷ lệ %", "Kỳ trước", "Tháng 1", "Họ và tên", "A", "B",
    "C", "1", "2", "3", "(1)", "(2)", "1.1", "1.2.", "I", "II", "a)", "-", "+", "Trong đó",
    "1.2.3.4",
    "1.1.1.1.1.1.1.1", "I.1", "*", "Số hồ sơ", "Số văn bản VBQPPL19", "Tỷ lệ đúng hạn", "Hồ sơ",
    "%", "Triệu đồng", "Không = 0 Có = 1", "Cấp sở báo", "Không báo", "Sở Nội vụ tổng hợp",
    "TỔNG CỘNG", "Cộng (I+II)", "Người lập biểu", "GIÁM ĐỐC", "Ghi chú:", "Nơi nhận:",
    "(1) Gồm cả", "19 Văn bản", "* Tính đến", "Biểu mẫu 1", "Phụ lục II", "BÁO CÁO",
    "(Kèm theo Báo cáo số", "(Đơn vị tính: triệu đồng)", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Số: 12/BC", "X, ngày 1 tháng 2 năm 2024", "Đơn vị báo cáo: …", "Trang 2", "  ", "\u{200B}",
    "Tû lÖ hå s¬", "Chæ tieâu", "I. CÔNG TÁC", "1.Số", "- Nữ", "²", "m²",
  ]

  private static let tables: BookTables = {
    var old = Font()
    old.name = ".VnTime"
    var bold = Font()
    bold.isBold = true
    let styles = (0..<4).map { index in
      var style = CellStyle()
      style.fontIndex = min(index, 2)
      style.numberFormatID = index == 3 ? 14 : 0
      return style
    }
    return BookTables(
      texts: SharedTexts(), styles: CellStyles(styles: styles, fonts: [Font(), old, bold]),
      dates: .from1900)
  }()
}
