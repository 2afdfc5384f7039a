/// When to draw the bar of progress; `ProgressLine` knows how it looks.
///
/// Short work shows nothing: a bar that flashes by is noise. For one thread only.
final class ProgressBar {
  static let patience = Duration.milliseconds(500)
  static let interval = Duration.milliseconds(100)

  private let terminal: Terminal?
  private var line: ProgressLine?
  private var due: ContinuousClock.Instant?
  private var isVisible = false

  init(on terminal: Terminal?) {
    self.terminal = terminal
  }

  func begin(_ label: String, total: Int) {
    guard let terminal else { return }
    line = ProgressLine(label: label, total: total)
    due = terminal.now() + Self.patience
  }

  func step(_ item: String) {
    guard let terminal, let due, line != nil else { return }
    line?.done += 1
    let now = terminal.now()
    guard now >= due, let line else { return }
    self.due = now + Self.interval
    isVisible = true
    terminal.draw("\r" + line.text(item: item, width: terminal.width()) + Self.clearRest)
  }

  /// Makes room for something else on the screen; the next step may draw the bar again.
  func hide() {
    guard isVisible else { return }
    isVisible = false
    terminal?.draw("\r" + Self.clearRest)
  }

  func end() {
    hide()
    line = nil
    due = nil
  }

  /// > EL, erase from the cursor to the end of the line (console_codes(4)).
  private static let clearRest = "\u{1B}[K"
}

extension ProgressBar {
  /// What the work may do with the bar: say that one more item is done.
  struct Steps {
    private let bar: ProgressBar?

    init(_ bar: ProgressBar?) {
      self.bar = bar
    }

    /// `item` is the one at hand, a file's name.
    func step(_ item: String = "") {
      bar?.step(item)
    }
  }
}
