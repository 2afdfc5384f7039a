internal import Container
internal import Glibc
internal import Markup

/// Timings of the reading stages on real files: `bieumau-bench scan [--rounds N] FILE...`.
///
/// CPU time of this one thread, each stage over all files in turn, repeated; the median of the
/// rounds is shown, so one disturbed round changes nothing.
@main
struct Bench {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    guard arguments.popFirst() == "scan" else { return usage() }
    var rounds = 200
    if arguments.first == "--rounds" {
      arguments.removeFirst()
      guard let number = arguments.popFirst().flatMap({ Int($0) }), number > 0 else {
        return usage()
      }
      rounds = number
    }
    guard !arguments.isEmpty else { return usage() }
    do {
      try ScanStages(files: Array(arguments)).report(rounds: rounds)
    } catch {
      print("bieumau-bench: \(error)")
      exit(2)
    }
  }

  private static func usage() {
    print("bieumau-bench scan [--rounds N] FILE...")
    exit(2)
  }
}
