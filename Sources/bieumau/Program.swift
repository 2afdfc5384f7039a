internal import Desk
internal import Vocabulary

/// The program as a value: its commands, and one run from arguments to exit code.
struct Program: Sendable {
  static let name = "bieumau"
  static let version = "0.1.0"

  let commands: [Command]

  func run(
    _ arguments: [String], console: Console, environment: (String) -> String?
  ) -> ExitCode {
    let line = CommandLineReader(commands: commands).read(arguments, environment: environment)
    console.language = line.language
    console.isQuiet = line.isQuiet
    return console.close(perform(line, on: console))
  }

  private func perform(_ line: ReadCommandLine, on console: Console) -> ExitCode {
    do {
      switch line.wish {
      case .nothing:
        console.message(HelpText.short(commands).text(in: line.language))
        return .failed
      case .wrong(let error):
        throw error
      case .version:
        try console.out.write("\(Self.name) \(Self.version)\n")
        return .done
      case .help(nil):
        try console.out.write(HelpText.overview(commands).text(in: line.language))
        return .done
      case .help(let command?):
        try console.out.write(HelpText.page(of: command).text(in: line.language))
        return .done
      case .run(let command, let values):
        let call = Call(command: command, commands: commands, values: values, console: console)
        return try command.run(call)
      }
    } catch {
      // A broken stream stops the work with its own error; `close` tells of it once.
      if !(error is SystemError && console.out.failure != nil) { console.report(error) }
      return .failed
    }
  }
}
