internal import Container
internal import Rendering
internal import SheetWriting
internal import Vocabulary

/// A blank form in which only the words are missing that name its unit. With those of any unit of its
/// outline it is, byte for byte, the form made for that unit.
///
/// That is certain because sheets are made of an outline and of words (`BlankOutline`), and because
/// the words stand in two places only: among the texts of all cells, where the sheets know them by
/// their numbers, and in the property of the document. Cells of one text share a number; so a unit
/// whose words stand in the form already gets other numbers, and cannot be stamped.
struct UnitStamp: Sendable {
  private let bytes: [UInt8]
  private let texts: OpenContent
  private let facts: OpenContent
  /// All texts of the form, as they stand in the file.
  private let taken: Set<[UInt8]>

  /// Words that no unit has and no form prints.
  static let standIn = UnitWords(line: "\u{F8FF}line\u{F8FF}", mark: "\u{F8FF}mark\u{F8FF}")

  /// `bytes` is a form with the stand-in for words. Nil where it does not have them as expected: then
  /// nothing can be put in their place.
  init?(_ bytes: [UInt8]) throws {
    let package = try OfficePackage(bytes: bytes, named: "")
    guard let words = try UnitEntries(Self.standIn),
      let textsPart = package.part(named: PartName(StampedParts.texts)),
      let factsPart = package.part(named: PartName(StampedParts.facts))
    else { return nil }
    let content = try package.bytes(of: textsPart)
    guard let texts = OpenContent(content, at: words.texts),
      let facts = OpenContent(try package.bytes(of: factsPart), at: words.facts)
    else { return nil }
    self.bytes = bytes
    self.texts = texts
    self.facts = facts
    taken = Self.entries(of: content)
  }

  /// Nil where the words stand in the form already.
  func form(with words: UnitEntries) throws -> [UInt8]? {
    guard !words.texts.contains(where: taken.contains) else { return nil }
    let package = try OfficePackage(bytes: bytes, named: "")
    var edits = PackageEdits()
    for (name, content) in [
      (StampedParts.texts, texts.filled(with: words.texts)),
      (StampedParts.facts, facts.filled(with: words.facts)),
    ] {
      guard let part = package.part(named: PartName(name)) else { return nil }
      edits.replace(part, with: content)
    }
    return try package.bytes(edits)
  }

  /// Within an entry a `<` is always written as a reference, or belongs to a tag.
  private static func entries(of texts: [UInt8]) -> Set<[UInt8]> {
    var entries: Set<[UInt8]> = []
    for start in texts.ranges(of: Array("<si>".utf8)) {
      let rest = texts[start.lowerBound...]
      guard let end = rest.firstRange(of: Array("</si>".utf8)) else { continue }
      entries.insert(Array(rest[..<end.upperBound]))
    }
    return entries
  }
}

/// The words of a unit as they stand in the parts of a file.
struct UnitEntries {
  let texts: [[UInt8]]
  let facts: [[UInt8]]

  /// Nil where no unit is named. Throws where a workbook cannot hold the words.
  init?(_ words: UnitWords) throws(PlanFault) {
    guard let line = words.line else { return nil }
    facts = [try WrittenText.factValue(words.mark)]
    texts = [try WrittenText.sharedEntry(line), try WrittenText.sharedEntry(words.mark)]
  }
}
