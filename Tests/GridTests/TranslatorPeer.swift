import TestSupport
import Testing

/// openpyxl's `Translator`, which answers what `FormulaShift` does. One process for many formulas.
enum TranslatorPeer {
  struct Question {
    let master: String
    let cell: String
    let formula: String
  }

  static let python = Peer.python(with: "openpyxl")

  /// The formula in the other cell, nil where openpyxl refuses.
  static func answers(to questions: [Question]) throws -> [String?] {
    let python = try #require(python)
    let folder = try TemporaryFolder()
    let lines = questions.map { "\($0.master)\t\($0.cell)\t\($0.formula)\n" }
    try folder.file("formulas", bytes: Array(lines.joined().utf8))
    let script = repositoryFile("Tests/Peers/openpyxl_translate.py")
    _ = try python.output([script, folder("formulas"), folder("answers")])
    let answers = try bytesOfFile(folder("answers")).split(separator: 0x0A)
    return answers.map { line in
      line.first == UInt8(ascii: "+") ? String(decoding: line.dropFirst(), as: UTF8.self) : nil
    }
  }
}
