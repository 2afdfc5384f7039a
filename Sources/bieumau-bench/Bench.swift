internal import Glibc
internal import Vocabulary

/// Figures of the product's speed. They are told, never judged.
///
/// - `scan` shows what it costs to get at the XML of given workbooks.
/// - `reading` makes workbooks of its own and shows what it costs to read their cells, beside other
///   programs where they are here.
/// - `returns` makes returns as units send them, and leaves them in a folder.
///
/// CPU time of one thread throughout, and the median of rounds, so that one disturbed round changes
/// nothing.
@main
struct Bench {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    // As the program itself does, and for its reason.
    unsafe setenv("TZ", ":/etc/localtime", 0)
    do {
      switch arguments.popFirst() {
      case "scan":
        guard let options = ScanOptions(arguments) else { return usage() }
        try ScanStages(files: options.files).report(rounds: options.rounds)
      case "reading":
        guard let options = ReadingOptions(arguments) else { return usage() }
        // A peer that goes away is told of, and is not the end of this program.
        signal(SIGPIPE, SIG_IGN)
        try ReadingFigures(options: options).tell()
      case "returns":
        guard let options = ReturnsOptions(arguments) else { return usage() }
        let corpus = try Corpus(
          returns: options.returns, cells: 0, templates: options.templates, keptIn: options.folder)
        print("\(corpus.returns.count) returns stand in \(options.folder).")
      default: return usage()
      }
    } catch {
      // The product's own errors know how they are told.
      let told = (error as? any Explained)?.message.english
      print("bieumau-bench: \(told ?? "\(error)")")
      exit(2)
    }
  }

  private static func usage() {
    print(ScanOptions.usage)
    print(ReadingOptions.usage)
    print(ReturnsOptions.usage)
    exit(2)
  }
}
