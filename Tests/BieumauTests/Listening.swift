import Desk
import Vocabulary

@testable import bieumau

/// What a person and a shell got from one run.
struct Heard: Equatable {
  var out = ""
  var err = ""
  var code: ExitCode
}

/// Where the run's words went, and what the system answered.
final class Ear {
  var bytes: [UInt8] = []
  var failure: SystemError?

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var attempt: ByteSink.Attempt {
    { [self] bytes throws(SystemError) in
      if let failure { throw failure }
      for index in bytes.indices { self.bytes.append(bytes[index]) }
      return bytes.count
    }
  }
}

extension Program {
  /// Runs as from a shell, in memory. `language` is the preset of the environment.
  func hear(
    _ arguments: [String], language: String? = nil, out: Ear = Ear(), err: Ear = Ear(),
    terminal: Terminal? = nil
  ) -> Heard {
    let console = Console(out: out.attempt, err: err.attempt, terminal: terminal)
    let code = run(arguments, console: console) { name in
      name == "BIEUMAU_LANG" ? language : nil
    }
    return Heard(out: out.text, err: err.text, code: code)
  }
}
