import TestSupport
import Testing

@testable import SheetPatching

struct SheetNameTests {
  static let rows: [(wanted: String, others: [String], name: String)] = [
    ("Rà soát", ["Biểu 1"], "Rà soát"),
    ("Rà soát", ["RÀ SOÁT"], "Rà soát (2)"),
    ("Rà soát", ["rà soát", "Rà soát (2)"], "Rà soát (3)"),
    ("a/b:c*d?[e]\\f", [], "a b c d  e  f"),
    ("'tên'", [], "tên"), ("", [], "_"), ("History", [], "History_"),
    (String(repeating: "ộ", count: 40), [], String(repeating: "ộ", count: 31)),
    (
      String(repeating: "ộ", count: 31), [String(repeating: "Ộ", count: 31)],
      String(repeating: "ộ", count: 27) + " (2)"
    ),
    (String(repeating: "😀", count: 16), [], String(repeating: "😀", count: 15)),
    ("Rà\nsoát", [], "Rà soát"),
  ]

  @Test(arguments: rows)
  func `a name that no other sheet has`(_ row: (wanted: String, others: [String], name: String)) {
    #expect(SheetName.free(row.wanted, among: row.others) == row.name)
  }

  @Test func `any text gives a name that Excel takes`() {
    var random = SeededRandom(seed: 31)
    let signs = Array("aộ'/ []:*?\\😀(2)\n")
    var taken: [String] = []
    for _ in 0..<300 {
      let wanted = String(
        (0..<Int.random(in: 0...35, using: &random)).map { _ in
          signs[Int.random(in: 0..<signs.count, using: &random)]
        })
      let name = SheetName.free(wanted, among: taken)
      #expect(!name.isEmpty && name.utf16.count <= 31)
      #expect(!name.contains { "[]:*?/\\\n".contains($0) })
      #expect(name.first != "'" && name.last != "'")
      #expect(!taken.contains { $0.lowercased() == name.lowercased() })
      taken.append(name)
    }
  }
}
