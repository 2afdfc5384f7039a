import Testing

@testable import Markup

struct XMLVocabularyTests {
  @Test
  func `numbers names in their order`() {
    let names = ["c", "r", "s", "t", "v", "f", "is", "si", "row", "worksheet", "đơn-vị"]
    let vocabulary = XMLVocabulary(names: names)
    for (index, name) in names.enumerated() {
      #expect(vocabulary.symbol(of: name) == XMLVocabulary.Symbol(index + 1))
    }
  }

  @Test(arguments: ["", "C", "rows", "ro", "rew", "worksheets", "sheet", "x"])
  func `knows no other name`(_ name: String) {
    #expect(XMLVocabulary(names: ["c", "r", "row", "worksheet"]).symbol(of: name) == 0)
    #expect(XMLVocabulary.none.symbol(of: name) == 0)
  }

  /// All these agree in length and in the letters that are hashed.
  @Test
  func `tells names apart that share a hash`() {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let names = letters.map { "a\($0)bbc" } + letters.map { "ab\($0)bc" }.dropFirst(2)
    let unique = names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map(\.element)
    let vocabulary = XMLVocabulary(names: unique)
    for (index, name) in unique.enumerated() {
      #expect(vocabulary.symbol(of: name) == XMLVocabulary.Symbol(index + 1))
    }
    #expect(vocabulary.symbol(of: "aBbbc") == 0)
  }

  @Test
  func `keeps the first number of a name listed twice`() {
    #expect(XMLVocabulary(names: ["a", "b", "a"]).symbol(of: "a") == 1)
  }

  @Test
  func `finds every one of a thousand names`() {
    let vocabulary = XMLVocabulary(names: (0..<1000).map { "n\($0)" })
    for number in 0..<1000 {
      #expect(vocabulary.symbol(of: "n\(number)") == XMLVocabulary.Symbol(number + 1))
    }
  }

  @Test
  func `gives all URIs of a namespace its number`() {
    let vocabulary = XMLVocabulary(names: [], namespaces: [["u:1", "u:one"], ["u:2"]])
    #expect(vocabulary.namespace(of: "u:1") == 1)
    #expect(vocabulary.namespace(of: "u:one") == 1)
    #expect(vocabulary.namespace(of: "u:2") == 2)
    #expect(vocabulary.namespace(of: "u:3") == nil)
  }
}

extension XMLVocabulary {
  fileprivate func namespace(of uri: String) -> Namespace? {
    let bytes = Array(uri.utf8)
    return namespace(bytes.span)
  }

  fileprivate func symbol(of name: String) -> Symbol {
    let bytes = Array(name.utf8)
    return symbol(bytes.span, 0..<bytes.count)
  }
}
