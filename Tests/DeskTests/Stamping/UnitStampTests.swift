import Rendering
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// A drawn book, stamped with words of every kind, against the same book written with them.
struct UnitStampTests {
  /// Sheets that name the unit and print other things, as a blank form does.
  private static func plan(_ words: UnitWords, printing others: [String]) -> BookPlan {
    let names = ["Biểu 1", "Biểu 2", "bieumau"]
    let sheets = names.enumerated().map { index, name in
      var sheet = SheetPlan(name)
      let own = index == 2 ? words.mark : words.line ?? ""
      let texts = others.prefix(others.count / 2) + [own] + others.suffix(others.count / 2)
      sheet.cells = texts.enumerated().compactMap { row, text in
        CellAddress(row: row + 1, column: 1).map { CellPlan($0, .text(text)) }
      }
      return sheet
    }
    return BookPlan(
      sheets: sheets, facts: BookFacts(title: "a", custom: [.init("bieumau", words.mark)]))
  }

  private static let others = ["STT", "Đơn vị báo cáo: A", "&", "<si>", "mark", "1.", " 1.", "x"]

  private static func bytes(_ words: UnitWords) throws -> [UInt8] {
    try NewBook.bytes(of: plan(words, printing: others), named: "a.xlsx")
  }

  private static let stamp = Result { try UnitStamp(bytes(UnitStamp.standIn)) }

  @Test(
    arguments: StampUnits.names + [
      "_x0041_", "\u{1}", "\n", String(repeating: "dài ", count: 400), "1", "\t", "\u{F8FF}line",
    ])
  func `stamped, a book is as if written`(_ name: String) throws {
    let words = UnitWords(line: "Đơn vị: \(name)", mark: "m \(StampUnits.names.count)")
    let stamp = try #require(try Self.stamp.get())
    let entries = try #require(try UnitEntries(words))
    #expect(try stamp.form(with: entries) == Self.bytes(words))
  }

  @Test func `drawn words`() throws {
    let stamp = try #require(try Self.stamp.get())
    let signs = Array("aB&<>\"' _x0Đ🙂ạ;=".map(String.init))
    var random = SeededRandom(seed: 41)
    for _ in 0..<60 {
      func drawn(_ count: Int) -> String {
        (0..<count).compactMap { _ in signs.randomElement(using: &random) }.joined()
      }
      let words = UnitWords(line: drawn(24) + "1", mark: drawn(24) + "2")
      guard let entries = try? UnitEntries(words) else { continue }
      #expect(try stamp.form(with: entries) == Self.bytes(words), "\(words)")
    }
  }

  /// Its cells would have to be written with the number of the text that is there.
  @Test(arguments: others)
  func `words that the form prints cannot be stamped`(_ text: String) throws {
    let stamp = try #require(try Self.stamp.get())
    for words in [UnitWords(line: text, mark: "m"), UnitWords(line: "l", mark: text)] {
      #expect(try stamp.form(with: #require(try UnitEntries(words))) == nil)
    }
  }

  @Test func `a book without the places, or with too many, is no stamp`() throws {
    let words = UnitWords(line: "l", mark: "m")
    #expect(try UnitStamp(Self.bytes(words)) == nil)
    let half = UnitWords(line: UnitStamp.standIn.line, mark: "m")
    #expect(try UnitStamp(Self.bytes(half)) == nil)
    let same = UnitWords(line: UnitStamp.standIn.mark, mark: UnitStamp.standIn.mark)
    #expect(try UnitStamp(Self.bytes(same)) == nil)
  }

  @Test func `nobody's words are none`() throws {
    #expect(try UnitEntries(UnitWords(line: nil, mark: "m")) == nil)
  }
}
