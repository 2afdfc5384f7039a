internal import Container
internal import Markup

/// A part in memory that is going to be changed, and the pieces of it that are. Or a part that is new:
/// it begins as a few tags, and is changed like any other.
struct MarkupDocument {
  /// As messages call the part, and as it is stored where it is new.
  var name: String
  private let origin: Origin
  let text: MarkupText
  var splices: [MarkupText.Splice] = []

  private enum Origin {
    case stored(OfficePackage.Part)
    case new
  }

  init(_ part: OfficePackage.Part, of package: OfficePackage) throws(PatchingError) {
    name = part.name
    origin = .stored(part)
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

  /// A part that the package does not have yet, under a name that is free.
  init(new name: String, _ xml: String, file: String) throws(PatchingError) {
    self.name = name
    origin = .new
    var writer = XMLWriter()
    writer.declaration()
    do throws(MarkupError) {
      text = try MarkupText(writer.finish() + Array(xml.utf8), part: name)
    } catch {
      throw PatchingError(error, file: file)
    }
  }

  /// The same part, its root written `<a></a>` where it was `<a/>`: that has no inside for anything
  /// to be put into.
  func opened(_ root: TagText, at range: Range<Int>) throws(MarkupError) -> MarkupDocument {
    let splice = MarkupText.Splice(range, root.bytes(isEmpty: false) + root.closing)
    return MarkupDocument(
      name: name, origin: origin, text: try MarkupText(text.replacing([splice]), part: name))
  }

  private init(name: String, origin: Origin, text: MarkupText) {
    self.name = name
    self.origin = origin
    self.text = text
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

  /// Puts something before the end of an element, which may be written `<a/>`; behind `last` where
  /// that is one of its children.
  mutating func append(
    _ bytes: [UInt8], to element: ElementSpot, behind last: ElementSpot? = nil,
    changing change: (inout TagText) -> Void = { _ in }
  ) {
    var tag = TagText(text.bytes[element.tag])
    let before = tag.bytes(isEmpty: element.isEmpty)
    change(&tag)
    if element.isEmpty {
      splices.append(
        MarkupText.Splice(element.tag, tag.bytes(isEmpty: false) + bytes + tag.closing))
      return
    }
    let after = tag.bytes(isEmpty: false)
    if after != before { splices.append(MarkupText.Splice(element.tag, after)) }
    insert(bytes, at: last?.range.upperBound ?? element.closing.lowerBound)
  }

  /// Puts a child that `root` lacks where `order` has it: behind the last of those before it.
  mutating func insert(
    _ bytes: [UInt8], as word: PatchWord, of root: ElementSpot, among spots: [ElementSpot],
    _ order: [PatchWord]
  ) {
    if root.isEmpty {
      append(bytes, to: root)
      return
    }
    let before = Set(order.prefix { $0 != word })
    let last = spots.last { $0.depth == root.depth + 1 && before.contains($0.word) }
    insert(bytes, at: last?.range.upperBound ?? root.tag.upperBound)
  }

  /// The part as it is to be stored.
  var bytes: [UInt8] { text.replacing(splices) }

  /// Nothing is done for a part that has not changed.
  func save(in edits: inout PackageEdits) {
    if splices.isEmpty { return }
    switch origin {
    case .stored(let part): edits.replace(part, with: bytes)
    case .new: edits.add(name, bytes)
    }
  }

  /// The same of a part that is to be added to more than once, for which its root has to have an
  /// inside.
  mutating func openOutline(depth: Int, of file: String) throws(PatchingError) -> [ElementSpot] {
    let found = try outline(depth: depth, of: file)
    guard let root = found.first, root.isEmpty else { return found }
    do throws(MarkupError) {
      self = try opened(TagText(text.bytes[root.tag]), at: root.tag)
    } catch {
      throw PatchingError(error, file: file)
    }
    return try outline(depth: depth, of: file)
  }

  /// The elements of the part down to a depth, outermost first.
  func outline(depth: Int, of file: String) throws(PatchingError) -> [ElementSpot] {
    do throws(MarkupError) {
      return try Outline.elements(of: text, part: name, depth: depth)
    } catch {
      throw PatchingError(error, file: file)
    }
  }
}
