internal import Container
internal import Markup

/// A part in memory that is going to be changed, and the pieces of it that are.
struct MarkupDocument {
  let part: OfficePackage.Part
  let text: MarkupText
  var splices: [MarkupText.Splice] = []

  init(_ part: OfficePackage.Part, of package: OfficePackage) throws(PatchingError) {
    self.part = part
    let bytes: [UInt8]
    do throws(ContainerError) {
      bytes = try package.bytes(of: part)
    } catch {
      throw PatchingError(error)
    }
    do throws(MarkupError) {
      text = try MarkupText(bytes, part: part.name)
    } catch {
      throw PatchingError(error, file: package.path)
    }
  }

  /// A tag with some of its attributes changed.
  mutating func rewrite(_ tag: Range<Int>, _ change: (inout TagText) -> Void) {
    var rewritten = TagText(text.bytes[tag])
    change(&rewritten)
    splices.append(MarkupText.Splice(tag, rewritten.bytes(isEmpty: rewritten.isEmpty)))
  }

  mutating func insert(_ bytes: [UInt8], at place: Int) {
    splices.append(MarkupText.Splice(place..<place, bytes))
  }

  mutating func remove(_ range: Range<Int>) {
    splices.append(MarkupText.Splice(range, []))
  }

  /// Puts something before the end of an element, which may be written `<a/>`.
  mutating func append(_ bytes: [UInt8], to element: ElementSpot) {
    if element.isEmpty {
      let tag = TagText(text.bytes[element.tag])
      splices.append(
        MarkupText.Splice(element.tag, tag.bytes(isEmpty: false) + bytes + tag.closing))
    } else {
      insert(bytes, at: element.closing.lowerBound)
    }
  }

  /// The part as it is to be stored.
  var bytes: [UInt8] { text.replacing(splices) }

  /// The elements of the part down to a depth, outermost first.
  func outline(depth: Int, of file: String) throws(PatchingError) -> [ElementSpot] {
    do throws(MarkupError) {
      return try Outline.elements(of: text, part: part.name, depth: depth)
    } catch {
      throw PatchingError(error, file: file)
    }
  }
}

/// Where an element lies, and what its tag says.
struct ElementSpot {
  let word: PatchWord
  let depth: Int
  let tag: Range<Int>
  /// Empty, and behind the tag, for `<row/>`.
  var closing: Range<Int>

  var range: Range<Int> { tag.lowerBound..<closing.upperBound }
  var isEmpty: Bool { closing.isEmpty }
}

private enum Outline {
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
