internal import Markup

/// Where an element lies, and what its tag says.
struct ElementSpot {
  let word: PatchWord
  let depth: Int
  let tag: Range<Int>
  /// Empty, and behind the tag, for `<row/>`.
  var closing: Range<Int>

  var range: Range<Int> { tag.lowerBound..<closing.upperBound }
  var isEmpty: Bool { closing.isEmpty }

  /// For a part without elements, which no reader lets through.
  static let nowhere = ElementSpot(word: .other, depth: 0, tag: 0..<0, closing: 0..<0)
}

/// Finds the elements of a part.
enum Outline {
  static func elements(
    of text: MarkupText, part: String, depth: Int
  ) throws(MarkupError) -> [ElementSpot] {
    var reader = XMLReader(text, part: part, PatchWord.vocabulary)
    var found: [ElementSpot] = []
    var open: [Int] = []
    while true {
      switch try reader.next() {
      case .start where reader.depth <= depth:
        open.append(found.count)
        found.append(
          ElementSpot(
            word: reader.word, depth: reader.depth, tag: reader.eventRange,
            closing: reader.eventRange))
      case .end where reader.depth < depth:
        if let index = open.popLast() { found[index].closing = reader.eventRange }
      case .done: return found
      default: continue
      }
    }
  }
}
