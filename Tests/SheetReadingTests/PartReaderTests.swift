import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetReading

struct PartReaderTests {
  @Test func `children that nobody reads are passed over, whatever is in them`() throws {
    let part = try DrawnPart("<sst><a><si>no</si></a><si>one</si><b/><si>two</si></sst>")
    let texts = try part.readRoot { reader in
      var texts: [String] = []
      try reader.children { reader, word throws(ReadingError) in
        if word == .si { texts.append(try reader.text()) }
      }
      return texts
    }
    #expect(texts == ["one", "two"])
  }

  @Test func `a text is that of the element, not of those within it`() throws {
    let part = try DrawnPart("<t>một<b>hai</b> <![CDATA[ba]]>&amp;</t>")
    #expect(try part.readRoot { try $0.text() } == "một ba&")
  }

  @Test func `what is left of a child does not become a sibling`() throws {
    let part = try DrawnPart("<row><c><v>1</v><f/></c><c><v>2</v></c></row>")
    let words = try part.readRoot { reader in
      var words: [Word] = []
      try reader.children { reader, word throws(ReadingError) in
        words.append(word)
        // Goes on to the first thing inside, and no further.
        _ = try reader.next()
      }
      return words
    }
    #expect(words == [.c, .c])
  }

  @Test(arguments: [
    ("<sst/>", Word.sst), ("<x:sst xmlns:x='http://example.org/none'/>", .sst),
    ("<sst xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'/>", .sst), ("<nobody/>", .other),
  ])
  func `the root's namespace counts as known`(_ xml: String, _ root: Word) throws {
    #expect(try DrawnPart(xml).read { try $0.root() } == root)
  }

  @Test func `an element of a foreign namespace is nobody's`() throws {
    let part = try DrawnPart(
      "<sst xmlns:x='http://example.org/none'><x:si>no</x:si><si>one</si></sst>")
    let count = try part.readRoot { reader in
      var count = 0
      try reader.children { _, word in if word == .si { count += 1 } }
      return count
    }
    #expect(count == 1)
  }

  @Test func `a part of several megabytes is read to its end`() throws {
    let item = "<si>\(String(repeating: "chữ ", count: 50))</si>"
    let part = try DrawnPart("<sst>\(String(repeating: item, count: 20_000))</sst>")
    let bytes = try part.readRoot { reader in
      var bytes: [UInt8] = []
      try reader.children { reader, word throws(ReadingError) in
        if word == .si { try reader.appendText(to: &bytes, limit: .max) }
      }
      return bytes.count
    }
    #expect(bytes == 20_000 * 50 * "chữ ".utf8.count)
  }

  @Test func `an error names the file and the part`() throws {
    let error = #expect(throws: ReadingError.self) {
      try DrawnPart("<sst><si></sst>").readRoot { try $0.children { _, _ in } }
    }
    #expect(error?.file.hasSuffix("a.xlsx") == true)
    #expect(error?.message.english.contains("xl/drawn.xml") == true)
  }
}
