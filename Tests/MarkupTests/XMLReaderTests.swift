import Testing

@testable import Markup

struct XMLReaderTests {
  private let words = XMLVocabulary(
    names: ["sheet", "row", "c", "r"], namespaces: [["u:main"], ["u:rel"]])

  @Test
  func `names what starts and what ends`() throws {
    var reader = try XMLReader(
      Array("<m:sheet xmlns:m='u:main'><m:row/><other/></m:sheet>".utf8), part: "p", words)
    var seen: [[Int]] = []
    while try reader.next() != .done {
      seen.append([Int(reader.symbol), Int(reader.namespace), reader.depth])
    }
    #expect(seen == [[1, 1, 1], [2, 1, 2], [2, 1, 1], [0, 0, 2], [0, 0, 1], [1, 1, 0]])
  }

  @Test
  func `finds attributes by name and namespace`() throws {
    var reader = try XMLReader(
      Array("<row xmlns:x='u:rel' x:r='2' c='3' r='1' z='4'/>".utf8), part: "p", words)
    #expect(try reader.next() == .start)
    #expect(reader.attributeCount == 5)
    #expect(reader.attribute(4).map { reader.attributeString($0) } == "1")
    #expect(reader.attribute(4, in: 2).map { reader.attributeString($0) } == "2")
    #expect(reader.attribute(3).map { reader.attributeString($0) } == "3")
    #expect(reader.attribute(2) == nil)
    #expect(reader.attribute(4, in: 1) == nil)
    #expect(reader.attributeSymbol(4) == 0)
    #expect(reader.attributeNamespace(0) == XMLVocabulary.xmlnsNamespace)
  }

  @Test
  func `a value is one of this element, never of an earlier one`() throws {
    var reader = try XMLReader(
      Array("<sheet r='&lt;1'><row r='&lt;22'/><row/></sheet>".utf8), part: "p", words)
    #expect(try reader.next() == .start)
    #expect(reader.attributeString(0) == "<1")
    #expect(try reader.next() == .start)
    #expect(reader.attributeString(0) == "<22")
    #expect(try reader.next() == .end)
    #expect(try reader.next() == .start)
    #expect(reader.attributeCount == 0)
    #expect(reader.attribute(4) == nil)
  }

  @Test(arguments: ZooAnimal.Encoding.all)
  func `tells where reading stands`(_ encoding: ZooAnimal.Encoding) throws {
    // What each event covers: a self-closing element's end covers nothing more.
    let pieces = ["<sheet>", " 😀đ", "<!--x--><row r='ạ'/>", "", "x", "</sheet>"]
    let bytes = encoding.bytes(of: pieces.joined())
    var whole = try XMLReader(bytes, part: "p", words)
    var fed = XMLReader(feeding: "p", words)
    try fed.feed(bytes[...])
    var read = ""
    for piece in pieces {
      read += piece
      let offset = encoding.bytes(of: read).count
      _ = try whole.next()
      #expect(whole.offset == offset)
      _ = try fed.next()
      #expect(fed.offset == offset)
    }
  }

  @Test
  func `offsets go on counting when bytes are dropped`() throws {
    for encoding in ZooAnimal.Encoding.all {
      let bytes = encoding.bytes(of: "<sheet>đ😀<row/>ạ<row/>😀đ</sheet> ")
      var whole = try XMLReader(bytes, part: "p", words)
      var expected: [Int] = []
      while try whole.next() != .done { expected.append(whole.offset) }
      var fed = XMLReader(feeding: "p", words)
      var seen: [Int] = []
      for index in bytes.indices {
        try fed.feed(bytes[index...index])
        while true {
          let event = try fed.next()
          if event == .needsMore { break }
          // Pieces of text end anywhere; all other events end where they always do.
          if event != .text { seen.append(fed.offset) }
        }
      }
      #expect(seen.allSatisfy { expected.contains($0) })
      #expect(seen.last == expected.last)
    }
  }

  @Test
  func `passes over an element`() throws {
    var reader = try XMLReader(
      Array("<sheet><row><c><c/></c>x</row><row/><c/></sheet>".utf8), part: "p", words)
    _ = try reader.next()
    #expect(try reader.next() == .start)
    #expect(try reader.skipElement() == .end)
    #expect(reader.symbol == 2)
    #expect(reader.depth == 1)
    #expect(try reader.next() == .start)
    #expect(try reader.skipElement() == .end)
    #expect(reader.symbol == 2)
    #expect(try reader.next() == .start)
    #expect(reader.symbol == 3)
  }

  @Test
  func `passes over an element that comes in pieces`() throws {
    let bytes = Array("<sheet><row><c><c/></c>x</row><c/></sheet>".utf8)
    var reader = XMLReader(feeding: "p", words)
    var rows = 0
    var cells = 0
    var isSkipping = false
    for index in 0...bytes.count {
      if index < bytes.count {
        try reader.feed(bytes[index...index])
      } else {
        try reader.finish()
      }
      reading: while true {
        let event = isSkipping ? try reader.skipElement() : try reader.next()
        switch event {
        case .needsMore, .done: break reading
        case .start:
          rows += reader.symbol == 2 ? 1 : 0
          cells += reader.symbol == 3 ? 1 : 0
          isSkipping = reader.symbol == 2
        case .end, .text: isSkipping = false
        }
      }
    }
    #expect(rows == 1)
    #expect(cells == 1)
  }

  @Test
  func `refuses again what it has refused`() throws {
    var reader = try XMLReader(
      Array("<?xml version='1.0' encoding='latin1'?><a/>".utf8), part: "p", words)
    let first = #expect(throws: MarkupError.self) { try reader.next() }
    let second = #expect(throws: MarkupError.self) { try reader.next() }
    #expect(first == second)
  }

  @Test
  func `is done as often as it is asked`() throws {
    var reader = try XMLReader(Array("<a/>".utf8), part: "p", words)
    while try reader.next() != .done {}
    #expect(try reader.next() == .done)
    #expect(try reader.skipElement() == .done)
  }

  @Test
  func `shows nothing of an event whose bytes are gone`() throws {
    var reader = XMLReader(feeding: "p", words)
    try reader.feed("<sheet r='1' c='&amp;'>text")
    _ = try reader.next()
    try reader.feed("x")
    #expect(reader.attributeCount == 0)
    #expect(reader.localName.count == 0)
    _ = try reader.next()
    #expect(reader.textString == "textx")
    try reader.feed("<")
    #expect(reader.text.count == 0)
  }

  @Test
  func `quotes what stands at the fault`() throws {
    for (text, excerpt) in [
      ("<a>x &y; Sở Nội vụ\n</a>", "&y; Sở Nội vụ"),
      ("<a b=1/>", "b=1/>"),
      ("<a>", ""),
      ("<a/>\u{1}", ""),
      ("<a/>" + String(repeating: "đ", count: 50), String(repeating: "đ", count: 20)),
      ("<a>x & ệệệệệệệệệệệệệệệệệệ", "& " + String(repeating: "ệ", count: 12)),
    ] {
      let error = #expect(throws: MarkupError.self) {
        var reader = try XMLReader(Array(text.utf8), part: "p", words)
        while try reader.next() != .done {}
      }
      #expect(error?.excerpt == excerpt)
    }
  }
}

extension XMLReader {
  fileprivate mutating func feed(_ text: String) throws(MarkupError) {
    try feed(Array(text.utf8)[...])
  }

  fileprivate mutating func feed(_ bytes: ArraySlice<UInt8>) throws(MarkupError) {
    try feed(bytes.span)
  }
}
