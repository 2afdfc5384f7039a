internal import Container
internal import Markup
internal import SheetReading

/// Adds looks to the styles of a workbook: only behind what is there, whose numbers stand in every
/// cell.
struct StylesPatch {
  private var document: MarkupDocument
  private let spots: [ElementSpot]
  private let root: ElementSpot
  private let dialect: Dialect
  private let isNew: Bool
  /// `x:` where elements are written `x:xf`.
  let prefix: String
  let file: String

  var formats: StyleList
  var fonts: StyleList
  var fills: StyleList
  var borders: StyleList
  var namedLooks: StyleList
  var looks: StyleList
  var changes: StyleList

  private var tints: [Tint: Int] = [:]
  /// The numbers that formats have, and those that were given to new ones.
  var formatNumbers: Set<Int>
  var newFormats: [String: Int] = [:]

  private struct Tint: Hashable {
    let style: Int
    let colour: UInt32
  }

  /// The styles of the workbook, which get a part of their own where they have none.
  init(of book: WorkbookFile, _ dialect: Dialect) throws(PatchingError) {
    file = book.path
    self.dialect = dialect
    let name = book.relationships.first("styles")?.part ?? PartName("xl/styles.xml")
    if let part = book.package.part(named: name) {
      isNew = false
      document = try MarkupDocument(part, of: book.package)
    } else {
      isNew = true
      // The lists that every cell needs are filled when something is added.
      document = try MarkupDocument(
        new: name.canonical, "<styleSheet xmlns=\"\(dialect.main)\"></styleSheet>", file: file)
    }
    let spots = try document.openOutline(depth: 4, of: book.path)
    self.spots = spots
    root = spots.first ?? .nowhere
    prefix = TagText(document.text.bytes[root.tag]).prefix
    formats = StyleList(.numFmts, holding: .numFmt, among: spots)
    fonts = StyleList(.fonts, holding: .font, among: spots)
    fills = StyleList(.fills, holding: .fill, among: spots)
    borders = StyleList(.borders, holding: .border, among: spots)
    namedLooks = StyleList(.cellStyleXfs, holding: .xf, among: spots)
    looks = StyleList(.cellXfs, holding: .xf, among: spots)
    changes = StyleList(.dxfs, holding: .dxf, among: spots)
    let text = document.text.bytes
    formatNumbers = Set(
      formats.items.compactMap { TagText(text[$0.tag])["numFmtId"].flatMap { Int($0) } })
  }

  // MARK: Colours of cells

  /// The number of the style that is this one on paper of this colour.
  mutating func tinted(_ style: Int, _ colour: UInt32) throws(PatchingError) -> Int {
    prepare()
    let style = looks.items.indices.contains(style) ? style : 0
    let tint = Tint(style: style, colour: colour)
    if let known = tints[tint] { return known }
    let index = try add(look: look(style, filledWith: fill(colour)))
    tints[tint] = index
    return index
  }

  /// The `<xf>` as it is written, but for its fill.
  private func look(_ style: Int, filledWith fill: Int) -> [UInt8] {
    guard looks.items.indices.contains(style) else {
      return Array("<\(prefix)xf fillId=\"\(fill)\" applyFill=\"1\"/>".utf8)
    }
    let spot = looks.items[style]
    var tag = TagText(document.text.bytes[spot.tag])
    tag.set("fillId", "\(fill)")
    tag.set("applyFill", "1")
    return tag.bytes(isEmpty: spot.isEmpty)
      + document.text.bytes[spot.tag.upperBound..<spot.range.upperBound]
  }

  /// The number of a fill with this colour.
  mutating func fill(_ colour: UInt32) -> Int {
    fills.add(
      element("fill") { writer, prefix in
        writer.element("\(prefix)patternFill") {
          $0.add("patternType", "solid")
        } content: { writer in
          writer.element("\(prefix)fgColor") { $0.add("rgb", colour.opaque) }
          writer.element("\(prefix)bgColor") { $0.add("indexed", "64") }
        }
      })
  }

  // MARK: Adding

  mutating func add(look: [UInt8]) throws(PatchingError) -> Int {
    let index = looks.add(look)
    guard index < Self.mostLooks else { throw PatchingError(file: file, .tooManyStyles) }
    return index
  }

  /// More looks than these Excel refuses, whatever its documentation says.
  private static let mostLooks = 65_490

  /// The first items of some lists are those of cells nobody gave a look, whatever is written there,
  /// and the second fill is always a pattern of dots: what is added must not take their places.
  mutating func prepare() {
    func item(_ text: String) -> [UInt8] { Array(text.utf8) }
    let plain = "numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\""
    fonts.pad(with: [
      element("font") { writer, prefix in
        writer.element("\(prefix)sz") { $0.add("val", "12") }
        writer.element("\(prefix)name") { $0.add("val", "Times New Roman") }
        writer.element("\(prefix)family") { $0.add("val", "1") }
      }
    ])
    fills.pad(
      with: ["none", "gray125"].map { pattern in
        element("fill") { writer, prefix in
          writer.element("\(prefix)patternFill") { $0.add("patternType", pattern) }
        }
      })
    borders.pad(with: [item("<\(prefix)border/>")])
    namedLooks.pad(with: [item("<\(prefix)xf \(plain)/>")])
    looks.pad(with: [item("<\(prefix)xf \(plain) xfId=\"0\"/>")])
  }

  /// An element with what is in it, named as this part names its elements.
  func element(
    _ name: String, _ content: (inout XMLWriter, _ prefix: String) -> Void
  ) -> [UInt8] {
    var writer = XMLWriter()
    writer.element("\(prefix)\(name)") { _ in
    } content: { writer in
      content(&writer, prefix)
    }
    return writer.finish()
  }

  // MARK: What is there

  /// The letters of cells nobody gave a look, in whose digits widths of columns are told.
  var firstFont: FirstFont {
    func tag(_ spot: ElementSpot) -> TagText { TagText(document.text.bytes[spot.tag]) }
    let told = namedLooks.items.first.flatMap { tag($0)["fontId"] }.flatMap { Int($0) } ?? 0
    guard let spot = fonts.items.indices.contains(told) ? fonts.items[told] : fonts.items.first
    else { return FirstFont() }
    let inside = spots.filter { $0.depth == 4 && spot.range.contains($0.tag.lowerBound) }
    func value(_ word: PatchWord) -> String? {
      inside.first { $0.word == word }.flatMap { tag($0)["val"] }
    }
    return FirstFont(value(.name), size: value(.sz).flatMap { Double($0) })
  }

  consuming func save(in edits: inout PackageEdits, _ parts: inout BookParts) {
    var document = document
    for list in [formats, fonts, fills, borders, namedLooks, looks, changes] {
      list.write(to: &document, root, spots, prefix: prefix)
    }
    if isNew, !document.splices.isEmpty {
      // One that leads to a part that is missing would be found first.
      if let dead = parts.relationships.old.first("styles") { parts.relationships.remove(dead.id) }
      document.name = parts.add("styles", .styles, dialect).name
    }
    document.save(in: &edits)
  }
}

extension UInt32 {
  /// `0xFFC7CE` as `FFFFC7CE`: without transparency.
  var opaque: String {
    let digits = String(self & 0xFFFFFF, radix: 16, uppercase: true)
    return "FF" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
