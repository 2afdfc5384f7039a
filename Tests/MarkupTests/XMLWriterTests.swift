import Markup
import Testing

struct XMLWriterTests {
  @Test
  func `writes elements, attributes and text`() {
    var writer = XMLWriter()
    writer.declaration()
    writer.element("row") { tag in
      tag.add("r", "1")
    } content: { writer in
      writer.element("c") {
        $0.add("t", "str")
      } content: {
        $0.text("Sở & Nội vụ")
      }
      writer.element("c")
    }
    #expect(
      String(decoding: writer.finish(), as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
        + "<row r=\"1\"><c t=\"str\">Sở &amp; Nội vụ</c><c/></row>")
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a&b<c>d", "a&amp;b&lt;c&gt;d"), ("\"'", "\"'"),
    ("1\t2\n3\r4", "1\t2\n3&#13;4"), ("]]>", "]]&gt;"), ("ạ😀", "ạ😀"), ("a\u{1}b", "a\u{FFFD}b"),
    ("\u{FFFE}ｱ\u{FFFF}", "\u{FFFD}ｱ\u{FFFD}"), ("&&", "&amp;&amp;"),
  ])
  func `escapes in text`(_ text: String, _ written: String) {
    #expect(
      Self.written { $0.element("a", content: { $0.text(text) }) }
        == "<a>\(written)</a>")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a&b<c>d", "a&amp;b&lt;c&gt;d"), ("\"'", "&quot;'"),
    ("1\t2\n3\r4", "1&#9;2&#10;3&#13;4"), ("a\0b", "a\u{FFFD}b"), ("\u{FFFF}", "\u{FFFD}"),
  ])
  func `escapes in values`(_ value: String, _ written: String) {
    #expect(Self.written { $0.element("a") { $0.add("b", value) } } == "<a b=\"\(written)\"/>")
  }

  @Test
  func `closes what is left open`() {
    #expect(
      Self.written {
        $0.start("a"); $0.start("b"); $0.text("x")
      } == "<a><b>x</b></a>")
    #expect(
      Self.written {
        $0.start("a"); $0.start("b")
      } == "<a><b/></a>")
    #expect(
      Self.written {
        $0.element(
          "a",
          content: {
            $0.start("b"); $0.start("c")
          })
      }
        == "<a><b><c/></b></a>")
  }

  @Test
  func `closes an element whose content fails`() {
    struct Failure: Error {}
    var writer = XMLWriter()
    writer.start("a")
    #expect(throws: Failure.self) {
      try writer.element("b") { _ throws(Failure) in throw Failure() }
    }
    writer.text("x")
    #expect(String(decoding: writer.finish(), as: UTF8.self) == "<a><b/>x</a>")
  }

  @Test
  func `ends nothing when nothing is open`() {
    #expect(
      Self.written {
        $0.end(); $0.element("a"); $0.end()
      } == "<a/>")
  }

  @Test
  func `empty text makes no self-closing element`() {
    #expect(
      Self.written { $0.element("a", content: { $0.text("") }) } == "<a></a>")
  }

  @Test
  func `goes on where bytes end`() {
    var writer = XMLWriter(appendingTo: Array("<?p?>".utf8))
    writer.element("a")
    #expect(String(decoding: writer.finish(), as: UTF8.self) == "<?p?><a/>")
  }

  @Test(arguments: [
    ("", false), ("Sở Nội vụ", false), (" x", true), ("x ", true), (" ", true), ("x  y", true),
    ("x y z", false), ("x\ty", true), ("x\ny", true), ("x\ry", true), ("\u{A0}x", false),
  ])
  func `keeps blanks that would be lost`(_ text: String, _ isNeeded: Bool) {
    #expect(
      Self.written { $0.element("t") { $0.preserveSpace(for: text) } }
        == (isNeeded ? "<t xml:space=\"preserve\"/>" : "<t/>"))
  }

  @Test(arguments: (encodingZoo + textZoo + tagZoo + namespaceZoo + limitZoo).filter(\.isRead))
  func `writes again what was read`(_ animal: ZooAnimal) throws {
    let copy = try rewritten(animal.bytes)
    #expect(
      Outcome(whole: copy, rewrittenVocabulary, showsDeclarations: false)
        == Outcome(whole: animal.bytes, showsDeclarations: false))
  }

  private static func written(_ body: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter()
    body(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}

extension ZooAnimal {
  /// Read at all, and without a name at the limit, which its new prefix would lengthen.
  fileprivate var isRead: Bool {
    if case .events = expected { bytes.count < 50_000 } else { false }
  }
}
