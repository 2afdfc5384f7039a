internal import Desk
internal import Vocabulary

/// One sheet of very many cells, in twenty columns, as Excel writes a list that was exported from
/// somewhere: texts that repeat, whole numbers, decimals, dates, percents.
struct LargeSheet {
  static let columns = 20
  static let largest = columns * SheetLimits.rows

  let cells: Int

  private static let texts = 5_000
  private static let dateStyle = 1
  private static let percentStyle = 2

  private static let letters: [String] = (1...columns).map {
    CellAddress(row: 1, column: $0)?.columnLetters ?? ""
  }

  private var rows: Int { (cells + Self.columns - 1) / Self.columns }

  /// Writes the workbook. Rows go through a file beside it, so that no memory is taken for them.
  func write(to path: String) throws {
    let rowFile = "\(path).rows"
    defer { FileRemoval.remove(rowFile) }
    try FileWriting.write(to: rowFile) { sink throws in try writeSheet(to: &sink) }
    let archive = try ArchiveWriter(path: path, .deflated)
    for (name, text) in LargeSheetParts.small { try archive.add(name, Array(text.utf8)) }
    try archive.add("xl/worksheets/sheet1.xml", contentsOf: rowFile)
    try archive.add("xl/sharedStrings.xml", Array(sharedStrings.utf8))
    try archive.close()
  }

  private func writeSheet(to sink: inout ByteSink) throws {
    let last = "\(Self.letters[min(cells, Self.columns) - 1])\(rows)"
    try sink.write(LargeSheetParts.sheetHead(range: cells == 1 ? "A1" : "A1:\(last)"))
    var numbers = SeededNumbers(seed: 20)
    var left = cells
    for row in 1...rows {
      let width = min(left, Self.columns)
      var text = "<row r=\"\(row)\" spans=\"1:\(width)\">"
      for column in 0..<width { text += cell(row, column, &numbers) }
      text += "</row>"
      try sink.write(text)
      left -= width
    }
    try sink.write(LargeSheetParts.sheetTail)
  }

  private func cell(_ row: Int, _ column: Int, _ numbers: inout SeededNumbers) -> String {
    let place = "<c r=\"\(Self.letters[column])\(row)\""
    switch column {
    case 0: return "\(place)><v>\(row)</v></c>"
    case 1, 18:
      let day = numbers.number(44_562...45_291)
      return "\(place) s=\"\(Self.dateStyle)\"><v>\(day)</v></c>"
    case 2...7: return "\(place) t=\"s\"><v>\(numbers.number(0...Self.texts - 1))</v></c>"
    case 8...13: return "\(place)><v>\(numbers.number(0...99_999))</v></c>"
    case 14...17:
      return "\(place)><v>\(numbers.number(0...9999)).\(numbers.number(1...9))</v></c>"
    default:
      let share = numbers.number(100...999) * 10 + numbers.number(1...9)
      // Every eighth is a quotient that a double cannot hold.
      let noise = share % 8 == 0 ? "000000000000\(share % 9 + 1)" : ""
      return "\(place) s=\"\(Self.percentStyle)\"><v>0.\(share)\(noise)</v></c>"
    }
  }

  private var sharedStrings: String {
    let strings = (0..<Self.texts).map { "<si><t>\(text($0))</t></si>" }.joined()
    let uses = rows * 6
    return LargeSheetParts.strings(strings, uses: uses, unique: Self.texts)
  }

  private func text(_ number: Int) -> String {
    let offices = [
      "Sở Nội vụ", "Văn phòng UBND tỉnh", "Sở Tư pháp", "UBND thành phố Bến Tre",
      "UBND huyện Ba Tri", "Sở Kế hoạch và Đầu tư", "UBND xã An Thạnh", "Sở Y tế",
    ]
    let subjects = [
      "Hồ sơ", "Quyết định", "Báo cáo quý", "Công văn", "Tờ trình về việc sắp xếp tổ chức bộ máy",
      "Thủ tục đăng ký kinh doanh", "Phiếu chuyển",
    ]
    return "\(subjects[number % subjects.count]) số \(number) – \(offices[number % offices.count])"
  }
}
