internal import Desk
internal import Glibc

@main
struct Bieumau {
  static func main() {
    StandardStreams.prepare()
    let console = Console.standard()
    let code = Program.bieumau.run(
      Array(CommandLine.arguments.dropFirst()), console: console, environment: environment)
    exit(code.rawValue)
  }

  private static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
