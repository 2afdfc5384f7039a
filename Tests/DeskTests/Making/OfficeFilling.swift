import Foundation
import TestSupport

/// Filling in by LibreOffice, and what LibreOffice makes of the forms.
enum OfficeFilling {
  /// The Python that can speak to LibreOffice is the system's own.
  static let python: Peer? = {
    guard let python = Peer("/usr/bin/python3"),
      (try? python.output(["-c", "import uno"])) != nil
    else { return nil }
    return python
  }()
  /// The script starts it itself, and ends it.
  static var program: String? { Peer.office?.path }

  struct Job: Encodable {
    let file: String
    let saved: String
    var inputs: [Input] = []
    var computed: [SheetCell] = []
    var pasted: [Pasted] = []
    /// The office to be chosen from a list, where the form has one.
    var choice: String?

    struct Pasted: Encodable {
      let sheet: String
      let cell: String
      let text: String
    }

    struct Input: Encodable {
      let sheet: String
      let cell: String
      let figure: String?
      let refused: [String]
    }
  }

  struct Answer: Decodable {
    let open: [SheetCell]
    let results: [Result]
    /// Below each table.
    let codes: [String]
    let reds: [Red]
    let problems: [String]
  }

  struct Result: Decodable {
    let sheet: String
    let cell: String
    /// Nil where the formula gives no number.
    let figure: String?
  }

  struct Red: Decodable, Hashable {
    let sheet: String
    let cell: String
    let condition: String
    let fill: Int
  }

  /// All by one start of LibreOffice.
  static func answers(
    to jobs: [Job], _ python: Peer, _ program: String, in folder: TemporaryFolder
  ) throws -> [Answer] {
    let encoder = JSONEncoder()
    let list = try folder.file(
      "jobs.json", holding: String(decoding: encoder.encode(jobs), as: UTF8.self))
    let printed = try python.output([
      repositoryFile("Tests/Peers/office_fill.py"), program, folder.path, list,
    ])
    return try printed.split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }
}
