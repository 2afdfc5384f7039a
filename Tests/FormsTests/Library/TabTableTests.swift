import TestSupport
import Testing

@testable import Forms

@Suite struct TabTableTests {
  enum Fruit: String, TabColumn { case id, colour, taste }

  private func read(_ text: String) throws -> [[String]] {
    try read(Drawn.file(text))
  }

  private func read(_ file: LibraryFile) throws -> [[String]] {
    try TabTable<Fruit>(file).lines.map { line in Fruit.allCases.map { line[$0] } }
  }

  private func reason(_ text: String) -> LibraryError.Reason? {
    refusal { () throws(LibraryError) in try TabTable<Fruit>(Drawn.file(text)) }
  }

  @Test(arguments: [
    "id|colour|taste\nmít|vàng|ngọt\nchanh||chua\n",
    "id|colour|taste\r\nmít|vàng|ngọt\r\nchanh||chua\r\n",
    "\u{FEFF}id|colour|taste\nmít|vàng|ngọt\nchanh||chua",
    "taste|id|colour\nngọt|mít|vàng\nchua|chanh|\n",
    "\n  \n id | colour|taste \n\n||\r\n mít |vàng| ngọt\n \nchanh|  |chua\n\n",
  ])
  func `reads cells by the names of their columns`(_ text: String) throws {
    #expect(try read(text) == [["mít", "vàng", "ngọt"], ["chanh", "", "chua"]])
  }

  @Test func `a hash, a lone quote and a no-break space are text`() throws {
    #expect(
      try read("id|colour|taste\n# mít|\"vàng|a\u{A0}\n") == [["# mít", "\"vàng", "a\u{A0}"]])
  }

  @Test func `a table may have columns only`() throws {
    #expect(try read("id|colour|taste\n").isEmpty)
  }

  @Test func `knows the lines as an editor counts them`() throws {
    let lines = try TabTable<Fruit>(Drawn.file("\nid|colour|taste\n\n\na||\nb||")).lines
    #expect(lines.map(\.number) == [5, 6])
    #expect(
      lines.first?.place(.taste)
        == LibraryPlace(file: "a.tsv", line: 5, field: .column("taste")))
  }

  @Test(
    arguments: [
      ("", .noHeader(columns: ["id", "colour", "taste"])),
      ("\n \n\t\n", .noHeader(columns: ["id", "colour", "taste"])),
      ("id|color|taste", .unknownColumn("color", known: ["id", "colour", "taste"])),
      ("ID|colour|taste", .unknownColumn("ID", known: ["id", "colour", "taste"])),
      ("id|colour|taste|", .unknownColumn("", known: ["id", "colour", "taste"])),
      ("id,colour,taste", .unknownColumn("id,colour,taste", known: ["id", "colour", "taste"])),
      ("id|taste", .missingColumn),
      ("id|colour|id|taste", .repeatedColumn),
      ("id|colour|taste\na|b", .wrongCellCount(found: 2, expected: 3)),
      ("id|colour|taste\na|b|c|", .wrongCellCount(found: 4, expected: 3)),
      ("id|colour|taste\na b c", .wrongCellCount(found: 1, expected: 3)),
      ("id|colour|taste\na|\"b, c\"|d", .quotedCell),
      ("id|colour|taste\na|\"b \"\"c\"\" d\"|e", .quotedCell),
      ("id|colour|taste\na|\"\"|e", .quotedCell),
    ] as [(String, LibraryError.Reason)])
  func `refuses a table that is not as it should be`(
    _ text: String, _ expected: LibraryError.Reason
  ) {
    #expect(reason(text) == expected)
  }

  @Test func `two quoted words are no quoted cell`() throws {
    #expect(try read("id|colour|taste\n\"a\" và \"b\"|x|y").first?.first == "\"a\" và \"b\"")
  }

  @Test func `names the column that is missing or repeated, and the line`() {
    let missing = refused { () throws(LibraryError) in
      try TabTable<Fruit>(Drawn.file("\nid|taste"))
    }
    #expect(missing?.place == LibraryPlace(file: "a.tsv", line: 2, field: .column("colour")))
    let repeated = refused { () throws(LibraryError) in
      try TabTable<Fruit>(Drawn.file("id|taste|taste"))
    }
    #expect(repeated?.place == LibraryPlace(file: "a.tsv", line: 1, field: .column("taste")))
  }

  @Test func `a line of tabs only costs no memory for its cells`() {
    let tabs = String(repeating: "|", count: 1_000_000)
    #expect(reason("id|colour|taste\na\(tabs)") == .wrongCellCount(found: 1_000_001, expected: 3))
    #expect(reason("id|colour\(tabs)") == .unknownColumn("", known: Fruit.names))
  }

  @Test func `whatever is written comes back`() throws {
    var random = SeededRandom(seed: 21)
    let words = [
      "", "mít", "#", "-", "a b", "100%", "“x”", "\"", "q=1;r=2", "\u{FEFF}", "Ơ\u{301}",
    ]
    for _ in 0..<300 {
      let columns = Fruit.allCases.shuffled(using: &random)
      var expected: [[String]] = []
      var text = columns.map(\.rawValue).joined(separator: "\t")
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let cells = Fruit.allCases.map { _ in words.randomElement(using: &random) ?? "" }
        text += Bool.random(using: &random) ? "\n" : "\r\n"
        text += columns.map { cells[Fruit.allCases.firstIndex(of: $0) ?? 0] }
          .joined(separator: "\t")
        if cells != ["", "", ""] { expected.append(cells) }
      }
      #expect(try read(LibraryFile(name: "a", bytes: Array(text.utf8))) == expected)
    }
  }
}
