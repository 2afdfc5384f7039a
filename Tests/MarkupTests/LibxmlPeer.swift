import Foundation
import TestSupport

/// libxml2 as a second opinion, through Python's lxml. One process for many documents.
enum LibxmlPeer {
  enum Answer: Equatable {
    case read(String)
    /// Read, with a namespace that is not listed or a DOCTYPE, so that there is no line to compare.
    case readOtherwise
    case refused(String)
  }

  /// Whether it can be asked on this machine.
  static let isHere: Bool = (try? run(["-c", "import lxml.etree"])) == 0

  static func answers(to documents: [[UInt8]], namespaces: [String]) throws -> [Answer] {
    let folder = try TemporaryFolder()
    var input: [UInt8] = []
    for document in documents {
      input += [24, 16, 8, 0].map { UInt8(document.count >> $0 & 0xFF) }
      input += document
    }
    try folder.file("documents", bytes: input)
    let script = repositoryFile("Tests/Peers/libxml_events.py")
    let status = try run([script, folder("documents"), folder("answers")] + namespaces)
    guard status == 0 else { throw Failure(status: status) }
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

  struct Failure: Error {
    let status: Int32
  }

  private static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
