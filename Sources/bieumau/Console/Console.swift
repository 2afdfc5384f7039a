internal import Desk
internal import Vocabulary

/// The program's three voices: results on standard output, messages on standard error, and a bar
/// of progress that never mixes with either.
///
/// Made from functions, so that tests can listen and can let any of them fail.
final class Console {
  /// Results. Buffered; `close` sends the rest.
  var out: ByteSink
  var language = Language.vietnamese
  var isQuiet = false

  private var err: ByteSink
  private let bar: ProgressBar

  init(out: @escaping ByteSink.Attempt, err: @escaping ByteSink.Attempt, terminal: Terminal?) {
    let bar = ProgressBar(on: terminal)
    self.bar = bar
    // Where both streams are one terminal, a result must not begin in the middle of the bar.
    self.out = ByteSink { bytes throws(SystemError) in
      bar.hide()
      return try out(bytes)
    }
    self.err = ByteSink { bytes throws(SystemError) in
      bar.hide()
      return try err(bytes)
    }
  }

  /// Something the person may want to know; not said with `--quiet`.
  func note(_ phrase: Phrase) {
    guard !isQuiet else { return }
    message(VisibleText.oneLine(phrase.text(in: language)) + "\n")
  }

  /// An error that the run survives, or the one that ends it.
  func report(_ error: any Error) {
    message(ErrorSentence.line(for: error, in: language))
  }

  /// Whole lines, at once: what is said must be read before a long work goes on.
  func message(_ lines: String) {
    // A stream that does not take messages cannot be told so; `close` makes the exit code say it.
    try? err.write(lines)
    try? err.flush()
  }

  /// Shows how far a long work has come. `label` says what is done: "Đang đọc".
  func progress<Result>(
    _ label: Phrase, of total: Int, _ work: (ProgressBar.Steps) throws -> Result
  ) rethrows -> Result {
    guard !isQuiet else { return try work(ProgressBar.Steps(nil)) }
    bar.begin(label.text(in: language), total: total)
    defer { bar.end() }
    return try work(ProgressBar.Steps(bar))
  }

  /// Sends what is left, and tells the truth about what was not taken.
  func close(_ code: ExitCode) -> ExitCode {
    // The failure is asked for below, whichever write met it.
    try? out.flush()
    if let failure = out.failure {
      // Whoever closed the pipe, `head` for one, has all it wanted.
      if failure != .brokenPipe {
        let sentence = StreamSentence.phrase(for: failure).text(in: language)
        message("\(Program.name): \(sentence)\n")
      }
      return .failed
    }
    return err.failure == nil ? code : .failed
  }
}
