internal import Container
internal import SheetWriting

/// Whether a workbook that was written row by row holds all of its rows.
///
/// A library that does not notice a full disk leaves a sheet that ends in the middle, or one with a hole
/// in it, and either looks like any other. The sheets pass through chunk by chunk, and their rows are
/// counted.
enum RowProof {
  /// `rows` are the counts of the sheets, in the order of their tabs.
  static func holds(_ package: OfficePackage, rows: [Int]) throws(ContainerError) -> Bool {
    for (index, count) in rows.enumerated() {
      guard let part = package.part(named: PartName("xl/worksheets/sheet\(index + 1).xml")) else {
        return false
      }
      guard try rowCount(of: part, in: package) == count else { return false }
    }
    return true
  }

  /// Nil where the sheet does not end as it should.
  private static func rowCount(
    of part: OfficePackage.Part, in package: OfficePackage
  ) throws(ContainerError) -> Int? {
    var stream = try package.stream(of: part)
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    var counter = RowCounter()
    while true {
      let count = try stream.read(into: &chunk)
      if count == 0 { return counter.isAtEnd ? counter.rows : nil }
      counter.read(chunk[..<count])
    }
  }
}

/// Counts the rows of a sheet in the XML that the library writes. A sign `<` within a text is written as
/// a reference, so that whatever begins with it is a tag.
struct RowCounter {
  private(set) var rows = 0
  /// The beginning of the tag that was met last, as far as it is known.
  private var tag: [UInt8] = []
  private var isInTag = false

  private static let row = Array("<row ".utf8)
  private static let end = Array("</worksheet>".utf8)

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "<") {
        tag.removeAll(keepingCapacity: true)
        isInTag = true
      }
      guard isInTag else { continue }
      tag.append(byte)
      if tag.count == Self.row.count, tag == Self.row { rows += 1 }
      if tag.count == Self.end.count { isInTag = false }
    }
  }

  var isAtEnd: Bool { tag == Self.end }
}
