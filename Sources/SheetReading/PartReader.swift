internal import Container
internal import Markup

/// The XML of one part, fetched from the package as it is needed.
///
/// A small part is taken whole, which is quickest; a large one passes through in chunks, so that
/// no sheet and no list of texts is ever held as XML.
struct PartReader: ~Copyable {
  let file: String
  var xml: XMLReader
  private var stream: PartStream?
  private var chunk: [UInt8]
  /// The root's namespace counts as known, whatever it is: what matters is what elements are
  /// called.
  private var rootNamespace: XMLVocabulary.Namespace = 0

  /// Up to this many bytes a part is read at once.
  private static let wholeBytes = 1 << 20
  private static let chunkBytes = 1 << 17

  init(_ part: OfficePackage.Part, of package: borrowing OfficePackage) throws(ReadingError) {
    file = package.path
    if part.declaredSize <= Self.wholeBytes {
      chunk = []
      stream = nil
      xml = try Self.whole(part, of: package)
    } else {
      chunk = [UInt8](repeating: 0, count: Self.chunkBytes)
      stream = try Self.stream(part, of: package)
      xml = XMLReader(feeding: part.name, Word.vocabulary)
    }
  }

  /// A reader of a document with nothing in it, for what a file lacks.
  init(nothingIn file: String) throws(ReadingError) {
    self.file = file
    chunk = []
    stream = nil
    do throws(MarkupError) {
      xml = try XMLReader(Array("<nothing/>".utf8), part: "", Word.vocabulary)
    } catch {
      throw ReadingError(file: file, .markup(error))
    }
  }

  private static func whole(
    _ part: OfficePackage.Part, of package: borrowing OfficePackage
  ) throws(ReadingError) -> XMLReader {
    let bytes: [UInt8]
    do throws(ContainerError) {
      bytes = try package.bytes(of: part)
    } catch {
      throw ReadingError(file: package.path, .container(error))
    }
    do throws(MarkupError) {
      return try XMLReader(bytes, part: part.name, Word.vocabulary)
    } catch {
      throw ReadingError(file: package.path, .markup(error))
    }
  }

  private static func stream(
    _ part: OfficePackage.Part, of package: borrowing OfficePackage
  ) throws(ReadingError) -> PartStream {
    do throws(ContainerError) {
      return try package.stream(of: part)
    } catch {
      throw ReadingError(file: package.path, .container(error))
    }
  }

  /// The next event; never `needsMore`.
  @inline(__always)
  mutating func next() throws(ReadingError) -> XMLReader.Event {
    while true {
      let event: XMLReader.Event
      do throws(MarkupError) {
        event = try xml.next()
      } catch {
        throw ReadingError(file: file, .markup(error))
      }
      guard case .needsMore = event else { return event }
      try fetch()
    }
  }

  private mutating func fetch() throws(ReadingError) {
    var count = 0
    do throws(ContainerError) {
      // A part that was taken whole never asks for more.
      count = try stream?.read(into: &chunk) ?? 0
    } catch {
      throw ReadingError(file: file, .container(error))
    }
    // A second name for the same bytes, not a copy: the reader is part of `self` as they are.
    let chunk = chunk
    do throws(MarkupError) {
      if count == 0 {
        try xml.finish()
      } else {
        try xml.feed(chunk.span.extracting(first: count))
      }
    } catch {
      throw ReadingError(file: file, .markup(error))
    }
  }

  /// The element that starts or ends. `other` where its namespace is foreign.
  @inline(__always)
  var word: Word {
    let namespace = xml.namespace
    guard namespace == rootNamespace || Namespace.elements.contains(namespace) else {
      return .other
    }
    return Word(rawValue: xml.symbol) ?? .other
  }

  /// Whether an element written without a prefix would be one that is read, at this place.
  var takesPlainNames: Bool {
    let namespace = xml.defaultNamespace
    return namespace == rootNamespace || Namespace.elements.contains(namespace)
  }

  // MARK: Elements within elements

  /// Goes to the root element, and says what it is.
  mutating func root() throws(ReadingError) -> Word {
    while true {
      if case .start = try next() { break }
    }
    rootNamespace = xml.namespace
    return word
  }

  /// Reads what is inside the element that has just started: calls `body` at the start of every
  /// child. What `body` leaves of a child is passed over.
  mutating func children(
    _ body: (inout PartReader, Word) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    let depth = xml.depth
    while true {
      switch try next() {
      case .start:
        try body(&self, word)
        while xml.depth > depth { _ = try next() }
      // `<a/>` has ended by now as well, its own `end` included.
      case .end where xml.depth < depth, .done: return
      default: continue
      }
    }
  }

  /// Passes over the element that has just started.
  mutating func skip() throws(ReadingError) {
    let depth = xml.depth
    while xml.depth >= depth { _ = try next() }
  }

  /// Appends the characters of the element that has just started, up to its end. Those of elements
  /// within it do not belong to it.
  mutating func appendText(
    to buffer: inout [UInt8], limit: Int = ReadingLimits.textBytes
  ) throws(ReadingError) {
    let depth = xml.depth
    while true {
      switch try next() {
      case .text where xml.depth == depth:
        xml.appendText(to: &buffer)
        guard buffer.count <= limit else {
          throw ReadingError(file: file, .longText(limit: limit))
        }
      case .end where xml.depth < depth, .done: return
      default: continue
      }
    }
  }

  /// The characters of the element that has just started, up to its end.
  mutating func text() throws(ReadingError) -> String {
    var buffer: [UInt8] = []
    try appendText(to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}
