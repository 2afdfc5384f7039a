import Markup
import Testing

@testable import SheetReading

struct WordsTests {
  @Test func `each word is found under the name that its case says`() throws {
    let words = Word.allCases.dropFirst()
    #expect(Set(words.map { "\($0)" }).count == words.count)
    for word in words {
      let name = "\(word)"
      #expect(!name.contains("`"))
      var reader = try XMLReader(Array("<\(name) \(name)='1'/>".utf8), part: "", Word.vocabulary)
      #expect(try reader.next() == .start)
      #expect(Word(rawValue: reader.symbol) == word)
      #expect(reader.attribute(word.rawValue) == 0)
    }
  }

  @Test(arguments: [(.Type, "Type"), (.is, "is"), (.left, "left")] as [(Word, String)])
  func `a name that Swift keeps for itself comes out right`(_ word: Word, _ name: String) {
    #expect("\(word)" == name)
  }

  @Test func `an unknown name is none of them`() throws {
    var reader = try XMLReader(Array("<other rows='1'/>".utf8), part: "", Word.vocabulary)
    #expect(try reader.next() == .start)
    #expect(Word(rawValue: reader.symbol) == .other)
  }
}
