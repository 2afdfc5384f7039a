internal import Grid
internal import Markup
internal import Vocabulary

/// A cell as it is written: `<c r="D12" s="4"><v>9</v></c>`.
///
/// A text stands in the cell itself, not in the workbook's list of texts: that list is another part,
/// and stays as it is.
struct CellMarkup {
  /// The tag without `t`.
  private var tag: TagText
  private let change: CellChange
  /// Whether the tag says another style than before.
  private(set) var hasNewStyle = false
  /// The formula and the extensions of the cell, as they were written.
  private var formula: [UInt8] = []
  private var extensions: [UInt8] = []

  /// A cell that is there.
  init(_ spot: RowCells.Spot, in bytes: [UInt8], _ change: CellChange) {
    tag = TagText(bytes[spot.tag])
    self.change = change
    if let style = change.style { setStyle(style) }
    if change.content == .kept { return }
    tag.remove("t")
    // What a value is beyond its text, and whether a formula spills: both are of what goes.
    tag.remove("vm")
    if change.endsFormula {
      tag.remove("cm")
    } else if let range = spot.formula {
      formula = Array(bytes[range])
    }
    if let range = spot.extensions { extensions = Array(bytes[range]) }
  }

  /// A cell that is new, in the style that its row or column gives it.
  init(new address: CellAddress, prefix: String, style: Int?, _ change: CellChange) {
    tag = TagText(Array("<\(prefix)c r=\"\(address)\"/>".utf8)[...])
    if let style = change.style ?? style, style != 0 { tag.set("s", "\(style)") }
    self.change = change
  }

  /// In another style; the tag stays as it is where that is its own.
  mutating func setStyle(_ style: Int) {
    if tag["s"].flatMap({ Int($0) }) ?? 0 == style { return }
    tag.set("s", "\(style)")
    hasNewStyle = true
  }

  /// Another formula than the one that is written there.
  mutating func setFormula(_ bytes: [UInt8]) {
    formula = bytes
  }

  /// The start tag alone, for a cell of which only the style changes.
  func tagBytes(isEmpty: Bool) -> [UInt8] { tag.bytes(isEmpty: isEmpty) }

  var bytes: [UInt8] {
    var tag = tag
    let (type, value) = content
    if let type { tag.set("t", type) }
    let inside = formula + value + extensions
    return inside.isEmpty
      ? tag.bytes(isEmpty: true) : tag.bytes(isEmpty: false) + inside + tag.closing
  }

  /// What the attribute `t` says, and what stands between the tags.
  private var content: (type: String?, [UInt8]) {
    switch change.content {
    case .kept, .blank: (nil, [])
    case .number(let number): (nil, value(number.literal))
    case .boolean(let isTrue): ("b", value(isTrue ? "1" : "0"))
    case .text(let text): ("inlineStr", inline(text))
    case .result(.number(let number)): (nil, value(number.literal))
    case .result(.boolean(let isTrue)): ("b", value(isTrue ? "1" : "0"))
    case .result(.error(let error)): ("e", value(error))
    case .result(.text(let text)): ("str", value(EscapedCharacters.encoded(text)))
    }
  }

  private func value(_ text: String) -> [UInt8] {
    var writer = XMLWriter()
    writer.element("\(tag.prefix)v") {
      $0.preserveSpace(for: text)
    } content: {
      $0.text(text)
    }
    return writer.finish()
  }

  private func inline(_ text: String) -> [UInt8] {
    let text = EscapedCharacters.encoded(text)
    var writer = XMLWriter()
    writer.element("\(tag.prefix)is") { _ in
    } content: { writer in
      writer.element("\(tag.prefix)t") {
        $0.preserveSpace(for: text)
      } content: {
        $0.text(text)
      }
    }
    return writer.finish()
  }
}
