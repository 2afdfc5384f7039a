import Markup
import Testing

/// The reader beside libxml2, over documents from a seeded generator: the same events for sound
/// ones, the same yes or no for broken ones, but for the differences declared here.
@Suite(
  .enabled(
    if: LibxmlPeer.isHere,
    "libxml2 is not here to compare with: apt-get install python3-lxml"))
struct LibxmlDifferentialTests {
  private static let vocabulary = XMLVocabulary(
    names: ["row", "c"], namespaces: DocumentGenerator.uris.map { [$0] })

  @Test
  func `sound documents give the same events`() throws {
    let documents = (0..<600).map { seed in
      var generator = DocumentGenerator(UInt64(seed))
      return generator.document()
    }
    let answers = try LibxmlPeer.answers(to: documents, namespaces: DocumentGenerator.uris)
    try #require(answers.count == documents.count)
    for (seed, (document, answer)) in zip(documents, answers).enumerated() {
      let ours = Outcome(whole: document, Self.vocabulary, showsDeclarations: false)
      let text = String(decoding: document, as: UTF8.self).debugDescription
      guard case .read(let theirs) = answer else {
        Issue.record("seed \(seed): libxml2 says \(answer) of \(text)")
        continue
      }
      #expect(ours == .read(theirs), "seed \(seed): \(text)")
    }
  }

  @Test
  func `broken documents get the same yes or no`() throws {
    let documents = (0..<12_000).map { seed in
      var generator = DocumentGenerator(UInt64(1_000_000 + seed))
      return generator.mutated(generator.document())
    }
    let answers = try LibxmlPeer.answers(to: documents, namespaces: DocumentGenerator.uris)
    try #require(answers.count == documents.count)
    var seen: [Difference: Int] = [:]
    var refused = 0
    for (seed, (document, answer)) in zip(documents, answers).enumerated() {
      let ours = Outcome(whole: document, Self.vocabulary, showsDeclarations: false)
      let text = String(decoding: document, as: UTF8.self).debugDescription
      switch (ours, answer) {
      case (.refused, .refused): refused += 1
      case (.read, .readOtherwise): break
      case (.read(let line), .read(let theirs)):
        #expect(line == theirs, "seed \(seed): \(text)")
      default:
        let difference = Difference(ours, answer, document)
        #expect(difference != nil, "seed \(seed): \(ours), libxml2 \(answer): \(text)")
        if let difference { seen[difference, default: 0] += 1 }
      }
    }
    // A generator that breaks nothing would prove nothing.
    #expect(refused > documents.count / 2)
    // And a difference that is no longer met need not be declared.
    #expect(Set(Difference.allCases).subtracting(seen.keys).isEmpty)
  }

  /// What libxml2 reads and the reader does not, on purpose.
  @Test
  func `refuses what no workbook needs`() throws {
    let nested = String(repeating: "<a>", count: 65) + String(repeating: "</a>", count: 65)
    let attributes = (0..<513).map { " x\($0)=''" }.joined()
    let refused: [(document: [UInt8], reason: MarkupError.Reason)] = [
      (bytes("<!DOCTYPE a><a/>"), .doctype),
      (bytes("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"), .doctype),
      (
        bytes("<?xml version='1.0' encoding='ISO-8859-1'?><a>", 0xE0, "</a>"),
        .encoding("ISO-8859-1")
      ),
      (bytes("<?xml version='1.0' encoding='windows-1258'?><a/>"), .encoding("windows-1258")),
      (bytes(0, 0, 0, "<", 0, 0, 0, "a", 0, 0, 0, "/", 0, 0, 0, ">"), .encoding("UTF-32")),
      (bytes("<?xml version='1.'?><a/>"), .badDeclaration),
      (bytes(nested), .tooDeep),
      (bytes("<a\(attributes)/>"), .tooManyAttributes),
      (bytes("<\(String(repeating: "x", count: 1025))/>"), .nameTooLong),
      (bytes("<a>&#\(String(repeating: "0", count: 60))65;</a>"), .referenceTooLong),
    ]
    let answers = try LibxmlPeer.answers(to: refused.map(\.document), namespaces: [])
    try #require(answers.count == refused.count)
    for (animal, answer) in zip(refused, answers) {
      if case .refused(let why) = answer {
        Issue.record("libxml2 too refuses \(animal.reason): \(why)")
      }
      guard case .refused(let reason, _) = Outcome(whole: animal.document) else {
        Issue.record("read in spite of \(animal.reason)")
        continue
      }
      #expect(reason == animal.reason)
    }
  }
}

/// Where the reader and libxml2 may differ, and why.
private enum Difference: Hashable, CaseIterable {
  /// libxml2 reads a DOCTYPE; here it is refused, and with it every attack that needs one.
  case doctype
  /// libxml2 demands of a namespace that it be a URI by the letter; here it is a name to compare.
  case namespaceIsNoURI
  /// libxml2 takes `a:`, `:a` and `a:b:c` for names without a prefix; Namespaces in XML forbids them.
  case strayColon
  /// libxml2 takes `<?a:b?>` for an instruction; Namespaces in XML forbids it.
  case colonInInstruction
  /// libxml2 takes a prefix nobody declared for a part of the name; here it is refused, because what
  /// such a name means is anybody's guess.
  case undeclaredPrefix
  /// Without a mark, libxml2 knows UTF-16 by `<?` only, the reader by `<`.
  case unmarkedUTF16
  /// libxml2 passes over half a unit at the end of UTF-16.
  case halfUnit

  init?(_ ours: Outcome, _ theirs: LibxmlPeer.Answer, _ document: [UInt8]) {
    switch (ours, theirs) {
    case (.refused(.doctype, _), .readOtherwise): self = .doctype
    case (.read, .refused(let why)) where why.contains("is not a valid URI"):
      self = .namespaceIsNoURI
    case (.refused(.badName, at: let offset), .read)
    where document[offset...].prefix { $0 != 0x20 && $0 != 0x3E }.contains(UInt8(ascii: ":")):
      self = .strayColon
    case (.read, .refused(let why))
    where document.prefix(2).contains(0)
      && (why.hasPrefix("Document is empty") || why.hasPrefix("Char 0x0")):
      self = .unmarkedUTF16
    case (.refused(.undeclaredPrefix, at: _), .read): self = .undeclaredPrefix
    case (.refused(.badInstruction, at: let offset), .read)
    where document[offset...].prefix { $0 != 0x3E }.contains(UInt8(ascii: ":")):
      self = .colonInInstruction
    case (.refused(.notUTF16, at: let offset), .read) where offset == document.count - 1:
      self = .halfUnit
    default: return nil
    }
  }
}
