internal import Glibc

/// Other programs that read the same files, as far as they are here.
struct Peers {
  enum Program: String, CaseIterable {
    case calamine, openpyxl
  }

  /// The files of a group are read one after the other.
  enum Group: String {
    case returns, large
  }

  private let process: PeerProcess?
  /// By program; missing where it is not here.
  let versions: [Program: String]

  /// None at all.
  static var none: Peers { Peers(process: nil, versions: [:]) }

  /// Those of the Python that `BIEUMAU_PYTHON` names, else of the one in `PATH`.
  static func found(returns: [String], large: String) -> Peers {
    let python = unsafe getenv("BIEUMAU_PYTHON").map { unsafe String(cString: $0) } ?? "python3"
    guard let process = PeerProcess(python: python, script: PeerScript.text) else { return .none }
    var versions: [Program: String] = [:]
    for program in Program.allCases {
      let words = process.hear()?.split(separator: " ") ?? []
      if words.count == 2, words[1] != "-" { versions[program] = String(words[1]) }
    }
    for path in returns { process.say("file \(Group.returns.rawValue) \(path)") }
    process.say("file \(Group.large.rawValue) \(large)")
    return Peers(process: process, versions: versions)
  }

  private init(process: PeerProcess?, versions: [Program: String]) {
    self.process = process
    self.versions = versions
  }

  /// The program as somebody to measure oneself against; nil where it is missing.
  ///
  /// - Parameter cells: how many it must find, else its time says nothing.
  func contestant(
    _ program: Program, _ group: Group, cells: Int, every: Int = 1
  ) -> Race.Contestant? {
    guard let process, versions[program] != nil else { return nil }
    return Race.Contestant(name: program.rawValue, every: every) {
      process.say("\(program.rawValue) \(group.rawValue)")
      let words = process.hear()?.split(separator: " ") ?? []
      guard words.count == 2, let seconds = Double(words[0]), let count = Int(words[1]) else {
        throw BenchError("\(program.rawValue) has failed; its own words stand above")
      }
      guard count == cells else {
        throw BenchError("\(program.rawValue) finds \(count) cells where there are \(cells)")
      }
      return seconds * 1000
    }
  }
}
