internal import Markup
internal import Vocabulary

/// How wide the columns of a sheet are and how high its rows, in pixels on a screen of 96 dots per
/// inch. Positions count from 0.
struct SheetSizes {
  private var widths: [(columns: ClosedRange<Int>, width: Int)] = []
  private var heights: [Int: Int] = [:]
  private var usualWidth = 64
  private var usualHeight = 20
  /// Where rows tell their heights; looked up when one is asked for.
  private var rows: [Int: Range<Int>] = [:]
  private var text: [UInt8] = []

  /// A sheet on which nothing is said of sizes.
  init() {}

  init(_ map: SheetMap, _ text: MarkupText, _ font: FirstFont) {
    self.text = text.bytes
    if let element = map.child(.sheetFormatPr) {
      let tag = TagText(text.bytes[element.tag])
      if let width = Self.width(tag["defaultColWidth"], font) { usualWidth = width }
      if let height = Self.height(tag["defaultRowHeight"]) { usualHeight = height }
      if Self.isTrue(tag["zeroHeight"]) { usualHeight = 0 }
    }
    // Each column is told once; a sheet that tells more is not to be listened to for ever.
    for range in map.columnTags.prefix(SheetLimits.columns) {
      let tag = TagText(text.bytes[range])
      guard let first = tag["min"].flatMap({ Int($0) }), let last = tag["max"].flatMap({ Int($0) }),
        first <= last
      else { continue }
      let width = Self.isTrue(tag["hidden"]) ? 0 : Self.width(tag["width"], font) ?? usualWidth
      widths.append((first...last, width))
    }
    for row in map.rows {
      if let number = row.number { rows[number] = row.element.tag }
    }
  }

  /// A sheet that is planned: widths in digits of Times New Roman 12, heights in points.
  init(planned widths: [Int: Double], _ heights: [Int: Double], hidden: Set<Int>) {
    let font = FirstFont("Times New Roman", size: 12)
    for (column, width) in widths.sorted(by: { $0.key < $1.key }) {
      self.widths.append((column...column, Int(font.pixels(font.fileWidth(width)))))
    }
    for (row, height) in heights { self.heights[row] = Int((height * 96 / 72).rounded()) }
    for row in hidden { self.heights[row] = 0 }
  }

  func width(_ index: Int) -> Int {
    widths.first { $0.columns.contains(index + 1) }?.width ?? usualWidth
  }

  func height(_ index: Int) -> Int {
    if let height = heights[index + 1] { return height }
    guard let range = rows[index + 1] else { return usualHeight }
    let tag = TagText(text[range])
    return Self.isTrue(tag["hidden"]) ? 0 : Self.height(tag["ht"]) ?? usualHeight
  }

  private static func width(_ text: String?, _ font: FirstFont) -> Int? {
    guard let width = text.flatMap({ Double($0) }), (0...255.99).contains(width) else { return nil }
    return Int(font.pixels(width))
  }

  private static func height(_ text: String?) -> Int? {
    guard let points = text.flatMap({ Double($0) }), (0...409.5).contains(points) else {
      return nil
    }
    return Int((points * 96 / 72).rounded())
  }

  private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }
}
