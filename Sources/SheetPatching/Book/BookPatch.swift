internal import Container
internal import Markup

/// Changes the part that lists the sheets.
struct BookPatch {
  private(set) var document: MarkupDocument
  let spots: [ElementSpot]
  /// The tag of `<workbook>`.
  let root: TagText
  /// As people see them, those of sheets without cells among them.
  let sheetNames: [String]

  init(_ part: OfficePackage.Part, of package: OfficePackage) throws(PatchingError) {
    document = try MarkupDocument(part, of: package)
    spots = try document.outline(depth: 3, of: package.path)
    root = TagText(document.text.bytes[spots.first?.tag ?? 0..<0])
    do throws(MarkupError) {
      sheetNames = try Self.names(in: document)
    } catch {
      throw PatchingError(error, file: package.path)
    }
  }

  private static func names(in document: MarkupDocument) throws(MarkupError) -> [String] {
    var reader = XMLReader(document.text, part: document.name, PatchWord.vocabulary)
    var names: [String] = []
    while true {
      switch try reader.next() {
      case .start where reader.depth == 3 && reader.word == .sheet:
        names.append(EscapedCharacters.decoded(reader.string(.name) ?? ""))
      case .done: return names
      default: continue
      }
    }
  }

  var dialect: Dialect { Dialect(of: root) }

  /// The number that the workbook gives to each sheet, in the order of the tabs.
  var sheetNumbers: [String] {
    items(.sheet).map { tag(of: $0)["sheetId"] ?? "" }
  }

  /// What lists of the workbook hold, in order: `<sheet>`, `<definedName>`.
  func items(_ word: PatchWord) -> [ElementSpot] {
    spots.filter { $0.depth == 3 && $0.word == word }
  }

  func tag(of spot: ElementSpot) -> TagText { TagText(document.text.bytes[spot.tag]) }

  mutating func edit(_ change: (inout MarkupDocument) -> Void) {
    change(&document)
  }

  /// Asks every program to compute all formulas when it opens the workbook. What they gave when they
  /// were computed last stays until then.
  mutating func askForCalculation() {
    if let spot = child(.calcPr) {
      let value = tag(of: spot)["fullCalcOnLoad"]
      if value == "1" || value == "true" { return }
      document.rewrite(spot.tag) { $0.set("fullCalcOnLoad", "1") }
      return
    }
    var writer = XMLWriter()
    writer.element("\(root.prefix)calcPr") { $0.add("fullCalcOnLoad", "1") }
    insert(writer.finish(), as: .calcPr)
  }

  func child(_ word: PatchWord) -> ElementSpot? {
    spots.first { $0.depth == 2 && $0.word == word }
  }

  /// Puts a child of the root where the standard has it.
  mutating func insert(_ bytes: [UInt8], as word: PatchWord) {
    guard let root = spots.first else { return }
    document.insert(bytes, as: word, of: root, among: spots, Self.order)
  }

  func save(in edits: inout PackageEdits) {
    document.save(in: &edits)
  }

  /// The children of a workbook as the standard orders them (ECMA-376, CT_Workbook).
  private static let order: [PatchWord] = [
    .fileVersion, .fileSharing, .workbookPr, .workbookProtection, .bookViews, .sheets,
    .functionGroups, .externalReferences, .definedNames, .calcPr, .oleSize, .customWorkbookViews,
    .pivotCaches, .smartTagPr, .smartTagTypes, .webPublishing, .fileRecoveryPr,
    .webPublishObjects, .extLst,
  ]
}
