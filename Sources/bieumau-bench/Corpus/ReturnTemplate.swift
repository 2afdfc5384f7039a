internal import Container
internal import Desk
internal import Grid
internal import SheetReading

/// A form before anybody has filled it in.
struct ReturnTemplate {
  /// The forms of the corpus, by their folders, in an order that never changes.
  static let names = [
    "ben-tre-2022", "gia-lai-2022", "lao-cai-2022", "quang-phu-2023", "rach-gia-2022",
  ]

  private let package: OfficePackage
  private let book: Workbook

  init(named name: String, in folder: String) throws {
    let path = "\(folder)/\(name)/template.xlsx"
    package = try OfficePackage(path: path)
    book = try WorkbookFile(path: path).readAll().workbook
  }

  private struct Change {
    let part: OfficePackage.Part
    let bytes: [UInt8]
  }

  /// Writes the form as `clerk` fills it in.
  func write(by clerk: inout Clerk, _ manner: Manner, to path: String) throws {
    let changes = try filled(by: &clerk, manner)
    guard manner == .stored else {
      var edits = PackageEdits()
      for change in changes { edits.replace(change.part, with: change.bytes) }
      return try FileWriting.write(to: path) { sink throws in
        try package.write(edits) { try sink.write($0) }
      }
    }
    let archive = try ArchiveWriter(path: path, .stored)
    for part in package.parts {
      let change = changes.first { $0.part.index == part.index }
      try archive.add(part.name, try change?.bytes ?? package.bytes(of: part))
    }
    try archive.close()
  }

  private func filled(by clerk: inout Clerk, _ manner: Manner) throws -> [Change] {
    let stylesName = "xl/styles.xml"
    let styles = try StylesPart.withPercents(try copy(stylesName, manner))
    var changes = [try change(stylesName, styles.bytes)]
    var strings = StringsPart(known: book.tables.texts.count)
    for (index, sheet) in book.sheets.enumerated() {
      // The templates' parts are numbered as their tabs are.
      let name = "xl/worksheets/sheet\(index + 1).xml"
      let filling = SheetFilling(
        of: sheet, try copy(name, manner), manner, percentStyle: styles.percentStyle)
      changes.append(try change(name, try filling.written(by: &clerk, &strings)))
    }
    if manner != .inlineTexts {
      let name = "xl/sharedStrings.xml"
      changes.append(try change(name, try strings.written(over: try copy(name, manner))))
    }
    if manner == .prefixed {
      let name = "xl/workbook.xml"
      changes.append(try change(name, try copy(name, manner).whole()))
    }
    return changes
  }

  private func change(_ name: String, _ bytes: [UInt8]) throws -> Change {
    Change(part: try part(name), bytes: bytes)
  }

  private func part(_ name: String) throws -> OfficePackage.Part {
    guard let part = package.part(named: PartName(name)) else {
      throw BenchError("\(package.path): no part \(name)")
    }
    return part
  }

  private func copy(_ name: String, _ manner: Manner) throws -> PartCopy {
    try PartCopy(try package.bytes(of: try part(name)), part: name, prefix: manner.prefix)
  }
}
