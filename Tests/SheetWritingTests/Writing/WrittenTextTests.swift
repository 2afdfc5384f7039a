import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

/// Texts as the library writes them, told beforehand.
struct WrittenTextTests {
  private static let odd = [
    "Sở Công Thương", "a & b", "<si>", "\"a\" 'b'", " a", "a ", "a\t", "\na", "a\u{A0}", "&amp;",
    "_x0041_", "\u{1}\u{B}", "\r", "🙂", "\u{FFFF}", "]]>", "\u{65}\u{301}", "_", "é\u{C}",
    String(repeating: "Tân Lập ", count: 40),
  ]

  private static func drawn(_ random: inout SeededRandom) -> String {
    let signs = Array("aạ&<>\"' \n\t_x0041\u{1}\u{7F}\u{85}đ🙂".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1..<16, using: &random) {
      if let sign = signs.randomElement(using: &random) { text.append(sign) }
    }
    return String(text)
  }

  @Test func `cells share entries as they are told`() throws {
    var random = SeededRandom(seed: 21)
    var texts = Self.odd
    var known = Set(texts.map { Array($0.utf8) })
    for _ in 0..<600 {
      let text = Self.drawn(&random)
      if known.insert(Array(text.utf8)).inserted { texts.append(text) }
    }
    let book = try WrittenBook { sheet in
      sheet.cells = texts.enumerated().compactMap { index, text in
        CellAddress(row: index + 1, column: 1).map { CellPlan($0, .text(text)) }
      }
    }
    let entries = try texts.flatMap { try WrittenText.sharedEntry($0) }
    let part = try book.parts["xl/sharedStrings.xml"] ?? []
    #expect(part.suffix(entries.count + 6) == entries + Array("</sst>".utf8))
  }

  @Test func `facts have values as they are told`() throws {
    var random = SeededRandom(seed: 22)
    let all = Self.odd + (0..<300).map { _ in Self.drawn(&random) }
    let texts = all.filter { (try? WrittenText.factValue($0)) != nil }
    #expect(texts.count > 50)
    var plan = bookPlan { _ in }
    plan.facts.custom = texts.enumerated().map { BookFacts.Custom("fact \($0)", $1) }
    let part = try WrittenBook(plan).text("docProps/custom.xml")
    var rest = Substring(part)
    for text in texts {
      let value = String(decoding: try WrittenText.factValue(text), as: UTF8.self)
      let place = try #require(rest.firstRange(of: value), "\(text)")
      rest = rest[place.upperBound...]
    }
  }

  /// What no plan may hold is no text here either.
  @Test func `refused as in a plan`() {
    for text in Self.odd + [
      String(repeating: "ạ", count: 256), String(repeating: "a", count: 40_000),
    ] {
      var plan = bookPlan { $0.cells = [CellPlan(.first, .text(text))] }
      #expect(refusal { try WrittenText.sharedEntry(text) }?.reason == fault(of: plan)?.reason)
      plan = bookPlan { _ in }
      plan.facts.custom = [BookFacts.Custom("a", text)]
      #expect(refusal { try WrittenText.factValue(text) } == fault(of: plan))
    }
  }

  private func fault(of plan: BookPlan) -> PlanFault? {
    refusal {
      try BookCheck.check(plan)
      return []
    }
  }

  private func refusal(_ body: () throws -> [UInt8]) -> PlanFault? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? PlanFault
    }
  }
}
