internal import Markup

/// One list of the styles part, `<fills>` or `<cellXfs>`: what it holds, and what is added behind.
/// Positions of what is there never change, since cells and other parts point to them.
struct StyleList {
  let word: PatchWord
  /// The list; of several, the last. Nil where there is none.
  let spot: ElementSpot?
  let items: [ElementSpot]
  private(set) var added: [[UInt8]] = []
  private var known: [[UInt8]: Int] = [:]

  /// `spots`: the elements of the part down to the third depth, in order.
  init(_ word: PatchWord, holding item: PatchWord, among spots: [ElementSpot]) {
    self.word = word
    var list: ElementSpot?
    var current = PatchWord.other
    var items: [ElementSpot] = []
    for spot in spots {
      if spot.depth == 2 {
        current = spot.word
        if current == word { list = spot }
      } else if spot.depth == 3, current == word, spot.word == item {
        items.append(spot)
      }
    }
    spot = list
    self.items = items
  }

  var count: Int { items.count + added.count }

  /// Adds an item, unless the same has been added before, and returns its position.
  mutating func add(_ item: [UInt8]) -> Int {
    if let index = known[item] { return index }
    known[item] = count
    added.append(item)
    return count - 1
  }

  /// Adds these at the end until the list has so many: the first ones have a meaning of their own.
  mutating func pad(with items: [[UInt8]]) {
    while count < items.count { added.append(items[count]) }
  }

  /// Works what was added into the part.
  func write(
    to document: inout MarkupDocument, _ root: ElementSpot, _ spots: [ElementSpot], prefix: String
  ) {
    guard !added.isEmpty else { return }
    let inside = added.flatMap(\.self)
    if let spot {
      let last = items.last { spot.range.contains($0.tag.lowerBound) }
      document.append(inside, to: spot, behind: last) { [count] tag in
        if tag["count"] != nil { tag.set("count", "\(count)") }
      }
      return
    }
    let name = "\(prefix)\(word)"
    let list =
      Array("<\(name) count=\"\(count)\">".utf8) + inside + Array("</\(name)>".utf8)
    document.insert(list, as: word, of: root, among: spots, Self.order)
  }

  /// The children of a styles part as the standard orders them (ECMA-376, CT_Stylesheet).
  static let order: [PatchWord] = [
    .numFmts, .fonts, .fills, .borders, .cellStyleXfs, .cellXfs, .cellStyles, .dxfs, .tableStyles,
    .colors, .extLst,
  ]
}
