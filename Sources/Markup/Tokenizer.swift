/// Finds one event after the other in UTF-8 bytes that have already been checked to be UTF-8.
///
/// Holds everything but the bytes themselves, so that the reader can lend those while this works.
struct Tokenizer: ~Copyable {
  let vocabulary: XMLVocabulary
  /// The first byte that no event has covered yet.
  var position = 0
  /// Where the markup or the text of the last event begins; of an end that `<c/>` implies, its end.
  private(set) var eventStart = 0

  var attributes = AttributeList()
  var elements = ElementStack()
  var scopes = NamespaceScopes()
  private(set) var symbol: XMLVocabulary.Symbol = 0
  private(set) var namespace: XMLVocabulary.Namespace = 0
  private(set) var name = QualifiedName(range: 0..<0, localStart: 0)
  var text = 0..<0
  var textIsDecoded = false
  /// What `text` is a range of when it is decoded.
  var decodedText = DecodedBytes()

  var stage = Stage.start
  private var endIsPending = false
  /// Inside the root element, with nothing of the last tag still to be told.
  var isBetweenEvents: Bool { stage == .content && !endIsPending }
  /// Do not try again before so many bytes are at hand: a token that grows by small chunks would
  /// otherwise be scanned from its start for each of them.
  private var worthTrying = 0

  /// The encoding that the declaration names, until it has been held against the bytes.
  var declaredEncoding: DeclaredEncoding?

  struct DeclaredEncoding {
    let name: String
    let position: Int
  }

  enum Stage {
    case start
    case prolog
    case content
    case epilog
  }

  /// What a scan found.
  enum Step {
    case event(XMLReader.Event)
    case skipped
    case starved
  }

  init(_ vocabulary: XMLVocabulary) {
    self.vocabulary = vocabulary
  }

  /// The bytes below `position` are about to be dropped, and with them what the last event showed.
  mutating func rebase(_ source: borrowing SourceText) {
    elements.keepNames(source.bytes.span)
    attributes.removeAll()
    name = QualifiedName(range: 0..<0, localStart: 0)
    text = 0..<0
    worthTrying = max(0, worthTrying - position)
    position = 0
    eventStart = 0
  }

  @inline(__always)
  mutating func next(in source: borrowing SourceText) throws(Fault) -> XMLReader.Event {
    eventStart = position
    if endIsPending {
      endIsPending = false
      return close()
    }
    if source.bytes.count < worthTrying, !source.isWhole, source.damage == nil {
      return .needsMore
    }
    while true {
      switch try step(source.bytes.span, source.isWhole) {
      case .event(let event): return event
      case .skipped:
        eventStart = position
        if let declared = declaredEncoding {
          declaredEncoding = nil
          try check(declared, source.encoding)
        }
      case .starved: return try starve(source)
      }
    }
  }

  /// The bytes at hand end before the token at `position` does.
  private mutating func starve(_ source: borrowing SourceText) throws(Fault) -> XMLReader.Event {
    let count = source.bytes.count
    let pending = count - position
    guard pending <= XMLLimits.tokenBytes else { throw Fault(.tokenTooLong, at: position) }
    if let damage = source.damage { throw Fault(damage, at: count) }
    guard source.isWhole else {
      worthTrying = position + min(2 * pending, XMLLimits.tokenBytes + 1)
      return .needsMore
    }
    if pending > 0 { throw Fault(.endsEarly, at: position) }
    return try finish(at: count)
  }

  private func check(
    _ declared: DeclaredEncoding, _ encoding: SourceEncoding?
  ) throws(Fault) {
    guard let encoding, encoding.agrees(with: declared.name) else {
      throw Fault(.encoding(declared.name), at: declared.position)
    }
  }

  private func finish(at end: Int) throws(Fault) -> XMLReader.Event {
    switch stage {
    case .start, .prolog: throw Fault(.empty, at: end)
    case .content: throw Fault(.endsEarly, at: end)
    case .epilog: return .done
    }
  }

  @inline(__always)
  private mutating func step(_ bytes: Span<UInt8>, _ isWhole: Bool) throws(Fault) -> Step {
    guard position < bytes.count else { return .starved }
    guard bytes[position] == UInt8(ascii: "<") else {
      return stage == .content ? try characters(bytes, isWhole) : try blankOutside(bytes)
    }
    // Markup too long is not looked at beyond its limit, however much of it is at hand.
    let bytes =
      bytes.count - position <= XMLLimits.tokenBytes
      ? bytes : bytes.extracting(0..<position + XMLLimits.tokenBytes)
    guard position + 1 < bytes.count else { return .starved }
    switch bytes[position + 1] {
    case UInt8(ascii: "/"): return try endTag(bytes)
    case UInt8(ascii: "?"): return try instruction(bytes)
    case UInt8(ascii: "!"): return try markupDeclaration(bytes)
    default: return try startTag(bytes)
    }
  }

  // MARK: Tags

  private mutating func startTag(_ bytes: Span<UInt8>) throws(Fault) -> Step {
    guard stage != .epilog else { throw Fault(.contentOutsideRoot, at: position) }
    let end = bytes.count
    let name = try NameScanner.scan(bytes, at: position + 1)
    var index = name.range.upperBound
    guard index < end else { return .starved }
    attributes.removeAll()
    var declares = false
    var isEmpty = false
    while true {
      let gap = index
      while index < end, ByteSet.space.contains(bytes[index]) { index += 1 }
      guard index < end else { return .starved }
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "/") {
        guard index + 1 < end else { return .starved }
        guard bytes[index + 1] == UInt8(ascii: ">") else { throw Fault(.badTag, at: index) }
        isEmpty = true
        index += 1
        break
      }
      guard index > gap, ByteSet.nameStart.contains(byte) else {
        throw ByteSet.allowed.contains(byte) || byte == 0xEF
          ? Fault(.badTag, at: index) : Fault(forbidden: bytes, at: index)
      }
      guard attributes.count < XMLLimits.attributes else {
        throw Fault(.tooManyAttributes, at: index)
      }
      guard let next = try attribute(bytes, at: index, &declares) else { return .starved }
      index = next
    }
    guard elements.depth < XMLLimits.depth else { throw Fault(.tooDeep, at: position) }
    try open(bytes, name, declares)
    endIsPending = isEmpty
    position = index + 1
    stage = .content
    return .event(.start)
  }

  /// Reads one attribute; nil when the bytes end before it does.
  @inline(__always)
  private mutating func attribute(
    _ bytes: Span<UInt8>, at start: Int, _ declares: inout Bool
  ) throws(Fault) -> Int? {
    let end = bytes.count
    let name = try NameScanner.scan(bytes, at: start)
    var index = name.range.upperBound
    while index < end, ByteSet.space.contains(bytes[index]) { index += 1 }
    guard index < end else { return nil }
    guard bytes[index] == UInt8(ascii: "=") else {
      throw Fault(.attributeWithoutValue(Markup.text(bytes, name.range)), at: start)
    }
    index += 1
    while index < end, ByteSet.space.contains(bytes[index]) { index += 1 }
    guard index < end else { return nil }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw Fault(.unquotedValue(Markup.text(bytes, name.range)), at: start)
    }
    index += 1
    let valueStart = index
    var needsDecoding = false
    while true {
      while index < end, ByteSet.plainValue.contains(bytes[index]) { index += 1 }
      guard index < end else { return nil }
      let byte = bytes[index]
      if byte == quote { break }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): break
      case UInt8(ascii: "&"), 0x09, 0x0A, 0x0D: needsDecoding = true
      case 0xEF: try refuseNoncharacter(bytes, at: index)
      case UInt8(ascii: "<"):
        throw Fault(.tagInValue(Markup.text(bytes, name.range)), at: start)
      default: throw Fault(forbidden: bytes, at: index)
      }
      index += 1
    }
    let raw = valueStart..<index
    attributes.append(
      AttributeList.Attribute(
        name: name, value: needsDecoding ? try attributes.decode(bytes, raw) : raw,
        isDecoded: needsDecoding, symbol: vocabulary.symbol(bytes, name.local), namespace: 0))
    if NamespaceScopes.isXMLNS(bytes, name.hasPrefix ? name.prefix : name.range) { declares = true }
    return index + 1
  }

  @inline(__always)
  private mutating func open(
    _ bytes: Span<UInt8>, _ name: QualifiedName, _ declares: Bool
  ) throws(Fault) {
    let bindings = scopes.count
    if declares { try declareNamespaces(bytes) }
    if attributes.havePrefixes {
      for index in 0..<attributes.count where attributes.items[index].name.hasPrefix {
        let attribute = attributes.items[index]
        guard attribute.namespace == 0 else { continue }
        attributes.setNamespace(try namespace(bytes, of: attribute.name), of: index)
      }
    }
    try attributes.refuseDuplicates(bytes)
    self.name = name
    symbol = vocabulary.symbol(bytes, name.local)
    namespace = try namespace(bytes, of: name)
    elements.push(name.range, symbol: symbol, namespace: namespace, bindings: bindings)
  }

  private mutating func declareNamespaces(_ bytes: Span<UInt8>) throws(Fault) {
    for index in 0..<attributes.count {
      let attribute = attributes.items[index]
      let name = attribute.name
      guard NamespaceScopes.isXMLNS(bytes, name.hasPrefix ? name.prefix : name.range) else {
        continue
      }
      // `xmlns:x` declares x, `xmlns` alone the empty prefix.
      let prefix = name.hasPrefix ? name.local : name.range.upperBound..<name.range.upperBound
      let place = name.localStart
      guard attribute.value.count <= XMLLimits.namespaceBytes else {
        throw Fault(.namespaceTooLong, at: place)
      }
      attributes.setNamespace(XMLVocabulary.xmlnsNamespace, of: index)
      if attribute.isDecoded {
        let decoded = attributes.decoded.bytes
        let uri = decoded.span.extracting(attribute.value)
        try scopes.declare(bytes, prefix: prefix, uri: uri, vocabulary, at: place)
      } else {
        let uri = bytes.extracting(attribute.value)
        try scopes.declare(bytes, prefix: prefix, uri: uri, vocabulary, at: place)
      }
    }
  }

  @inline(__always)
  private func namespace(
    _ bytes: Span<UInt8>, of name: QualifiedName
  ) throws(Fault) -> XMLVocabulary.Namespace {
    name.hasPrefix ? try namespace(bytes, ofPrefix: name.prefix) : scopes.defaultNamespace
  }

  private func namespace(
    _ bytes: Span<UInt8>, ofPrefix prefix: Range<Int>
  ) throws(Fault) -> XMLVocabulary.Namespace {
    if let namespace = scopes.namespace(bytes, prefix: prefix) { return namespace }
    throw Fault(.undeclaredPrefix(Markup.text(bytes, prefix)), at: prefix.lowerBound)
  }

  private mutating func endTag(_ bytes: Span<UInt8>) throws(Fault) -> Step {
    // Nearly always the end tag names the innermost element, and nothing is left to scan.
    guard var index = elements.endOfInnermost(bytes, at: position + 2), index < bytes.count,
      !ByteSet.name.contains(bytes[index])
    else { return try wrongEndTag(bytes) }
    while index < bytes.count, ByteSet.space.contains(bytes[index]) { index += 1 }
    guard index < bytes.count else { return .starved }
    guard bytes[index] == UInt8(ascii: ">") else { throw Fault(.badTag, at: index) }
    position = index + 1
    return .event(close())
  }

  /// An end tag that is not that of the innermost element, or not yet at hand in full.
  private func wrongEndTag(_ bytes: Span<UInt8>) throws(Fault) -> Step {
    guard position + 2 < bytes.count else { return .starved }
    let name = try NameScanner.scan(bytes, at: position + 2)
    guard name.range.upperBound < bytes.count else { return .starved }
    let found = Markup.text(bytes, name.range)
    throw Fault(
      elements.depth == 0
        ? .endWithoutStart(found)
        : .mismatchedEnd(expected: elements.innermostName(bytes), found: found), at: position)
  }

  @inline(__always)
  private mutating func close() -> XMLReader.Event {
    guard let closed = elements.pop() else { return .end }
    symbol = closed.symbol
    namespace = closed.namespace
    if scopes.count > closed.bindings { scopes.leave(to: closed.bindings) }
    if elements.depth == 0 { stage = .epilog }
    return .end
  }

  // MARK: Text

  private mutating func characters(_ bytes: Span<UInt8>, _ isWhole: Bool) throws(Fault) -> Step {
    let end = bytes.count
    let start = position
    var index = start
    // From the first reference or carriage return on, the text is written anew; `run` is where the
    // stretch begins that has not been copied yet.
    var run = start
    textIsDecoded = false
    scan: while true {
      while index < end, ByteSet.plainText.contains(bytes[index]) { index += 1 }
      guard index < end else { break }
      switch bytes[index] {
      case UInt8(ascii: "<"): break scan
      case UInt8(ascii: "&"):
        guard let reference = try Reference(bytes, at: index, end: end) else { break scan }
        resolve(bytes, run..<index, reference.scalar)
        index = reference.end
        run = index
      case 0x0D:
        // A line feed right behind belongs to the same line end.
        if !isWhole, index + 1 >= end { break scan }
        resolve(bytes, run..<index, 0x0A)
        index += index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
        run = index
      case UInt8(ascii: "]"):
        if !isWhole, index + 2 >= end { break scan }
        if index + 2 < end, bytes[index + 1] == UInt8(ascii: "]"),
          bytes[index + 2] == UInt8(ascii: ">")
        {
          throw Fault(.strayBrackets, at: index)
        }
        index += 1
      case 0xEF:
        try refuseNoncharacter(bytes, at: index)
        index += 1
      default: throw Fault(forbidden: bytes, at: index)
      }
    }
    // A piece that ends with the bytes is given out as it is; the rest follows as another event.
    guard index > start else { return .starved }
    if textIsDecoded {
      decodedText.append(bytes, run..<index)
      text = 0..<decodedText.count
    } else {
      text = start..<index
    }
    position = index
    return .event(.text)
  }

  /// Writes a stretch of text anew, and behind it a character that stands there for something else.
  @inline(__always)
  private mutating func resolve(_ bytes: Span<UInt8>, _ run: Range<Int>, _ scalar: UInt32) {
    if !textIsDecoded { decodedText.removeAll() }
    textIsDecoded = true
    decodedText.append(bytes, run, then: scalar)
  }

  /// Outside the root element only blanks may stand.
  private mutating func blankOutside(_ bytes: Span<UInt8>) throws(Fault) -> Step {
    var index = position
    while index < bytes.count, ByteSet.space.contains(bytes[index]) { index += 1 }
    guard index > position else { throw Fault(.contentOutsideRoot, at: position) }
    if stage == .start { stage = .prolog }
    position = index
    return .skipped
  }

  func refuseNoncharacter(_ bytes: Span<UInt8>, at index: Int) throws(Fault) {
    if UTF8Bytes.isNoncharacter(bytes, at: index) { throw Fault(forbidden: bytes, at: index) }
  }
}
