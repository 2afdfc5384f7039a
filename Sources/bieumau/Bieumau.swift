internal import Desk
internal import Glibc

@main
struct Bieumau {
  static func main() {
    StandardStreams.prepare()
    // libzip converts the time of every part it opens, and for that the C library looks at the
    // time-zone file anew, unless TZ is set: a twentieth of the time that a small workbook takes.
    // This is the file it would take anyhow.
    unsafe setenv("TZ", ":/etc/localtime", 0)
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
