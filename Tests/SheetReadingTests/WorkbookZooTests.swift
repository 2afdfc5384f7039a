import Grid
import TestSupport
import Testing

@testable import SheetReading

/// Workbooks named for their oddity: each is read as a careful reader would, or refused for exactly
/// this reason.
struct WorkbookZooTests {
  @Test(arguments: workbookZoo)
  func `is read as it is meant`(_ animal: BookAnimal) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: animal.book.zip.bytes())
    #expect(BookText.of(path, wanted: animal.wanted) == animal.expected)
  }

  @Test(arguments: workbookZoo)
  func `holds its cells in order, and gives the same ones passing by`(_ animal: BookAnimal) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: animal.book.zip.bytes())
    if animal.expected.hasPrefix("refused") { return }
    let book = try WorkbookFile(path: path, wanted: animal.wanted)
    for entry in book.sheets {
      BookProof.expectOrder(try book.read(entry).sheet)
      try BookProof.expectSamePassingBy(entry, of: book)
    }
  }

  /// A large part comes in chunks, and they may end anywhere.
  @Test(arguments: chunkedZoo)
  func `is read the same in chunks`(_ animal: BookAnimal) throws {
    let sheet = try #require(animal.book.sheets.first?.xml)
    let root = try #require(sheet.firstIndex(of: "<"))
    let folder = try TemporaryFolder()
    // Blanks in front move the sheet over the end of a chunk of 128 KiB, byte by byte.
    for shift in 0..<12 {
      let blanks = String(repeating: " ", count: 131_072 - 50 * shift)
      let rest = String(repeating: "\n", count: 1 << 20)
      let xml = sheet[..<root] + blanks + sheet[root...] + rest
      let zip = animal.book.part(BookDrawing.sheetPart, String(xml)).zip
      let path = try folder.file("a.xlsx", bytes: zip.bytes())
      #expect(BookText.of(path, wanted: animal.wanted) == animal.expected, "shifted by \(shift)")
    }
  }

  @Test func `names no animal twice`() {
    #expect(Set(workbookZoo.map(\.name)).count == workbookZoo.count)
    #expect(workbookZoo.count >= 200)
  }
}

let workbookZoo: [BookAnimal] =
  markupZoo + placeZoo + numberZoo + valueZoo + textZoo + formulaZoo + mergeZoo + styleZoo
  + packageZoo + sheetListZoo + refusalZoo

private let chunkedZoo = workbookZoo.filter {
  ["a little of everything", "a prefix on every element", "text in pieces"].contains($0.name)
}

extension BookAnimal: CustomTestStringConvertible {
  var testDescription: String { name }
}
