internal import Container
internal import Markup

/// Changes the part that lists the sheets.
struct BookPatch {
  private var document: MarkupDocument
  private let spots: [ElementSpot]
  private let prefix: String

  init(_ part: OfficePackage.Part, of package: OfficePackage) throws(PatchingError) {
    document = try MarkupDocument(part, of: package)
    spots = try document.outline(depth: 3, of: package.path)
    prefix = spots.first.map { [document] in TagText(document.text.bytes[$0.tag]).prefix } ?? ""
  }

  /// The number that the workbook gives to each sheet, in the order of the tabs.
  var sheetNumbers: [String] {
    spots.filter { $0.depth == 3 && $0.word == .sheet }
      .map { TagText(document.text.bytes[$0.tag])["sheetId"] ?? "" }
  }

  /// Asks every program to compute all formulas when it opens the workbook. What they gave when they
  /// were computed last stays until then.
  mutating func askForCalculation() {
    if let spot = child(.calcPr) {
      let value = TagText(document.text.bytes[spot.tag])["fullCalcOnLoad"]
      if value == "1" || value == "true" { return }
      document.rewrite(spot.tag) { $0.set("fullCalcOnLoad", "1") }
      return
    }
    var writer = XMLWriter()
    writer.element("\(prefix)calcPr") { $0.add("fullCalcOnLoad", "1") }
    insert(writer.finish(), as: .calcPr)
  }

  private func child(_ word: PatchWord) -> ElementSpot? {
    spots.first { $0.depth == 2 && $0.word == word }
  }

  /// Puts a child of the root where the standard has it.
  private mutating func insert(_ bytes: [UInt8], as word: PatchWord) {
    guard let root = spots.first, let rank = Self.order.firstIndex(of: word) else { return }
    let before = Set(Self.order[..<rank])
    let last = spots.last { $0.depth == 2 && before.contains($0.word) }
    document.insert(bytes, at: last?.range.upperBound ?? root.tag.upperBound)
  }

  func save(in edits: inout PackageEdits) {
    if !document.splices.isEmpty { edits.replace(document.part, with: document.bytes) }
  }

  /// The children of a workbook as the standard orders them (ECMA-376, CT_Workbook).
  private static let order: [PatchWord] = [
    .fileVersion, .fileSharing, .workbookPr, .workbookProtection, .bookViews, .sheets,
    .functionGroups, .externalReferences, .definedNames, .calcPr, .oleSize, .customWorkbookViews,
    .pivotCaches, .smartTagPr, .smartTagTypes, .webPublishing, .fileRecoveryPr,
    .webPublishObjects, .extLst,
  ]
}
