/// A pull reader for the XML inside workbooks: ask for the next event, then look at it.
///
///     var reader = try XMLReader(bytes, part: "xl/worksheets/sheet1.xml", Word.vocabulary)
///     while true {
///       switch try reader.next() {
///       case .start where reader.symbol == Word.row.rawValue: …
///       case .done: return
///       default: continue
///       }
///     }
///
/// Nothing is allocated for an event: names are numbers of a vocabulary, text and values are views
/// of the reader's own bytes, valid until the next event. Text may arrive in several pieces (around
/// comments, CDATA and chunk ends), so whoever wants all of it adds the pieces up. Comments and
/// processing instructions are checked and passed over.
///
/// A part too large to hold is fed in chunks: `next()` answers `needsMore`, the caller calls
/// `feed(_:)` or, at the end, `finish()`. Reading bytes stays the caller's business.
///
/// Everything not well-formed is an error with the byte where it stands. A DOCTYPE is refused, and
/// with it every entity but the five of XML itself.
package struct XMLReader: ~Copyable {
  package enum Event: Sendable {
    /// An element begins. `<c/>` gives `start` and `end`.
    case start
    case end
    case text
    /// The document is complete.
    case done
    /// The bytes given so far end inside something.
    case needsMore
  }

  package let part: String
  /// Keeps the reader where it is. Without a field that only lives in memory the compiler moves all
  /// of the reader, some 500 bytes, for every question that is asked of it: a tenth of the time that
  /// reading a workbook takes.
  private let anchor: any Sendable = ()

  // These three are kept as values of their own, at hand for whoever asks: each is asked for at
  // every event, and a call into this module for it would take longer than the answer.

  /// Elements now open; an element that ends is no longer counted at its `end`.
  package private(set) var depth = 0
  /// Number of the local name of the element that starts or ends, in the vocabulary; 0 for any other
  /// name.
  package private(set) var symbol: XMLVocabulary.Symbol = 0
  /// The namespace of the element that starts or ends.
  package private(set) var namespace: XMLVocabulary.Namespace = 0

  private var source: SourceText
  private var tokens: Tokenizer
  /// The element that `skipElement` is passing over has ended when so many are open.
  private var skippingTo: Int?
  /// Once refused, a document stays refused.
  private var failure: MarkupError?

  /// A reader of a whole part.
  package init(
    _ bytes: consuming [UInt8], part: String, _ vocabulary: XMLVocabulary = .none
  ) throws(MarkupError) {
    self.part = part
    tokens = Tokenizer(vocabulary)
    source = SourceText()
    do throws(Fault) {
      source = try SourceText(whole: bytes)
    } catch {
      throw MarkupError(part: part, offset: error.position, reason: error.reason, excerpt: "")
    }
  }

  /// A reader of a text whose pieces are to be replaced.
  package init(
    _ text: MarkupText, part: String, _ vocabulary: XMLVocabulary = .none
  ) {
    self.part = part
    tokens = Tokenizer(vocabulary)
    source = SourceText(text)
  }

  /// A reader that is fed.
  package init(feeding part: String, _ vocabulary: XMLVocabulary = .none) {
    self.part = part
    tokens = Tokenizer(vocabulary)
    source = SourceText()
  }

  /// Gives the next bytes of the part. Views of the last event are no longer valid.
  package mutating func feed(_ chunk: Span<UInt8>) throws(MarkupError) {
    if tokens.position > 0 {
      let done = tokens.position
      tokens.rebase(source)
      source.drop(done)
    }
    do throws(Fault) {
      try source.append(chunk)
    } catch {
      throw located(error)
    }
  }

  /// Says that no more bytes will come.
  package mutating func finish() throws(MarkupError) {
    do throws(Fault) {
      try source.finish()
    } catch {
      throw located(error)
    }
  }

  package mutating func next() throws(MarkupError) -> Event {
    if let failure { throw failure }
    do throws(Fault) {
      let event = try tokens.next(in: source)
      source.reach(tokens.position)
      depth = tokens.elements.depth
      symbol = tokens.symbol
      namespace = tokens.namespace
      return event
    } catch {
      throw located(error)
    }
  }

  /// Passes over the rest of the element whose `start` was the last event, its `end` included, and
  /// returns that `end`. When it returns `needsMore` instead, feed the reader and call it again.
  package mutating func skipElement() throws(MarkupError) -> Event {
    let outside = skippingTo ?? depth - 1
    while true {
      let event = try next()
      skippingTo = event == .needsMore ? outside : nil
      if event == .needsMore || event == .done || (event == .end && depth == outside) {
        return event
      }
    }
  }

  /// The namespace of elements without a prefix, at this place.
  package var defaultNamespace: XMLVocabulary.Namespace { tokens.scopes.defaultNamespace }

  /// Where the tag or the text of the last event stands in the bytes of a `MarkupText`. For an end
  /// that `<c/>` implies it is empty and lies behind the tag.
  package var eventRange: Range<Int> { tokens.eventStart..<tokens.position }

  /// Where in the part reading stands, in stored bytes.
  package var offset: Int { source.storedOffset(of: tokens.position) }

  // MARK: The element that starts or ends

  /// Its local name, at `start` only.
  package var localName: Span<UInt8> {
    @_lifetime(borrow self)
    get { source.bytes.span.extracting(tokens.name.local) }
  }

  // MARK: Attributes of the element that starts

  package var attributeCount: Int { tokens.attributes.count }

  /// Position of the attribute without a prefix, or of the one in `namespace`.
  package func attribute(
    _ symbol: XMLVocabulary.Symbol, in namespace: XMLVocabulary.Namespace = 0
  ) -> Int? {
    tokens.attributes.firstIndex(of: symbol, in: namespace)
  }

  package func attributeSymbol(_ index: Int) -> XMLVocabulary.Symbol {
    tokens.attributes.items[index].symbol
  }

  /// `XMLVocabulary.xmlnsNamespace` marks a declaration of a namespace.
  package func attributeNamespace(_ index: Int) -> XMLVocabulary.Namespace {
    tokens.attributes.items[index].namespace
  }

  @_lifetime(borrow self)
  package func attributeLocalName(_ index: Int) -> Span<UInt8> {
    source.bytes.span.extracting(tokens.attributes.items[index].name.local)
  }

  /// The value, references resolved and white space made blanks.
  @_lifetime(borrow self)
  package func attributeValue(_ index: Int) -> Span<UInt8> {
    let attribute = tokens.attributes.items[index]
    return attribute.isDecoded
      ? tokens.attributes.decoded.bytes.span.extracting(attribute.value)
      : source.bytes.span.extracting(attribute.value)
  }

  /// The value as a string of its own.
  package func attributeString(_ index: Int) -> String {
    copy(of: attributeValue(index))
  }

  // MARK: Text

  /// The characters of a `text` event.
  package var text: Span<UInt8> {
    @_lifetime(borrow self)
    get {
      tokens.textIsDecoded
        ? tokens.decodedText.bytes.span.extracting(tokens.text)
        : source.bytes.span.extracting(tokens.text)
    }
  }

  /// Appends the characters of a `text` event.
  package mutating func appendText(to buffer: inout [UInt8]) {
    unsafe text.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
  }

  /// The characters of a `text` event as a string of its own.
  package var textString: String { copy(of: text) }

  // MARK: Elements recognised by their bytes

  /// Lets the caller take elements of which a document has thousands, and which are nearly always
  /// written in one plainest way, by their bytes: a cell in a few steps instead of five events.
  ///
  /// `recognise` is shown the checked bytes ahead, as far as they are at hand, and says how many of
  /// them it takes; 0 leaves everything to `next()`. What it takes must be complete elements without
  /// prefixes and declarations, no attribute twice, their texts up to `plainTextEnd`: whatever is
  /// written in another way, and whatever is not well-formed, is for `next()` to judge.
  package mutating func takePlain(_ recognise: (Span<UInt8>) -> Int) -> Bool {
    // Not compared: that would copy it, for each cell.
    if case .some = failure { return false }
    guard tokens.isBetweenEvents else { return false }
    let position = tokens.position
    let count = recognise(source.bytes.span.extracting(position...))
    guard count > 0, count <= source.bytes.count - position else { return false }
    tokens.position = position + count
    source.reach(tokens.position)
    return true
  }

  /// The first byte from `start` on that is no plain character of a text: markup, a reference, a
  /// line end to be unified, anything that has to be looked at.
  package static func plainTextEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, ByteSet.plainText.contains(bytes[index]) { index += 1 }
    return index
  }

  /// Writes the text that begins at `start` into `output`, its references resolved, up to the markup
  /// behind it. Nil where the text is longer than `output`, ends with the bytes at hand, or has
  /// anything in it that only `next()` can judge.
  ///
  /// Byte by byte into a buffer of fixed size: with a reference for every other letter, as some
  /// programs write Vietnamese, that is three times as fast as appending piece by piece.
  package static func decodePlainText(
    _ bytes: Span<UInt8>, from start: Int, into output: inout MutableSpan<UInt8>
  ) -> (end: Int, count: Int)? {
    var index = start
    var count = 0
    // A reference takes more bytes than the character it stands for, so that output never outgrows
    // input, and one look at the room is enough.
    let limit = min(bytes.count, start + output.count)
    while index < limit {
      let byte = bytes[index]
      if ByteSet.plainText.contains(byte) {
        output[count] = byte
        count += 1
        index += 1
        continue
      }
      if byte == UInt8(ascii: "<") { return (index, count) }
      guard byte == UInt8(ascii: "&"),
        let reference = try? Reference(bytes, at: index, end: limit)
      else { return nil }
      count = UTF8Bytes.write(reference.scalar, into: &output, at: count)
      index = reference.end
    }
    return nil
  }

  private func copy(of view: Span<UInt8>) -> String {
    do {
      return String(copying: try UTF8Span(validating: view))
    } catch {
      // Views are cut between characters of bytes that were checked when they came in, so this is
      // not reached; looking again costs less than an assumption would.
      return String(decoding: view.indices.map { view[$0] }, as: UTF8.self)
    }
  }

  private mutating func located(_ fault: Fault) -> MarkupError {
    let error = MarkupError(
      part: part, offset: source.storedOffset(of: fault.position), reason: fault.reason,
      excerpt: excerpt(source.bytes.span, at: fault.position))
    failure = error
    return error
  }
}
