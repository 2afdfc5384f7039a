internal import Container
internal import Markup
internal import Vocabulary

/// Adds the boxes of notes to the old drawing of a sheet, in which the buttons of forms may lie too.
///
/// Programs write these drawings as they like, often not even as XML that other programs could read:
/// so it is searched, never read as such, and what is added goes before its end.
struct DrawingPatch {
  private let origin: Origin
  private let bytes: [UInt8]
  /// Nil where the bytes are not those of any text that XML knows.
  private let text: MarkupText?
  private var shapes: [UInt8] = []
  private var number: Int
  private let hasType: Bool
  private let declarations: String

  private enum Origin {
    case stored(OfficePackage.Part)
    case new(String)
  }

  init(_ part: OfficePackage.Part, of package: OfficePackage) throws(PatchingError) {
    do throws(ContainerError) {
      self.init(.stored(part), try package.bytes(of: part), part: part.name)
    } catch {
      throw PatchingError(error)
    }
  }

  init(new name: String) {
    let xml =
      "<xml\(NoteShape.declarations(missingIn: []))>"
      + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>"
    self.init(.new(name), Array(xml.utf8), part: name)
  }

  private init(_ origin: Origin, _ stored: [UInt8], part: String) {
    self.origin = origin
    text = try? MarkupText(stored, part: part)
    bytes = text?.bytes ?? stored
    number = DrawingScan.largestNumber(in: bytes)
    hasType = !DrawingScan.places(of: "id=\"_x0000_t202\"", in: bytes).isEmpty
    declarations = NoteShape.declarations(missingIn: bytes)
  }

  /// The cells whose notes have boxes.
  var cells: Set<CellAddress> { DrawingScan.cells(in: bytes) }

  mutating func add(_ box: NoteBox) {
    number += 1
    shapes += NoteShape(number: number, box).bytes(declaring: declarations)
  }

  /// Throws where the drawing has no end to put boxes before.
  consuming func save(in edits: inout PackageEdits, file: String) throws(PatchingError) {
    guard !shapes.isEmpty else { return }
    guard let end = DrawingScan.places(of: "</xml", in: bytes).last else {
      throw PatchingError(file: file, .unreadableNotes)
    }
    let added = (hasType ? [] : NoteShape.type(declaring: declarations)) + shapes
    let changed =
      text?.replacing([MarkupText.Splice(end..<end, added)])
      ?? Array(bytes[..<end]) + added + Array(bytes[end...])
    switch origin {
    case .stored(let part): edits.replace(part, with: changed)
    case .new(let name): edits.add(name, changed)
    }
  }
}

/// What can be found in a drawing without reading it.
enum DrawingScan {
  /// Where this stands, in order. All of it is ASCII, so that no part of a letter is taken for it.
  static func places(of word: String, in bytes: [UInt8]) -> [Int] {
    let sought = Array(word.utf8)
    guard let first = sought.first, bytes.count >= sought.count else { return [] }
    return (0...(bytes.count - sought.count)).filter {
      bytes[$0] == first && bytes[$0..<($0 + sought.count)].elementsEqual(sought)
    }
  }

  /// The largest number of a shape, `_x0000_s1027`. Programs begin at 1025.
  static func largestNumber(in bytes: [UInt8]) -> Int {
    places(of: "_s", in: bytes).reduce(1024) { max($0, number(in: bytes, at: $1 + 2) ?? 0) }
  }

  /// The cells that shapes say they belong to: `<x:Row>11</x:Row><x:Column>3</x:Column>`.
  static func cells(in bytes: [UInt8]) -> Set<CellAddress> {
    let rows = places(of: "Row>", in: bytes)
    let columns = places(of: "Column>", in: bytes)
    let ends = places(of: "ClientData>", in: bytes)
    var cells: Set<CellAddress> = []
    for start in places(of: "\"Note\"", in: bytes) {
      let end = first(of: ends, from: start) ?? bytes.count
      // Behind a closing tag no number stands.
      guard let row = first(of: rows, from: start), row < end,
        let column = first(of: columns, from: start), column < end,
        let rowIndex = number(in: bytes, at: row + 4),
        let columnIndex = number(in: bytes, at: column + 7),
        let cell = CellAddress(row: rowIndex + 1, column: columnIndex + 1)
      else { continue }
      cells.insert(cell)
    }
    return cells
  }

  private static func first(of places: [Int], from start: Int) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < places.count ? places[low] : nil
  }

  /// Digits that end; more than a sheet could have are none.
  private static func number(in bytes: [UInt8], at start: Int) -> Int? {
    let digits = bytes[min(start, bytes.count)...].prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
