import TestSupport
import Testing

/// libxml2 as a second opinion, through Python's lxml. One process for many documents.
enum LibxmlPeer {
  enum Answer: Equatable {
    case read(String)
    /// Read, with a namespace that is not listed or a DOCTYPE, so that there is no line to compare.
    case readOtherwise
    case refused(String)
  }

  /// Whether it can be asked on this machine.
  static let isHere = (try? Peer.python3?.output(["-c", "import lxml.etree"])) != nil

  static func answers(to documents: [[UInt8]], namespaces: [String]) throws -> [Answer] {
    let folder = try TemporaryFolder()
    var input: [UInt8] = []
    for document in documents {
      input += [24, 16, 8, 0].map { UInt8(document.count >> $0 & 0xFF) }
      input += document
    }
    try folder.file("documents", bytes: input)
    let script = repositoryFile("Tests/Peers/libxml_events.py")
    let python = try #require(Peer.python3)
    _ = try python.output([script, folder("documents"), folder("answers")] + namespaces)
    let answers = try bytesOfFile(folder("answers")).split(separator: 0x0A)
    return answers.map { line in
      let text = String(decoding: line.dropFirst(), as: UTF8.self)
      return switch line.first {
      case UInt8(ascii: "+"): .read(text)
      case UInt8(ascii: "?"): .readOtherwise
      default: .refused(text)
      }
    }
  }
}
