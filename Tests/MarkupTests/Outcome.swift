import Markup

/// What came out of a document: all its events in one line, or the refusal.
///
///     <a 1:b=‹x›>‹text›<c></></>
///
/// A number before a name is its namespace; text stands joined, however many pieces it came in.
enum Outcome: Equatable, Sendable {
  case read(String)
  case refused(MarkupError.Reason, at: Int)
  /// The reader asks for more after it was told that there is no more.
  case stuck

  /// What a reader of the whole part says.
  init(
    whole bytes: [UInt8], _ vocabulary: XMLVocabulary = Outcome.vocabulary,
    showsDeclarations: Bool = true
  ) {
    do throws(MarkupError) {
      var reader = try XMLReader(bytes, part: "part.xml", vocabulary)
      var line = EventLine()
      line.showsDeclarations = showsDeclarations
      while line.add(try reader.next(), of: reader) {}
      self = line.isDone ? .read(line.text) : .stuck
    } catch {
      self = .refused(error.reason, at: error.offset)
    }
  }

  /// What a reader says that gets the part in these pieces.
  init(fed chunks: [ArraySlice<UInt8>], _ vocabulary: XMLVocabulary = Outcome.vocabulary) {
    do throws(MarkupError) {
      var reader = XMLReader(feeding: "part.xml", vocabulary)
      var line = EventLine()
      for chunk in chunks {
        try reader.feed(chunk.span)
        while line.add(try reader.next(), of: reader) {}
      }
      try reader.finish()
      while line.add(try reader.next(), of: reader) {}
      self = line.isDone ? .read(line.text) : .stuck
    } catch {
      self = .refused(error.reason, at: error.offset)
    }
  }

  /// `urn:one` and `urn:uno` are two names of one namespace.
  static let vocabulary = XMLVocabulary(
    names: ["a", "b", "row", "space"], namespaces: [["urn:one", "urn:uno"], ["urn:two"]])
}

/// Events as they come, written in one line.
struct EventLine {
  /// Whether `xmlns` attributes are written too.
  var showsDeclarations = true
  private(set) var text = ""
  private(set) var isDone = false
  private var pending: [UInt8] = []

  /// False when there is nothing more to ask for: at the end or for lack of bytes.
  mutating func add(_ event: XMLReader.Event, of reader: borrowing XMLReader) -> Bool {
    if event == .text {
      let piece = reader.text
      for index in piece.indices { pending.append(piece[index]) }
      return true
    }
    if event != .needsMore, !pending.isEmpty {
      text += "‹\(visible(pending))›"
      pending.removeAll()
    }
    switch event {
    case .start:
      text += "<" + number(reader.namespace) + string(reader.localName)
      for index in 0..<reader.attributeCount {
        let namespace = reader.attributeNamespace(index)
        if namespace == XMLVocabulary.xmlnsNamespace, !showsDeclarations { continue }
        text += " " + number(namespace)
        text += string(reader.attributeLocalName(index))
        text += "=‹\(visible(Array(reader.attributeString(index).utf8)))›"
      }
      text += ">"
    case .end: text += "</>"
    case .done: isDone = true
    case .needsMore, .text: break
    }
    return event == .start || event == .end
  }

  private func number(_ namespace: XMLVocabulary.Namespace) -> String {
    switch namespace {
    case 0: ""
    case XMLVocabulary.xmlNamespace: "xml:"
    case XMLVocabulary.xmlnsNamespace: "xmlns:"
    default: "\(namespace):"
    }
  }

  private func string(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }

  private func visible(_ bytes: [UInt8]) -> String {
    var shown: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x09: shown += "\\t".utf8
      case 0x0A: shown += "\\n".utf8
      case 0x0D: shown += "\\r".utf8
      default: shown.append(byte)
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }
}
