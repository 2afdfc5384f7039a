/// Writes XML: escapes what must be escaped, and closes what it has opened.
///
///     var writer = XMLWriter()
///     writer.element("row") { tag in
///       tag.add("r", "12")
///     } content: { writer in
///       writer.element("c") { $0.add("t", "str") } content: { $0.text("Sở Nội vụ") }
///     }
///     let bytes = writer.finish()
///
/// Attributes can be given only where their element starts, and `finish` ends every element still
/// open, so that tags always match. What the caller answers for: names, which are written as they
/// are, that no attribute is given twice, and that there is one root.
///
/// A character that XML cannot hold is written as U+FFFD. Cells that may hold such characters go
/// through `EscapedCharacters` first.
package struct XMLWriter: ~Copyable {
  private var bytes: [UInt8]
  /// Names of the open elements, outermost first, one behind the other.
  private var names: [UInt8] = []
  private var nameLengths: [Int] = []
  /// The innermost start tag still lacks its `>`, because it may yet become `/>`.
  private var tagIsOpen = false

  /// A writer that goes on where `bytes` end.
  package init(appendingTo bytes: consuming [UInt8] = []) {
    self.bytes = bytes
  }

  /// How many elements are open.
  package var depth: Int { nameLengths.count }

  /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` and the line end that Excel writes.
  package mutating func declaration() {
    bytes.append(
      contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n".utf8)
  }

  /// An empty element.
  package mutating func element(
    _ name: String, _ attributes: (inout Attributes) -> Void = { _ in }
  ) {
    start(name, attributes)
    end()
  }

  /// An element with all that is in it. It ends even when its content throws.
  package mutating func element<Failure>(
    _ name: String, _ attributes: (inout Attributes) -> Void = { _ in },
    content: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let outside = depth
    start(name, attributes)
    defer { while depth > outside { end() } }
    try content(&self)
  }

  /// Starts an element; `end` or `finish` ends it.
  package mutating func start(
    _ name: String, _ attributes: (inout Attributes) -> Void = { _ in }
  ) {
    closeTag()
    names.append(contentsOf: name.utf8)
    nameLengths.append(name.utf8.count)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    tagIsOpen = true
    // Lent, not copied: the bytes move into the list of attributes and back.
    var list = Attributes(bytes: bytes)
    bytes = []
    attributes(&list)
    bytes = list.bytes
  }

  /// Ends the innermost element; nothing happens when none is open.
  package mutating func end() {
    guard let length = nameLengths.popLast() else { return }
    if tagIsOpen {
      bytes.append(contentsOf: "/>".utf8)
      tagIsOpen = false
    } else {
      bytes.append(contentsOf: "</".utf8)
      bytes.append(contentsOf: names.suffix(length))
      bytes.append(UInt8(ascii: ">"))
    }
    names.removeLast(length)
  }

  package mutating func text(_ text: String) {
    self.text(text.utf8.span)
  }

  /// Text as checked UTF-8, such as the reader gives.
  package mutating func text(_ text: Span<UInt8>) {
    closeTag()
    Escaping.append(text, as: .text, to: &bytes)
  }

  /// Ends every element that is open and gives the bytes out.
  package consuming func finish() -> [UInt8] {
    while depth > 0 { end() }
    return bytes
  }

  private mutating func closeTag() {
    guard tagIsOpen else { return }
    bytes.append(UInt8(ascii: ">"))
    tagIsOpen = false
  }

  /// The attributes of an element that starts.
  package struct Attributes {
    fileprivate var bytes: [UInt8]

    package mutating func add(_ name: String, _ value: String) {
      add(name, value.utf8.span)
    }

    /// A value as checked UTF-8, such as the reader gives.
    package mutating func add(_ name: String, _ value: Span<UInt8>) {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: name.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      Escaping.append(value, as: .attribute, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }

    /// `xml:space="preserve"` where the text to follow would lose blanks without it.
    package mutating func preserveSpace(for text: String) {
      if PreservedSpace.isNeeded(for: text.utf8.span) { add("xml:space", "preserve") }
    }
  }
}
