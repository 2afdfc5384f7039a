import TestSupport
import Testing

@testable import Markup

struct MarkupTextTests {
  private func text(_ xml: String) throws -> MarkupText {
    try MarkupText(Array(xml.utf8), part: "p")
  }

  private func splice(_ range: Range<Int>, _ bytes: String) -> MarkupText.Splice {
    MarkupText.Splice(range, Array(bytes.utf8))
  }

  private func replaced(_ xml: String, _ splices: [MarkupText.Splice]) throws -> String {
    String(decoding: try text(xml).replacing(splices), as: UTF8.self)
  }

  @Test func `pieces are replaced, put in and taken out`() throws {
    #expect(try replaced("<a>b</a>", []) == "<a>b</a>")
    #expect(try replaced("<a>b</a>", [splice(3..<4, "đ")]) == "<a>đ</a>")
    #expect(try replaced("<a>b</a>", [splice(3..<3, "x"), splice(4..<4, "y")]) == "<a>xby</a>")
    #expect(try replaced("<a>b</a>", [splice(3..<4, "")]) == "<a></a>")
    #expect(try replaced("<a/>", [splice(0..<0, "x"), splice(4..<4, "y")]) == "x<a/>y")
  }

  @Test func `those at one place keep their order, before what is replaced there`() throws {
    let splices = [
      splice(3..<4, "B"), splice(3..<3, "1"), splice(3..<3, "2"), splice(4..<4, "3"),
      splice(0..<3, "<c>"),
    ]
    #expect(try replaced("<a>b</a>", splices) == "<c>12B3</a>")
  }

  @Test func `what stands twice is written once`() throws {
    #expect(try replaced("abcdef", [splice(1..<4, "1"), splice(2..<5, "2")]) == "a12f")
    #expect(try replaced("abcdef", [splice(1..<4, "1"), splice(2..<3, "2")]) == "a12ef")
  }

  @Test(arguments: ZooAnimal.Encoding.all)
  func `a part is stored again in its own encoding`(_ encoding: ZooAnimal.Encoding) throws {
    let xml = "<a>\r\nSố 😀 &#273;<![CDATA[ạ]]></a>"
    let stored = encoding.bytes(of: xml)
    let text = try MarkupText(stored, part: "p")
    #expect(text.bytes == Array(xml.utf8))
    #expect(text.replacing([]) == stored)
    #expect(
      text.replacing([splice(3..<5, "ế😀")]) == encoding.bytes(of: xml.replacing("\r\n", with: "ế😀"))
    )
  }

  @Test(arguments: ["us-ascii", "US-ASCII", "ascii"])
  func `a part that declares ASCII stays ASCII`(_ name: String) throws {
    let head = "<?xml version='1.0' encoding='\(name)'?>"
    let place = head.utf8.count + 3
    #expect(
      try replaced("\(head)<a></a>", [splice(place..<place, "ế<b c='😀'/>")])
        == "\(head)<a>&#7871;<b c='&#128512;'/></a>")
    // Only the declaration counts.
    #expect(
      try replaced("<?xml version='1.0'?><ascii></ascii>", [splice(28..<28, "ế")])
        == "<?xml version='1.0'?><ascii>ế</ascii>")
    #expect(try replaced("<ascii></ascii>", [splice(7..<7, "ế")]) == "<ascii>ế</ascii>")
  }

  @Test(
    arguments: [
      ([0x3C, 0x61, 0xFF, 0x3E], .notUTF8), ([0xFE, 0xFF, 0x00, 0x3C, 0xD8], .notUTF16),
      ([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xDC], .notUTF16),
      ([0x3C, 0x61, 0x3E, 0xE1, 0xBA], .notUTF8),
    ] as [([UInt8], MarkupError.Reason)])
  func `bytes that stand for no characters are refused`(
    _ stored: [UInt8], _ reason: MarkupError.Reason
  ) throws {
    let error = #expect(throws: MarkupError.self) { try MarkupText(stored, part: "xl/a.xml") }
    #expect(error?.reason == reason && error?.part == "xl/a.xml")
  }

  @Test func `random pieces of random documents`() throws {
    for seed in 0..<200 as Range<UInt64> {
      var generator = DocumentGenerator(seed)
      var random = SeededRandom(seed: seed)
      let stored = generator.document()
      let text = try MarkupText(stored, part: "p")
      #expect(text.replacing([]) == stored, "seed \(seed)")
      // Cut into pieces between characters and put together again.
      let cuts = text.bytes.indices.filter { text.bytes[$0] & 0xC0 != 0x80 && $0 % 7 < 2 }
      let splices = zip(cuts, cuts.dropFirst()).map { start, end in
        MarkupText.Splice(start..<end, Array(text.bytes[start..<end]))
      }
      #expect(text.replacing(splices.shuffled(using: &random)) == stored, "seed \(seed)")
    }
  }

  // MARK: Reading it

  @Test func `a reader tells where tags and texts lie`() throws {
    let xml = "<?xml version='1.0'?><!--x--><a  b='1'>Số<![CDATA[<c>]]><c />\n</a >\n"
    for encoding in ZooAnimal.Encoding.all {
      let stored = encoding.bytes(of: xml)
      let text = try MarkupText(stored, part: "p")
      var reader = XMLReader(text, part: "p")
      var pieces: [String] = []
      while try reader.next() != .done {
        pieces.append(String(decoding: text.bytes[reader.eventRange], as: UTF8.self))
      }
      // An end that `<c/>` implies is empty and lies behind the tag.
      #expect(pieces == ["<a  b='1'>", "Số", "<![CDATA[<c>]]>", "<c />", "", "\n", "</a >"])
    }
  }

  @Test func `the places of events rise, and with what is passed over they make the document`()
    throws
  {
    for seed in 0..<200 as Range<UInt64> {
      var generator = DocumentGenerator(seed)
      let text = try MarkupText(generator.document(), part: "p")
      var reader = XMLReader(text, part: "p")
      var last = 0
      while true {
        let event = try reader.next()
        if event == .done { break }
        #expect(reader.eventRange.lowerBound >= last, "seed \(seed)")
        if event == .start {
          #expect(text.bytes[reader.eventRange.lowerBound] == UInt8(ascii: "<"))
          #expect(text.bytes[reader.eventRange.upperBound - 1] == UInt8(ascii: ">"))
        }
        last = reader.eventRange.upperBound
      }
    }
  }

  @Test func `a fed reader tells how long tags and texts are, however it is fed`() throws {
    let xml = Array("<a>Số &amp; 1<!--x--><b c='2'>3</b><c/></a>".utf8)
    func lengths(_ chunk: Int) throws -> [Int] {
      var reader = XMLReader(feeding: "p")
      var index = 0
      var lengths: [Int] = []
      var isText = false
      while true {
        switch try reader.next() {
        case .needsMore:
          let end = min(xml.count, index + chunk)
          if index == end {
            try reader.finish()
          } else {
            try reader.feed(xml.span.extracting(index..<end))
          }
          index = end
        case .done: return lengths
        case .text:
          // Text may come in several pieces.
          if isText {
            lengths[lengths.count - 1] += reader.eventRange.count
          } else {
            lengths.append(reader.eventRange.count)
          }
          isText = true
        case .start, .end:
          lengths.append(reader.eventRange.count)
          isText = false
        }
      }
    }
    for chunk in [1, 2, 3, 7, 100] {
      #expect(try lengths(chunk) == [3, 12, 9, 1, 4, 4, 0, 4], "\(chunk)")
    }
  }
}
